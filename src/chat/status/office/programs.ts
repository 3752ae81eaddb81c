import type { MonthState } from '../../../app/status/compose-month-state.ts';
import { forecastNode, type NodeForecast } from '../../../app/status/forecast-node.ts';
import { readMonthState } from '../../../app/status/read-month-state.ts';
import type { Fisik, NodeProgress, Progress } from '../../../domain/progres/figures.ts';
import { otherMoneyWords } from '../../../render/progres/separate-money.ts';
import type { PayloadOf } from '../../../text/buttons/table.ts';
import { capaianWords } from '../../../text/capaian.ts';
import { monthYear } from '../../../text/dates.ts';
import { bar, percent, points, rupiah } from '../../../text/format.ts';
import type { Button, Message } from '../../../text/message.ts';
import type { Say } from '../../../text/translator.ts';
import { inRows } from '../../shared/buttons.ts';
import { figureButton } from '../../shared/explain-buttons.ts';
import type { Turn } from '../../shared/turn.ts';
import { openStatusAddress, statusButton } from '../parts/address.ts';
import { butirButtons } from '../parts/butir-buttons.ts';
import { forecastRows } from '../parts/forecast-rows.ts';
import { withPlan } from '../parts/status-figures.ts';
import { joinDefined, moneyCoverage, paguLabel, subCoverage } from '../parts/words.ts';

/** A node in a list: name, serapan with a bar, fisik with its word, and what they rest on. */
function nodeRow(say: Say, state: MonthState, thisNode: NodeProgress, number: number): string {
  const { node, money, fisik } = thisNode;
  const provisional = money.provisional || fisik.provisional ? ` (${say('ringkasan-sementara')})` : '';
  const serapan =
    money.serapan === undefined
      ? say('status-node-tanpa-serapan')
      : say('status-node-serapan', { bar: bar(money.serapan), percent: percent(money.serapan) });
  return joinDefined(
    `${number}. ${node.namaPendek}${provisional}`,
    serapan,
    node.level === 'sub_kegiatan'
      ? undefined
      : say('status-dasar-serapan', { coverage: moneyCoverage(say, money) }),
    withoutGajiLine(say, thisNode),
    nodeFisik(say, state, thisNode),
    node.level === 'sub_kegiatan' || fisik.year === undefined
      ? undefined
      : say('status-dasar-fisik', { coverage: subCoverage(say, fisik.year.coverage) }),
  );
}

/** The serapan without salaries, where salaries are among what lies below. */
function withoutGajiLine(say: Say, { money, moneyWithoutGaji }: NodeProgress): string | undefined {
  const hasGaji =
    money.coverage.total !== moneyWithoutGaji.coverage.total && moneyWithoutGaji.coverage.total > 0;
  return hasGaji ? say('status-tanpa-gaji', { angka: withPlan(say, moneyWithoutGaji) }) : undefined;
}

/** All programs of the plan, each with what it rests on. */
export function programText(say: Say, state: MonthState, progress: Progress): Message {
  const all = progress.node.filter((one) => one.node.level === 'program');
  return {
    title: say('status-judul-program', { month: monthYear(say, state.month) }),
    text: `\n${all.map((one, index) => nodeRow(say, state, one, index + 1)).join('\n\n')}`,
  };
}

function nodeButtons(state: MonthState, all: readonly NodeProgress[]): Button[][] {
  const { office, month } = state;
  const choices = all.map(({ node }, index) =>
    statusButton(`${index + 1}. ${node.namaPendek}`, 'ringkasan.node', {
      office: office.id,
      month,
      node: node.id,
    }),
  );
  return inRows(choices, all.length > 8 ? 2 : 1);
}

/** A program, kegiatan or sub kegiatan: its money and progress, and the way to what lies below. */
function nodeScreen(
  say: Say,
  state: MonthState,
  progress: Progress,
  thisNode: NodeProgress,
  later: NodeForecast | undefined,
): Message {
  const { office, month } = state;
  const { node } = thisNode;
  const place = { office: office.id, month };
  const children = progress.node.filter((one) => one.node.parentId === node.id);
  // Above the programs there is their list; tujuan and sasaran carry no money.
  const up =
    node.level === 'program' || node.parentId === undefined
      ? statusButton(say('status-kembali'), 'ringkasan.program', place)
      : statusButton(say('status-kembali'), 'ringkasan.node', { ...place, node: node.parentId });
  return {
    title: node.namaPendek,
    text: joinDefined(
      `${node.kode} ${node.name}`.trim(),
      '',
      ...nodeMoney(say, thisNode),
      nodeFisik(say, state, thisNode),
      nodePerformance(say, state, thisNode),
      ...(thisNode.efficiency === undefined
        ? []
        : [say('status-efisiensi', { points: points(thisNode.efficiency) })]),
      ...(later === undefined ? [] : forecastRows(say, state, thisNode, later)),
      ...children.map((one, index) => `\n${nodeRow(say, state, one, index + 1)}`),
      ...(children.length === 0 ? [ownerLine(say, state, thisNode)] : []),
    ),
    buttons: [
      ...nodeButtons(state, children),
      ...butirButtons(say, state, thisNode),
      [
        figureButton(say('jelas-tombol-fisik-ini'), place, { kind: 'fisik', nodeId: node.id }),
        figureButton(say('jelas-tombol-uang-ini'), place, { kind: 'uang', nodeId: node.id }),
      ],
      [up],
    ],
  };
}

function nodeMoney(say: Say, thisNode: NodeProgress): string[] {
  const { money } = thisNode;
  const pagu =
    money.pagu === undefined
      ? say('status-pagu-kosong')
      : say('status-pagu', { label: paguLabel(say, money.paguKind), value: rupiah(money.pagu) });
  if (money.realisasi === undefined) return [pagu, say('status-node-tanpa-serapan')];
  return [pagu, ...nodeRealisasi(say, money), ...otherMoneyWords(say, money)];
}

/** What was spent beside what it is measured by: the pagu above, or of those that reported where not all have. */
function nodeRealisasi(say: Say, money: NodeProgress['money']): string[] {
  const { realisasiBasis, paguBasis, pagu } = money;
  if (realisasiBasis === undefined || paguBasis === undefined) return [];
  const vars = { value: rupiah(realisasiBasis), serapan: withPlan(say, money) };
  return pagu?.eq(paguBasis)
    ? [say('status-realisasi', vars)]
    : [say('status-realisasi-sebagian', { ...vars, pagu: rupiah(paguBasis) })];
}

function nodeFisik(say: Say, { profil }: MonthState, { fisik }: NodeProgress): string {
  if (fisik.year === undefined) return emptyFisik(say, fisik);
  const { percent: value } = fisik.year;
  const words = capaianWords(say, value, fisik.toDate, profil.profil);
  return say('status-node-fisik', { bar: bar(value), capaian: words });
}

/** Nothing reported, or figures that have no percentage to be averaged. */
function emptyFisik(say: Say, { reason }: Fisik): string {
  if (reason === undefined || reason === 'belum_lapor') return say('status-node-tanpa-fisik');
  return say('figur-tanpa-persen', { reason: say(`tanpa-capaian-${reason}`) });
}

/** The mean of a node's own indicators (IKU, outcomes), where one of them was reported; a sub kegiatan's are its fisik. */
function nodePerformance(
  say: Say,
  { profil }: MonthState,
  { node, performance }: NodeProgress,
): string | undefined {
  if (node.level === 'sub_kegiatan' || performance.year === undefined) return undefined;
  const { percent: value, coverage } = performance.year;
  const capaian = capaianWords(say, value, performance.toDate, profil.profil);
  const vars = { bar: bar(value), capaian, from: coverage.from, total: coverage.total };
  return `${say('status-node-kinerja', vars)}${performance.provisional ? ` · ${say('ringkasan-sementara')}` : ''}`;
}

function ownerLine(say: Say, { office }: MonthState, { node }: NodeProgress): string {
  const unit = office.reporters.find((one) => one.id === node.ownerId);
  return unit === undefined ? say('status-tanpa-pemilik') : say('status-pemilik', { unit: unit.namaPendek });
}

/** Shows all programs. */
export async function tapProgram(turn: Turn, payload: PayloadOf<'ringkasan.program'>): Promise<void> {
  await withProgress(turn, payload, (state, progress) => ({
    ...programText(turn.say, state, progress),
    buttons: [
      ...nodeButtons(
        state,
        progress.node.filter((one) => one.node.level === 'program'),
      ),
      [
        statusButton(turn.say('status-kembali'), 'ringkasan.status', {
          office: state.office.id,
          month: state.month,
        }),
      ],
    ],
  }));
}

/** Shows one node; one of another office or plan version is told so. */
export async function tapNode(turn: Turn, payload: PayloadOf<'ringkasan.node'>): Promise<void> {
  await withProgress(turn, payload, async (state, progress) => {
    const thisNode = progress.node.find((one) => one.node.id === payload.node);
    if (thisNode === undefined) return undefined;
    return nodeScreen(turn.say, state, progress, thisNode, await forecastNode(turn.tx, state, thisNode));
  });
}

async function withProgress(
  turn: Turn,
  payload: PayloadOf<'ringkasan.program'>,
  screen: (state: MonthState, progress: Progress) => Message | undefined | Promise<Message | undefined>,
): Promise<void> {
  const address = await openStatusAddress(turn, payload);
  if (address === undefined) return;
  const state = await readMonthState(turn.tx, address.action.office, address.month, turn.now);
  const progress = state.progress();
  const message = progress && (await screen(state, progress));
  if (message === undefined) turn.toast(turn.say('status-tidak-ada'));
  else turn.changeMessage(message);
}
