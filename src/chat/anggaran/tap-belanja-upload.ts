import type { OfficerAction } from '../../app/action.ts';
import { type BelanjaUpload, isBelanja } from '../../app/anggaran/list-json.ts';
import { myUpload, noteUploadChoice } from '../../app/anggaran/my-upload.ts';
import { isBelanjaChanged, saveBelanja } from '../../app/realisasi/belanja/save-belanja.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { askSummary } from '../realisasi/flow/ask-next.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { showBelanja } from './belanja-step.ts';

/** The person's own open list of spent money; undefined, having said so, otherwise. */
async function findBelanjaUpload(
  turn: Turn,
  { list, revision }: PayloadOf<'anggaran.batal'>,
): Promise<{ act: OfficerAction; upload: BelanjaUpload } | undefined> {
  const read = await myUpload(turn.tx, turn.officer?.id, list, revision);
  if (!read.ok) {
    turn.toast(sayRefusal(turn.say, read.refusal));
    return undefined;
  }
  const upload = read.value;
  if (!isBelanja(upload)) {
    turn.toast(turn.say('button-unknown'));
    return undefined;
  }
  const act = await inOffice(turn, upload.officeId, 'daftar_belanja');
  return act && { act, upload };
}

/** This month only, or the position to date. */
export async function tapMeaning(turn: Turn, payload: PayloadOf<'anggaran.arti'>): Promise<void> {
  const read = await findBelanjaUpload(turn, payload);
  if (read !== undefined) await showChoice(turn, read.act, read.upload, { meaning: payload.meaning });
}

/** What is not in the list is nihil, or comes later. */
export async function tapRest(turn: Turn, payload: PayloadOf<'anggaran.sisa'>): Promise<void> {
  const read = await findBelanjaUpload(turn, payload);
  if (read !== undefined) await showChoice(turn, read.act, read.upload, { remaining: payload.remaining });
}

async function showChoice(
  turn: Turn,
  act: OfficerAction,
  upload: BelanjaUpload,
  choices: Partial<BelanjaUpload['args']>,
): Promise<void> {
  const fresh = await noteUploadChoice(turn.tx, upload, choices);
  if (!fresh.ok) return turn.toast(sayRefusal(turn.say, fresh.refusal));
  await showBelanja(turn, act, fresh.value);
}

/** The list gets into the draft, and the report's summary follows. */
export async function tapSave(turn: Turn, payload: PayloadOf<'anggaran.simpan'>): Promise<void> {
  const read = await findBelanjaUpload(turn, payload);
  if (read === undefined) return;
  const { act, upload } = read;
  const outcome = await saveBelanja(act, upload, payload.seen);
  if (!outcome.ok) {
    const text = sayRefusal(turn.say, outcome.refusal);
    return isBelanjaChanged(outcome.refusal) ? showBelanja(turn, act, upload, text) : turn.reply({ text });
  }
  const { sheet, filled, nihil } = outcome.value;
  turn.changeMessage({ text: turn.say('anggaran-belanja-tersimpan', { filled, nihil }) });
  askSummary(turn, { act, sheet });
}
