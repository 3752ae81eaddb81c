import { Prisma } from '../../generated/prisma/client.ts';
import type { Tx } from '../database/tx.ts';

/**
 * Ids of everybody who had a hand in what a report says, as SQL over a table or alias of "Report": who sent a revision,
 * gave a figure of one, or gave an obstacle or a file with one.
 */
export function contributorsSql(alias: 'r'): Prisma.Sql {
  const id = Prisma.raw(`${alias}."id"`);
  return Prisma.sql`ARRAY(SELECT x."sentById" FROM "ReportRevision" x WHERE x."reportId" = ${id}
    UNION SELECT y."enteredById" FROM "Realisasi" y WHERE y."reportId" = ${id}
    UNION SELECT k."personId" FROM "Kendala" k WHERE k."reportId" = ${id} AND k."revision" > 0
    UNION SELECT b."personId" FROM "Bukti" b WHERE b."reportId" = ${id} AND b."revision" > 0)`;
}

/** Who had a hand in a report. */
export interface ReportHands {
  reportId: number;
  /** Who reported it, in whole or in part. */
  contributors: number[];
  /** Who verified it, at whatever revision: a later one takes over what was verified before. */
  verifiers: number[];
}

/** Who reported and who verified these reports, in one round trip. */
export async function reportHands(tx: Tx, reportIds: readonly number[]): Promise<Map<number, ReportHands>> {
  const rows = await tx.$queryRaw<ReportHands[]>`
    SELECT r."id" AS "reportId", ${contributorsSql('r')} AS "contributors",
      ARRAY(SELECT DISTINCT e."personId" FROM "ReportEvent" e
        WHERE e."reportId" = r."id" AND e."step" = 'verifikasi') AS "verifiers"
    FROM "Report" r WHERE r."id" = ANY(${[...reportIds]}::int[])`;
  return new Map(rows.map((row) => [row.reportId, row]));
}

/** A report that waits for a step which nobody at the office may do. */
export interface StuckReport {
  reportId: number;
  reporterId: number;
  month: string;
  status: 'diajukan' | 'diverifikasi';
}

/** Roles that may do the next step of a report, and the day in the office's zone. */
export interface StuckQuestion {
  officeId: number;
  /** ISO date */
  today: string;
  check: readonly string[];
  approve: readonly string[];
  /** Only this report. */
  reportId?: number;
}

/**
 * Reports of an office that wait for verification or approval while everybody who holds the right reports for the unit,
 * had a hand in the report, or (for approval) verified it; in one round trip.
 */
export async function stuckReports(tx: Tx, ask: StuckQuestion): Promise<StuckReport[]> {
  return await tx.$queryRaw<StuckReport[]>`
    WITH held AS (
      SELECT "personId", "role", "reporterId" FROM "Assignment"
      WHERE "officeId" = ${ask.officeId} AND "endedAt" IS NULL AND ("until" IS NULL OR "until" >= ${ask.today}::date)),
    waiting AS (
      SELECT r."id", r."reporterId", r."month", r."status", ${contributorsSql('r')} AS "contributors"
      FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
      WHERE u."officeId" = ${ask.officeId} AND r."status" IN ('diajukan', 'diverifikasi')
        AND (${ask.reportId ?? null}::int IS NULL OR r."id" = ${ask.reportId ?? null}::int))
    SELECT w."id" AS "reportId", w."reporterId" AS "reporterId", w."month", w."status" FROM waiting w
    WHERE NOT EXISTS (
      SELECT 1 FROM held h
      WHERE h."role" = ANY(CASE WHEN w."status" = 'diajukan' THEN ${[...ask.check]}::text[] ELSE ${[...ask.approve]}::text[] END)
        AND NOT h."personId" = ANY(w."contributors")
        AND NOT EXISTS (SELECT 1 FROM held o WHERE o."personId" = h."personId" AND o."reporterId" = w."reporterId")
        AND (w."status" = 'diajukan' OR NOT EXISTS (SELECT 1 FROM "ReportEvent" e
          WHERE e."reportId" = w."id" AND e."step" = 'verifikasi' AND e."personId" = h."personId")))
    ORDER BY w."month", w."id"`;
}
