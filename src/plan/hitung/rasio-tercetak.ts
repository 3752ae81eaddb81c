import { Decimal } from 'decimal.js';
import { bulatkan } from '../../domain/capaian.ts';
import { readUang } from '../cells/money.ts';
import { tanpaMarkah } from '../cells/printed.ts';

/** A figure with the decimals that it prints: `94,3` has one. */
export interface AngkaTercetak {
  nilai: Decimal;
  desimal: number;
}

/** What stands in a ratio's cell: nothing, a word for "none" (`N/A`, `-`), a figure, or something else. */
export type RasioTercetak =
  | { jenis: 'kosong' }
  | { jenis: 'tiada' }
  | ({ jenis: 'angka' } & AngkaTercetak)
  | { jenis: 'lain' };

const FIGURE = /^(-?)(\d+)(?:[.,](\d+))?$/;

/**
 * Reads a ratio's cell. A sign before one or two digits at the end, or more than three, is a decimal comma; a negative
 * figure has a minus or parentheses (`(13,71)`, Randuagung 536); page breaks put spaces into figures (`1,0 0`).
 */
export function bacaRasio(tercetak: string): RasioTercetak {
  const plain = tanpaMarkah(tercetak)
    .replace(/\s+/g, '')
    .replace(/\u2212/g, '-');
  // `Rp0` in a row below the heading is a form's, no ratio (Balapulang 980).
  if (plain === '' || /^rp/i.test(plain)) return { jenis: 'kosong' };
  if (/^(?:-+|n\/?a)$/i.test(plain)) return { jenis: 'tiada' };
  const body = plain.replace(/%$/, '').replace(/^\((.+?)%?\)$/, '-$1');
  const [, sign = '', whole = '', fraction = ''] = FIGURE.exec(body) ?? [];
  const grouped = fraction.length === 3 && whole !== '0';
  if (whole !== '' && !grouped) {
    const nilai = new Decimal(`${sign}${whole}.${fraction || '0'}`);
    return { jenis: 'angka', nilai, desimal: fraction.length };
  }
  const amount = readUang(body);
  if (amount === null) return { jenis: 'lain' };
  return {
    jenis: 'angka',
    nilai: new Decimal(amount),
    desimal: /[.,](\d{1,2})$/.exec(body)?.[1]?.length ?? 0,
  };
}

/** Whether a printed figure is `nilai` rounded half up to the decimals that it prints. */
export function cocok({ nilai: printed, desimal }: AngkaTercetak, nilai: Decimal): boolean {
  return bulatkan(nilai, desimal).eq(printed);
}
