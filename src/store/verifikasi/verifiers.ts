import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';

/** A person who verified or approved a report, with whose it is and of which month. */
export interface Verifier {
  telegramId: number;
  reporterId: number;
  month: Month;
}

/**
 * Who verified or approved reports of these reporters from a month to the end of its year, who are still
 * with the office: they are told when a figure below them changes.
 */
export async function verifiersFrom(
  tx: Tx,
  reporterIds: readonly number[],
  month: Month,
): Promise<Verifier[]> {
  const rows = await tx.$queryRaw<{ telegramId: bigint; reporterId: number; month: Month }[]>`
    SELECT DISTINCT p."telegramId", r."reporterId", r."month" FROM "Report" r
    JOIN "ReportEvent" e ON e."reportId" = r."id" AND e."step" IN ('verifikasi', 'setujui')
    JOIN "Person" p ON p."id" = e."personId"
    JOIN "ReporterUnit" u ON u."id" = r."reporterId"
    WHERE r."reporterId" = ANY(${[...reporterIds]}::int[]) AND r."month" >= ${month} AND r."month" <= ${`${month.slice(0, 4)}-12`}
      AND EXISTS (SELECT 1 FROM "Assignment" a WHERE a."personId" = p."id" AND a."officeId" = u."officeId" AND a."endedAt" IS NULL)
    ORDER BY r."month"`;
  return rows.map((row) => ({ ...row, telegramId: Number(row.telegramId) }));
}
