import { Decimal } from 'decimal.js';
import type { Direction } from '../rencana/plan.ts';
import type { Range } from './target/target-outcome.ts';

/** How lower-is-better is computed: (2 × target − realisasi) / target, or target / realisasi. */
export type RumusLower = 'dua_target' | 'target_per_realisasi';

/**
 * Achievement (capaian) of one indicator in percent; 100 means the target was met. Raw: neither rounded nor capped.
 * - higher is better: realisasi / target × 100; target 0 cannot be judged (a plan defect)
 * - lower is better: (2 × target − realisasi) / target × 100, floor 0; or, by the kabupaten's profile, target /
 *   realisasi × 100, which has no percentage for realisasi 0. With target 0 both: 100 when realisasi is 0, else 0
 * - `pita` and `ambang` with one value are a range of no width: see `rangeCapaian`
 * @param realisasi in the indicator's satuan, aggregated over the months so far
 * @param target in the same satuan, for the same stretch of time
 * @returns undefined when there is nothing to judge: higher with target 0, lower by target / realisasi with realisasi 0
 *   or below, or a negative target, for which no rule exists
 * Source: docs/sources.md#capaian (Perak TC-23: 213 of 219 ratios; lower as in PermenPAN-RB 8/2021).
 */
export function capaianPercent(
  realisasi: Decimal,
  target: Decimal,
  arah: Direction,
  rumusLower: RumusLower = 'dua_target',
): Decimal | undefined {
  if (target.isNegative() && !target.isZero()) return undefined;
  if (arah === 'pita' || arah === 'ambang')
    return rangeCapaian(realisasi, { min: target, max: target }, arah);
  if (arah === 'higher') return target.isZero() ? undefined : realisasi.times(100).div(target);
  if (target.isZero()) return new Decimal(realisasi.isZero() ? 100 : 0);
  if (rumusLower === 'target_per_realisasi') {
    return realisasi.gt(0) ? target.times(100).div(realisasi) : undefined;
  }
  return Decimal.max(0, target.times(2).minus(realisasi).times(100).div(target));
}

/**
 * Achievement against a range in percent, raw; both ends belong to the range, inside is 100.
 * - `ambang`: above it realisasi / upper end × 100, below it realisasi / lower end × 100
 * - `pita`: outside it there is no rule that says by how much
 * @returns undefined outside a band, beside an end of 0 or below, and for directions that a range does not go with
 * Source: Kemangkon 282 prints 94,74 against 30–44 as 215 %; for a band the documents state no ratio.
 */
export function rangeCapaian(realisasi: Decimal, { min, max }: Range, arah: Direction): Decimal | undefined {
  if (arah !== 'pita' && arah !== 'ambang') return undefined;
  if (realisasi.gte(min) && realisasi.lte(max)) return new Decimal(100);
  const nearEnd = realisasi.gt(max) ? max : min;
  return arah === 'pita' || nearEnd.lte(0) ? undefined : realisasi.times(100).div(nearEnd);
}

/** Upper bound in percent of what enters an average; undefined leaves it unbounded. */
export type PercentLimit = Decimal | undefined;

/** A percentage held down to a cap, for averages and bars only; the raw one is kept beside it. */
export function limitPercent(value: Decimal, limit: PercentLimit): Decimal {
  return limit === undefined ? value : Decimal.min(value, limit);
}

/**
 * Rounds half up (away from zero), as the official tables do. For showing and comparing only, never on the way.
 * @param desimal decimals kept, 2 by default
 */
export function round(value: Decimal, desimal = 2): Decimal {
  return value.toDecimalPlaces(desimal, Decimal.ROUND_HALF_UP);
}

/**
 * Weighted mean Σ(nilai × bobot) / Σ bobot in the unit of the values, unrounded. Items of weight 0 or less, or of
 * unknown weight, rest on nothing and are left out.
 * @returns undefined when no item weighs anything; `from` is how many items it rests on
 */
export function mean(
  butir: readonly { value: Decimal; weight: Decimal | undefined }[],
): { value: Decimal; from: number } | undefined {
  const weighted = butir.filter((b) => b.weight?.gt(0));
  if (weighted.length === 0) return undefined;
  const weight = Decimal.sum(...weighted.map((b) => b.weight!));
  const value = Decimal.sum(...weighted.map((b) => b.value.times(b.weight!)));
  return { value: value.div(weight), from: weighted.length };
}
