import { asDate } from '../../domain/kalender/instant.ts';
import type { ReportStatus } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { openCorrection } from '../../store/realisasi/drafts.ts';
import { claimReport } from '../../store/realisasi/report-lock.ts';
import type { OfficerAction } from '../action.ts';
import { type EntryRefusal, mayFill, refuseApproved } from './record-entry.ts';
import { latestChange } from './sheet/meanwhile.ts';
import type { Sheet } from './sheet/open-sheet.ts';

export type CorrectionRefusal =
  | EntryRefusal
  | { code: 'belum-terkirim' }
  | { code: 'alasan-ubah-kosong' }
  /** Sent again, verified, returned or opened for correction since the reason was asked: what, by whom and when. */
  | { code: 'ubah-berubah'; what: string; by: string; time: string };

/** The sent report that a correction is of, as the person saw it. */
export interface SeenForCorrection {
  revision: number;
  status: ReportStatus;
}

/** Whether a sent report can be corrected: it was sent, and nobody approved it yet. */
export function canBeCorrected(
  act: Pick<OfficerAction, 'say' | 'officer' | 'office'>,
  sheet: Sheet,
): Result<true, CorrectionRefusal> {
  if (!sheet.work?.revision) return refuse({ code: 'belum-terkirim' });
  return refuseApproved(act, sheet);
}

/**
 * Opens a correction of a sent report, with its reason; answers of a draft that was open stay in it. Nothing changes
 * for readers before it is sent. A correction that is open already keeps its own reason.
 * @param seen the report when its reason was asked for; undefined takes it as it is
 */
export async function startCorrection(
  act: OfficerAction,
  sheet: Sheet,
  reason: string,
  seen?: SeenForCorrection,
): Promise<Result<true, CorrectionRefusal>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  const possible = canBeCorrected(act, sheet);
  if (!possible.ok) return possible;
  const { work } = sheet;
  const text = reason.trim().slice(0, 500);
  if (text === '') return refuse({ code: 'alasan-ubah-kosong' });
  const same = seen === undefined || (seen.revision === work?.revision && seen.status === work.status);
  if (work === undefined || work.draft?.kind === 'ubah' || !same) return refuse(changedRefusal(act, sheet));
  const report = await claimReport(act.tx, work);
  if (report === undefined) return refuse({ code: 'draf-berubah' });
  const now = asDate(act.now);
  await openCorrection(report, { personId: act.officer.id, now, reason: text });
  return ok(true);
}

function changedRefusal(act: OfficerAction, sheet: Sheet): CorrectionRefusal {
  const last = latestChange(act, sheet);
  if (last === undefined) return { code: 'draf-berubah' };
  const { what, by, time } = last;
  return { code: 'ubah-berubah', what, by, time };
}
