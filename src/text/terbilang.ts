import { Decimal } from 'decimal.js';
import { toCardinal } from 'n2words/id-ID';

/** Beyond the triliun the words of everyday Indonesian end. */
const LIMIT = new Decimal('1e15');

/**
 * An amount of money in Indonesian words: `dua juta seratus lima puluh ribu rupiah`.
 * Sen are spoken after the rupiah (`lima rupiah lima puluh sen`), half up; a refund begins with `minus`.
 * @throws RangeError from 10^15 on
 */
export function terbilang(value: Decimal): string {
  const shown = value.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
  const size = shown.abs();
  if (!size.lt(LIMIT)) throw new RangeError(`no words for ${value.toString()}`);
  const cents = size.minus(size.trunc()).times(100);
  const words = [`${toCardinal(size.trunc().toFixed())} rupiah`];
  if (!cents.isZero()) words.push(`${toCardinal(cents.toFixed())} sen`);
  if (shown.isNegative() && !shown.isZero()) words.unshift('minus');
  return words.join(' ');
}
