import { type Kode, normalKode } from '../cells/code.ts';

const KODE_START = /^\d\.\d{2}(?:\.[\d.]*)?$/;

/** Whether a text begins as codes do, `7.01…`; an account such as `5.1.02` and an amount such as `4.400.000` do not. */
export function beginsLikeKode(text: string): boolean {
  return KODE_START.test(text.replace(/\s+/g, ''));
}

/** The normal form of what begins as a code does; an amount without dots (`54714146`) is no code in a list. */
export function listKode(printed: string): Kode | undefined {
  return beginsLikeKode(printed) ? normalKode(printed) : undefined;
}

/** Digits of a whole code: urusan, program, kegiatan, sub kegiatan in the old form of two digits and the new of four. */
const WHOLE_KODE_DIGITS = [3, 5, 8, 10, 12];

function complete(kode: string): boolean {
  return WHOLE_KODE_DIGITS.includes(kode.replace(/\D/g, '').length);
}

/** Whether a word goes on with a code that a page's copy has torn apart. */
function join(kode: string, words: string): boolean {
  if (kode === '') return beginsLikeKode(words);
  if (!/^[\d.]+$/.test(words)) return false;
  if (kode.endsWith('.') || words.startsWith('.') || !complete(kode)) return true;
  return /^0\d/.test(words) && complete(kode + words);
}

/** A line's number before its code: `1`, `2.` or `3)`. */
const NUMBER = /^\d{1,3}[.)]?$/;

/**
 * Takes the code off the beginning of a line of words.
 * @returns the code as printed and the words after it; undefined when the line does not begin with one
 */
export function takeKode(text: string): { printed: string; remaining: string[] } | undefined {
  const words = text.trim().split(/\s+/);
  let at = NUMBER.test(words[0] ?? '') && beginsLikeKode(words[1] ?? '') ? 1 : 0;
  let kode = '';
  const start = at;
  while (at < words.length && join(kode, words[at]!)) {
    kode += words[at]!;
    at += 1;
  }
  return at === start ? undefined : { printed: words.slice(start, at).join(' '), remaining: words.slice(at) };
}
