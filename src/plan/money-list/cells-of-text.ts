import { workHeads } from '../lines/work-heads.ts';
import { kodeColumns, kodeIn } from './kode-cells.ts';
import { listKode, takeKode } from './list-kode.ts';
import type { CellTable, ListLine } from './list-line.ts';
import { looksLikeAmount } from './money-in-cell.ts';

/** Separators tried, the surest first. */
const SEPARATOR = ['\t', ';', ','] as const;

/** Splits one line at a separator; cells in double quotes keep theirs, and a doubled quote is one. */
function split(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at]!;
    if (letter === '"' && quoted && line[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell.trim() === '')) quoted = !quoted;
    else if (letter === separator && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else cell += letter;
  }
  return [...cells, cell.trim()];
}

/** A separator is believed where it leaves a cell that is a code and nothing else beside another cell. */
function listSeparator(textLines: readonly string[]): string | undefined {
  return SEPARATOR.find((separator) =>
    textLines.some((line) => {
      const cells = split(line, separator);
      return cells.length > 1 && cells.some((cell) => listKode(cell) !== undefined);
    }),
  );
}

/** `Rp 5.000` and `2 juta` are one word each. */
function tighten(line: string): string {
  return line
    .replace(/(^|\s)(rp\.?|idr)\s+(?=[(\d\-\u2212\u2013])/gi, '$1$2')
    .replace(/(\d)\s+(rb|ribu|jt|juta|miliar|milyar|triliun|trilyun)(?=\s|$)/gi, '$1$2');
}

/** Words between spaces: the code, the name, then every amount at the end of the line. */
function wordCells(line: string): string[] {
  const kode = takeKode(tighten(line));
  const words = kode?.remaining ?? tighten(line).trim().split(/\s+/);
  let at = words.length;
  while (at > 0 && (looksLikeAmount(words[at - 1]!) || words[at - 1] === '-')) at -= 1;
  const name = words.slice(0, at).join(' ');
  return [...(kode === undefined ? [] : [kode.printed]), name, ...words.slice(at)];
}

/**
 * Cells of a list as it is copied or saved as text: tabs, semicolons, commas (with quotes) or spaces between them.
 * Empty lines are left out and counted.
 */
export function cellsOfText(text: string): CellTable {
  const textLines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const separator = listSeparator(textLines);
  const lines = textLines.flatMap((line, index): ListLine[] => {
    if (line.trim() === '') return [];
    const cells = separator === undefined ? wordCells(line) : split(line, separator);
    return [{ line: index + 1, cells }];
  });
  return { lines, columns: separator !== undefined };
}

/** Whether a text is a list to be read: two or more lines of which one begins with a code of a sub kegiatan. */
export function looksLikeList(text: string): boolean {
  const textLines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  if (textLines.length < 2) return false;
  const { lines } = cellsOfText(text);
  const columns = kodeColumns(lines);
  const heads = workHeads(lines.map(({ line, cells }) => ({ line, cells: cells.map(String) })));
  return (
    heads.length > 0 ||
    lines.some((line) => listKode(kodeIn(line, columns)?.printed ?? '')?.level === 'sub_kegiatan')
  );
}
