import { Decimal } from 'decimal.js';
import { ok, type Result, refuse } from '../../result.ts';
import type { WritingRefusal } from './refusal.ts';

/** The smallest parts of a formula. `posisi` is the character at which one begins, from 1; `text` as it was typed. */
export type Token = { posisi: number; text: string } & (
  | { kind: 'angka'; value: Decimal }
  | { kind: 'kata'; words: string }
  | { kind: 'kutip'; content: string }
  | { kind: 'tanda'; mark: string }
  | { kind: 'akhir' }
);

const SPACES = /[\s\u00a0]+/y;
const ANGKA = /\d+(?:[.,]\d+)*/y;
const WORD = /[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*/iy;
const QUOTED = /"([^"\n]*)"|“([^”\n]*)”/y;
const MARKS = /[<>]=|[-+*/();<>=×÷·−–≥≤]/y;
/** Dots or commas in groups of three may be thousands: `1.250`, `1.250.000`; `0,125` cannot. */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** Other signs for the same operation, as word processors write them. */
const SAME_SIGN: Record<string, string> = {
  '×': '*',
  '·': '*',
  '÷': '/',
  '−': '-',
  '–': '-',
  '≥': '>=',
  '≤': '<=',
};

/**
 * Cuts a formula into its smallest parts; the last is `akhir`. Case does not matter outside quotes.
 * @returns refusal for a sign that means nothing here, a quotation mark left open, and a number that can be read in
 *   two ways (`1.250`): write 1250, or 1,25
 */
export function tokenizeRumus(text: string): Result<Token[], WritingRefusal> {
  const outcome: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (hit !== null) at = pattern.lastIndex;
    return hit;
  };
  while (at < text.length) {
    if (take(SPACES)) continue;
    const posisi = at + 1;
    const angka = take(ANGKA);
    if (angka) {
      const read = readAngka(angka[0], posisi);
      if (!read.ok) return read;
      outcome.push({ kind: 'angka', posisi, text: angka[0], value: read.value });
      continue;
    }
    const words = take(WORD);
    const quoted = words ? null : take(QUOTED);
    const mark = words || quoted ? null : take(MARKS);
    if (words) outcome.push({ kind: 'kata', posisi, text: words[0], words: words[0].toLowerCase() });
    else if (quoted)
      outcome.push({ kind: 'kutip', posisi, text: quoted[0], content: quoted[1] ?? quoted[2] ?? '' });
    else if (mark)
      outcome.push({ kind: 'tanda', posisi, text: mark[0], mark: SAME_SIGN[mark[0]] ?? mark[0] });
    else return foreign(text, posisi);
  }
  outcome.push({ kind: 'akhir', posisi: text.length + 1, text: '' });
  return ok(outcome);
}

function readAngka(text: string, posisi: number): Result<Decimal, WritingRefusal> {
  if (THOUSANDS.test(text) || !DECIMAL.test(text)) return refuse({ code: 'rumus-angka-ragu', posisi, text });
  return ok(new Decimal(text.replace(',', '.')));
}

function foreign(text: string, posisi: number): Result<never, WritingRefusal> {
  const mark = String.fromCodePoint(text.codePointAt(posisi - 1) ?? 0);
  if (mark === '"' || mark === '“') return refuse({ code: 'rumus-kutip-terbuka', posisi });
  return refuse({ code: 'rumus-tanda-asing', posisi, text: mark });
}
