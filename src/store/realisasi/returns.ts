import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';

/** Why and where a report was returned, newest first; undefined when it never was. */
export async function lastReturn(
  tx: Tx,
  reportId: number,
): Promise<{ reason: string; butir?: string } | undefined> {
  const event = await tx.reportEvent.findFirst({
    where: { reportId, step: { in: ['kembalikan', 'buka'] } },
    orderBy: { id: 'desc' },
    select: { reason: true, butir: true },
  });
  return event === null ? undefined : { reason: event.reason ?? '', butir: event.butir ?? undefined };
}

/** Months whose report was returned and is not sent again: they are worked on after their close too. */
export async function returnedMonths(
  tx: Tx,
  reporterIds: readonly number[],
): Promise<{ reporterId: number; month: Month }[]> {
  const rows = await tx.report.findMany({
    where: { reporterId: { in: [...reporterIds] }, status: 'dikembalikan' },
    select: { reporterId: true, month: true },
  });
  return rows.map(({ reporterId, month }) => ({ reporterId: reporterId, month: month as Month }));
}
