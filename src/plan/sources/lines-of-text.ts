import { inParagraphs, withStacksOnly } from '../cells/paragraphs.ts';
import { boundedText, COLUMNS_MAX, LINES_MAX } from '../files/limits.ts';
import type { Line } from '../lines/split-lines.ts';

/** A quoted cell is at most this long; beyond it the quote was only a quote. */
const QUOTE_LETTERS_MAX = 4000;

/** Where the quoted cell that begins at `at` ends, if it is one: its closing quote stands before a separator. */
function quoteEnd(text: string, at: number, separator: string): number | undefined {
  for (let i = at + 1; i < text.length && i - at < QUOTE_LETTERS_MAX; i += 1) {
    if (text[i] !== '"') continue;
    if (text[i + 1] === '"') i += 1;
    else return [separator, '\n', '\r', undefined].includes(text[i + 1]) ? i : undefined;
  }
  return undefined;
}

/**
 * Lines of a text whose cells are separated by one sign. A cell in quotes may hold the sign and line breaks, as Excel
 * copies and saves them; its row has the number of the line on which it begins. Columns, letters and lines beyond those
 * that are read are left out.
 */
export function separatedLines(text: string, separator: string): Line[] {
  const rows: Line[] = [];
  let cells: string[] = [];
  let [line, physical, start, at] = [1, 1, 0, 0];
  const close = (cell: string) => {
    if (cells.length < COLUMNS_MAX) cells.push(boundedText(cell));
    start = at + 1;
  };
  // One line more than may be read tells that there are too many.
  for (; at <= text.length && rows.length <= LINES_MAX; at += 1) {
    const sign = text[at];
    if (sign === '"' && at === start) {
      const end = quoteEnd(text, at, separator);
      if (end !== undefined) {
        const inner = text.slice(at + 1, end);
        physical += inner.split('\n').length - 1;
        at = end + 1;
        if (text[at] === '\r') at += 1;
        close(inParagraphs(inner.replaceAll('""', '"')));
        if (text[at] === separator) continue;
        rows.push({ line, cells });
        [cells, physical] = [[], physical + 1];
        line = physical;
        continue;
      }
    }
    if (sign === separator) close(text.slice(start, at));
    else if (sign === '\n' || sign === undefined) {
      close(text.slice(start, at).replace(/\r$/, ''));
      rows.push({ line, cells });
      [cells, physical] = [[], physical + 1];
      line = physical;
    }
  }
  return rows;
}

/** A text without tabs is one of a CSV where many lines have this many separators. */
const SEPARATORS_MIN = 4;

/**
 * Lines and cells of a text: separated by tabs, or by semicolons or commas where a text without tabs has them
 * throughout.
 */
export function linesOfText(source: string): Line[] {
  const text = source.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (text.includes('\t')) return inLines(text, '\t');
  const lines = text.split('\n').filter((physical) => physical.trim() !== '');
  const csv = [';', ','].find(
    (sign) =>
      lines.filter((physical) => physical.split(sign).length > SEPARATORS_MIN).length * 2 > lines.length,
  );
  return inLines(text, csv ?? '\t');
}

function inLines(text: string, separator: string): Line[] {
  return separatedLines(text, separator).map((row) => ({ ...row, cells: withStacksOnly(row.cells) }));
}
