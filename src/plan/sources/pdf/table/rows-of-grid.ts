import type { SidewaysPiece, TextPiece } from '../page/shapes.ts';
import { hasManyRows, rowsOfBand, type TableRow } from './bands.ts';
import { cellOf, type WholeWords, wholeWords } from './cell-lines.ts';
import type { Grid } from './grids-of-page.ts';

/** Text may stand out of its cell by so much. */
const OUTSIDE = 2;

/** Where the middle of a piece stands: its letters' middle, not its base line. */
const middle = ({ x, y, width, height }: TextPiece) => ({ x: x + width / 2, y: y - height * 0.35 });

/** Whether a piece stands in the grid. */
export function isInGrid(grid: Grid, piece: TextPiece): boolean {
  return isPointInGrid(grid, middle(piece));
}

/** Whether a point lies in the grid, or nearly so. */
export function isPointInGrid({ xs, ys }: Grid, { x, y }: { x: number; y: number }): boolean {
  return x > xs[0]! - OUTSIDE && x < xs.at(-1)! + OUTSIDE && y > ys[0]! - OUTSIDE && y < ys.at(-1)! + OUTSIDE;
}

/** Index of the interval that a value lies in, at the nearest end when outside. */
function interval(borders: readonly number[], value: number): number {
  const at = borders.findIndex((border) => border > value) - 1;
  return at === -2 ? borders.length - 2 : Math.max(0, at);
}

/** A piece that the reader joined over a drawn border is two: parted at the space nearest to the border. */
function splitPiece(piece: TextPiece, grid: Grid): TextPiece[] {
  const { x, width, text } = piece;
  const line = interval(grid.ys, middle(piece).y);
  const border = grid.xs.findIndex(
    (at, i) =>
      i > 0 && i < grid.xs.length - 1 && at > x + OUTSIDE && at < x + width - OUTSIDE && grid.left(line, i),
  );
  if (border < 0 || !text.includes(' ')) return [piece];
  const letter = width / text.length;
  const wanted = (grid.xs[border]! - x) / letter;
  const spaces = [...text].flatMap((sign, i) => (sign === ' ' ? [i] : []));
  const cut = spaces.reduce((best, i) => (Math.abs(i - wanted) < Math.abs(best - wanted) ? i : best));
  const left = { ...piece, text: text.slice(0, cut).trim(), width: cut * letter };
  const from = cut + 1;
  const right = {
    ...piece,
    text: text.slice(from).trim(),
    x: x + from * letter,
    width: (text.length - from) * letter,
  };
  return [left, ...splitPiece(right, grid)];
}

/** The cell that a field of the grid belongs to, where cells are merged: the upper left one. */
function anchor(grid: Grid, line: number, columns: number): [number, number] {
  if (columns > 0 && !grid.left(line, columns)) return anchor(grid, line, columns - 1);
  if (line > 0 && !grid.above(line, columns)) return anchor(grid, line - 1, columns);
  return [line, columns];
}

/** Whether a row is parted from the one above by a line over its whole width. */
function separate(grid: Grid, line: number): boolean {
  return Array.from({ length: grid.xs.length - 1 }, (_, columns) => columns).every((columns) =>
    grid.above(line, columns),
  );
}

/** White that a table keeps between its lines and its texts: the usual one of its columns' narrowest. */
function padding({ xs }: Grid, inside: readonly TextPiece[]): number {
  const narrowest = new Map<number, number>();
  for (const piece of inside) {
    const column = interval(xs, middle(piece).x);
    const gap = Math.min(piece.x - xs[column]!, xs[column + 1]! - piece.x - piece.width);
    if (gap > 0) narrowest.set(column, Math.min(gap, narrowest.get(column) ?? gap));
  }
  const gaps = [...narrowest.values()].sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** Pieces by the cell that they stand in. */
interface FilledCells {
  inCells: Map<string, TextPiece[]>;
  /** Text that stands on its side, by cell. */
  sideways: Map<string, TextPiece[]>;
  bands: TextPiece[][];
}

function add(cells: Map<string, TextPiece[]>, key: string, piece: TextPiece): void {
  const cell = cells.get(key);
  if (cell === undefined) cells.set(key, [piece]);
  else cell.push(piece);
}

function fill(grid: Grid, inside: readonly TextPiece[], onSide: readonly SidewaysPiece[]): FilledCells {
  const filled: FilledCells = {
    inCells: new Map(),
    sideways: new Map(),
    bands: grid.ys.slice(1).map(() => []),
  };
  const keyOf = (x: number, y: number) => anchor(grid, interval(grid.ys, y), interval(grid.xs, x)).join();
  for (const piece of inside.flatMap((one) => splitPiece(one, grid))) {
    const { x, y } = middle(piece);
    add(filled.inCells, keyOf(x, y), piece);
    filled.bands[interval(grid.ys, y)]!.push(piece);
  }
  for (const { own, x, y } of onSide) add(filled.sideways, keyOf(x, y), own);
  return filled;
}

/** Where the cell that begins in this field ends: the next drawn border. */
function rightBorder(grid: Grid, line: number, column: number): number {
  let end = column + 1;
  while (end < grid.xs.length - 1 && !grid.left(line, end)) end += 1;
  return grid.xs[end]!;
}

/**
 * Rows of a ruled table: a cell over several columns is followed by empty ones, one over several rows has its text in
 * the first. Rows without any text are left out.
 * @param onSide pieces in it that stand on their side
 * @returns the rows, and the words of the table that no column tore
 */
export function rowsOfGrid(
  grid: Grid,
  inside: readonly TextPiece[],
  onSide: readonly SidewaysPiece[] = [],
): { rows: TableRow[]; known: WholeWords } {
  const width = grid.xs.length - 1;
  const { inCells, sideways, bands } = fill(grid, inside, onSide);
  const known = wholeWords([...inCells.values()]);
  const white = 2 * padding(grid, inside);
  const columnOf = (piece: TextPiece) => interval(grid.xs, middle(piece).x);
  const room = (from: number, to: number) => Math.max(to - from - white, 1);
  const cell = (pieces: readonly TextPiece[], column: number) =>
    cellOf(pieces, room(grid.xs[column]!, grid.xs[column + 1]!), known);
  const columns = { width, columnOf, cell };
  const rows: TableRow[] = [];
  for (const [line, band] of bands.entries()) {
    const last = line === bands.length - 1;
    const alone = separate(grid, line) && (last || separate(grid, line + 1));
    if (alone && hasManyRows(band, columns)) {
      rows.push(...rowsOfBand(band, columns));
      continue;
    }
    const cells = Array.from({ length: width }, (_, column) => {
      const key = `${line},${column}`;
      const pieces = inCells.get(key) ?? [];
      const across = room(grid.xs[column]!, rightBorder(grid, line, column));
      return pieces.length > 0
        ? cellOf(pieces, across, known)
        : cellOf(sideways.get(key) ?? [], Number.POSITIVE_INFINITY, known);
    });
    if (cells.some(({ text }) => text !== '')) rows.push({ y: grid.ys[line]!, cells });
  }
  return { rows, known };
}
