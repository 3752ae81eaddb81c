import { type Kode, normalKode } from '../cells/code.ts';

const AWAL_KODE = /^\d\.\d{2}(?:\.[\d.]*)?$/;

/** Whether a text begins as codes do, `7.01…`; an account such as `5.1.02` and an amount such as `4.400.000` do not. */
export function miripKode(text: string): boolean {
  return AWAL_KODE.test(text.replace(/\s+/g, ''));
}

/** The normal form of what begins as a code does; an amount without dots (`54714146`) is no code in a list. */
export function kodeDaftar(tercetak: string): Kode | undefined {
  return miripKode(tercetak) ? normalKode(tercetak) : undefined;
}

/** Digits of a whole code: urusan, program, kegiatan, sub kegiatan in the old form of two digits and the new of four. */
const DIGIT_UTUH = [3, 5, 8, 10, 12];

function lengkap(kode: string): boolean {
  return DIGIT_UTUH.includes(kode.replace(/\D/g, '').length);
}

/** Whether a word goes on with a code that a page's copy has torn apart. */
function sambung(kode: string, kata: string): boolean {
  if (kode === '') return miripKode(kata);
  if (!/^[\d.]+$/.test(kata)) return false;
  if (kode.endsWith('.') || kata.startsWith('.') || !lengkap(kode)) return true;
  return /^0\d/.test(kata) && lengkap(kode + kata);
}

/** A line's number before its code: `1`, `2.` or `3)`. */
const NOMOR = /^\d{1,3}[.)]?$/;

/**
 * Takes the code off the beginning of a line of words.
 * @returns the code as printed and the words after it; undefined when the line does not begin with one
 */
export function ambilKode(teks: string): { tercetak: string; sisa: string[] } | undefined {
  const kata = teks.trim().split(/\s+/);
  let at = NOMOR.test(kata[0] ?? '') && miripKode(kata[1] ?? '') ? 1 : 0;
  let kode = '';
  const mulai = at;
  while (at < kata.length && sambung(kode, kata[at]!)) {
    kode += kata[at]!;
    at += 1;
  }
  return at === mulai ? undefined : { tercetak: kata.slice(mulai, at).join(' '), sisa: kata.slice(at) };
}
