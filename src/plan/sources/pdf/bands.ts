import { looksLikeMoney } from '../../cells/money.ts';
import { baseLines, cellText, joinWrapped } from './base-lines.ts';
import type { TextPiece } from './shapes.ts';

/** A gap between two lines that is so much wider than the narrowest parts rows. */
const WIDER = 1.25;

/** A row of a table as text, with where it stands on the page. */
export interface TableRow {
  y: number;
  cells: string[];
}

/** A line in a table's columns: its text by column. */
interface ColumnLine extends TableRow {
  height: number;
}

function columnLines(
  pieces: readonly TextPiece[],
  columnOf: (piece: TextPiece) => number,
  width: number,
): ColumnLine[] {
  return baseLines(pieces).map(({ y, height, pieces }) => {
    const cells = Array.from({ length: width }, (): TextPiece[] => []);
    for (const piece of pieces) cells[columnOf(piece)]?.push(piece);
    return { y, height, cells: cells.map(cellText) };
  });
}

/** Where rows begin if wider gaps part them; undefined where all lines stand equally far apart. */
function startsByDistance(lines: readonly ColumnLine[]): Set<number> | undefined {
  const gaps = lines.slice(1).map(({ y }, i) => y - lines[i]!.y);
  // Base lines of two sizes of letters in one row are no lines of their own.
  const least = Math.max(
    gaps.reduce((low, gap) => Math.min(low, gap), Number.POSITIVE_INFINITY),
    lines.reduce((low, { height }) => Math.min(low, height), Number.POSITIVE_INFINITY),
  );
  const starts = gaps.flatMap((gap, i) => (gap > least * WIDER ? [i + 1] : []));
  return starts.length === 0 ? undefined : new Set([0, ...starts]);
}

/** Where rows begin by what they say: a line with a code or number of its own, or with money where there is some above. */
function startsByContent(lines: readonly ColumnLine[]): Set<number> {
  const starts = new Set([0]);
  let filled = new Set<number>();
  for (const [i, { cells }] of lines.entries()) {
    const money = cells.flatMap((cell, columns) => (looksLikeMoney(cell) ? [columns] : []));
    const own = /^\d/.test(cells[0] ?? '') || money.some((columns) => filled.has(columns));
    if (i > 0 && own) {
      starts.add(i);
      filled = new Set();
    }
    for (const columns of money) filled.add(columns);
  }
  return starts;
}

/**
 * Rows of a part of a table that no lines part from each other: told by wider gaps, or where there are none by codes
 * and amounts.
 * @param columnOf column of a piece
 */
export function rowsOfBand(
  pieces: readonly TextPiece[],
  columnOf: (piece: TextPiece) => number,
  width: number,
): TableRow[] {
  const lines = columnLines(pieces, columnOf, width);
  const starts = startsByDistance(lines) ?? startsByContent(lines);
  const rows: TableRow[] = [];
  for (const [i, { y, cells }] of lines.entries()) {
    const last = rows.at(-1);
    if (last === undefined || starts.has(i)) rows.push({ y, cells });
    else last.cells = last.cells.map((cell, columns) => joinWrapped(cell, cells[columns]!));
  }
  return rows;
}

/** Whether one band between two ruling lines holds several rows: some column has two amounts, each whole. */
export function hasManyRows(
  pieces: readonly TextPiece[],
  columnOf: (piece: TextPiece) => number,
  width: number,
): boolean {
  const lines = columnLines(pieces, columnOf, width);
  const amounts = (columns: number) =>
    lines.filter(({ cells }) => /^[\d.,]{5,}$/.test(cells[columns]!) && looksLikeMoney(cells[columns]!));
  return Array.from({ length: width }, (_, columns) => amounts(columns).length).some((count) => count > 1);
}
