import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { DraftAnswerInput } from '../../../store/realisasi/drafts.ts';
import { changeUpload } from '../../../store/rencana/uploads.ts';
import { type OfficerAction, rolesWith } from '../../action.ts';
import type { BelanjaUpload } from '../../anggaran/list-json.ts';
import type { UploadRefusal } from '../../anggaran/my-upload.ts';
import { type EntryRefusal, mayFill, recordEntry } from '../record-entry.ts';
import { latestChange } from '../sheet/meanwhile.ts';
import { draftVersion, type Sheet } from '../sheet/open-sheet.ts';
import { butirQuestion, seenIn } from '../sheet/question.ts';
import type { MatchedBelanja, MoneyButir } from './match-belanja.ts';
import { openBelanja } from './open-belanja.ts';

/** Why a list did not get into the report. */
export type SaveBelanjaRefusal =
  | UploadRefusal
  | EntryRefusal
  /** Whether the amounts are this month's or the position was not said. */
  | { code: 'belanja-arti' }
  | BelanjaChangedRefusal;

/** The report is not as it lay beside the list on the screen: the list is to be looked at again. */
export type BelanjaChangedRefusal =
  /** What happened last to the report, in words. */
  | { code: 'belanja-berubah'; what: string; by: string; time: string }
  /** What happened is not to be seen in the report any more, or the button is of an older program. */
  | { code: 'daftar-berubah' };

/** Whether a refusal asks to look at the list again. */
export function isBelanjaChanged(refusal: SaveBelanjaRefusal): refusal is BelanjaChangedRefusal {
  return refusal.code === 'belanja-berubah' || refusal.code === 'daftar-berubah';
}

/** What got into the draft. */
export interface SavedBelanja {
  sheet: Sheet;
  filled: number;
  nihil: number;
}

function entryOfRow({ butir, tambahan, doubt }: MatchedBelanja): DraftAnswerInput {
  const anomaly = doubt === undefined ? [] : [doubt.kode];
  return tambahan.isZero()
    ? { butir: butir.key, state: 'nihil', anomaly }
    : { butir: butir.key, state: 'nilai', value: tambahan, anomaly };
}

const nihilEntry = ({ key }: MoneyButir): DraftAnswerInput => ({
  butir: key,
  state: 'nihil',
  anomaly: [],
});

function changedRefusal(act: OfficerAction, sheet: Sheet): BelanjaChangedRefusal {
  const last = latestChange(act, sheet);
  if (last === undefined) return { code: 'daftar-berubah' };
  const { what, by, time } = last;
  return { code: 'belanja-berubah', what, by, time };
}

/** As changedRefusal, when another was faster than this very act: read again, after the faster one has committed. */
async function overtakenRefusal(act: OfficerAction, upload: BelanjaUpload): Promise<BelanjaChangedRefusal> {
  const desk = await openBelanja(act, act.office, upload);
  return desk === undefined ? { code: 'daftar-berubah' } : changedRefusal(act, desk.sheet);
}

/**
 * Puts a list's amounts into the draft of the bendahara's month as this month's additions, and nihil for the rest where
 * that was chosen. Nothing is sent: the summary with Kirim comes after it. The first answer locks the draft's row until
 * the commit, so that no other operator can come between the answers: either all are stored or none.
 * @param seen version of the report beside which the screen showed the list; absent in buttons of an older program
 */
export async function saveBelanja(
  act: OfficerAction,
  upload: BelanjaUpload,
  seen: number | undefined,
): Promise<Result<SavedBelanja, SaveBelanjaRefusal>> {
  const { officer, office, tx } = act;
  const own = upload.officeId === office.id && upload.personId === officer.id;
  if (!own || rolesWith(officer, office.id, 'daftar_belanja').length === 0)
    return refuse({ code: 'daftar-bukan-milik' });
  const desk = await openBelanja(act, office, upload);
  if (desk === undefined) return refuse({ code: 'daftar-bukan-milik' });
  const { sheet, outcome } = desk;
  const may = mayFill(act, sheet);
  if (!may.ok) return may;
  if (seen !== draftVersion(sheet)) return refuse(changedRefusal(act, sheet));
  if (outcome.meaning === undefined) return refuse({ code: 'belanja-arti' });
  const nihil = upload.args.remaining === 'nihil' ? outcome.notYet : [];
  for (const entry of [...outcome.ready.map(entryOfRow), ...nihil.map(nihilEntry)]) {
    const butir = sheet.butir.find(({ key }) => key === entry.butir)!;
    const asked = seenIn(butirQuestion(sheet, butir));
    const saved = await recordEntry(act, sheet, entry, { version: draftVersion(sheet), seen: asked });
    if (!saved.ok)
      return saved.refusal.code === 'draf-berubah' ? refuse(await overtakenRefusal(act, upload)) : saved;
  }
  // The chat is locked and the list is this person's: nobody else can have ended it since it was read.
  if (!(await changeUpload(tx, upload.id, upload.version, { state: 'selesai' })))
    throw new Error(`list ${upload.id} ended while it was being stored`);
  return ok({ sheet, filled: outcome.ready.length, nihil: nihil.length });
}
