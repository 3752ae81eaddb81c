import { Decimal } from 'decimal.js';
import { round } from '../../../domain/capaian/capaian-percent.ts';
import { readMoney } from '../../cells/money.ts';
import { withoutMarkup } from '../../cells/printed.ts';

/** A figure with the decimals that it prints: `94,3` has one. */
export interface PrintedAngka {
  value: Decimal;
  desimal: number;
}

/** What stands in a ratio's cell: nothing, a word for "none" (`N/A`, `-`), a figure, or something else. */
export type PrintedRatio =
  | { kind: 'kosong' }
  | { kind: 'tiada' }
  | ({ kind: 'angka' } & PrintedAngka)
  | { kind: 'lain' };

const FIGURE = /^(-?)(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a ratio's cell. A sign before one or two digits at the end, or more than three, is a decimal comma; a negative
 * figure has a minus or parentheses (`(13,71)`, Randuagung 536); page breaks put spaces into figures (`1,0 0`).
 */
export function readPrintedRatio(printed: string): PrintedRatio {
  const plain = withoutMarkup(printed)
    .replace(/\s+/g, '')
    .replace(/\u2212/g, '-');
  // `Rp0` in a row below the heading is a form's, no ratio (Balapulang 980).
  if (plain === '' || /^rp/i.test(plain)) return { kind: 'kosong' };
  if (/^(?:-+|n\/?a)$/i.test(plain)) return { kind: 'tiada' };
  const body = plain.replace(/%$/, '').replace(/^\((.+?)%?\)$/, '-$1');
  const [, sign = '', whole = '', fraction = ''] = FIGURE.exec(body) ?? [];
  const grouped = fraction.length === 3 && whole !== '0';
  if (whole !== '' && !grouped) {
    const value = new Decimal(`${sign}${whole}.${fraction || '0'}`);
    return { kind: 'angka', value, desimal: fraction.length };
  }
  const amount = readMoney(body);
  if (amount === null) return { kind: 'lain' };
  return {
    kind: 'angka',
    value: new Decimal(amount),
    desimal: /[.,](\d{1,2})$/.exec(body)?.[1]?.length ?? 0,
  };
}

/** Whether a printed figure is `value` rounded half up to the decimals that it prints. */
export function matchesPrint({ value: printed, desimal }: PrintedAngka, value: Decimal): boolean {
  return round(value, desimal).eq(printed);
}
