import type { Page, TextPiece } from './page/shapes.ts';
import type { TableRow } from './table/bands.ts';
import { baseLines, baseLineText } from './table/base-lines.ts';
import type { CellText } from './table/cell-lines.ts';
import { type Grid, gridsOfPage } from './table/grids-of-page.ts';
import { isInGrid, isPointInGrid, rowsOfGrid } from './table/rows-of-grid.ts';
import { tableParts, unruledRows } from './table/unruled-rows.ts';

/** The ruled table that a row stands in, on one page. */
export interface RuledTable {
  /** Its columns' borders. */
  xs: readonly number[];
  /** Words that no column tore. */
  known: ReadonlySet<string>;
}

/** A line of a page: a table's row, or prose; an empty line parts two tables that stand one below the other. */
export interface PdfLine {
  y: number;
  cells: CellText[];
  prose: boolean;
  /** Of a row of a ruled table. */
  table?: RuledTable;
  /** The first row of a table whose columns no ruling lines show. */
  unruled?: boolean;
  /** Page on which a row goes on that a page break cut. */
  goesOn?: number;
}

const proseLine = (y: number, text: string): PdfLine => ({ y, cells: [{ text, room: 0 }], prose: true });
const empty = (y: number): PdfLine => proseLine(y, '');

/** Above or below everything on a page, in points. */
const FAR = 100_000;

/** Lines of text along an edge of the sheet, where its table stands on its side. */
function edgeLines(pieces: readonly TextPiece[], shift: number): PdfLine[] {
  return baseLines(pieces).map(({ y, pieces: own }) => proseLine(y + shift, baseLineText(own)));
}

function rowsOfTable(grid: Grid, { sideways }: Page, inside: readonly TextPiece[]): PdfLine[] {
  const onSide = sideways.filter((piece) => isPointInGrid(grid, piece));
  const { rows, known } = rowsOfGrid(grid, inside, onSide);
  const table = { xs: grid.xs, known };
  const row = (one: TableRow): PdfLine => ({ ...one, prose: false, table });
  return [...rows.map(row), empty(grid.ys.at(-1)!)];
}

/** The lines of a page from the top: rows of tables, ruled or not, and prose. */
export function linesOfPage(page: Page): PdfLine[] {
  const { pieces, rulings, edges } = page;
  let left = pieces;
  const found = [...edgeLines(edges.above, -FAR), ...edgeLines(edges.below, FAR)];
  for (const grid of gridsOfPage(rulings, pieces)) {
    const inside = left.filter((piece) => isInGrid(grid, piece));
    left = left.filter((piece) => !isInGrid(grid, piece));
    found.push(...rowsOfTable(grid, page, inside));
  }
  const lines = baseLines(left);
  let at = 0;
  const prose = (to: number) => {
    for (const { y, pieces } of lines.slice(at, to)) found.push(proseLine(y, baseLineText(pieces)));
  };
  for (const { from, until } of tableParts(lines)) {
    prose(from);
    const rows = unruledRows(lines.slice(from, until + 1));
    found.push(...rows.map((row, n) => ({ ...row, prose: false, unruled: n === 0 })), empty(lines[until]!.y));
    at = until + 1;
  }
  prose(lines.length);
  return found.sort((a, b) => a.y - b.y);
}

/** The texts of a line's cells. */
export function lineTexts({ cells }: PdfLine): string[] {
  return cells.map(({ text }) => text);
}
