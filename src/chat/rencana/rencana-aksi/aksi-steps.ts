import type { OfficerAction } from '../../../app/action.ts';
import { chosenYear } from '../../../app/anggaran/budget-years.ts';
import { type AksiButir, listAksi, type MonthlyMethod } from '../../../app/rencana/rencana-aksi.ts';
import { saveAksi } from '../../../app/rencana/store-monthly-plan.ts';
import type { AngkaOptions } from '../../../domain/angka/parse-angka.ts';
import { readMonthAngka, readNamedMonths } from '../../../domain/kalender/read-month-entries.ts';
import { ok, type Result } from '../../../domain/result.ts';
import { sayRefusal } from '../../../text/refusal.ts';
import { inOffice } from '../../shared/choose-office.ts';
import type { DialogStep } from '../../shared/feature.ts';
import type { Json, Turn } from '../../shared/turn.ts';
import { pressed } from '../../shared/turn-input.ts';
import { ID_PLAN } from '../view/dialog-id.ts';
import { approvalScreen, savedScreen } from './aksi-screens.ts';

/** Which item of which office, and whether months or figures are typed. */
export type AksiArgs = {
  officeId: number;
  what: AksiButir['what'];
  id: number;
  content: 'bulan' | 'eksplisit';
  /** Budget year; absent for this one. */
  year?: number;
};

/** An item of the plan in force, with the right at its office; undefined, having said so, without either. */
export async function findAksiButir(
  turn: Turn,
  { officeId, what, id, year: owned }: Omit<AksiArgs, 'content'>,
): Promise<{ act: OfficerAction; butir: AksiButir; year: number } | undefined> {
  const act = await inOffice(turn, officeId, 'rencana');
  if (act === undefined) return undefined;
  const usable = owned === undefined || chosenYear(act.office, String(owned), turn.now) !== undefined;
  const { year, butir } = listAksi(act, what, usable ? owned : undefined);
  const one = butir.find((one) => one.id === id);
  if (one !== undefined && usable) return { act, butir: one, year };
  const text = sayRefusal(turn.say, { code: 'aksi-tidak-ada' });
  if (turn.input.kind === 'ketuk') turn.toast(text);
  else turn.reply({ text });
  turn.finish();
  return undefined;
}

function angkaOptions(butir: AksiButir): AngkaOptions {
  if (butir.what === 'k') return { kind: 'rupiah', desimal: 2 };
  const { desimal, satuan } = butir.indikator;
  return { kind: desimal === 0 ? 'jumlah' : 'desimal', desimal, satuan };
}

function readEntry(
  butir: AksiButir,
  content: AksiArgs['content'],
  text: string,
): Result<MonthlyMethod, { code: string }> {
  if (content === 'bulan') {
    const month = readNamedMonths(text);
    return month.ok ? ok({ kind: 'bulan', month: month.value }) : month;
  }
  const angka = readMonthAngka(text, angkaOptions(butir));
  if (!angka.ok) return angka;
  const entry = [...angka.value].map(([month, value]) => [String(month), value.toFixed()]);
  return ok({ kind: 'eksplisit', angka: Object.fromEntries(entry) });
}

/** Shows what would be stored and waits for Simpan, or for other months or figures. */
export function askWayApproval(
  turn: Turn,
  args: AksiArgs,
  { act, butir }: { act: OfficerAction; butir: AksiButir },
  way: MonthlyMethod,
): void {
  turn.waitFor({
    dialog: ID_PLAN,
    step: 'aksi_setuju',
    args: { ...args, way: way as unknown as Json, seen: act.office.lastChange },
  });
  turn.reply(approvalScreen(turn.say, butir, way));
}

async function receiveEntry(turn: Turn, args: AksiArgs, text: string): Promise<void> {
  const own = await findAksiButir(turn, args);
  if (own === undefined) return;
  const way = readEntry(own.butir, args.content, text);
  if (!way.ok) return turn.reply({ text: sayRefusal(turn.say, way.refusal) });
  askWayApproval(turn, args, own, way.value);
}

/** Months, or figures of months. */
export const aksiEntryStep: DialogStep<AksiArgs> = {
  async ask(turn, { content }) {
    turn.reply({ text: content === 'bulan' ? turn.say('aksi-tanya-bulan') : turn.say('aksi-tanya-angka') });
  },
  async answer(turn, args, input) {
    if (input.kind === 'ketuk') return turn.toast(turn.say('button-expired'));
    if (input.kind !== 'teks') return await aksiEntryStep.ask(turn, args);
    await receiveEntry(turn, args, input.text);
  },
};

/** Somebody was faster: what they did, then the same choice beside the item as it stands now. */
async function retry(turn: Turn, args: AksiArgs, way: Json, refusal: { code: string }): Promise<void> {
  turn.reply({ text: sayRefusal(turn.say, refusal) });
  const own = await findAksiButir(turn, args);
  if (own !== undefined) askWayApproval(turn, args, own, way as unknown as MonthlyMethod);
}

/** Simpan, or something else typed instead. */
export const aksiApprovalStep: DialogStep<AksiArgs & { way: Json; seen?: number }> = {
  async ask(turn, { way, seen, ...args }) {
    const own = await findAksiButir(turn, args);
    if (own !== undefined) turn.reply(approvalScreen(turn.say, own.butir, way as unknown as MonthlyMethod));
  },
  async answer(turn, { way, seen, ...args }, input) {
    if (input.kind === 'teks') return await receiveEntry(turn, args, input.text);
    if (!pressed(input, 'rencana.aksi_simpan')) return turn.toast(turn.say('button-expired'));
    const own = await findAksiButir(turn, args);
    if (own === undefined) return;
    const act = seen === undefined ? own.act : { ...own.act, seen };
    const outcome = await saveAksi(act, args, way as unknown as MonthlyMethod);
    if (!outcome.ok && outcome.refusal.code === 'kantor-berubah')
      return await retry(turn, args, way, outcome.refusal);
    turn.finish();
    if (!outcome.ok) return turn.reply({ text: sayRefusal(turn.say, outcome.refusal) });
    const { what } = args;
    const list = {
      officeId: own.act.office.id,
      what,
      year: own.year,
      butir: listAksi(own.act, what, own.year).butir,
    };
    turn.changeMessage(savedScreen(turn.say, list, outcome.value));
  },
};
