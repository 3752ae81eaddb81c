import { Decimal } from 'decimal.js';
import { singleSpaced } from '../../../domain/linear-text.ts';
import { matchesPrint } from '../ratio/printed-ratio.ts';
import type { RecomputeInput } from './ratio-input.ts';
import { sameYear } from './ratio-input.ts';

const LEVELS: [RegExp, number][] = [
  [/^(?:grand )?(?:jumlah|total)?(?: ?(?:total|seluruh(?:nya)?|keseluruhan))?$/i, 0],
  [/^program\b/i, 1],
  [/^kegiatan\b/i, 2],
  [/^sub\s*kegiatan\b/i, 3],
];
/** Level of a row without a label of its own: below all others. */
const UNLABELLED = 4;
/** An unlabelled heading is the mean of at most so many rows below it (Randuagung 504–507). */
const CHILDREN_MAX = 12;

function level(name: string): number {
  return LEVELS.find(([label]) => label.test(singleSpaced(name)))?.[1] ?? UNLABELLED;
}

/** Groups of rows that a row may sum up, as indexes. */
function groups({ rows, at }: RecomputeInput): number[][] {
  const levels = rows.map(({ name }) => level(name));
  const own = levels[at]!;
  if (own === 0) return [Array.from({ length: at }, (_, i) => i)];
  const end = levels.findIndex((level, i) => i > at && level <= own);
  const below = Array.from({ length: (end < 0 ? rows.length : end) - at - 1 }, (_, i) => at + 1 + i);
  if (own === UNLABELLED) {
    const next = rows.slice(at + 1, at + 1 + CHILDREN_MAX).map((_, i) => at + 1 + i);
    return next.map((_, i) => next.slice(0, i + 1));
  }
  const top = Math.min(...below.map((i) => levels[i]!));
  const leaf = Math.max(...below.map((i) => levels[i]!));
  return [below.filter((i) => levels[i] === top), below.filter((i) => levels[i] === leaf), below];
}

/** Sum and mean of ratios, as percent and as share of 1, printed and recomputed. */
function merged(input: RecomputeInput, group: readonly number[]): Decimal[] {
  const butir = group.flatMap((at) => sameYear(input, at) ?? []);
  const printed = butir.flatMap(({ ratio }) => (ratio.kind === 'angka' ? [ratio.value] : []));
  const computed = butir.flatMap(({ ratio, counted }) =>
    ratio.kind === 'angka' && counted !== undefined ? [counted] : [],
  );
  return [printed, computed, computed.map((one) => one.div(100))].flatMap((all) => {
    // Equal ratios say nothing: their mean is each of them.
    if (all.length < 2 || all.every((one) => one.eq(all[0]!))) return [];
    const sum = Decimal.sum(...all);
    return [sum, sum.div(all.length)];
  });
}

/** Whether a printed ratio is the sum or the mean of the ratios of the rows that it covers. */
export function isSumOfRatios(input: RecomputeInput): boolean {
  const labelled = level(input.rows[input.at]!.name) < UNLABELLED;
  // A whole figure is the mean of something by chance.
  if (!labelled && input.ratio.desimal < 2) return false;
  return groups(input).some((group) => merged(input, group).some((one) => matchesPrint(input.ratio, one)));
}
