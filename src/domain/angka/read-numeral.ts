import { Decimal } from 'decimal.js';
import { groupByThree, withoutEnd } from '../linear-text.ts';

/** How one numeral is written. Decimal comma, thousands dot (PUEBI/EYD V, "tanda titik" and "tanda koma"). */
export type NumeralForm =
  | { kind: 'angka'; whole: string; fraction: string; dotted: boolean }
  | { kind: 'titik-desimal' | 'koma-ribuan' | 'kelompok-ribuan'; readings: readonly string[] };

const PLAIN = /^\d+$/;
const DOTTED = /^[1-9]\d{0,2}(\.\d{3})+$/;
const ONE_COMMA = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+),(\d+)$/;
const ONE_DOT = /^(\d+)\.(\d+)$/;
const ENGLISH = /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;

/** `1234567` as `1.234.567`; leading zeros go. */
export function groupThousands(digits: string): string {
  return groupByThree(digits.replace(/^0+(?=\d)/, ''));
}

/** `size` in Indonesian form, half up to `places` decimals. */
export function roundedReading(size: Decimal, places: number): string {
  const [whole = '', fraction] = size.toDecimalPlaces(places, Decimal.ROUND_HALF_UP).toFixed().split('.');
  return fraction ? `${groupThousands(whole)},${fraction}` : groupThousands(whole);
}

function trimmedFraction(fraction: string): string {
  const kept = withoutEnd(fraction, /0/);
  return kept === '' ? '' : `,${kept}`;
}

/**
 * Reads the shape of one numeral made of digits, dots and commas only.
 * @param commaThreeIsThousands true where three decimals are not kept, so that `350,000` is taken for
 *   an English 350.000 and asked again instead of read as 350
 * @param dotIsDoubtful true before a multiplier: `2.150 juta` is rather 2,15 juta than 2.150 million
 */
export function readNumeral(
  numeral: string,
  { commaThreeIsThousands, dotIsDoubtful }: { commaThreeIsThousands: boolean; dotIsDoubtful: boolean },
): NumeralForm {
  if (PLAIN.test(numeral)) return { kind: 'angka', whole: numeral, fraction: '', dotted: false };

  const oneDot = ONE_DOT.exec(numeral);
  if (oneDot && (dotIsDoubtful || !DOTTED.test(numeral))) {
    const [, whole = '', fraction = ''] = oneDot;
    const asDecimal = `${groupThousands(whole)}${trimmedFraction(fraction)}`;
    return { kind: 'titik-desimal', readings: [asDecimal, groupThousands(whole + fraction)] };
  }
  if (DOTTED.test(numeral)) {
    return { kind: 'angka', whole: numeral.replaceAll('.', ''), fraction: '', dotted: true };
  }

  const english = ENGLISH.exec(numeral);
  const severalCommas = numeral.indexOf(',') !== numeral.lastIndexOf(',');
  if (english && (severalCommas || english[2] !== undefined || commaThreeIsThousands)) {
    const whole = groupThousands((english[1] ?? '').replaceAll(',', ''));
    return { kind: 'koma-ribuan', readings: [whole + trimmedFraction(english[2] ?? '')] };
  }

  const oneComma = ONE_COMMA.exec(numeral);
  if (oneComma) {
    const [, whole = '', fraction = ''] = oneComma;
    return { kind: 'angka', whole: whole.replaceAll('.', ''), fraction, dotted: whole.includes('.') };
  }
  const noComma = !numeral.includes(',');
  return {
    kind: 'kelompok-ribuan',
    readings: noComma ? [groupThousands(numeral.replaceAll('.', ''))] : [],
  };
}
