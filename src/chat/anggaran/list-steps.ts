import { Temporal } from 'temporal-polyfill';
import type { OfficerAction } from '../../app/action.ts';
import { firstDay } from '../../app/anggaran/budget-years.ts';
import { type DpaArgs, type DpaUpload, isDpa } from '../../app/anggaran/list-json.ts';
import { myUpload, noteUploadChoice } from '../../app/anggaran/my-upload.ts';
import { previewDpa } from '../../app/anggaran/preview-dpa.ts';
import { type ListIntent, receiveListFile, receiveListText } from '../../app/anggaran/receive-list.ts';
import { readDate } from '../../domain/kalender/parse-future-date.ts';
import { button } from '../../text/buttons/button.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { answerText } from '../shared/answer-date.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { DialogStep } from '../shared/feature.ts';
import { type Turn, todayIn } from '../shared/turn.ts';
import type { TurnInput } from '../shared/turn-input.ts';
import { pressed } from '../shared/turn-input.ts';

/**
 * A list begun today: DPA of this budget year, in force from today until told otherwise.
 * @param year the year that was chosen instead
 */
export function newDpaArgs(turn: Turn, { office }: OfficerAction, year?: number): DpaArgs {
  const today = todayIn(turn.now, office);
  const owned = year ?? today.year;
  const args: DpaArgs = { year: owned, kind: 'dpa', validFrom: firstDay(owned, 'dpa', today) };
  return year === undefined ? args : { ...args, yearChosen: true };
}

/**
 * Takes a list, pasted or as a file.
 * @returns what was read of a pasted one; undefined when all was said: it waits for its file, or was not read
 */
export async function takeList(turn: Turn, act: OfficerAction, aim: ListIntent, input: TurnInput) {
  if (input.kind === 'ketuk') {
    turn.toast(turn.say('button-expired'));
    return undefined;
  }
  if (input.kind !== 'teks' && input.kind !== 'berkas') {
    turn.reply({ text: turn.say('anggaran-perlu-daftar') });
    return undefined;
  }
  const received =
    input.kind === 'teks'
      ? await receiveListText(act, aim, input.text)
      : await receiveListFile(act, aim, input);
  if (!received.ok) {
    turn.reply({ text: sayRefusal(turn.say, received.refusal) });
    return undefined;
  }
  turn.finish();
  if (input.kind === 'teks') return received.value;
  turn.reply({ text: turn.say('anggaran-berkas-diterima', { name: received.value.name }) });
  return undefined;
}

/** A list of DPA figures. */
export const dpaListStep: DialogStep<{ officeId: number; year?: number }> = {
  async ask(turn) {
    turn.reply({ text: turn.say('anggaran-tanya-daftar') });
  },
  async answer(turn, { officeId, year }, input) {
    const act = await inOffice(turn, officeId, 'anggaran');
    if (act === undefined) return;
    const args = newDpaArgs(turn, act, year);
    const upload = await takeList(turn, act, { purpose: 'dpa', args }, input);
    if (upload !== undefined && isDpa(upload)) turn.reply(previewDpa(turn.say, act.office, turn.now, upload));
  },
};

/** From when the figures are in force, within their budget year. */
export const dpaDateStep: DialogStep<{ id: number; version: number }> = {
  async ask(turn, { id, version }) {
    const opened = await findDpaUpload(turn, id, version);
    if (opened === undefined) return;
    const { year } = opened.upload.args;
    const dayButton = (label: string, day: string) => button(label, 'anggaran.hari', { day });
    const today = todayIn(turn.now, opened.act.office);
    turn.reply({
      text: turn.say('anggaran-tanya-tanggal', { year: String(year) }),
      buttons: [
        [
          dayButton(turn.say('anggaran-tombol-januari'), `${year}-01-01`),
          ...(today.year === year ? [dayButton(turn.say('anggaran-tombol-hari-ini'), today.toString())] : []),
          ...(today.year > year ? [dayButton(turn.say('anggaran-tombol-desember'), `${year}-12-31`)] : []),
        ],
      ],
    });
  },
  async answer(turn, { id, version }, input) {
    const opened = await findDpaUpload(turn, id, version);
    if (opened === undefined) return turn.finish();
    const { act, upload } = opened;
    const text = answerText(input) ?? pressed(input, 'anggaran.hari')?.day;
    if (text === undefined) return turn.reply({ text: turn.say('ketik-tanggal') });
    const { year } = upload.args;
    const month = Temporal.PlainYearMonth.from({ year: year, month: todayIn(turn.now, act.office).month });
    const read = readDate(text, month);
    if (!read.ok) return turn.reply({ text: sayRefusal(turn.say, read.refusal) });
    if (read.value.year !== year) {
      const refusal = { code: 'dpa-lain-tahun', read: read.value, year: String(year) };
      return turn.reply({ text: sayRefusal(turn.say, refusal) });
    }
    turn.finish();
    const fresh = await noteUploadChoice(turn.tx, upload, { validFrom: read.value.toString() });
    if (!fresh.ok) return turn.reply({ text: sayRefusal(turn.say, fresh.refusal) });
    turn.reply(previewDpa(turn.say, act.office, turn.now, fresh.value));
  },
};

/**
 * The person's own open list of DPA figures with their right at its office, each checked anew.
 * @returns undefined, having said so, otherwise
 */
export async function findDpaUpload(
  turn: Turn,
  id: number,
  version: number,
): Promise<{ act: OfficerAction; upload: DpaUpload } | undefined> {
  const read = await myUpload(turn.tx, turn.officer?.id, id, version);
  const tell = (text: string) => (turn.input.kind === 'ketuk' ? turn.toast(text) : turn.reply({ text }));
  if (!read.ok) {
    tell(sayRefusal(turn.say, read.refusal));
    return undefined;
  }
  const upload = read.value;
  if (!isDpa(upload)) {
    tell(turn.say('button-unknown'));
    return undefined;
  }
  const act = await inOffice(turn, upload.officeId, 'anggaran');
  return act && { act, upload };
}
