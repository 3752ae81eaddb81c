import { computeRatio, singleAngka } from '../ratio/computed-ratio.ts';
import { matchesPrint } from '../ratio/printed-ratio.ts';
import type { RatioItem } from '../ratio/ratio-row.ts';
import { type RecomputeInput, sameYear } from './ratio-input.ts';

/** No ratio in percent reaches this; what does is an amount of money. */
const RATIO_MAX_PERCENT = 10_000;

const isExact = ({ ratio, counted }: RatioItem): boolean =>
  ratio.kind === 'angka' && counted !== undefined && matchesPrint(ratio, counted);

/** An amount of the table's money, or a growth, stands in the ratio's cell (Balapulang 1022; Randuagung 551). */
function isNoRatio({ ratio, rows }: RecomputeInput): boolean {
  if (ratio.value.isNegative() && !ratio.value.isZero()) return true;
  if (ratio.value.lt(RATIO_MAX_PERCENT)) return false;
  const amounts = rows.flatMap(({ butir }) =>
    butir.flatMap(({ target, realisasi }) => [singleAngka(target), singleAngka(realisasi)]),
  );
  return amounts.some((one) => one?.eq(ratio.value) === true);
}

/** Whether 100 or 0 is printed, or no decimals: a ratio that many rows have, and that proves nothing alone. */
const isCommon = ({ ratio }: RecomputeInput): boolean =>
  ratio.value.eq(100) || ratio.value.isZero() || ratio.desimal === 0;

/** Target or realisasi stands one year beside the ratio (Perak 709: both of 2023, realisasi under 2022). */
function otherYear(input: RecomputeInput): boolean {
  const { ratio, butir, rows, at } = input;
  const all = rows[at]!.butir;
  const own = all.indexOf(butir);
  const beside = [all[own - 1], all[own + 1]].filter((one) => one !== undefined);
  return beside.some((other) => {
    if (isCommon(input) && (butir.counted !== undefined || other.counted !== undefined)) return false;
    const crossed = [
      computeRatio(butir.target, other.realisasi),
      computeRatio(other.target, butir.realisasi),
    ];
    return crossed.some((one) => one !== undefined && matchesPrint(ratio, one));
  });
}

/** Decimals from which a ratio is told from others by its digits alone. */
const TELLING_DECIMALS = 2;

/**
 * The ratio is that of another year of its row, which itself prints another; or that of the year beside it, to two
 * decimals, printed twice.
 */
function belongsToOtherYear(input: RecomputeInput): boolean {
  const { ratio, butir, rows, at } = input;
  const all = rows[at]!.butir;
  // Of several years that print 100 without figures, none is the one that was moved (Perak 908).
  const claims = all.filter(
    (one) => one.counted === undefined && one.ratio.kind === 'angka' && one.ratio.value.eq(ratio.value),
  );
  if (isCommon(input) && (butir.counted !== undefined || claims.length > 1)) return false;
  const own = all.indexOf(butir);
  return all.some((other, i) => {
    if (other === butir || other.counted === undefined || !matchesPrint(ratio, other.counted)) return false;
    return (
      !isExact(other) || (Math.abs(i - own) === 1 && ratio.desimal >= TELLING_DECIMALS && !isCommon(input))
    );
  });
}

/** The ratio is that of the row above or below, which itself prints another. */
function belongsToOtherRow(input: RecomputeInput): boolean {
  if (isCommon(input)) return false;
  const near = [sameYear(input, input.at - 1), sameYear(input, input.at + 1)];
  return near.some(
    (other) => other?.counted !== undefined && matchesPrint(input.ratio, other.counted) && !isExact(other),
  );
}

/** Whether a printed ratio comes out once one cell is put back into another column or row. */
export function isShiftedCell(input: RecomputeInput): boolean {
  return isNoRatio(input) || otherYear(input) || belongsToOtherYear(input) || belongsToOtherRow(input);
}

/** Whether a year whose ratio is not printed has it under another year of its row. */
export function ratioInOtherYear({ butir }: { butir: readonly RatioItem[] }, own: RatioItem): boolean {
  const { counted } = own;
  if (counted === undefined) return false;
  const moved = butir.filter(
    (other) => other.ratio.kind === 'angka' && !isExact(other) && matchesPrint(other.ratio, counted),
  );
  return moved.length === 1;
}
