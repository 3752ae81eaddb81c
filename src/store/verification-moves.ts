import type { StatusLaporan } from '../domain/rencana.ts';
import type { Langkah } from '../domain/verifikasi.ts';
import { claimReports, type SeenReport } from './report-lock.ts';
import type { Tx } from './tx.ts';

/** The same step for several reports. */
export interface MoveMany {
  reports: readonly SeenReport[];
  dari: StatusLaporan;
  ke: StatusLaporan;
  langkah: Langkah;
  personId: number;
  peran: string;
  now: Date;
}

/**
 * Moves several reports in their life and appends their events, each only when it still is where the person saw it,
 * in three round trips.
 * @returns ids of those that were moved
 */
export async function moveReports(tx: Tx, move: MoveMany): Promise<Set<number>> {
  const locked = await claimReports(tx, move.reports, move.dari);
  if (locked.length === 0) return new Set();
  const ids = locked.map(({ id }) => id);
  await tx.report.updateMany({ where: { id: { in: ids } }, data: { status: move.ke } });
  const { langkah, personId, peran, now: at } = move;
  await tx.reportEvent.createMany({
    data: locked.map(({ id, revisi }) => ({ reportId: id, revisi, langkah, personId, peran, at })),
  });
  return new Set(ids);
}
