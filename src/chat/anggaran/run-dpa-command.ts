import type { OfficerAction } from '../../app/action.ts';
import { type BudgetYear, budgetYears, chosenYear } from '../../app/anggaran/budget-years.ts';
import { exampleList } from '../../app/anggaran/example-list.ts';
import { type SubKegiatanPagu, subKegiatan, subPagu, sumKnown } from '../../app/anggaran/match-dpa.ts';
import { planInForce } from '../../domain/kantor/office.ts';
import { button, buttonData } from '../../text/buttons/button.ts';
import type { PayloadOf } from '../../text/buttons/table.ts';
import { rupiah } from '../../text/format.ts';
import { listAnd } from '../../text/list.ts';
import type { Button, Message } from '../../text/message.ts';
import { sayRefusal } from '../../text/refusal.ts';
import { cutPage, inRows } from '../shared/buttons.ts';
import { chooseOffice, inOffice } from '../shared/choose-office.ts';
import { goTo } from '../shared/feature.ts';
import type { Turn } from '../shared/turn.ts';
import { anggaranDialog } from './dialog.ts';

/** Sub kegiatan on one page of the screen. */
const PER_PAGE = 8;

/** `/dpa [year]`: every sub kegiatan with its pagu indikatif and its DPA, of this budget year or another one. */
export async function runDpaCommand(turn: Turn, argument: string): Promise<void> {
  const act = await chooseOffice(turn, 'anggaran', 'anggaran.dpa');
  if (act === undefined) return;
  const year = chosenYear(act.office, argument, turn.now);
  if (year === undefined) {
    const years = budgetYears(act.office, turn.now).map(String);
    return turn.reply({ text: turn.say('anggaran-tahun-salah', { year: listAnd(turn.say, years) }) });
  }
  turn.reply(dpaScreen(turn, act, { ...year, chosen: argument.trim() !== '' }, 0));
}

/** The year of a button, and whether a person chose it; undefined, having said so, for one that is not to be had. */
function buttonYear(turn: Turn, { office }: OfficerAction, owned?: number): ScreenYear | undefined {
  const year = chosenYear(office, owned === undefined ? '' : String(owned), turn.now);
  if (year === undefined) turn.toast(turn.say('button-unknown'));
  return year && { ...year, chosen: owned !== undefined };
}

/** Another page, year or office. */
export async function tapDpa(turn: Turn, payload: PayloadOf<'anggaran.dpa'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  const year = act && buttonYear(turn, act, payload.year);
  if (act !== undefined && year !== undefined)
    turn.changeMessage(dpaScreen(turn, act, year, payload.page ?? 0));
}

function overview(turn: Turn, all: readonly SubKegiatanPagu[]): string[] {
  const { say } = turn;
  const present = all.filter(({ dpa }) => dpa !== undefined);
  const indicative = sumKnown(all.map((one) => one.indicative));
  return [
    say('anggaran-ikhtisar', { present: present.length, from: all.length }),
    say('anggaran-jumlah-indikatif', { count: indicative === undefined ? '-' : rupiah(indicative) }),
    ...(present.length === 0
      ? []
      : [say('anggaran-jumlah-dpa', { count: rupiah(sumKnown(present.map(({ dpa }) => dpa?.value))!) })]),
  ];
}

function paguRow({ say }: Turn, number: number, { node, indicative, dpa }: SubKegiatanPagu): string {
  const vars = {
    number,
    name: node.namaPendek,
    kode: node.kode,
    indicative: indicative === undefined ? '-' : rupiah(indicative),
  };
  return dpa === undefined
    ? say('anggaran-baris-indikatif', vars)
    : say('anggaran-baris-dpa', {
        ...vars,
        kind: dpa.kind === 'dppa' ? say('anggaran-jenis-dppa') : say('anggaran-jenis-dpa'),
        dpa: rupiah(dpa.value),
      });
}

/** The year on the screen; `chosen` where a person chose it. */
type ScreenYear = BudgetYear & { chosen: boolean };

function dpaScreen(
  turn: Turn,
  { office }: OfficerAction,
  { year, day, chosen }: ScreenYear,
  page: number,
): Message {
  const { say } = turn;
  const all = subKegiatan(office, day).map((node) => subPagu(node, year, day));
  const place = { office: office.id, ...(chosen && { year }) };
  if (all.length === 0) return { text: say('anggaran-tanpa-rencana') };
  const move = (number: number) => buttonData('anggaran.dpa', { ...place, page: number });
  const { content, navigation, number } = cutPage(say, all, {
    number: page,
    perPage: PER_PAGE,
    move,
  });
  const start = number * PER_PAGE + 1;
  const other = budgetYears(office, turn.now)
    .filter((one) => one !== year)
    .map((one) => {
      const label = say('anggaran-tahun-tombol', { year: String(one) });
      return button(label, 'anggaran.dpa', { office: office.id, page: 0, year: one });
    });
  const choose: Button[] = content.map(({ node }, index) =>
    button(String(start + index), 'anggaran.pilih', { ...place, node: node.id }),
  );
  return {
    title: say('anggaran-judul', { year: String(year), office: office.name }),
    text: [
      ...overview(turn, all),
      '',
      ...content.map((one, index) => paguRow(turn, start + index, one)),
      '',
      say('anggaran-cara'),
    ].join('\n'),
    buttons: [
      ...inRows(choose, 4),
      ...(navigation.length > 0 ? [navigation] : []),
      [
        button(say('anggaran-tombol-daftar'), 'anggaran.daftar', place),
        button(say('anggaran-tombol-contoh'), 'anggaran.contoh', place),
      ],
      ...(other.length > 0 ? [other] : []),
    ],
  };
}

/** One sub kegiatan's figure is typed. */
export async function tapChooseSub(turn: Turn, payload: PayloadOf<'anggaran.pilih'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  const year = act && buttonYear(turn, act, payload.year);
  if (act === undefined || year === undefined) return;
  const present = subKegiatan(act.office, year.day).some((one) => one.id === payload.node);
  if (!present) return turn.toast(turn.say('button-unknown'));
  const args = { officeId: act.office.id, nodeId: payload.node, year: year.year };
  await goTo(turn, anggaranDialog, 'nilai', args);
}

/** Where a list is waited for: of the year that was chosen, if one was. */
async function waitForList(turn: Turn, { office }: OfficerAction, year: ScreenYear): Promise<void> {
  const args = { officeId: office.id, ...(year.chosen && { year: year.year }) };
  await goTo(turn, anggaranDialog, 'daftar_dpa', args);
}

/** A list is pasted or sent. */
export async function tapDpaList(turn: Turn, payload: PayloadOf<'anggaran.daftar'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  const year = act && buttonYear(turn, act, payload.year);
  if (act !== undefined && year !== undefined) await waitForList(turn, act, year);
}

/** The whole list as text, to be copied, changed and sent back. */
export async function tapExample(turn: Turn, payload: PayloadOf<'anggaran.contoh'>): Promise<void> {
  const act = await inOffice(turn, payload.office, 'anggaran');
  const year = act && buttonYear(turn, act, payload.year);
  if (act === undefined || year === undefined) return;
  if (planInForce(act.office, year.day) === undefined) {
    turn.reply({ text: sayRefusal(turn.say, { code: 'tanpa-rencana' }) });
    return;
  }
  turn.reply({ text: exampleList(act, year) });
  await waitForList(turn, act, year);
}
