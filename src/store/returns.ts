import type { Bulan } from '../domain/bulan.ts';
import type { Tx } from './tx.ts';

/** Why and where a report was returned, newest first; undefined when it never was. */
export async function lastReturn(
  tx: Tx,
  reportId: number,
): Promise<{ alasan: string; butir?: string } | undefined> {
  const event = await tx.reportEvent.findFirst({
    where: { reportId, langkah: { in: ['kembalikan', 'buka'] } },
    orderBy: { id: 'desc' },
    select: { alasan: true, butir: true },
  });
  return event === null ? undefined : { alasan: event.alasan ?? '', butir: event.butir ?? undefined };
}

/** Months whose report was returned and is not sent again: they are worked on after their close too. */
export async function returnedMonths(
  tx: Tx,
  pelaporIds: readonly number[],
): Promise<{ pelaporId: number; bulan: Bulan }[]> {
  const rows = await tx.report.findMany({
    where: { reporterId: { in: [...pelaporIds] }, status: 'dikembalikan' },
    select: { reporterId: true, bulan: true },
  });
  return rows.map(({ reporterId, bulan }) => ({ pelaporId: reporterId, bulan: bulan as Bulan }));
}
