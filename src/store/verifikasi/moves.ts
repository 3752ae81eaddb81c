import type { ReportStatus } from '../../domain/rencana/plan.ts';
import type { VerificationStep } from '../../domain/verifikasi/report-steps.ts';
import type { Tx } from '../database/tx.ts';
import { claimReports, type SeenReport } from '../realisasi/report-lock.ts';

/** The same step for several reports. */
export interface MoveMany {
  reports: readonly SeenReport[];
  from: ReportStatus;
  to: ReportStatus;
  step: VerificationStep;
  personId: number;
  role: string;
  now: Date;
}

/**
 * Moves several reports in their life and appends their events, each only when it still is where the person saw it,
 * in three round trips.
 * @returns ids of those that were moved
 */
export async function moveReports(tx: Tx, move: MoveMany): Promise<Set<number>> {
  const locked = await claimReports(tx, move.reports, move.from);
  if (locked.length === 0) return new Set();
  const ids = locked.map(({ id }) => id);
  await tx.report.updateMany({ where: { id: { in: ids } }, data: { status: move.to } });
  const { step, personId, role, now: at } = move;
  await tx.reportEvent.createMany({
    data: locked.map(({ id, revision }) => ({ reportId: id, revision, step, personId, role, at })),
  });
  return new Set(ids);
}
