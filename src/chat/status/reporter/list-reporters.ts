import type { MonthState, ReporterState } from '../../../app/status/compose-month-state.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { yearOf } from '../../../domain/kalender/month.ts';
import { moneyFromOf } from '../../../domain/kantor/dated-settings.ts';
import type { IndikatorProgress } from '../../../domain/progres/figures.ts';
import { indikatorName } from '../../../domain/realisasi/butir.ts';
import type { Reporter } from '../../../domain/rencana/plan.ts';
import { existsIn } from '../../../domain/unit/reporter-in-month.ts';
import { conditionWords, valueWords } from '../../../render/capaian/figure-words.ts';
import { buttonData } from '../../../text/buttons/button.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { monthYear } from '../../../text/dates.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { pageButtons } from '../../shared/buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { joinDefined, mark } from '../parts/words.ts';

/** Reporters on one page of buttons, two in a row. */
const PER_PAGE = 14;

/** Which of the two lists. */
export type ListKind = 'desa' | 'unit';

/** The button that shows each of them. */
const LIST_VERBS = { desa: 'ringkasan.desa', unit: 'ringkasan.unit' } as const;

const belongs = (kind: ListKind, reporter: Reporter) => (reporter.kind === 'desa') === (kind === 'desa');

/** The page on which a reporter stands, for the way back from it. */
export function reporterPage(
  all: readonly Reporter[],
  reporter: Reporter,
): {
  verb: (typeof LIST_VERBS)[ListKind];
  page: number;
} {
  const kind: ListKind = reporter.kind === 'desa' ? 'desa' : 'unit';
  const index = all.filter((one) => belongs(kind, one)).findIndex((one) => one.id === reporter.id);
  return { verb: LIST_VERBS[kind], page: Math.floor(Math.max(index, 0) / PER_PAGE) };
}

/** All desa, or all seksi and subbagian, with where each month stands; a button leads to each. */
export function reporterListScreen(say: Say, state: MonthState, kind: ListKind, to: number): Message {
  const { office, month } = state;
  const all = office.reporters.filter(
    (one) => belongs(kind, one) && isThere(state, one) && (kind === 'desa' || isAsked(state, one)),
  );
  const byId = new Map(state.reporters.map((one) => [one.reporter.id, one]));
  const reporterButtons = all.map((one) =>
    statusButton(`${mark(byId.get(one.id))} ${one.namaPendek}`, 'ringkasan.pelapor', {
      office: office.id,
      month,
      reporter: one.id,
    }),
  );
  const title = { month: monthYear(say, month), count: all.length };
  return {
    title: kind === 'desa' ? say('status-judul-desa', title) : say('status-judul-unit', title),
    text: joinDefined(
      say('status-legenda', countMarks(state, kind)),
      ...(kind === 'desa' ? desaIndikator(say, state) : []),
    ),
    buttons: [
      ...pageButtons(say, reporterButtons, {
        number: to,
        perPage: PER_PAGE,
        perRow: 2,
        move: (page) => buttonData(LIST_VERBS[kind], { office: office.id, month, page }),
      }),
      [statusButton(say('status-kembali'), 'ringkasan.status', { office: office.id, month })],
    ],
  };
}

const isThere = (state: MonthState, reporter: Reporter) =>
  existsIn(reporter, state.month) || state.reporters.some((one) => one.reporter.id === reporter.id);

const isAsked = (state: MonthState, reporter: Reporter) =>
  reporter.kind !== 'bendahara' ||
  moneyFromOf(state.office, state.month) === 'bendahara' ||
  state.reporters.some((one) => one.reporter.id === reporter.id);

function countMarks(state: MonthState, kind: ListKind) {
  const owned: ReporterState[] = state.reporters.filter((one) => belongs(kind, one.reporter));
  const count = (form: string) => owned.filter((one) => mark(one) === form).length;
  return {
    valid: count('✔'),
    waiting: count('●'),
    returned: count('■'),
    shareOf: count('△'),
    notYet: count('▲'),
  };
}

/** What the desa reports add up to, of those that have a figure at all. */
function desaIndikator(say: Say, state: MonthState): string[] {
  const all =
    state.progress()?.desaIndikator.filter((one) => one.desa !== undefined && one.desa.done > 0) ?? [];
  if (all.length === 0) return [];
  return ['', say('status-semua-desa'), ...all.map((one) => indikatorRow(say, state, one))];
}

function indikatorRow(say: Say, { month }: MonthState, one: IndikatorProgress): string {
  const name = indikatorName(one.indikator, yearOf(month));
  const condition = conditionWords(say, one.indikator, month);
  const outcome = valueWords(say, one) ?? say(`tanpa-capaian-${one.noCapaian ?? 'belum_lapor'}`);
  const value = condition === undefined ? outcome : `${outcome}, ${condition}`;
  const coverage = { name, value, done: one.desa?.done ?? 0, from: one.desa?.from ?? 0 };
  const line = say('status-indikator-desa', coverage);
  return one.provisional ? `${line} · ${say('ringkasan-sementara')}` : line;
}

/** Shows one of the two lists at the page that the button names. */
export async function tapReporterList(
  turn: Turn,
  payload: PayloadOf<'ringkasan.desa'>,
  kind: ListKind,
): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const { action, month } = address;
  const state = await readMonthState(turn.tx, action.office, month, turn.now);
  turn.changeMessage(reporterListScreen(turn.say, state, kind, payload.page ?? 0));
}
