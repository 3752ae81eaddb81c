import { FILE_BYTES_MAX } from '../../domain/file-size.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { withoutEnd } from '../../domain/linear-text.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { statusAfter } from '../../domain/verifikasi/report-steps.ts';
import { addBukti, addKendala, countBukti } from '../../store/realisasi/attachments.ts';
import { ensureDraft } from '../../store/realisasi/drafts.ts';
import { type LockedReport, lockReport } from '../../store/realisasi/report-lock.ts';
import type { OfficerAction } from '../action.ts';
import { type EntryRefusal, mayFill } from './record-entry.ts';
import type { Sheet } from './sheet/open-sheet.ts';

/** Files that a report may carry (docs/sources.md#doubts). */
export const BUKTI_MAX = 5;
/** Characters of one kendala; more than fits one message beside the rest. */
const KENDALA_MAX = 2000;

export type AttachmentRefusal =
  | EntryRefusal
  | { code: 'berkas-terlalu-besar'; size: string }
  | { code: 'bukti-penuh'; limit: number }
  | { code: 'kendala-terlalu-panjang'; length: number; limit: number };

/**
 * The report with an open draft, locked. An attachment takes the report as it is by then: what others did since it was
 * read is no reason to lose a photo, but one that was approved takes nothing.
 */
async function draftOf(act: OfficerAction, sheet: Sheet): Promise<Result<LockedReport, EntryRefusal>> {
  const now = asDate(act.now);
  const { reporter, month, plan } = sheet;
  const report = await lockReport(act.tx, { reporterId: reporter.id, month, planId: plan.id, now });
  if (statusAfter(report.status, 'ajukan') === undefined) return refuse({ code: 'draf-berubah' });
  await ensureDraft(report, { personId: act.officer.id, now });
  return ok(report);
}

/**
 * Notes a photo or PDF as evidence; its bytes are fetched and checked after the commit.
 * @returns whether it is the first one of its album: an album is one act and gets one answer
 */
export async function attachBukti(
  act: OfficerAction,
  sheet: Sheet,
  file: { fileId: string; name: string; size?: number; albumId?: string },
): Promise<Result<{ first: boolean }, AttachmentRefusal>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  if ((file.size ?? 0) > FILE_BYTES_MAX) {
    return refuse({
      code: 'berkas-terlalu-besar',
      size: String(Math.round((file.size ?? 0) / 1024 / 1024)),
    });
  }
  const report = await draftOf(act, sheet);
  if (!report.ok) return report;
  const { count, albumBegun } = await countBukti(report.value, file.albumId);
  if (count >= BUKTI_MAX) return refuse({ code: 'bukti-penuh', limit: BUKTI_MAX });
  await addBukti(report.value, {
    telegramFileId: file.fileId,
    name: file.name,
    albumId: file.albumId,
    personId: act.officer.id,
    now: asDate(act.now),
  });
  return ok({ first: !albumBegun });
}

/**
 * Notes an obstacle with its follow-up, addressed to items. A text that ends with "!" asks for the camat's decision.
 * A text that is too long is refused, and is still in the officer's chat to be shortened.
 */
export async function attachKendala(
  act: OfficerAction,
  sheet: Sheet,
  kendala: { butir: string[]; text: string },
): Promise<Result<true, AttachmentRefusal>> {
  const allowed = mayFill(act, sheet);
  if (!allowed.ok) return allowed;
  const text = kendala.text.trim();
  const length = [...text].length;
  if (length > KENDALA_MAX) return refuse({ code: 'kendala-terlalu-panjang', length, limit: KENDALA_MAX });
  const wantsDecision = text.endsWith('!');
  const report = await draftOf(act, sheet);
  if (!report.ok) return report;
  await addKendala(report.value, {
    butir: kendala.butir,
    text: wantsDecision ? withoutEnd(text, /[\s!]/u) : text,
    wantsDecision,
    personId: act.officer.id,
    now: asDate(act.now),
  });
  return ok(true);
}
