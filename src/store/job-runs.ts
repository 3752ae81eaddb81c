import type { Tx } from './tx.ts';

/** Longer than any job takes; after it another process may take the slot over. */
const LEASE_SECONDS = 120;

/**
 * Claims one slot of one job. The lease goes by the database's clock, so that processes with different clocks, or with
 * a clock that was moved, agree.
 * @param key job, office and slot
 * @returns false when the slot is done, or another process is at it
 */
export async function claimRun(tx: Tx, key: string, owner: string): Promise<boolean> {
  const claimed = await tx.$executeRaw`
    INSERT INTO "JobRun" ("key", "owner", "leaseUntil")
    VALUES (${key}, ${owner}, clock_timestamp() + ${LEASE_SECONDS} * interval '1 second')
    ON CONFLICT ("key") DO UPDATE SET "owner" = excluded."owner", "leaseUntil" = excluded."leaseUntil"
    WHERE "JobRun"."doneAt" IS NULL AND "JobRun"."leaseUntil" < clock_timestamp()`;
  return claimed === 1;
}

/**
 * Notes a slot as done, in the transaction that writes what it had to write.
 * @returns false when another process has taken it over meanwhile; the caller has to roll back
 */
export async function finishRun(
  tx: Tx,
  run: { key: string; owner: string; note: string; now: Date },
): Promise<boolean> {
  const { count } = await tx.jobRun.updateMany({
    where: { key: run.key, owner: run.owner, doneAt: null },
    data: { doneAt: run.now, note: run.note },
  });
  return count === 1;
}

/** Of these slots those that are done, with when. */
export async function doneRuns(tx: Tx, keys: readonly string[]): Promise<Map<string, Date>> {
  if (keys.length === 0) return new Map();
  const rows = await tx.jobRun.findMany({
    where: { key: { in: [...keys] }, doneAt: { not: null } },
    select: { key: true, doneAt: true },
  });
  return new Map(rows.map((row) => [row.key, row.doneAt as Date]));
}

/** Notes that something has begun; what was noted before stays. */
export async function noteOnce(tx: Tx, key: string, owner: string, now: Date): Promise<void> {
  await tx.jobRun.createMany({ data: [{ key, owner, leaseUntil: now, doneAt: now }], skipDuplicates: true });
}

/** Forgets slots that ended before the date; those noted with `noteOnce` under the prefix stay. */
export async function forgetRuns(tx: Tx, before: Date, keepPrefix: string): Promise<number> {
  const { count } = await tx.jobRun.deleteMany({
    where: { doneAt: { lt: before }, NOT: { key: { startsWith: keepPrefix } } },
  });
  return count;
}
