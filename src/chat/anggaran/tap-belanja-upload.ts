import type { OfficerAction } from '../../app/action.ts';
import { type BelanjaUpload, isBelanja } from '../../app/anggaran/list-json.ts';
import { myUpload, noteUploadChoice } from '../../app/anggaran/my-upload.ts';
import { isBelanjaChanged, saveBelanja } from '../../app/realisasi/belanja/save-belanja.ts';
import type { Payload } from '../../text/payload.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { askSummary } from '../realisasi/flow/ask-next.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { Turn } from '../shared/turn.ts';
import { showBelanja } from './belanja-step.ts';

/** The person's own open list of spent money; id `list[.choice]`. Undefined, having said so, otherwise. */
async function findBelanjaUpload(
  turn: Turn,
  { id, revision }: Payload,
): Promise<{ act: OfficerAction; upload: BelanjaUpload; choices?: string } | undefined> {
  const [number, choices] = id.split('.');
  const read = await myUpload(turn.tx, turn.officer?.id, Number(number), revision);
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
  return act && { act, upload, choices };
}

/** This month only, or the position to date. */
export async function tapMeaning(turn: Turn, payload: Payload): Promise<void> {
  const read = await findBelanjaUpload(turn, payload);
  if (read === undefined) return;
  const { choices: meaning } = read;
  if (meaning !== 'tambahan' && meaning !== 'posisi') return turn.toast(turn.say('button-unknown'));
  await showChoice(turn, read.act, read.upload, { meaning });
}

/** What is not in the list is nihil, or comes later. */
export async function tapRest(turn: Turn, payload: Payload): Promise<void> {
  const read = await findBelanjaUpload(turn, payload);
  if (read === undefined) return;
  const { choices: remaining } = read;
  if (remaining !== 'nihil' && remaining !== 'nanti') return turn.toast(turn.say('button-unknown'));
  await showChoice(turn, read.act, read.upload, { remaining });
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

/** The list gets into the draft, and the report's summary follows; id `list.version of the report`. */
export async function tapSave(turn: Turn, payload: Payload): Promise<void> {
  const read = await findBelanjaUpload(turn, payload);
  if (read === undefined) return;
  const { act, upload, choices: seen } = read;
  const outcome = await saveBelanja(act, upload, seen === undefined ? undefined : Number(seen));
  if (!outcome.ok) {
    const text = sayRefusal(turn.say, outcome.refusal);
    return isBelanjaChanged(outcome.refusal) ? showBelanja(turn, act, upload, text) : turn.reply({ text });
  }
  const { sheet, filled, nihil } = outcome.value;
  turn.changeMessage({ text: turn.say('anggaran-belanja-tersimpan', { filled, nihil }) });
  askSummary(turn, { act, sheet });
}
