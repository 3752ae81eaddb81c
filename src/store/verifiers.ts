import type { Bulan } from '../domain/bulan.ts';
import type { Tx } from './tx.ts';

/** A person who verified or approved a report, with the month of that report. */
export interface Verifier {
  telegramId: number;
  bulan: Bulan;
}

/**
 * Who verified or approved reports of a reporter from a month to the end of its year, and whether they are still
 * with the office: they are told when a figure below them changes.
 */
export async function verifiersFrom(tx: Tx, pelaporId: number, bulan: Bulan): Promise<Verifier[]> {
  const rows = await tx.$queryRaw<{ telegramId: bigint; bulan: Bulan }[]>`
    SELECT DISTINCT p."telegramId", r."bulan" FROM "Report" r
    JOIN "ReportEvent" e ON e."reportId" = r."id" AND e."langkah" IN ('verifikasi', 'setujui')
    JOIN "Person" p ON p."id" = e."personId"
    JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE r."reporterId" = ${pelaporId} AND r."bulan" >= ${bulan} AND r."bulan" <= ${`${bulan.slice(0, 4)}-12`}
      AND EXISTS (SELECT 1 FROM "Assignment" a WHERE a."personId" = p."id" AND a."officeId" = u."officeId" AND a."endedAt" IS NULL)
    ORDER BY r."bulan"`;
  return rows.map((row) => ({ telegramId: Number(row.telegramId), bulan: row.bulan }));
}
