import { Decimal } from 'decimal.js';
import type { Tambahan } from './forecast.ts';

/** Whether a year's target can still be met by a growing sum. */
export interface TargetPace {
  /**
   * tercapai: met · mungkin: no more is needed per period than the best one brought · terancam: more is needed than any
   * period brought so far · tidak_tercapai: no period is left · terlampaui: a sum of which less is better is beyond it
   */
  state: 'tercapai' | 'mungkin' | 'terancam' | 'tidak_tercapai' | 'terlampaui';
  /** Needed in each remaining period, in the unit of the additions, unrounded; only where something is still needed. */
  needed?: Decimal;
  /** The most that a period brought so far. */
  best?: Decimal;
  /** Periods that are still asked. */
  remaining: number;
}

/**
 * What each remaining period must bring for the year's target, against the best period so far: the warning that a
 * target is out of reach at the present pace. (target − Σ so far) / remaining periods.
 * Of which less is better: whether the sum is already beyond the target; while it is not, it is 'mungkin'.
 * @param diminta numbers of the months in which it is asked, ascending
 * @returns undefined before the first report
 * Source: this program's definition (src/domain/GLOSSARY.md, "Prakiraan").
 */
export function targetPace(
  tambahan: Tambahan,
  diminta: readonly number[],
  target: Decimal,
  arah: 'higher' | 'lower',
): TargetPace | undefined {
  if (tambahan.size === 0) return undefined;
  const month = Math.max(...tambahan.keys());
  const sum = Decimal.sum(...tambahan.values());
  const remaining = diminta.filter((number) => number > month).length;
  if (arah === 'lower') {
    if (sum.gt(target)) return { state: 'terlampaui', remaining };
    return { state: remaining === 0 ? 'tercapai' : 'mungkin', remaining };
  }
  if (sum.gte(target)) return { state: 'tercapai', remaining };
  const best = Decimal.max(...tambahan.values());
  if (remaining === 0) return { state: 'tidak_tercapai', best, remaining };
  const needed = target.minus(sum).div(remaining);
  return { state: needed.gt(best) ? 'terancam' : 'mungkin', needed, best, remaining };
}
