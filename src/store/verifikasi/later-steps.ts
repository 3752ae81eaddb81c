import type { Month } from '../../domain/kalender/month.ts';
import type { VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import type { Tx } from '../database/tx.ts';

/** Which reports of an office are meant: of one month, or of all. */
export interface ReportsAsked {
  officeId: number;
  month?: Month;
}

/** Something that a person did to a report. */
export interface LaterStep {
  reporterId: number;
  month: Month;
  /** A step of its life, or the opening of a correction. */
  step: VerificationStep | 'ubah';
  by: string;
  byId: number;
  /** ISO instant */
  at: string;
}

/** Place of the newest step of these reports in the order of recording; 0 before the first. */
export async function newestStep(tx: Tx, { officeId, month }: ReportsAsked): Promise<number> {
  const { _max } = await tx.reportEvent.aggregate({
    where: { report: { month, reporter: { officeId } } },
    _max: { recorded: true },
  });
  return _max.recorded ?? 0;
}

/** The newest step of each of these reports that was recorded after a place in the order, oldest first. */
export async function stepsAfter(
  tx: Tx,
  { officeId, month }: ReportsAsked,
  place: number,
): Promise<LaterStep[]> {
  return await tx.$queryRaw<LaterStep[]>`
    SELECT x."reporterId", x."month", x."step", x."by", x."byId", x."at" FROM (
      SELECT DISTINCT ON (e."reportId") r."reporterId", r."month", e."step", p."name" AS "by", p."id" AS "byId",
        to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at", e."recorded"
      FROM "ReportEvent" e JOIN "Report" r ON r."id" = e."reportId" JOIN "ReporterUnit" u ON u."id" = r."reporterId"
      JOIN "Person" p ON p."id" = e."personId"
      WHERE u."officeId" = ${officeId} AND e."recorded" > ${place}
        AND (${month ?? null}::text IS NULL OR r."month" = ${month ?? null}::text)
      ORDER BY e."reportId", e."recorded" DESC) x
    ORDER BY x."recorded"`;
}

/** Corrections of verified reports that are open now, with who opened them; those of an older program are left out. */
export async function openCorrections(tx: Tx, { officeId, month }: ReportsAsked): Promise<LaterStep[]> {
  return await tx.$queryRaw<LaterStep[]>`
    SELECT r."reporterId" AS "reporterId", r."month", 'ubah' AS "step", p."name" AS "by", p."id" AS "byId",
      to_char(d."openedAt" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "at"
    FROM "Draft" d JOIN "Report" r ON r."id" = d."reportId" JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    JOIN "Person" p ON p."id" = d."openedById"
    WHERE u."officeId" = ${officeId} AND r."status" = 'diverifikasi' AND d."kind" = 'ubah'
      AND (${month ?? null}::text IS NULL OR r."month" = ${month ?? null}::text)
    ORDER BY d."openedAt"`;
}
