import { Decimal } from 'decimal.js';
import { groupByThree } from '../domain/linear-text.ts';

/** The typographic minus (U+2212), which does not break from its figure like a hyphen. */
const MINUS = '\u2212';

function rounded(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** Digits of the absolute value with thousands dots and a decimal comma. */
function digits(value: Decimal, fixed?: number): string {
  const plain =
    fixed === undefined ? value.abs().toFixed() : value.abs().toFixed(fixed, Decimal.ROUND_HALF_UP);
  const [whole = '0', fraction] = plain.split('.');
  const grouped = groupByThree(whole);
  return fraction ? `${grouped},${fraction}` : grouped;
}

function minusOf(value: Decimal): string {
  return value.isNegative() && !value.isZero() ? MINUS : '';
}

/**
 * A figure in Indonesian form: `1.250`, `12,5`.
 * @param maxDecimals rounds half up to this many decimals; ending zeros are left out
 */
export function angka(value: Decimal, maxDecimals = 4): string {
  const shown = rounded(value, maxDecimals);
  return minusOf(shown) + digits(shown);
}

/** Like `angka`, always with exactly `desimal` decimals, for columns: `20,00`. Half up. */
export function fixedAngka(value: Decimal, desimal = 2): string {
  const shown = rounded(value, desimal);
  return minusOf(shown) + digits(shown, desimal);
}

/** An exact amount: `Rp4.400.000`, `−Rp350.000`; sen are shown when there are any: `Rp0,50`. */
export function rupiah(value: Decimal): string {
  const shown = rounded(value, 2);
  return `${minusOf(shown)}Rp${digits(shown, shown.isInteger() ? 0 : 2)}`;
}

const SHORT_SCALES = [
  { power: 6, unit: 'jt' },
  { power: 9, unit: 'M' },
  { power: 12, unit: 'T' },
] as const;

/** An amount for small screens, half up to one decimal from a million on: `Rp8,6 jt`, `Rp1,0 M`, `Rp350.000`. */
export function shortRupiah(value: Decimal): string {
  const whole = rounded(value, 0);
  if (whole.abs().lt('1e6')) return rupiah(whole);
  const inScale = SHORT_SCALES.map(({ power, unit }) => ({
    unit,
    shown: rounded(value.times(`1e-${power}`), 1),
  }));
  const fitting = inScale.find(({ shown }) => shown.abs().lt(1000)) ?? inScale[inScale.length - 1]!;
  return `${minusOf(fitting.shown)}Rp${digits(fitting.shown, 1)} ${fitting.unit}`;
}

/** A percentage, half up to 2 decimals, ending zeros left out: `75,76 %`, `18,2 %`, `100 %`. */
export function percent(value: Decimal): string {
  return `${angka(value, 2)} %`;
}

/** A difference in percentage points, always signed: `−4,96 poin`, `+3,8 poin`, `0 poin`. */
export function points(value: Decimal): string {
  const shown = rounded(value, 2);
  const plus = shown.isPositive() && !shown.isZero() ? '+' : '';
  return `${plus}${angka(shown, 2)} poin`;
}

/**
 * A bar of `width` blocks: `███░░░░░░░`. Rounds half up, but anything above 0 shows a block and only 100
 * or more is full, so that a full bar always means that the target was met.
 */
export function bar(value: Decimal, width = 10): string {
  const exact = rounded(value.times(width).dividedBy(100), 0).toNumber();
  const least = value.gt(0) ? 1 : 0;
  const most = value.gte(100) ? width : width - 1;
  const filled = Math.min(Math.max(exact, least), most);
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}
