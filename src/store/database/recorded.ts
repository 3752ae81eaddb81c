import type { Recorded } from '../../domain/rencana/plan.ts';
import { Prisma } from '../../generated/prisma/client.ts';

/** Digits of a place in the order of recording: a Postgres integer has at most so many. */
const DIGITS = 10;

/** When a row of money was recorded, as text that sorts. */
export function recordedOf({ createdAt, recorded }: { createdAt: Date; recorded: number }): Recorded {
  return `${createdAt.toISOString()} ${String(recorded).padStart(DIGITS, '0')}`;
}

/** The same of a report's step in SQL. @param alias of a row of ReportEvent */
export function recordedSql(alias: string): Prisma.Sql {
  const a = Prisma.raw(`"${alias}"`);
  return Prisma.sql`(to_char(${a}."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' ||
    lpad(${a}."recorded"::text, ${DIGITS}::int, '0'))`;
}
