import type { Month } from '../../domain/kalender/month.ts';
import type { AngkaContent, ReportStatus } from '../../domain/rencana/plan.ts';
import type { Tx } from '../database/tx.ts';
import { type ContentRow, toContent } from '../realisasi/angka-content.ts';
import type { Trail } from './stored-month.ts';

/** One month's figure of an item with who stands behind it. */
export interface AngkaTrail extends AngkaContent {
  reporterId: number;
  month: Month;
  revision: number;
  status: ReportStatus;
  butir: string;
  filled: Trail;
  verified?: Trail;
}

type Row = ContentRow & Omit<AngkaTrail, keyof ContentRow | 'verified'> & { verified: Trail | null };

/**
 * The figures in force of one item of some reporters for a reporting year, oldest month first, in one round trip.
 * @param butir keys of the item in all plan versions: those of the year's own months, and those that name the year
 */
export async function trailOfItem(
  tx: Tx,
  reporterIds: readonly number[],
  butir: { inside: readonly string[]; outside: readonly string[] },
  year: number,
): Promise<AngkaTrail[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT r."reporterId" AS "reporterId", r."month", r."revision", r."status", f."butir", f."state", f."value"::text,
      f."denominator"::text, f."category", f."elements", f."date"::text,
      json_build_object('at', f."enteredAt", 'by', p."name") AS "filled",
      CASE WHEN r."status" IN ('diverifikasi', 'disetujui') THEN
        (SELECT json_build_object('at', e."at", 'by', v."name") FROM "ReportEvent" e JOIN "Person" v ON v."id" = e."personId"
          WHERE e."reportId" = r."id" AND e."revision" = r."revision" AND e."step" = 'verifikasi'
          ORDER BY e."id" DESC LIMIT 1) END AS "verified"
    FROM "Report" r JOIN "Realisasi" f ON f."reportId" = r."id" AND f."revision" = r."revision"
      JOIN "Person" p ON p."id" = f."enteredById"
    WHERE r."reporterId" = ANY(${[...reporterIds]}::int[]) AND (f."butir" = ANY(${[...butir.outside]}::text[])
      OR (r."month" LIKE ${`${year}-%`} AND f."butir" = ANY(${[...butir.inside]}::text[])))
    ORDER BY r."month", f."id"`;
  return rows.map((row) => ({
    ...row,
    ...toContent(row),
    verified: row.verified ?? undefined,
  }));
}

/** A kept file of a report. */
export interface BuktiFile {
  fileId: number;
  name: string;
  mime: string;
}

/** The files kept with the sent revisions of a reporter's month, in the order received. */
export async function filesOfReport(tx: Tx, reporterId: number, month: Month): Promise<BuktiFile[]> {
  return await tx.$queryRaw<BuktiFile[]>`
    SELECT b."fileId", b."name", f."mime" FROM "Bukti" b
      JOIN "Report" r ON r."id" = b."reportId" JOIN "StoredFile" f ON f."id" = b."fileId"
    WHERE r."reporterId" = ${reporterId} AND r."month" = ${month} AND b."revision" > 0 ORDER BY b."id"`;
}
