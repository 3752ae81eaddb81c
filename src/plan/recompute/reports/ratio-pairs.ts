import { readValue } from '../../cells/figure.ts';
import { readMoney } from '../../cells/money.ts';
import type { WholeRow } from '../../tables/join-rows.ts';
import { computeRatio } from '../ratio/computed-ratio.ts';
import { matchesPrint, readPrintedRatio } from '../ratio/printed-ratio.ts';
import type { ReportColumn } from './report-column.ts';

/** A printed ratio's column with the two that it is the ratio of. */
export interface RatioPair {
  ratio: ReportColumn;
  /** What is divided: what was realised, planned to date, or is left. */
  part: ReportColumn;
  /** What it is divided by: the plan. */
  whole: ReportColumn;
}

/** The figure in a column's cell. */
export function reportFigure({ cells }: Pick<WholeRow, 'cells'>, { at, measure, path }: ReportColumn) {
  const text = (cells[at] ?? '').trim();
  return measure === 'uang' || /(?<![a-z])rp/.test(path.at(-1) ?? '') ? readMoney(text) : readValue(text);
}

/** So many rows are asked for proof, and so many columns on either side of a ratio: a wider table proves no more. */
const PROOF_ROWS_MAX = 200;
const NEAR_COLUMNS_MAX = 8;

/** How many rows print the ratio that follows from a pair. */
function proofs(rows: readonly WholeRow[], { ratio, part, whole }: RatioPair): number {
  return rows.slice(0, PROOF_ROWS_MAX).filter((row) => {
    const printed = readPrintedRatio(row.cells[ratio.at] ?? '');
    const made = computeRatio(reportFigure(row, whole), reportFigure(row, part));
    return printed.kind === 'angka' && made !== undefined && matchesPrint(printed, made);
  }).length;
}

const DATED = /target|rencana (?:kas|penarikan)|\brak\b|\bkas\b/;

/** What a ratio's heading says that it divides. */
function dividend({ path }: ReportColumn): ReportColumn['content'] {
  const all = path.join(' ');
  if (/\bsisa\b/.test(all)) return 'sisa';
  if (/capaian|realisasi|serap/.test(all)) return 'realisasi';
  return /target|rencana|\brak\b|\bkas\b/.test(all) ? 'rencana' : 'realisasi';
}

const group = ({ path }: ReportColumn) => path.slice(0, -1).join(' › ') || path.join();

/** Columns in the order in which they come into question for a ratio: of its group, its scope, then the nearest before it. */
function byNearness(ratio: ReportColumn, columns: readonly ReportColumn[]): ReportColumn[] {
  const rank = (one: ReportColumn) =>
    (group(one) === group(ratio) ? 0 : 4) +
    (one.part === ratio.part ? 0 : 2) +
    (ratio.scope === '' || one.scope === ratio.scope ? 0 : 1);
  return [...columns]
    .sort((a, b) => rank(a) - rank(b) || Number(a.at > ratio.at) - Number(b.at > ratio.at) || b.at - a.at)
    .slice(0, NEAR_COLUMNS_MAX);
}

/** A part of the year (`Triwulan II`) has ratios of its own; the year's are not asked of it where there is another. */
function ofPart(ratio: ReportColumn, columns: readonly ReportColumn[]): ReportColumn[] {
  const own = columns.filter(({ part }) => part === ratio.part);
  const whole = columns.filter(({ part }) => !/triwulan|\btw\b|semester/.test(part));
  return own.length > 0 && ratio.part !== '' ? own : whole.length > 0 ? whole : [...columns];
}

/** Columns of figures that a ratio can be of: of its year, where the table prints ratios of several. */
function amountColumns(ratio: ReportColumn, columns: readonly ReportColumn[]): ReportColumn[] {
  const years = new Set(
    columns.flatMap(({ content, year }) => (content === 'rasio' && year !== '' ? [year] : [])),
  );
  return columns.filter(
    ({ at, path, year }) =>
      at !== ratio.at && !/%|persen/.test(path.at(-1)!) && (years.size < 2 || year === ratio.year),
  );
}

/** Pairs that a ratio can be of, the likeliest first by its words. */
function candidates(ratio: ReportColumn, columns: readonly ReportColumn[]): RatioPair[] {
  const wanted = dividend(ratio);
  const amounts = amountColumns(ratio, columns);
  const same = ({ measure }: ReportColumn) => measure === ratio.measure;
  // What was planned to date is asked of the pagu: it says so itself (`Target (Rp)`, `RAK`).
  const dated = ({ path }: ReportColumn) => wanted !== 'rencana' || DATED.test(path.join(' '));
  const scoped = (all: ReportColumn[]) => {
    const own = all.filter(({ scope }) => scope === ratio.scope);
    return ratio.scope !== '' && own.length > 0 ? own : all;
  };
  const parts = scoped(
    ofPart(
      ratio,
      amounts.filter((one) => one.content === wanted && same(one) && dated(one)),
    ),
  );
  const plans = amounts.filter(
    (one) =>
      one.content === 'rencana' && (same(one) || (ratio.measure === 'fisik' && one.measure === 'uang')),
  );
  const wholes = scoped(ofPart(ratio, plans));
  return byNearness(ratio, parts).flatMap((part) =>
    byNearness({ ...ratio, at: Math.min(ratio.at, part.at) }, wholes)
      .filter((whole) => whole !== part)
      .map((whole) => ({ ratio, part, whole })),
  );
}

/** How many rows prove the best pair of a key. */
function mostProved(pairs: readonly { key: string; proved: number }[], wanted: string): number {
  return Math.max(0, ...pairs.flatMap(({ key, proved }) => (key === wanted ? [proved] : [])));
}

/**
 * What the ratios of a report are of: the pair that its heading suggests, unless another follows from more of the
 * printed rows. Ratios of one heading (K and Rp) are of the same two groups.
 */
export function ratioPairs(columns: readonly ReportColumn[], rows: readonly WholeRow[]): RatioPair[] {
  const ratios = columns.filter(({ content }) => content === 'rasio');
  const found = ratios.map((ratio) =>
    candidates(ratio, columns).map((pair) => ({
      pair,
      key: `${group(pair.part)}|${group(pair.whole)}`,
      proved: proofs(rows, pair),
    })),
  );
  return found.flatMap((own, at) => {
    const beside = found.filter((_, i) => i !== at && group(ratios[i]!) === group(ratios[at]!));
    const score = ({ key, proved }: (typeof own)[number]) =>
      beside.reduce((sum, other) => sum + mostProved(other, key), proved);
    const best = Math.max(...own.map(score));
    const chosen = own.find((one) => score(one) === best);
    return chosen === undefined ? [] : [chosen.pair];
  });
}
