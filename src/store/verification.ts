import type { Bulan } from '../domain/bulan.ts';
import type { Ketepatan } from '../domain/kalender.ts';
import { pengisiSql } from './report-hands.ts';
import type { Tx } from './tx.ts';

/** A report that waits for verification, with what its verifier must know before opening it. */
export interface BarisAntrian {
  reportId: number;
  pelaporId: number;
  bulan: Bulan;
  revisi: number;
  /** How the newest revision came about. */
  jenis: 'kirim' | 'tambahan' | 'ubah';
  lengkap: boolean;
  ketepatan: Ketepatan;
  /** ISO instant since which it waits: the first sending after the last step of somebody else. */
  sejak: string;
  /** Figures about which a soft question was asked. */
  anomali: number;
  /** Figures that differ from what the desa reports suggested. */
  bedaUsulan: number;
  /** People who sent a revision of it or gave a figure, an obstacle or a file in one: none of them may verify it. */
  pengisi: number[];
}

/**
 * The reports of an office that wait for verification, longest wait first, in one round trip.
 * @param only one report, for a second look at it
 */
export async function waitingReports(tx: Tx, officeId: number, only?: number): Promise<BarisAntrian[]> {
  return await tx.$queryRaw<BarisAntrian[]>`
    SELECT r."id" AS "reportId", r."reporterId" AS "pelaporId", r."bulan", r."revisi", v."jenis", v."lengkap", v."ketepatan",
      to_char(w."sejak" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "sejak", f."anomali", f."bedaUsulan",
      ${pengisiSql('r')} AS "pengisi"
    FROM "Report" r
    JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    JOIN "ReportRevision" v ON v."reportId" = r."id" AND v."revisi" = r."revisi"
    CROSS JOIN LATERAL (
      SELECT COALESCE(min(e."at"), v."sentAt") AS "sejak" FROM "ReportEvent" e
      WHERE e."reportId" = r."id" AND e."langkah" = 'ajukan' AND e."id" > COALESCE(
        (SELECT max(l."id") FROM "ReportEvent" l WHERE l."reportId" = r."id" AND l."langkah" <> 'ajukan'), 0)) w
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE cardinality(f."anomali") > 0)::int AS "anomali",
        count(*) FILTER (WHERE f."usulan" <> CASE WHEN f."keadaan" = 'nihil' THEN 0 ELSE f."nilai" END
          OR f."usulanPenyebut" <> f."penyebut")::int AS "bedaUsulan"
      FROM "Realisasi" f WHERE f."reportId" = r."id" AND f."revisi" = r."revisi") f
    WHERE u."officeId" = ${officeId} AND r."status" = 'diajukan' AND (${only ?? null}::int IS NULL OR r."id" = ${only ?? null}::int)
    ORDER BY w."sejak", r."id"`;
}

/** Months of an office with reports that are verified and not approved, oldest first. */
export async function monthsToApprove(tx: Tx, officeId: number): Promise<Bulan[]> {
  const rows = await tx.report.findMany({
    where: { status: 'diverifikasi', reporter: { officeId } },
    select: { bulan: true },
    distinct: ['bulan'],
    orderBy: { bulan: 'asc' },
  });
  return rows.map((row) => row.bulan as Bulan);
}

/** A report of a month in a list. */
export interface BarisBulan {
  reportId: number;
  pelaporId: number;
  status: 'diajukan' | 'dikembalikan' | 'diverifikasi' | 'disetujui';
  revisi: number;
}

/** Every report of an office's month that was ever sent. */
export async function sentReports(tx: Tx, officeId: number, bulan: Bulan): Promise<BarisBulan[]> {
  return await tx.$queryRaw<BarisBulan[]>`
    SELECT r."id" AS "reportId", r."reporterId" AS "pelaporId", r."status", r."revisi"
    FROM "Report" r JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE u."officeId" = ${officeId} AND r."bulan" = ${bulan} AND r."revisi" > 0
    ORDER BY u."urutan"`;
}
