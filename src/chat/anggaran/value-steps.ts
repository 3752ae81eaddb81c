import { Decimal } from 'decimal.js';
import type { OfficerAction } from '../../app/action.ts';
import { budgetDay } from '../../app/anggaran/budget-years.ts';
import { isDpa } from '../../app/anggaran/list-json.ts';
import { type SubKegiatanPagu, subKegiatan, subPagu } from '../../app/anggaran/match-dpa.ts';
import { oneRowList } from '../../app/anggaran/one-row-list.ts';
import { paguReadings } from '../../app/anggaran/pagu-readings.ts';
import { previewDpa } from '../../app/anggaran/preview-dpa.ts';
import { receiveList } from '../../app/anggaran/receive-list.ts';
import { parseAngka } from '../../domain/angka/parse-angka.ts';
import { button } from '../../text/buttons/button.ts';
import { rupiah } from '../../text/format.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { terbilang } from '../../text/terbilang.ts';
import { answerText } from '../shared/answer-date.ts';
import { inOffice } from '../shared/choose-office.ts';
import type { DialogStep } from '../shared/feature.ts';
import { type Turn, todayIn } from '../shared/turn.ts';
import { pressed } from '../shared/turn-input.ts';
import { ID_ANGGARAN } from './dialog-id.ts';
import { newDpaArgs } from './list-steps.ts';

type ValueArgs = { officeId: number; nodeId: number; year?: number };

/** The sub kegiatan of the plan in force, with the right at its office; undefined, having said so, without either. */
async function findSub(
  turn: Turn,
  { officeId, nodeId, year }: ValueArgs,
): Promise<{ act: OfficerAction; sub: SubKegiatanPagu; year: number } | undefined> {
  const act = await inOffice(turn, officeId, 'anggaran');
  if (act === undefined) return undefined;
  const today = todayIn(turn.now, act.office);
  const owned = year ?? today.year;
  const day = budgetDay(owned, today);
  const node = subKegiatan(act.office, day).find(({ id }) => id === nodeId);
  if (node !== undefined) return { act, sub: subPagu(node, owned, day), year: owned };
  turn.reply({ text: turn.say('dialog-outdated') });
  turn.finish();
  return undefined;
}

/** The figure is a list of one row: it is shown and confirmed in the same way. */
async function showPreview(
  turn: Turn,
  { act, sub, year }: { act: OfficerAction; sub: SubKegiatanPagu; year: number },
  value: Decimal,
): Promise<void> {
  turn.finish();
  const args = newDpaArgs(turn, act, year);
  const list = oneRowList(sub.node, value);
  const upload = await receiveList(act, { purpose: 'dpa', args }, sub.node.namaPendek, list);
  if (isDpa(upload)) turn.reply(previewDpa(turn.say, act.office, turn.now, upload));
}

async function receiveValue(turn: Turn, args: ValueArgs, text: string): Promise<void> {
  const found = await findSub(turn, args);
  if (found === undefined) return;
  const parsed = parseAngka(text, { kind: 'rupiah', desimal: 2 });
  if (!parsed.ok) return turn.reply({ text: sayRefusal(turn.say, parsed.refusal) });
  if (parsed.value.lt(0)) {
    const refusal = { code: 'dpa-negatif', kode: found.sub.node.kode };
    return turn.reply({ text: sayRefusal(turn.say, refusal) });
  }
  const reading = paguReadings(parsed.value, found.sub.indicative);
  if (reading.length === 1) return await showPreview(turn, found, parsed.value);
  turn.waitFor({
    dialog: ID_ANGGARAN,
    step: 'ragu',
    args: { ...args, value: reading.map((one) => one.toFixed()) },
  });
  turn.reply({
    text: turn.say('anggaran-ragu-nilai', {
      value: rupiah(parsed.value),
      terbilang: terbilang(parsed.value),
      indicative: rupiah(found.sub.indicative ?? new Decimal(0)),
    }),
    buttons: reading.map((one, index) => [button(rupiah(one), 'anggaran.bacaan', { reading: index })]),
  });
}

/** The DPA figure of one sub kegiatan. */
export const valueStep: DialogStep<ValueArgs> = {
  async ask(turn, args) {
    const found = await findSub(turn, args);
    if (found === undefined) return;
    const { node, indicative, dpa } = found.sub;
    turn.reply({
      title: node.kode === '' ? node.namaPendek : `${node.namaPendek} (${node.kode})`,
      text: turn.say('anggaran-tanya-nilai', {
        indicative: indicative === undefined ? '-' : rupiah(indicative),
        year: String(found.year),
        dpa: dpa === undefined ? turn.say('anggaran-dpa-belum') : rupiah(dpa.value),
      }),
    });
  },
  async answer(turn, args, input) {
    const text = answerText(input);
    if (text === undefined) return turn.reply({ text: turn.say('anggaran-perlu-nilai') });
    await receiveValue(turn, args, text);
  },
};

/** Which reading was meant; another figure may be typed instead. */
export const doubtStep: DialogStep<ValueArgs & { value: string[] }> = {
  async ask(turn, { officeId, nodeId, year }) {
    await valueStep.ask(turn, { officeId, nodeId, ...(year !== undefined && { year }) });
  },
  async answer(turn, { value, ...args }, input) {
    if (input.kind === 'teks') return await receiveValue(turn, args, input.text);
    const chosen = value[pressed(input, 'anggaran.bacaan')?.reading ?? -1];
    if (chosen === undefined) return turn.reply({ text: turn.say('anggaran-perlu-nilai') });
    const found = await findSub(turn, args);
    if (found !== undefined) await showPreview(turn, found, new Decimal(chosen));
  },
};
