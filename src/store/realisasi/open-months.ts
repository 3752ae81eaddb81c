import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';

/** Months of a reporter in which something is begun and not sent, or was returned; oldest first. */
export async function monthsOfOpenReports(tx: Tx, reporterId: number): Promise<Month[]> {
  const rows = await tx.report.findMany({
    where: {
      reporterId: reporterId,
      OR: [{ status: 'dikembalikan' }, { draft: { is: { kind: { not: 'sisa' } } } }],
    },
    select: { month: true },
    orderBy: { month: 'asc' },
  });
  return rows.map((row) => row.month as Month);
}

/** How many reports of an office were sent for each of these months; months without any are left out. */
export async function sentReports(
  tx: Tx,
  officeId: number,
  month: readonly Month[],
): Promise<ReadonlyMap<Month, number>> {
  const rows = await tx.report.groupBy({
    by: ['month'],
    where: { month: { in: [...month] }, revision: { gt: 0 }, reporter: { officeId } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.month as Month, row._count]));
}
