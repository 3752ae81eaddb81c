import { endsKode } from '../../../cells/code.ts';
import { looksLikeMoney } from '../../../cells/money.ts';
import type { TextPiece } from '../page/shapes.ts';
import { baseLines, cellText } from './base-lines.ts';
import type { CellText } from './cell-lines.ts';

/** A gap between two lines that is so much wider than the narrowest parts rows. */
const WIDER = 1.25;

/** A row of a table, with where it stands on the page. */
export interface TableRow {
  y: number;
  cells: CellText[];
}

/** Columns in which rows are told apart. */
export interface BandColumns {
  width: number;
  columnOf: (piece: TextPiece) => number;
  /** What a column's pieces say, one below the other. */
  cell: (pieces: readonly TextPiece[], column: number) => CellText;
}

/** A line in a table's columns: its pieces and its text by column. */
interface ColumnLine {
  y: number;
  height: number;
  pieces: TextPiece[][];
  cells: string[];
}

function columnLines(pieces: readonly TextPiece[], { width, columnOf }: BandColumns): ColumnLine[] {
  return baseLines(pieces).map(({ y, height, pieces }) => {
    const cells = Array.from({ length: width }, (): TextPiece[] => []);
    for (const piece of pieces) cells[columnOf(piece)]?.push(piece);
    return { y, height, pieces: cells, cells: cells.map(cellText) };
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
  let kode = '';
  for (const [i, { cells }] of lines.entries()) {
    const money = cells.flatMap((cell, columns) => (looksLikeMoney(cell) ? [columns] : []));
    const [number = ''] = cells;
    const begins = /^\d/.test(number) && !endsKode(kode, number);
    const own = begins || money.some((columns) => filled.has(columns));
    if (i > 0 && own) {
      starts.add(i);
      filled = new Set();
      kode = '';
    }
    kode += number;
    for (const columns of money) filled.add(columns);
  }
  return starts;
}

/**
 * Rows of a part of a table that no lines part from each other: told by wider gaps, or where there are none by codes
 * and amounts.
 */
export function rowsOfBand(pieces: readonly TextPiece[], columns: BandColumns): TableRow[] {
  const lines = columnLines(pieces, columns);
  const starts = startsByDistance(lines) ?? startsByContent(lines);
  const rows: { y: number; pieces: TextPiece[][] }[] = [];
  for (const [i, { y, pieces: own }] of lines.entries()) {
    const last = rows.at(-1);
    if (last === undefined || starts.has(i)) rows.push({ y, pieces: own });
    else last.pieces = last.pieces.map((above, column) => [...above, ...own[column]!]);
  }
  return rows.map(({ y, pieces }) => ({ y, cells: pieces.map(columns.cell) }));
}

/** Whether one band between two ruling lines holds several rows: some column has two amounts, each whole. */
export function hasManyRows(pieces: readonly TextPiece[], columns: BandColumns): boolean {
  const lines = columnLines(pieces, columns);
  const amounts = (column: number) =>
    lines.filter(({ cells }) => /^[\d.,]{5,}$/.test(cells[column]!) && looksLikeMoney(cells[column]!));
  return Array.from({ length: columns.width }, (_, column) => amounts(column).length).some(
    (count) => count > 1,
  );
}
