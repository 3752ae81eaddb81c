import { Decimal } from 'decimal.js';
import type { Tambahan } from './prakiraan.ts';

/** Whether a year's target can still be met by a growing sum. */
export interface LajuTarget {
  /**
   * tercapai: met · mungkin: no more is needed per period than the best one brought · terancam: more is needed than any
   * period brought so far · tidak_tercapai: no period is left · terlampaui: a sum of which less is better is beyond it
   */
  keadaan: 'tercapai' | 'mungkin' | 'terancam' | 'tidak_tercapai' | 'terlampaui';
  /** Needed in each remaining period, in the unit of the additions, unrounded; only where something is still needed. */
  perlu?: Decimal;
  /** The most that a period brought so far. */
  terbaik?: Decimal;
  /** Periods that are still asked. */
  sisa: number;
}

/**
 * What each remaining period must bring for the year's target, against the best period so far: the warning that a
 * target is out of reach at the present pace. (target − Σ so far) / remaining periods.
 * Of which less is better: whether the sum is already beyond the target; while it is not, it is 'mungkin'.
 * @param diminta numbers of the months in which it is asked, ascending
 * @returns undefined before the first report
 * Source: this program's definition (GLOSSARY.md, "Prakiraan").
 */
export function lajuTarget(
  tambahan: Tambahan,
  diminta: readonly number[],
  target: Decimal,
  arah: 'higher' | 'lower',
): LajuTarget | undefined {
  if (tambahan.size === 0) return undefined;
  const bulan = Math.max(...tambahan.keys());
  const jumlah = Decimal.sum(...tambahan.values());
  const sisa = diminta.filter((nomor) => nomor > bulan).length;
  if (arah === 'lower') {
    if (jumlah.gt(target)) return { keadaan: 'terlampaui', sisa };
    return { keadaan: sisa === 0 ? 'tercapai' : 'mungkin', sisa };
  }
  if (jumlah.gte(target)) return { keadaan: 'tercapai', sisa };
  const terbaik = Decimal.max(...tambahan.values());
  if (sisa === 0) return { keadaan: 'tidak_tercapai', terbaik, sisa };
  const perlu = target.minus(jumlah).div(sisa);
  return { keadaan: perlu.gt(terbaik) ? 'terancam' : 'mungkin', perlu, terbaik, sisa };
}
