import type { Bulan } from '../domain/bulan.ts';
import type { Tx } from './tx.ts';

/** Months of a reporter in which something is begun and not sent, or was returned; oldest first. */
export async function openMonths(tx: Tx, pelaporId: number): Promise<Bulan[]> {
  const rows = await tx.report.findMany({
    where: {
      reporterId: pelaporId,
      OR: [{ status: 'dikembalikan' }, { draft: { is: { jenis: { not: 'sisa' } } } }],
    },
    select: { bulan: true },
    orderBy: { bulan: 'asc' },
  });
  return rows.map((row) => row.bulan as Bulan);
}

/** How many reports of an office were sent for each of these months; months without any are left out. */
export async function sentReports(
  tx: Tx,
  officeId: number,
  bulan: readonly Bulan[],
): Promise<ReadonlyMap<Bulan, number>> {
  const rows = await tx.report.groupBy({
    by: ['bulan'],
    where: { bulan: { in: [...bulan] }, revisi: { gt: 0 }, reporter: { officeId } },
    _count: true,
  });
  return new Map(rows.map((row) => [row.bulan as Bulan, row._count]));
}
