import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';

/** A person who verified or approved a report, with the month of that report. */
export interface Verifier {
  telegramId: number;
  month: Month;
}

/**
 * Who verified or approved reports of a reporter from a month to the end of its year, and whether they are still
 * with the office: they are told when a figure below them changes.
 */
export async function verifiersFrom(tx: Tx, reporterId: number, month: Month): Promise<Verifier[]> {
  const rows = await tx.$queryRaw<{ telegramId: bigint; month: Month }[]>`
    SELECT DISTINCT p."telegramId", r."month" FROM "Report" r
    JOIN "ReportEvent" e ON e."reportId" = r."id" AND e."step" IN ('verifikasi', 'setujui')
    JOIN "Person" p ON p."id" = e."personId"
    JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE r."reporterId" = ${reporterId} AND r."month" >= ${month} AND r."month" <= ${`${month.slice(0, 4)}-12`}
      AND EXISTS (SELECT 1 FROM "Assignment" a WHERE a."personId" = p."id" AND a."officeId" = u."officeId" AND a."endedAt" IS NULL)
    ORDER BY r."month"`;
  return rows.map((row) => ({ telegramId: Number(row.telegramId), month: row.month }));
}
