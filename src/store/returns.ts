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
