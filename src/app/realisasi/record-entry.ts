import { asDate } from '../../domain/kalender/instant.ts';
import { isOpen } from '../../domain/kantor/months/open-months.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import { type DraftAnswerInput, saveAnswer } from '../../store/realisasi/drafts.ts';
import { type OfficerAction, reportsFor, rolesWith } from '../action.ts';
import { latestStep } from './sheet/meanwhile.ts';
import { butirOfSheet, draftVersion, layWork, type Sheet } from './sheet/open-sheet.ts';

/** Why an answer was not recorded. */
export type EntryRefusal =
  | { code: 'bukan-pelapor' }
  | { code: 'bulan-tutup' }
  | { code: 'butir-tidak-diminta' }
  /** Sent already, by this very person; changing it needs a reason. */
  | { code: 'sudah-terkirim' }
  /** Sent already; the last step of its life, somebody else's, in words. */
  | { code: 'terkirim-lanjut'; what: string; by: string; time: string }
  /** Approved, by whom and when; the sekcam has to open it first. */
  | { code: 'sudah-disetujui'; by: string; time: string }
  /** The report was begun under a plan version that is newer than what was read of the office. */
  | { code: 'rencana-lain' }
  /** Somebody else changed the draft meanwhile. */
  | { code: 'draf-berubah' };

/** Whether this person may work on this reporter's month now. */
export function mayFill(act: OfficerAction, sheet: Sheet): Result<true, EntryRefusal> {
  const roles = rolesWith(act.officer, act.office.id, 'lapor');
  const own = reportsFor(act.officer, sheet.reporter.id);
  if (roles.length === 0 || !own || sheet.reporter.officeId !== act.office.id)
    return refuse({ code: 'bukan-pelapor' });
  // The keys on this sheet would be of another version than the report's.
  if (sheet.work !== undefined && sheet.work.planId !== sheet.plan.id)
    return refuse({ code: 'rencana-lain' });
  const returned = sheet.work?.status === 'dikembalikan';
  if (!returned && !isOpen(act.office, sheet.reporter.id, sheet.month, act.now))
    return refuse({ code: 'bulan-tutup' });
  return refuseApproved(act, sheet);
}

/** Refuses work on an approved report; a draft on it stays, and is offered again once the report is open. */
export function refuseApproved(
  act: Pick<OfficerAction, 'say' | 'officer' | 'office'>,
  sheet: Sheet,
): Result<true, EntryRefusal & { code: 'sudah-disetujui' }> {
  const { status } = sheet.work ?? { status: 'draf' };
  if (statusAfter(status, 'ajukan') !== undefined) return ok(true);
  const { by, time } = latestStep(act, sheet) ?? { by: '', time: '' };
  return refuse({ code: 'sudah-disetujui', by, time });
}

/** The refusal of an answer to what was sent, with who did the last step. */
export function sentRefusal(
  act: Pick<OfficerAction, 'say' | 'officer' | 'office'>,
  sheet: Sheet,
): EntryRefusal {
  const last = latestStep(act, sheet);
  if (last === undefined || last.own) return { code: 'sudah-terkirim' };
  const { what, by, time } = last;
  return { code: 'terkirim-lanjut', what, by, time };
}

/** Whether an item can be answered in this draft: missing, in the draft, returned for correction, or under /ubah. */
export function mayChangeEntry(sheet: Sheet, key: string): boolean {
  const entry = sheet.entry.get(key);
  if (entry === undefined || entry.draft) return true;
  return sheet.work?.draft?.kind === 'ubah' || sheet.work?.status === 'dikembalikan';
}

/**
 * Records one answer in the draft, in one round trip; `sheet` then shows what was stored.
 * @param version version of the report that the person saw
 * @param seen pagu or target that the question showed, compared again at Kirim
 * @returns the report's new version
 */
export async function recordEntry(
  act: OfficerAction,
  sheet: Sheet,
  answer: DraftAnswerInput,
  options: { version: number; seen?: string },
): Promise<Result<number, EntryRefusal>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  if (butirOfSheet(sheet, answer.butir) === undefined && !sheet.reportedElsewhere.has(answer.butir))
    return refuse({ code: 'butir-tidak-diminta' });
  if (!mayChangeEntry(sheet, answer.butir)) return refuse(sentRefusal(act, sheet));
  if (options.version !== draftVersion(sheet)) return refuse({ code: 'draf-berubah' });
  const saved = await saveAnswer(act.tx, {
    reporterId: sheet.reporter.id,
    month: sheet.month,
    planId: sheet.plan.id,
    version: options.version,
    answer,
    seen: options.seen,
    personId: act.officer.id,
    now: asDate(act.now),
  });
  if (saved === undefined) return refuse({ code: 'draf-berubah' });
  layWork(sheet, saved);
  return ok(saved.version);
}
