import { hasManyRows, rowsOfBand, type TableRow } from './bands.ts';
import { cellText } from './base-lines.ts';
import type { Grid } from './grids-of-page.ts';
import type { TextPiece } from './shapes.ts';

/** Text may stand out of its cell by so much. */
const OUTSIDE = 2;

/** Where the middle of a piece stands: its letters' middle, not its base line. */
const middle = ({ x, y, width, height }: TextPiece) => ({ x: x + width / 2, y: y - height * 0.35 });

/** Whether a piece stands in the grid. */
export function isInGrid({ xs, ys }: Grid, piece: TextPiece): boolean {
  const { x, y } = middle(piece);
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

/**
 * Rows of a ruled table: a cell over several columns is followed by empty ones, one over several rows has its text in
 * the first. Rows without any text are left out.
 */
export function rowsOfGrid(grid: Grid, inside: readonly TextPiece[]): TableRow[] {
  const width = grid.xs.length - 1;
  const height = grid.ys.length - 1;
  const inCells = new Map<string, TextPiece[]>();
  const bands = Array.from({ length: height }, (): TextPiece[] => []);
  for (const piece of inside.flatMap((one) => splitPiece(one, grid))) {
    const { x, y } = middle(piece);
    const line = interval(grid.ys, y);
    const key = anchor(grid, line, interval(grid.xs, x)).join();
    const cell = inCells.get(key);
    if (cell === undefined) inCells.set(key, [piece]);
    else cell.push(piece);
    bands[line]!.push(piece);
  }
  const rows: TableRow[] = [];
  const columnOf = (piece: TextPiece) => interval(grid.xs, middle(piece).x);
  for (let line = 0; line < height; line += 1) {
    const alone = separate(grid, line) && (line === height - 1 || separate(grid, line + 1));
    const y = grid.ys[line]!;
    if (alone && hasManyRows(bands[line]!, columnOf, width)) {
      rows.push(...rowsOfBand(bands[line]!, columnOf, width));
      continue;
    }
    const cells = Array.from({ length: width }, (_, columns) =>
      cellText(inCells.get(`${line},${columns}`) ?? []),
    );
    if (cells.some((cell) => cell !== '')) rows.push({ y, cells });
  }
  return rows;
}
