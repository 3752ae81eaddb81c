import { baseLines, baseLineText } from './base-lines.ts';
import { gridsOfPage } from './grids-of-page.ts';
import { isInGrid, rowsOfGrid } from './rows-of-grid.ts';
import type { Page } from './shapes.ts';
import { tableParts, unruledRows } from './unruled-rows.ts';

/** A line of a page: a table's row, or prose; an empty line parts two tables that stand one below the other. */
export interface PdfLine {
  y: number;
  cells: string[];
  prose: boolean;
  /** The first row of a table whose columns no ruling lines show. */
  unruled?: boolean;
}

const empty = (y: number): PdfLine => ({ y, cells: [''], prose: true });

/** The lines of a page from the top: rows of tables, ruled or not, and prose. */
export function linesOfPage({ pieces, rulings }: Page): PdfLine[] {
  let left = pieces;
  const found: PdfLine[] = [];
  for (const grid of gridsOfPage(rulings, pieces)) {
    const inside = left.filter((piece) => isInGrid(grid, piece));
    left = left.filter((piece) => !isInGrid(grid, piece));
    found.push(...rowsOfGrid(grid, inside).map((row) => ({ ...row, prose: false })), empty(grid.ys.at(-1)!));
  }
  const lines = baseLines(left);
  let at = 0;
  const prose = (to: number) => {
    for (const { y, pieces } of lines.slice(at, to))
      found.push({ y, cells: [baseLineText(pieces)], prose: true });
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
