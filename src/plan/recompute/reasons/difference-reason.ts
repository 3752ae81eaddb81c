import { Decimal } from 'decimal.js';
import { capaianPercent, round } from '../../../domain/capaian/capaian-percent.ts';
import { matchesPrint, type PrintedAngka } from '../ratio/printed-ratio.ts';
import type { RatioItem } from '../ratio/ratio-row.ts';
import type { RatioReason } from '../ratio/recomputed-row.ts';
import { pairs, type RecomputeInput } from './ratio-input.ts';
import { isShiftedCell } from './shifted-cell.ts';
import { isSumOfRatios } from './sum-of-ratios.ts';

/** A share of 1 beside a percentage: its hundredfold is this far from the target at most, as a share of it. */
const FAR_SCALE = new Decimal('0.5');
/** From so many percent on, target and realisasi are in different units. */
const SCALE_PERCENT = new Decimal(10_000);

/**
 * Whether target and realisasi are of two scales: a share of 1 of a percentage (0,83 of 94,44, Randuagung 517), or units
 * of thousands (34.409.000 of 61,320, Balapulang 1018).
 */
export function twoScales(butir: RatioItem): boolean {
  const pair = pairs(butir);
  if (pair === undefined || butir.counted === undefined) return false;
  const { target, realisasi } = pair;
  const share = realisasi.gt(0) && realisasi.lte(1) && !realisasi.isInteger() && target.gt(10);
  const near = realisasi.times(100).div(target).minus(1).abs().lte(FAR_SCALE);
  return (share && near) || butir.counted.gte(SCALE_PERCENT);
}

/** Rounded to fewer decimals than it prints (`100,00` for 99,70), or cut off, or rounded up, at the last that it prints. */
function rounded({ value, desimal }: PrintedAngka, counted: Decimal): boolean {
  const fewer = Array.from({ length: desimal }, (_, places) => round(counted, places));
  const down = counted.toDecimalPlaces(desimal, Decimal.ROUND_DOWN);
  const up = counted.toDecimalPlaces(desimal, Decimal.ROUND_UP);
  return [...fewer, down, up].some((one) => one.eq(value));
}

/** As a share of 1 (`0,86` for 85,97 %), or a hundred times too large. */
function isOtherScale({ ratio, butir }: RecomputeInput): boolean {
  const { counted } = butir;
  if (counted === undefined) return false;
  if (counted.isZero()) return false;
  return matchesPrint(ratio, counted.div(100)) || matchesPrint(ratio, counted.times(100)) || twoScales(butir);
}

function inverted({ ratio, butir }: RecomputeInput): boolean {
  const pair = pairs(butir);
  if (pair === undefined || pair.realisasi.lte(0)) return false;
  return matchesPrint(ratio, pair.target.times(100).div(pair.realisasi));
}

function smallerIsBetter({ ratio, butir }: RecomputeInput): boolean {
  const pair = pairs(butir);
  const lower = pair && capaianPercent(pair.realisasi, pair.target, 'lower');
  // 0 and 100 are floor and cap of everything.
  return lower !== undefined && !ratio.value.isZero() && !ratio.value.eq(100) && matchesPrint(ratio, lower);
}

/** What explains a ratio that differs from the recomputed one; the first that fits. */
const DIFFERENCES: [RatioReason, (input: RecomputeInput) => boolean][] = [
  ['dibatasi-100', ({ ratio, butir }) => ratio.value.eq(100) && butir.counted?.gt(100) === true],
  ['dibulatkan', ({ ratio, butir }) => butir.counted !== undefined && rounded(ratio, butir.counted)],
  ['skala', isOtherScale],
  ['terbalik', inverted],
  ['makin-kecil', smallerIsBetter],
  ['jumlah-rasio', isSumOfRatios],
  ['sel-bergeser', isShiftedCell],
];

/** Why a printed ratio differs from the recomputed one, or has none; null when nothing explains it. */
export function differenceReason(input: RecomputeInput): RatioReason | null {
  return DIFFERENCES.find(([, explains]) => explains(input))?.[0] ?? null;
}
