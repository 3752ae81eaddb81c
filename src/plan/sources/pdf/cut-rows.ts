import { endsKode } from '../../cells/code.ts';
import { isFigureLine, paragraphsOf } from '../../cells/paragraphs.ts';
import { lineTexts, type PdfLine } from './lines-of-page.ts';
import type { PdfSheet } from './running-heads.ts';
import { type CellText, joinCells, tearsAt } from './table/cell-lines.ts';

/** Columns of two pages stand at the same place, in points. */
const SAME_PLACE = 3;

const NOTHING: CellText = { text: '', room: 0 };
const NO_WORDS: ReadonlySet<string> = new Set();

function isSameTable({ table: a }: PdfLine, { table: b }: PdfLine): boolean {
  if (a === undefined || b === undefined) return false;
  return a.xs.length === b.xs.length && a.xs.every((x, i) => Math.abs(x - b.xs[i]!) <= SAME_PLACE);
}

/** Nothing of its own: an empty line, or the page's number. */
const isNothing = ({ prose, cells }: PdfLine) => prose && /^[\s\d–-]*$/.test(cells[0]!.text);

/** Whether a cell has a figure of its own below a whole one. */
function isAnotherFigure(above: CellText, below: CellText, known: ReadonlySet<string>): boolean {
  const last = paragraphsOf(above.text).at(-1) ?? '';
  return isFigureLine(last) && isFigureLine(below.text) && !tearsAt(above, below, known);
}

/**
 * Whether a page's first row is the rest of the last one before it: it says nothing where that one is silent, begins no
 * code and no figure of its own, and ends a code, word or figure that the page break tore.
 */
function isRest(above: PdfLine, below: PdfLine): boolean {
  const known = above.table?.known ?? NO_WORDS;
  const cells = below.cells.map((cell, i) => ({ above: above.cells[i] ?? cell, below: cell }));
  const filled = cells.filter((one) => one.below.text !== '');
  if (filled.length === 0 || filled.some((one) => one.above.text === '')) return false;
  const [first] = cells;
  const kode = first !== undefined && endsKode(first.above.text, first.below.text);
  if (!kode && first?.below.text !== '') return false;
  const others = kode ? filled.slice(1) : filled;
  if (others.some((one) => isAnotherFigure(one.above, one.below, known))) return false;
  return kode || others.some((one) => tearsAt(one.above, one.below, known));
}

function joinedRow(above: PdfLine, below: PdfLine): PdfLine {
  const known = above.table?.known ?? NO_WORDS;
  return { ...above, cells: above.cells.map((cell, n) => joinCells(cell, below.cells[n] ?? NOTHING, known)) };
}

/** The rows of a ruled table that a page begins or ends with. */
function tableAt(lines: readonly PdfLine[], end: 'first' | 'last'): PdfLine[] {
  const rows = lines.filter((line) => !isNothing(line));
  const row = end === 'first' ? rows[0] : rows.at(-1);
  return row?.table === undefined ? [] : rows.filter(({ table }) => table === row.table);
}

const sameTexts = (a: PdfLine, b: PdfLine | undefined) =>
  b !== undefined && lineTexts(a).join('\t') === lineTexts(b).join('\t');

/** Puts rows of ruled tables together that a page break cut in the middle of a code, figure or word. */
export function withoutCutRows(pages: readonly PdfSheet[]): PdfSheet[] {
  const whole = pages.map(({ lines, ...page }) => ({ ...page, lines: [...lines] }));
  /** First rows of the table that goes on, its heading among them. */
  let beginning: PdfLine[] = [];
  for (const [i, page] of whole.entries()) {
    const before = whole[i - 1];
    const above = before === undefined ? [] : tableAt(before.lines, 'last');
    const below = tableAt(page.lines, 'first');
    const [last, first] = [above.at(-1), below[0]];
    if (before === undefined || last === undefined || first === undefined || !isSameTable(last, first)) {
      beginning = [];
      continue;
    }
    if (beginning.length === 0) beginning = above;
    const rest = below.find((row, n) => !sameTexts(row, beginning[n]));
    if (rest === undefined || !isRest(last, rest)) continue;
    before.lines[before.lines.indexOf(last)] = { ...joinedRow(last, rest), goesOn: page.number };
    page.lines.splice(page.lines.indexOf(rest), 1);
  }
  return whole;
}
