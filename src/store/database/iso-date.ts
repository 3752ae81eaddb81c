/** ISO date of a `date` column, which Prisma gives as midnight UTC. */
export function isoDate(value: Date): string {
  return value.toISOString().slice(0, 10);
}

/** A `date` column's value of an ISO date. */
export function dateColumn(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
