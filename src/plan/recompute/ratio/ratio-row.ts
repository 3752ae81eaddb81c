import type { Decimal } from 'decimal.js';
import type { Value } from '../../draft/draft.ts';
import { computeRatio } from './computed-ratio.ts';
import { type PrintedRatio, readPrintedRatio } from './printed-ratio.ts';

/** Target, realisasi and printed ratio of one year of a row. */
export interface RatioItem {
  year: string;
  target: Value;
  realisasi: Value;
  printed: string;
  ratio: PrintedRatio;
  /** Recomputed percent, unrounded; undefined where it cannot be judged. */
  counted: Decimal | undefined;
}

/** A printed average growth of a series of years. */
export interface Growth {
  what: string;
  printed: string;
  value: (Decimal | undefined)[];
}

/** A row with its ratios. */
export interface RatioRow {
  line: number;
  name: string;
  butir: RatioItem[];
  growth: Growth[];
  /** Whether its figures stood beside their headings and were put back. */
  shifted: boolean;
  /** Whether some of its figures cannot be told apart; those have no value. */
  doubt: boolean;
}

/**
 * The butir of a year.
 * @param printed the ratio's cell
 */
export function findButir(year: string, target: Value, realisasi: Value, printed: string): RatioItem {
  const ratio = readPrintedRatio(printed);
  return { year, target, realisasi, printed, ratio, counted: computeRatio(target, realisasi) };
}
