import { Decimal } from 'decimal.js';
import { groupBy } from '../angka/group-by.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import type { Angka, PlanNode, Reporter } from '../rencana/plan.ts';
import type { IndikatorProgress, NodeProgress, Progress } from './figures.ts';
import { forecastIndikator, forecastMoney } from './forecast-progress.ts';
import type { TargetPace } from './target-pace.ts';

/** A year's target that the present pace does not reach, or a limit that is passed. */
export interface TargetWarning {
  progress: IndikatorProgress;
  pace: Omit<TargetPace, 'remaining'>;
  /** The program at or above the node that the indicator hangs on. */
  program?: PlanNode;
  /** The desa whose own target it is; absent for a figure of the office. */
  desa?: Reporter;
}

/** A sub kegiatan whose pagu the present pace uses up before the year ends; Rupiah. */
interface PaguWarning {
  node: PlanNode;
  program?: PlanNode;
  realisasi: Decimal;
  pagu: Decimal;
  /** What the year would come to at the present pace, unrounded. */
  pace: Decimal;
  provisional: boolean;
}

/** What a person should look at before the year ends, the worst first. */
export interface Warnings {
  target: TargetWarning[];
  pagu: PaguWarning[];
}

/**
 * Warnings of an office's month.
 * - target: `targetPace` says terancam or tidak_tercapai and the sum so far is wholly known (there is a forecast); or a
 *   sum of which less is better is beyond it. Of the office's indicators, and of each desa its own target.
 * - pagu: the pace of a sub kegiatan is above its pagu. Not of gaji, which is paid 14 times and not evenly; not of one
 *   that is within its anggaran kas, where spending early is the plan; not of one whose pagu is spent: it is done.
 * @param angka figures of the year with the ids of this plan version
 * Source: this program's definition (src/domain/GLOSSARY.md, "Peringatan laju").
 */
export function warnings(progress: Progress, angka: readonly Angka[]): Warnings {
  const owned = groupBy(angka, (a) => `${a.reporterId} ${a.indikatorId}`);
  const desa = new Set(progress.desa.map(({ reporter }) => reporter.id));
  const office = groupBy(
    angka.filter((a) => !desa.has(a.reporterId)),
    (a) => a.indikatorId,
  );
  const node = new Map(progress.node.map((one) => [one.node.id, one.node]));
  const one = (
    one: IndikatorProgress,
    figure: readonly Angka[],
    owner: Pick<TargetWarning, 'program' | 'desa'>,
  ): TargetWarning[] => {
    const pace = threatenedPace(one, figure, progress);
    return pace === undefined ? [] : [{ progress: one, pace, ...owner }];
  };
  const ofOffice = [
    ...progress.node.flatMap((one) =>
      one.indikator.map((content) => ({ content, program: programOf(one.node, node) })),
    ),
    ...progress.officeIndikator.map((content) => ({ content, program: undefined })),
  ];
  return {
    target: [
      ...ofOffice
        .filter(({ content }) => content.indikator.pelapor !== 'desa')
        .flatMap(({ content, program }) => one(content, office.get(content.indikator.id) ?? [], { program })),
      ...progress.desa.flatMap(({ reporter, indikator }) =>
        indikator.flatMap((content) =>
          one(content, owned.get(`${reporter.id} ${content.indikator.id}`) ?? [], { desa: reporter }),
        ),
      ),
    ].sort((a, b) => severity(b).cmp(severity(a))),
    pagu: usedUpPagu(progress, angka, node),
  };
}

function threatenedPace(
  progress: IndikatorProgress,
  angka: readonly Angka[],
  { month }: Progress,
): TargetWarning['pace'] | undefined {
  if (isBeyondLimit(progress)) return { state: 'terlampaui' };
  if (angka.length === 0) return undefined;
  const { forecast, pace } = forecastIndikator(progress, angka, month);
  const missing = pace?.state === 'terancam' || pace?.state === 'tidak_tercapai';
  return missing && forecast.ok ? pace : undefined;
}

/** A sum of which less is better is beyond its target; months that are missing cannot undo that. */
function isBeyondLimit({ indikator: { arah, akumulasi }, value, target }: IndikatorProgress): boolean {
  if (arah !== 'lower' || akumulasi !== 'sum' || value === undefined || target === undefined) return false;
  return value.gt(target);
}

/** Nothing left to make it good, then the needed pace as a multiple of the best, then how far a limit is passed. */
function severity({ pace, progress: { value, target } }: TargetWarning): Decimal {
  if (pace.state === 'tidak_tercapai') return new Decimal('Infinity');
  const [above, below] = pace.state === 'terlampaui' ? [value, target] : [pace.needed, pace.best];
  if (above === undefined || below === undefined) return new Decimal(0);
  return below.gt(0) ? above.div(below) : new Decimal('1e9');
}

function usedUpPagu(
  progress: Progress,
  angka: readonly Angka[],
  nodes: ReadonlyMap<number, PlanNode>,
): PaguWarning[] {
  const owned = groupBy(angka, (a) => a.butir);
  const pace = (node: PlanNode) =>
    forecastMoney([node], owned.get(moneyButirKey(node.id)) ?? [], progress.month).forecast?.way[0]?.value;
  return progress.node
    .filter(({ node, counted }) => node.level === 'sub_kegiatan' && counted && !node.gaji)
    .flatMap((one): PaguWarning[] => {
      const { node, money } = one;
      const { realisasi, pagu, provisional } = money;
      if (realisasi === undefined || pagu === undefined || realisasi.gte(pagu)) return [];
      const value = isWithinKas(one) ? undefined : pace(node);
      if (value === undefined || value.lte(pagu)) return [];
      return [{ node, program: programOf(node, nodes), realisasi, pagu, pace: value, provisional }];
    })
    .sort((a, b) => b.pace.div(b.pagu).cmp(a.pace.div(a.pagu)));
}

/** An anggaran kas is in force, and no more was spent than it plans to date. */
function isWithinKas({ money: { plan, deviasi } }: NodeProgress): boolean {
  if (plan === undefined || deviasi === undefined) return false;
  return plan.kas.from > 0 && deviasi.lte(0);
}

function programOf(node: PlanNode, nodes: ReadonlyMap<number, PlanNode>): PlanNode | undefined {
  let current: PlanNode | undefined = node;
  while (current !== undefined && current.level !== 'program')
    current = current.parentId === undefined ? undefined : nodes.get(current.parentId);
  return current;
}
