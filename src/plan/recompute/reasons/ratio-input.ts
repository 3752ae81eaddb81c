import type { Decimal } from 'decimal.js';
import { singleAngka } from '../ratio/computed-ratio.ts';
import type { PrintedAngka } from '../ratio/printed-ratio.ts';
import type { RatioItem, RatioRow } from '../ratio/ratio-row.ts';

/** A printed ratio with everything around it that may explain it. */
export interface RecomputeInput {
  /** The figure that is printed. */
  ratio: PrintedAngka;
  butir: RatioItem;
  /** Index of its row in `rows`. */
  at: number;
  /** Every row of the table. */
  rows: readonly RatioRow[];
}

/** Target and realisasi where both are one figure. */
export function pairs({ target, realisasi }: RatioItem): { target: Decimal; realisasi: Decimal } | undefined {
  const [t, r] = [singleAngka(target), singleAngka(realisasi)];
  return t === undefined || r === undefined ? undefined : { target: t, realisasi: r };
}

/** The same year of another row. */
export function sameYear({ rows, butir }: RecomputeInput, at: number): RatioItem | undefined {
  return rows[at]?.butir.find(({ year }) => year === butir.year);
}
