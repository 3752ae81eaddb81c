import { Decimal } from 'decimal.js';
import type { Jawaban } from './jawaban.ts';
import { ok, type Result, refuse } from './result.ts';

/** Why a text was not taken as a list of names. */
export type UnsurRefusal =
  /** A bare number: without names the same thing would be counted twice over the months. */
  { code: 'unsur-nama' } | { code: 'unsur-terlalu-banyak'; batas: number };

const PALING_BANYAK = 100;
const PANJANG = 80;
const NOMOR = /^\s*(?:\d{1,3}[.)]|[-•*])\s+/;

/**
 * Names of what was counted, one per line or separated by commas: their number is the figure, and over the months each
 * counts once. A name given twice is kept once; a line's number is taken off.
 */
export function bacaUnsur(teks: string): Result<Jawaban, UnsurRefusal> {
  const nama = teks
    .split(/[\n;,]/)
    .map((one) => one.replace(NOMOR, '').replace(/\s+/g, ' ').trim().slice(0, PANJANG))
    .filter((one) => one !== '');
  if (nama.length === 0 || nama.every((one) => /^[\d.]+$/.test(one))) return refuse({ code: 'unsur-nama' });
  const unsur = [...new Map(nama.map((one) => [lipatUnsur(one), one])).values()];
  if (unsur.length > PALING_BANYAK) return refuse({ code: 'unsur-terlalu-banyak', batas: PALING_BANYAK });
  return ok({ nilai: new Decimal(unsur.length), unsur });
}

/** The form in which two names are the same: `Karang  Taruna` and `karang taruna`. */
export function lipatUnsur(nama: string): string {
  return nama.replace(/\s+/g, ' ').trim().toLowerCase();
}
