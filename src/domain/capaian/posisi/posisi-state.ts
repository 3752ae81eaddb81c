import type { Decimal } from 'decimal.js';
import type { Month } from '../../kalender/month.ts';
import type { Angka, AngkaState } from '../../rencana/plan.ts';
import type { NoValueReason } from './reasons.ts';

/** What is known to date: as a single figure, or `empty` when nobody reported anything. */
export type PosisiState = 'kosong' | AngkaState;

/** Where one reporter stands with one item within the reporting year. */
export interface Posisi {
  state: PosisiState;
  /**
   * In the indicator's satuan (percent for a ratio), unrounded. Absent when there is no observation: `reason` says why.
   * A nihil that counts in a sum is 0 here, with `state` 'nihil'.
   */
  value?: Decimal;
  /** Of a ratio: what `value` is the quotient of, where it is one of two sums or of one pair. */
  numerator?: Decimal;
  denominator?: Decimal;
  /** Category, as its scale writes it; of a score the one printed beside it. */
  category?: string;
  /** Of a distinct count: what was counted, each once, as first written. */
  elements?: readonly string[];
  /** ISO date of a dated event that was done. */
  date?: string;
  /** Why there is neither value nor category nor date. */
  reason?: NoValueReason;
  /** At least one figure that it rests on was not verified yet. */
  provisional: boolean;
  /** Newest month of the figures that it rests on. */
  latestMonth?: Month;
  /** The figures that decided it, oldest first. */
  basis: Angka[];
  /** Reported, and left out as no observation (nihil in a ratio, a denominator of 0), oldest first. */
  setAside: Angka[];
  /** Months of the calendar year that asked for the item and have no figure: they stay visible, never 0. */
  emptyMonths: Month[];
}
