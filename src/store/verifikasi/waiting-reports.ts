import type { Timeliness } from '../../domain/kalender/calendar.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';
import { contributorsSql } from './report-hands.ts';

/** A report that waits for verification, with what its verifier must know before opening it. */
export interface WaitingReport {
  reportId: number;
  reporterId: number;
  month: Month;
  revision: number;
  /** How the newest revision came about. */
  kind: 'kirim' | 'tambahan' | 'ubah';
  complete: boolean;
  timeliness: Timeliness;
  /** ISO instant since which it waits: the first sending after the last step of somebody else. */
  since: string;
  /** Figures about which a soft question was asked. */
  anomaly: number;
  /** Figures that differ from what the desa reports suggested. */
  differsFromSuggestion: number;
  /** People who sent a revision of it or gave a figure, an obstacle or a file in one: none of them may verify it. */
  contributors: number[];
}

/**
 * The reports of an office that wait for verification, longest wait first, in one round trip.
 * @param only one report, for a second look at it
 */
export async function waitingReports(tx: Tx, officeId: number, only?: number): Promise<WaitingReport[]> {
  return await tx.$queryRaw<WaitingReport[]>`
    SELECT r."id" AS "reportId", r."reporterId" AS "reporterId", r."month", r."revision", v."kind", v."complete", v."timeliness",
      to_char(w."since" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "since", f."anomaly", f."differsFromSuggestion",
      ${contributorsSql('r')} AS "contributors"
    FROM "Report" r
    JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    JOIN "ReportRevision" v ON v."reportId" = r."id" AND v."revision" = r."revision"
    CROSS JOIN LATERAL (
      SELECT COALESCE(min(e."at"), v."sentAt") AS "since" FROM "ReportEvent" e
      WHERE e."reportId" = r."id" AND e."step" = 'ajukan' AND e."id" > COALESCE(
        (SELECT max(l."id") FROM "ReportEvent" l WHERE l."reportId" = r."id" AND l."step" <> 'ajukan'), 0)) w
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE cardinality(f."anomaly") > 0)::int AS "anomaly",
        count(*) FILTER (WHERE f."suggestion" <> CASE WHEN f."state" = 'nihil' THEN 0 ELSE f."value" END
          OR f."suggestedDenominator" <> f."denominator")::int AS "differsFromSuggestion"
      FROM "Realisasi" f WHERE f."reportId" = r."id" AND f."revision" = r."revision") f
    WHERE u."officeId" = ${officeId} AND r."status" = 'diajukan' AND (${only ?? null}::int IS NULL OR r."id" = ${only ?? null}::int)
    ORDER BY w."since", r."id"`;
}

/** Months of an office with reports that are verified and not approved, oldest first. */
export async function monthsToApprove(tx: Tx, officeId: number): Promise<Month[]> {
  const rows = await tx.report.findMany({
    where: { status: 'diverifikasi', reporter: { officeId } },
    select: { month: true },
    distinct: ['month'],
    orderBy: { month: 'asc' },
  });
  return rows.map((row) => row.month as Month);
}

/** A report of a month in a list. */
export interface ListedReport {
  reportId: number;
  reporterId: number;
  status: 'diajukan' | 'dikembalikan' | 'diverifikasi' | 'disetujui';
  revision: number;
}

/** Every report of an office's month that was ever sent. */
export async function sentReportsOfMonth(tx: Tx, officeId: number, month: Month): Promise<ListedReport[]> {
  return await tx.$queryRaw<ListedReport[]>`
    SELECT r."id" AS "reportId", r."reporterId" AS "reporterId", r."status", r."revision"
    FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE u."officeId" = ${officeId} AND r."month" = ${month} AND r."revision" > 0
    ORDER BY u."order"`;
}
