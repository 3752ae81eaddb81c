/** Level that a code of the national nomenclature stands for (Permendagri 90/2019). */
type LevelKode = 'urusan' | 'program' | 'kegiatan' | 'sub_kegiatan';

/** A code in its normal form. */
export interface Kode {
  kode: string;
  level: LevelKode;
}

/** Digits of each level's group: 7 · 01 · 03 · 2 · 01 · 0001. */
const GRUP = [1, 2, 2, 1, 2, 4] as const;

/** By the number of digits: the level, and how many groups it has. Older documents print two digits for the last one. */
const BENTUK: Readonly<Record<number, { level: LevelKode; grup: number }>> = {
  3: { level: 'urusan', grup: 2 },
  5: { level: 'program', grup: 3 },
  8: { level: 'kegiatan', grup: 5 },
  10: { level: 'sub_kegiatan', grup: 6 },
  12: { level: 'sub_kegiatan', grup: 6 },
};

const AWAL_KODE = /^\d\.\d{2}(?:\.[\d.]*)?$/;

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** Whether a text begins as codes do, `7.01…`; an account such as `5.1.02` and an amount such as `4.400.000` do not. */
export function miripKode(text: string): boolean {
  return AWAL_KODE.test(text.replace(/\s+/g, ''));
}

/**
 * Brings a printed code into its normal form: spaces inside (`7.01.01.2.0 1.01`), missing dots (`7.01.012.07.05`), a
 * closing dot and two digits for the last group are all read; the last group always has four digits.
 * @returns undefined for what is no code of a level
 */
export function normalKode(tercetak: string): Kode | undefined {
  if (!miripKode(tercetak)) return undefined;
  const angka = digits(tercetak);
  const bentuk = BENTUK[angka.length];
  if (bentuk === undefined) return undefined;
  const grup: string[] = [];
  let at = 0;
  for (const panjang of GRUP.slice(0, bentuk.grup)) {
    grup.push(angka.slice(at, at + panjang).padStart(panjang, '0'));
    at += panjang;
  }
  return { kode: grup.join('.'), level: bentuk.level };
}

function lengkap(kode: string): boolean {
  return BENTUK[digits(kode).length] !== undefined;
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
