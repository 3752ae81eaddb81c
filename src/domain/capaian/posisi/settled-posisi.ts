import { Decimal } from 'decimal.js';
import type { Angka } from '../../rencana/plan.ts';
import type { Posisi } from './posisi-state.ts';
import type { NoValueReason } from './reasons.ts';

/** What the months of one reporter amount to, before anything is said about verification. */
export type SettledPosisi = Pick<
  Posisi,
  'state' | 'value' | 'numerator' | 'denominator' | 'category' | 'elements' | 'reason' | 'basis' | 'setAside'
>;

/**
 * Σ of additions in their own unit, nihil = 0, unrounded; negative additions (money returned) count as they are.
 * @returns undefined when there is no addition at all
 */
export function sumTambahan(angka: readonly Angka[]): Decimal | undefined {
  const tambahan = angka.filter((a) => a.state === 'nihil' || a.value !== undefined);
  if (tambahan.length === 0) return undefined;
  return Decimal.sum(...tambahan.map(tambahanValue));
}

/** What an addition adds, in its own unit: nihil is 0. @param angka nihil, or with a value */
export function tambahanValue(angka: Angka): Decimal {
  return angka.state === 'nihil' ? new Decimal(0) : angka.value!;
}

/** Figures that were reported, none of which is an observation. */
export function withoutObservation(all: Angka[], other: NoValueReason): SettledPosisi {
  const nihil = all.every((angka) => angka.state === 'nihil');
  return {
    state: nihil ? 'nihil' : 'nilai',
    reason: nihil ? 'nihil' : other,
    basis: all,
    setAside: [],
  };
}
