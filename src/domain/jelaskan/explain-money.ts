import { Decimal } from 'decimal.js';
import type { NoCapaianReason } from '../capaian/posisi/reasons.ts';
import { tambahanValue } from '../capaian/posisi/settled-posisi.ts';
import { type PaguInForce, paguInForce, spent } from '../capaian/serapan.ts';
import { yearOf } from '../kalender/month.ts';
import type { Money, NodeProgress, SeparateMoney } from '../progres/figures.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import type { Angka } from '../rencana/plan.ts';
import { computation, percentOf } from './computation.ts';
import { computedStep } from './computed-step.ts';
import { deviasiStep } from './explain-fisik.ts';
import { type ExplainInput, leavesOf, sentTwice } from './explain-input.ts';
import type { Explanation, ExplanationStep, Figure, FigurePart } from './explanation.ts';

/**
 * Money of a sub kegiatan (its months' additions), of a node above, or of the office (its sub kegiatan): spent, serapan
 * over those that reported and have a pagu, and the plan to date; Rupiah exact, percent unrounded.
 */
export function explainMoney(
  input: ExplainInput,
  figure: Figure & { kind: 'uang' | 'uang_kantor' },
): Explanation {
  const node =
    figure.kind === 'uang' ? input.progress.node.find((one) => one.node.id === figure.nodeId) : undefined;
  const { money, moneyWithoutGaji } = input.progress.office;
  const outcome = figure.kind === 'uang' ? node?.money : figure.withoutGaji ? moneyWithoutGaji : money;
  const leaves = node?.node.level === 'sub_kegiatan' ? [node] : moneyLeaves(input, figure);
  const one = node?.node.level === 'sub_kegiatan' ? subContent(input, node) : undefined;
  const twice = one && sentTwice(input, yearOf(input.month), isMoneyOf(node!));
  const part = one === undefined ? leaves.map(subPart) : [];
  return {
    figure,
    node: node?.node,
    month: input.month,
    reported: one?.reported ?? [],
    setAside: twice?.notCounted ?? [],
    takeovers: twice?.takeovers ?? [],
    moneyBasis: input.moneyBasis,
    notYet: one?.notYet ?? [],
    part,
    step: outcome === undefined ? [] : moneySteps(outcome, one?.reported ?? [], leaves),
    pagu: one?.pagu === undefined ? [] : [{ node: node!.node, ...one.pagu }],
    profil: input.profilVersion,
    coverage: outcome?.coverage,
    outcome: outcome?.serapan,
    form: 'persen',
    reason: outcome === undefined ? 'belum_lapor' : noSerapanReason(outcome),
    provisional: outcome?.provisional ?? false,
  };
}

/** Why there is no serapan: money was reported and no pagu is known, or nobody reported any. */
function noSerapanReason({ serapan: percent, realisasi }: Money): NoCapaianReason | undefined {
  if (percent !== undefined) return undefined;
  return realisasi === undefined ? 'belum_lapor' : 'tanpa_pagu';
}

function moneyLeaves(input: ExplainInput, figure: Figure & { kind: 'uang' | 'uang_kantor' }): NodeProgress[] {
  if (figure.kind === 'uang') return leavesOf(input, figure.nodeId);
  return leavesOf(input).filter(({ node }) => !(figure.withoutGaji && node.gaji));
}

const isMoneyOf =
  ({ node }: NodeProgress) =>
  ({ butir }: Angka) =>
    butir === moneyButirKey(node.id);

function subContent(
  input: ExplainInput,
  one: NodeProgress,
): Pick<Explanation, 'reported' | 'notYet'> & { pagu?: PaguInForce } {
  const { node } = one;
  const owned = input.angka.filter(isMoneyOf(one));
  const { basis, emptyMonths } = spent(node, owned, input.month);
  return {
    reported: basis,
    notYet: emptyMonths.length === 0 ? [] : [{ month: emptyMonths }],
    pagu: paguInForce(node, yearOf(input.month), input.onDate),
  };
}

function subPart({ node, money }: NodeProgress): FigurePart {
  return {
    figure: { kind: 'uang', nodeId: node.id },
    name: node.namaPendek,
    value: money.realisasi,
    weight: money.pagu,
    form: 'rupiah',
  };
}

function moneySteps(
  money: Money,
  reported: readonly Angka[],
  leaves: readonly NodeProgress[],
): ExplanationStep[] {
  if (money.realisasi === undefined) return [];
  const from = money.coverage.from;
  const count =
    reported.length > 0 ? reported.map(tambahanValue) : leaves.flatMap((one) => one.money.realisasi ?? []);
  const content = computation('tambah', ...count);
  const kode = reported.length > 0 ? 'uang-bulan' : 'uang-sub';
  const step = [computedStep(kode, content, 'rupiah', { from, total: money.coverage.total })];
  const other = [
    ...separate('uang-tanpa-pagu', money.withoutPagu),
    ...separate('uang-dihapus', money.deleted),
  ];
  if (money.serapan === undefined || money.paguBasis === undefined) return [...step, ...other];
  const counted = leaves.filter((one) => one.money.serapan !== undefined);
  return [...step, ...other, ...paguBasisStep(counted), serapan(counted, money.paguBasis), ...plan(money)];
}

/** What of the sum is not measured, since it has no pagu. */
function separate(kode: string, money: SeparateMoney | undefined): ExplanationStep[] {
  if (money === undefined) return [];
  return [{ kode, outcome: money.value, form: 'rupiah', data: { count: money.count } }];
}

function paguBasisStep(leaves: readonly NodeProgress[]): ExplanationStep[] {
  if (leaves.length < 2) return [];
  const content = computation('tambah', ...leaves.map((one) => one.money.pagu!));
  return [computedStep('pagu-dasar', content, 'rupiah', { from: leaves.length })];
}

function serapan(leaves: readonly NodeProgress[], pagu: Decimal): ExplanationStep {
  const allSpent = Decimal.sum(new Decimal(0), ...leaves.map((one) => one.money.realisasi!));
  return computedStep('serapan', percentOf(allSpent, pagu), 'persen');
}

/** Months before the office's first one are in the plan and in no report: no difference is told. */
function withoutDeviasi(beforeStart: readonly string[]): ExplanationStep[] {
  const [from, until] = [beforeStart[0], beforeStart.at(-1)];
  if (from === undefined || until === undefined) return [];
  return [{ kode: 'tanpa-deviasi', form: 'poin', data: { from, until } }];
}

function plan({ serapan: value, plan: kas, deviasi, beforeStart }: Money): ExplanationStep[] {
  if (value === undefined || kas === undefined) return [];
  return [
    {
      kode: 'rencana-kas',
      outcome: kas.percent,
      form: 'persen',
      data: { from: kas.kas.from, total: kas.kas.total },
    },
    ...(deviasi === undefined ? withoutDeviasi(beforeStart) : [deviasiStep(value, kas.percent)]),
  ];
}
