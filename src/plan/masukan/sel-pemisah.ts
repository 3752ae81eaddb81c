import { onOneLine } from '../../domain/linear-text.ts';
import type { Baris } from '../lines/split-lines.ts';
import { BARIS_MAX, KOLOM_MAX, teksTerbatas } from './batas.ts';

/** A quoted cell is at most this long; beyond it the quote was only a quote. */
const KUTIP_MAX = 4000;

/** Where the quoted cell that begins at `at` ends, if it is one: its closing quote stands before a separator. */
function akhirKutip(text: string, at: number, pemisah: string): number | undefined {
  for (let i = at + 1; i < text.length && i - at < KUTIP_MAX; i += 1) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else return [pemisah, '\n', '\r', undefined].includes(text[i + 1]) ? i : undefined;
  }
  return undefined;
}

/**
 * Lines of a text whose cells are separated by one sign. A cell in quotes may hold the sign and line breaks, as Excel
 * copies and saves them; its row has the number of the line on which it begins. Columns, letters and lines beyond those
 * that are read are left out.
 */
export function barisPemisah(text: string, pemisah: string): Baris[] {
  const rows: Baris[] = [];
  let sel: string[] = [];
  let [baris, line, start, at] = [1, 1, 0, 0];
  const close = (cell: string) => {
    if (sel.length < KOLOM_MAX) sel.push(teksTerbatas(cell));
    start = at + 1;
  };
  // One line more than may be read tells that there are too many.
  for (; at <= text.length && rows.length <= BARIS_MAX; at += 1) {
    const sign = text[at];
    if (sign === '"' && at === start) {
      const end = akhirKutip(text, at, pemisah);
      if (end !== undefined) {
        const inner = text.slice(at + 1, end);
        line += inner.split('\n').length - 1;
        at = end + 1;
        if (text[at] === '\r') at += 1;
        close(onOneLine(inner.replaceAll('""', '"')));
        if (text[at] === pemisah) continue;
        rows.push({ baris, sel });
        [sel, line] = [[], line + 1];
        baris = line;
        continue;
      }
    }
    if (sign === pemisah) close(text.slice(start, at));
    else if (sign === '\n' || sign === undefined) {
      close(text.slice(start, at).replace(/\r$/, ''));
      rows.push({ baris, sel });
      [sel, line] = [[], line + 1];
      baris = line;
    }
  }
  return rows;
}

/** A text without tabs is one of a CSV where many lines have this many separators. */
const PEMISAH_MIN = 4;

/**
 * Lines and cells of a text: separated by tabs, or by semicolons or commas where a text without tabs has them
 * throughout.
 */
export function barisTeks(source: string): Baris[] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.includes('\t')) return barisPemisah(text, '\t');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const csv = [';', ','].find(
    (sign) => lines.filter((line) => line.split(sign).length > PEMISAH_MIN).length * 2 > lines.length,
  );
  return barisPemisah(text, csv ?? '\t');
}
