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
