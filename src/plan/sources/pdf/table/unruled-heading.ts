import type { TextPiece } from '../page/shapes.ts';
import type { TableRow } from './bands.ts';
import { type BaseLine, baseLines } from './base-lines.ts';
import { type CellText, cellOf } from './cell-lines.ts';

/** A piece that reaches so far into a column stands above it, in points. */
const REACH = 2;

/** `(1)`, `12`: the number of a column, or what a narrow one leaves of it. */
const NUMBER = /^[(\d)]{1,4}$/;

/** How many lines at the end of a heading number its columns. */
function numberLines(lines: readonly BaseLine[]): number {
  const words = lines.findLastIndex(({ pieces }) => pieces.some(({ text }) => !NUMBER.test(text)));
  return lines.length - 1 - words;
}

/** First and last column that a piece stands above. */
function columnsUnder({ x, width }: TextPiece, borders: readonly number[]): [number, number] {
  const from = borders.findLastIndex((border) => border <= x + REACH);
  const to = borders.findLastIndex((border) => border < x + width - REACH);
  return [Math.max(from, 0), Math.max(from, to, 0)];
}

function rowOf(y: number, width: number, texts: ReadonlyMap<number, readonly TextPiece[]>): TableRow {
  const cells = Array.from(
    { length: width },
    (_, column): CellText => cellOf(texts.get(column) ?? [], Number.POSITIVE_INFINITY, new Set()),
  );
  return { y, cells };
}

function byColumn(pieces: readonly { column: number; piece: TextPiece }[]): Map<number, TextPiece[]> {
  const cells = new Map<number, TextPiece[]>();
  for (const { column, piece } of pieces) cells.set(column, [...(cells.get(column) ?? []), piece]);
  return cells;
}

/** What stands over several columns, one or more lines of it. */
interface OverCell {
  level: number;
  from: number;
  to: number;
  pieces: TextPiece[];
}

/** Cells over several columns: a line alone below one goes on with it, several stand below it. */
function overCells(pieces: readonly TextPiece[], borders: readonly number[]): OverCell[] {
  const cells: OverCell[] = [];
  for (const line of baseLines(pieces)) {
    const parents = line.pieces.map((piece) => {
      const [from, to] = columnsUnder(piece, borders);
      return { piece, from, to, above: cells.findLast((cell) => cell.from <= from && to <= cell.to) };
    });
    const goesOn = ({ above }: (typeof parents)[number]) =>
      above !== undefined && parents.filter((other) => other.above === above).length === 1;
    const fresh = parents.filter((one) => !goesOn(one));
    const level = Math.max(-1, ...fresh.map(({ above }) => above?.level ?? -1)) + 1;
    for (const { piece, above } of parents.filter(goesOn)) above!.pieces.push(piece);
    for (const { piece, from, to } of fresh) cells.push({ level, from, to, pieces: [piece] });
  }
  return cells;
}

/** Those cells by how many stand above them. */
function overLevels(pieces: readonly TextPiece[], borders: readonly number[]): Level[] {
  const cells = overCells(pieces, borders);
  const deepest = cells.reduce((most, { level }) => Math.max(most, level), -1);
  return Array.from({ length: deepest + 1 }, (_, level) => {
    const own = cells.filter((cell) => cell.level === level);
    const placed = own.flatMap(({ from, pieces: texts }) => texts.map((piece) => ({ column: from, piece })));
    return { y: placed[0]!.piece.y, pieces: placed };
  });
}

/** Pieces of one row of a heading, by column. */
interface Level {
  y: number;
  pieces: { column: number; piece: TextPiece }[];
}

/**
 * Rows of a heading without ruling lines: what stands over several columns in a row each, from the top, below it the
 * columns' own words, and the row that numbers them.
 */
export function unruledHeading(lines: readonly BaseLine[], borders: readonly number[]): TableRow[] {
  const until = lines.length - numberLines(lines);
  const words = lines.slice(0, until).flatMap(({ pieces }) => pieces);
  const placed = words.map((piece) => ({ piece, columns: columnsUnder(piece, borders) }));
  const over = placed.filter(({ columns: [from, to] }) => to > from);
  const covered = (column: number) => over.some(({ columns: [from, to] }) => from <= column && column <= to);
  const own = placed
    .filter(({ columns: [from, to] }) => to === from)
    .map(({ piece, columns: [column] }) => ({ column, piece }));
  const alone = own.filter(({ column }) => !covered(column));
  const below = own.filter(({ column }) => covered(column));
  const tops = overLevels(
    over.map(({ piece }) => piece),
    borders,
  );
  const levels = [...tops, ...(below.length > 0 ? [{ y: below[0]!.piece.y, pieces: below }] : [])];
  const [first, ...others] = levels.length > 0 ? levels : [{ y: lines[0]?.y ?? 0, pieces: [] }];
  const rows = [{ y: first!.y, pieces: [...first!.pieces, ...alone] }, ...others];
  const numbers = lines.slice(until).flatMap(({ pieces }) => pieces);
  const told = [
    ...rows,
    ...(numbers.length > 0 ? [{ y: numbers[0]!.y, pieces: placedAlone(numbers, borders) }] : []),
  ];
  return told.map(({ y, pieces }) => rowOf(y, borders.length, byColumn(pieces)));
}

function placedAlone(pieces: readonly TextPiece[], borders: readonly number[]): Level['pieces'] {
  return pieces.map((piece) => ({ column: columnsUnder(piece, borders)[0], piece }));
}
