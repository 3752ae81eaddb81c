import { Decimal } from 'decimal.js';
import { limitPercent } from '../capaian/capaian-percent.ts';
import type { Fisik, IndikatorProgress, NodeProgress } from '../progres/figures.ts';
import { hasTarget } from '../progres/fisik.ts';
import { predikatStep } from './capaian-steps.ts';
import { type Computation, computation } from './computation.ts';
import { computedStep } from './computed-step.ts';
import { type ExplainInput, leavesOf } from './explain-input.ts';
import type { Explanation, ExplanationStep, Figure, FigurePart } from './explanation.ts';

/** Physical progress of a node or the office. */
type FisikFigure = Figure & { kind: 'fisik' | 'fisik_kantor' };

/**
 * Physical progress of a sub kegiatan (mean of its indicators' capaian), of a node above, or of the office (mean of its
 * sub kegiatan, weighted as the profile says), against the year's target and against the plan to date; percent.
 */
export function explainFisik(input: ExplainInput, figure: FisikFigure): Explanation {
  const node =
    figure.kind === 'fisik' ? input.progress.node.find((one) => one.node.id === figure.nodeId) : undefined;
  const { fisik, fisikWithoutGaji } = input.progress.office;
  const outcome = figure.kind === 'fisik' ? node?.fisik : figure.withoutGaji ? fisikWithoutGaji : fisik;
  const part = node?.node.level === 'sub_kegiatan' ? indikatorParts(input, node) : subParts(input, figure);
  const step = outcome === undefined ? [] : fisikSteps(input, figure, outcome);
  return {
    figure,
    node: node?.node,
    month: input.month,
    reported: [],
    setAside: [],
    takeovers: [],
    moneyBasis: [],
    notYet: [],
    part,
    step,
    pagu: [],
    profil: input.profilVersion,
    coverage: outcome?.coverage,
    outcome: outcome?.year?.percent,
    form: 'persen',
    reason: outcome?.year === undefined ? (outcome?.reason ?? 'belum_lapor') : undefined,
    provisional: outcome?.provisional ?? false,
  };
}

/** Indicators that enter the mean of a sub kegiatan; what feeds another figure or is an IKU does not (`progress`). */
function judgedIndikator({ indikator }: NodeProgress): IndikatorProgress[] {
  return indikator.filter(
    (one) => one.indikator.pelapor !== 'iku' && one.indikator.feedsKunci === undefined && hasTarget(one),
  );
}

function indikatorParts({ profil }: ExplainInput, node: NodeProgress): FigurePart[] {
  return judgedIndikator(node).map((one) => ({
    figure: { kind: 'indikator', indikatorId: one.indikator.id },
    name: one.indikator.namaPendek,
    value: one.capaian && limitPercent(one.capaian, profil.meanLimit),
    weight: new Decimal(1),
    form: 'persen',
  }));
}

function judgedSubs(input: ExplainInput, figure: FisikFigure): NodeProgress[] {
  const all = figure.kind === 'fisik' ? leavesOf(input, figure.nodeId) : leavesOf(input);
  const withoutGaji = figure.kind === 'fisik_kantor' && figure.withoutGaji;
  return all.filter(({ node }) => !(withoutGaji && node.gaji));
}

function subParts(input: ExplainInput, figure: FisikFigure): FigurePart[] {
  return judgedSubs(input, figure).map(({ node, fisik, money }) => ({
    figure: { kind: 'fisik', nodeId: node.id },
    name: node.namaPendek,
    value: fisik.year?.percent,
    weight: input.profil.weight === 'sama' ? new Decimal(1) : money.pagu,
    form: 'persen',
  }));
}

/** What one part gives to each of the means, and its weight; absent members are in none. */
interface TurnInput {
  year?: Decimal;
  toDate?: Decimal;
  comparison?: { realisasi: Decimal; plan: Decimal };
  weight?: Decimal;
}

function meanInputs(input: ExplainInput, figure: FisikFigure): TurnInput[] {
  const node =
    figure.kind === 'fisik' ? input.progress.node.find((one) => one.node.id === figure.nodeId) : undefined;
  if (node?.node.level === 'sub_kegiatan') {
    const limit = (value: Decimal) => limitPercent(value, input.profil.meanLimit);
    return judgedIndikator(node).map(({ capaian, capaianToDate, plan }) => ({
      year: capaian && limit(capaian),
      toDate: capaianToDate && limit(capaianToDate),
      comparison: capaian && plan && { realisasi: limit(capaian), plan: limit(plan) },
      weight: new Decimal(1),
    }));
  }
  return judgedSubs(input, figure).map(({ fisik, money }) => ({
    year: fisik.year?.percent,
    toDate: fisik.toDate?.percent,
    comparison: fisik.comparison,
    weight: input.profil.weight === 'sama' ? new Decimal(1) : money.pagu,
  }));
}

function fisikSteps(input: ExplainInput, figure: FisikFigure, fisik: Fisik): ExplanationStep[] {
  const all = meanInputs(input, figure);
  const limit = input.profil.meanLimit?.toFixed() ?? 'tanpa';
  const mean = (kode: string, choose: (one: TurnInput) => Decimal | undefined): ExplanationStep[] => {
    const received = all.flatMap((one) => {
      const value = choose(one);
      return value === undefined || !one.weight?.gt(0) ? [] : [{ value, weight: one.weight }];
    });
    if (received.length === 0) return [];
    const content = weightedMean(received);
    const same = received.every((one) => one.weight.eq(1));
    const data = { from: received.length, total: all.length, limit, way: same ? 'rerata' : 'bobot' };
    return [computedStep(kode, content, 'persen', data)];
  };
  const realisasi = mean('banding-realisasi', (one) => one.comparison?.realisasi);
  const plan = mean('banding-rencana', (one) => one.comparison?.plan);
  return [
    ...mean('fisik-tahun', (one) => one.year),
    ...mean('fisik-sampai', (one) => one.toDate),
    ...(fisik.toDate === undefined ? [] : [predikatStep(fisik.toDate.percent, input.profil.predikat)]),
    ...realisasi,
    ...plan,
    ...(realisasi[0] && plan[0] ? [deviasiStep(realisasi[0].outcome!, plan[0].outcome!)] : []),
  ];
}

/** A mean weighted as the profile says; with equal weights a plain one. */
function weightedMean(all: readonly { value: Decimal; weight: Decimal }[]): Computation {
  if (all.every((one) => one.weight.eq(1))) return computation('rerata', ...all.map((one) => one.value));
  const above = computation('tambah', ...all.map((one) => computation('kali', one.value, one.weight)));
  return computation('bagi', above, computation('tambah', ...all.map((one) => one.weight)));
}

/** Realised minus planned, in percentage points. */
export function deviasiStep(realisasi: Decimal, plan: Decimal): ExplanationStep {
  return computedStep('deviasi', computation('kurang', realisasi, plan), 'poin');
}
