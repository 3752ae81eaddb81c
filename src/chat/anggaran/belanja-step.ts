import type { OfficerAction } from '../../app/action.ts';
import { type BelanjaUpload, isBelanja } from '../../app/anggaran/list-json.ts';
import { openBelanja } from '../../app/realisasi/belanja/open-belanja.ts';
import { previewBelanja } from '../../app/realisasi/belanja/preview-belanja.ts';
import type { Month } from '../../domain/kalender/month.ts';
import { monthYear } from '../../text/dates.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { openDesk } from '../realisasi/sheet/open-desk.ts';
import type { DialogStep } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import type { TurnInput } from '../shared/turn-input.ts';
import { takeList } from './list-steps.ts';

/** Which month of which reporter unit a list is for. */
export type BelanjaPlace = { p: number; b: Month };

/**
 * Shows what was read, as a new message or in place of the one whose button was pressed.
 * @param begin what is to be said before it
 */
export async function showBelanja(
  turn: Turn,
  act: OfficerAction,
  upload: BelanjaUpload,
  begin?: string,
): Promise<void> {
  const desk = await openBelanja(turn, act.office, upload);
  if (desk === undefined) return turn.reply({ text: sayRefusal(turn.say, { code: 'daftar-bukan-milik' }) });
  turn.changeMessage({ begin, ...previewBelanja(turn.say, upload, desk) });
}

/** Takes a list for a month that the person may fill in, and shows what was read. */
export async function receiveBelanja(turn: Turn, { p, b }: BelanjaPlace, input: TurnInput): Promise<void> {
  const desk = await openDesk(turn, p, b);
  if (!desk.ok) {
    turn.reply({ text: sayRefusal(turn.say, desk.refusal) });
    return turn.finish();
  }
  const { act } = desk.value;
  const aim = { purpose: 'belanja', args: { reporterId: p, month: b } } as const;
  const upload = await takeList(turn, act, aim, input);
  if (upload !== undefined && isBelanja(upload)) await showBelanja(turn, act, upload);
}

/** A list of the money of all sub kegiatan. */
export const belanjaStep: DialogStep<BelanjaPlace> = {
  async ask(turn, { b }) {
    turn.reply({ text: turn.say('anggaran-tanya-belanja', { month: monthYear(turn.say, b) }) });
  },
  async answer(turn, args, input) {
    await receiveBelanja(turn, args, input);
  },
};
