import type { Tercatat } from '../domain/rencana.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** Digits of a place in the order of recording: a Postgres integer has at most so many. */
const DIGITS = 10;

/** When a row of money was recorded, as text that sorts. */
export function tercatatOf({ createdAt, tercatat }: { createdAt: Date; tercatat: number }): Tercatat {
  return `${createdAt.toISOString()} ${String(tercatat).padStart(DIGITS, '0')}`;
}

/** The same of a report's step in SQL. @param alias of a row of ReportEvent */
export function tercatatSql(alias: string): Prisma.Sql {
  const a = Prisma.raw(`"${alias}"`);
  return Prisma.sql`(to_char(${a}."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || ' ' ||
    lpad(${a}."tercatat"::text, ${DIGITS}::int, '0'))`;
}
