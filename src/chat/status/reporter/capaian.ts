import type { OfficerAction } from '../../../app/action.ts';
import { butirContent } from '../../../app/status/butir-content.ts';
import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { currentMonth } from '../../../app/status/current-month.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import { ownReporters } from '../../../app/status/read-reporter.ts';
import { type Month, yearOf } from '../../../domain/kalender/month.ts';
import { butirToDate } from '../../../domain/kantor/butir-to-date.ts';
import { reporterLabel } from '../../../domain/kantor/reporter-label.ts';
import type { IndikatorProgress } from '../../../domain/progres/figures.ts';
import { judgedToDate } from '../../../domain/progres/judged-to-date.ts';
import {
  askedUnit,
  type Butir,
  indikatorButirKey,
  indikatorName,
  moneyButirKey,
  yearOfButir,
} from '../../../domain/realisasi/butir.ts';
import type { Indikator, PlanNode, Reporter } from '../../../domain/rencana/plan.ts';
import { planYear } from '../../../domain/rencana/plan-year.ts';
import { answerWords } from '../../../render/capaian/answer-words.ts';
import {
  noPercentWords,
  outcomeWords,
  sinceWords,
  valueWords,
} from '../../../render/capaian/figure-words.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { monthYear } from '../../../text/dates.ts';
import { bar } from '../../../text/format.ts';
import type { Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { whereFromButton } from '../../shared/explain-buttons.ts';
import { actAs, type Turn } from '../../shared/turn.ts';
import { programText } from '../office/programs.ts';
import { sasaranButton } from '../office/sasaran.ts';
import { officesWith } from '../office/show-status.ts';
import { statusButton } from '../parts/address.ts';
import { fisikRow, moneyRow, ofTarget } from '../parts/capaian-rows.ts';
import { joinDefined } from '../parts/words.ts';

/** An officer's own progress to date: a bar and a word per item, and what is sementara. */
function capaianScreen(say: Say, monthState: MonthState, reporter: Reporter): Message {
  // Its own figures stand as its report was made, whatever plan has come since.
  const state = { ...monthState, ...monthState.owned(reporter.id) };
  const title = say('status-judul-capaian', {
    reporter: reporterLabel(reporter),
    month: monthYear(say, state.month),
  });
  const { plan } = state;
  if (plan === undefined)
    return { title, text: say('status-tanpa-rencana', { month: monthYear(say, state.month) }) };
  const year = planYear(plan, yearOf(state.month));
  const nodes = plan.nodes.filter(
    (node) =>
      node.level === 'sub_kegiatan' &&
      (reporter.kind === 'bendahara' || node.ownerId === reporter.id) &&
      year.node(node),
  );
  const blocks =
    reporter.kind === 'desa' ? desaCapaian(say, state, reporter) : unitCapaian(say, state, reporter, nodes);
  return { title, text: `\n${(blocks.length > 0 ? blocks : [say('status-belum-ada-angka')]).join('\n\n')}` };
}

function desaCapaian(say: Say, state: MonthState, reporter: Reporter): string[] {
  return allBlocks(
    say,
    state,
    reporter,
    state.plan?.indikators.filter((one) => one.pelapor === 'desa') ?? [],
  );
}

/** A block per indicator that was asked or reported so far, and how many are still to come. */
function allBlocks(say: Say, state: MonthState, reporter: Reporter, all: readonly Indikator[]): string[] {
  const content = all.flatMap((indikator) =>
    butirToDate(state.office, { indikator }, reporter.id, state.angka, state.month),
  );
  const read = content
    .map((butir) => butirContent(state, reporter.id, butir))
    .filter((one) => one.kind === 'indikator');
  const done = read.filter(({ toDate }) => toDate.state !== 'kosong' || toDate.emptyMonths.length > 0);
  const later = read.length - done.length;
  return [
    ...done.map(({ butir, toDate }) => indikatorBlock(say, state, butir, toDate)),
    ...(later > 0 ? [say('status-belum-waktunya', { count: later })] : []),
  ];
}

function indikatorBlock(
  say: Say,
  { month, profil }: MonthState,
  butir: Butir,
  toDate: IndikatorProgress,
): string {
  const { indikator, state, date, capaian } = toDate;
  const year = yearOfButir(butir, month);
  const outcome = valueWords(say, toDate);
  const content =
    indikator.jenisNilai === 'tanggal' || outcome === undefined || state === 'nihil'
      ? answerWords(say, butir, state === 'kosong' ? undefined : { state, date }, year)
      : ofTarget(say, toDate, outcome);
  const barLine =
    capaian === undefined || state === 'belum'
      ? outcomeWords(say, toDate)
      : `${bar(capaian)} ${capaianWords(say, capaian, judgedToDate(toDate), profil.profil)}`;
  const mark = toDate.provisional ? ` · ${say('ringkasan-sementara')}` : '';
  return joinDefined(
    indikatorName(indikator, year),
    barLine,
    `${content}${mark}`,
    // What has no target is no figure that something is missing from.
    toDate.noCapaian === 'tanpa_target' ? undefined : noPercentWords(say, toDate),
    sinceWords(say, toDate.beforeStart),
  );
}

function unitCapaian(say: Say, state: MonthState, reporter: Reporter, nodes: readonly PlanNode[]): string[] {
  const owned = new Set([
    ...state.reporters
      .flatMap(({ diminta }) => diminta)
      .flatMap((one) => (one.kind === 'keuangan' ? [one.node.key] : [])),
    ...nodes
      .filter(({ id }) => state.angka.some(({ butir }) => butir === moneyButirKey(id)))
      .map(({ key }) => key),
  ]);
  const iku = upperIndikator(state, reporter);
  const perSub = nodes.map((node) => {
    const money: Butir = { key: moneyButirKey(node.id), kind: 'keuangan', node };
    const indikator =
      state.plan?.indikators.filter((one) => one.nodeId === node.id && one.pelapor !== 'desa') ?? [];
    const unitIndikators = reporter.kind === 'bendahara' ? [] : indikator;
    return joinDefined(
      node.namaPendek,
      ...unitIndikators.flatMap((one) => {
        const butir: Butir = { key: indikatorButirKey(one.id), kind: 'indikator', indikator: one, node };
        const content = butirContent(state, reporter.id, butir);
        return content.kind === 'indikator' ? [fisikRow(say, state, content.toDate)] : [];
      }),
      owned.has(node.key) ? moneyRow(say, state, reporter, money) : undefined,
    );
  });
  return [...perSub, ...allBlocks(say, state, reporter, iku)];
}

/** Indicators above the sub kegiatan, or on no node, that the unit is asked for in the year. */
function upperIndikator({ plan, month }: MonthState, reporter: Reporter): Indikator[] {
  if (plan === undefined || reporter.kind === 'bendahara') return [];
  const sub = new Set(plan.nodes.filter((one) => one.level === 'sub_kegiatan').map((one) => one.id));
  return plan.indikators.filter(
    (one) =>
      !(one.nodeId !== undefined && sub.has(one.nodeId)) &&
      askedUnit(plan, one) === reporter.id &&
      planYear(plan, yearOf(month)).indikator(one),
  );
}

/** The progress of one desa or unit up to a month, with the way to where its figures come from. */
export async function reporterCapaian(
  turn: Turn,
  { office }: OfficerAction,
  reporter: Reporter,
  month: Month,
): Promise<Message> {
  const state = await readMonthState(turn.tx, office, month, turn.now, [reporter]);
  const place = { office: office.id, month };
  return { ...capaianScreen(turn.say, state, reporter), buttons: [[whereFromButton(turn.say, place)]] };
}

/** The progress of all programs up to a month. */
export async function officeCapaian(turn: Turn, { office }: OfficerAction, month: Month): Promise<Message> {
  const state = await readMonthState(turn.tx, office, month, turn.now);
  const progress = state.progress();
  if (progress === undefined)
    return { text: turn.say('status-tanpa-rencana', { month: monthYear(turn.say, month) }) };
  const view = statusButton(turn.say('status-tombol-program'), 'ringkasan.program', {
    office: office.id,
    month,
  });
  return { ...programText(turn.say, state, progress), buttons: [[view, sasaranButton(turn.say, state)]] };
}

/** An officer's own desa or unit in the month of now; for status roles all programs. */
export async function showCapaian(turn: Turn): Promise<void> {
  for (const officeId of officesWith(turn, 'lapor')) {
    const action = await actAs(turn, officeId, 'lapor');
    for (const reporter of action === undefined ? [] : ownReporters(action))
      turn.reply(await reporterCapaian(turn, action!, reporter, currentMonth(action!.office, turn.now)));
  }
  for (const officeId of officesWith(turn, 'lihat_status')) {
    const action = await actAs(turn, officeId, 'lihat_status');
    if (action !== undefined)
      turn.reply(await officeCapaian(turn, action, currentMonth(action.office, turn.now)));
  }
}
