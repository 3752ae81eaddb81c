import { Decimal } from 'decimal.js';

/** Exact decimal of a stored figure (Prisma's own Decimal is a copy of the class, not the class). */
export function decimal(value: { toString(): string }): Decimal {
  return new Decimal(value.toString());
}

/** The same for a column that may be empty: unknown stays unknown, never 0. */
export function decimalOrUnknown(value: { toString(): string } | null): Decimal | undefined {
  return value === null ? undefined : decimal(value);
}
