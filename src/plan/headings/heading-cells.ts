import { withoutMarkup } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';
import { isNumberRow } from './number-row.ts';

/** A cell of a heading, which stands above all columns that it spans. */
export interface HeadingCell {
  text: string;
  /** Row of the heading, from 0, rows that number the columns left out. */
  row: number;
  /** First and last column that it spans. */
  from: number;
  to: number;
}

/** A heading as a tree: what stands above every column, from the root. */
export interface HeadingTree {
  cells: HeadingCell[];
  /** By column; a text that is printed twice on the way down is named once. */
  paths: string[][];
}

/** Cells of one row with the columns that they span: blank ones behind a text are its own, where something stands below. */
function cellsOfRow(rows: readonly (readonly string[])[], row: number, width: number): HeadingCell[] {
  const cells: HeadingCell[] = [];
  let open: HeadingCell | undefined;
  for (let i = 0; i < width; i += 1) {
    const text = rows[row]![i] ?? '';
    const filled = (other: readonly string[]) => (other[i] ?? '') !== '';
    if (text !== '') {
      open = { text, row, from: i, to: i };
      cells.push(open);
      continue;
    }
    // A new heading above ends what spans below it (`2028` beside `Kondisi pada Akhir Periode`).
    if (rows.slice(0, row).some(filled)) open = undefined;
    if (open === undefined || !(row === 0 || rows.slice(row + 1).some(filled))) continue;
    if (open.to === i - 1) open.to = i;
    else {
      open = { ...open, from: i, to: i };
      cells.push(open);
    }
  }
  return cells;
}

/** The cells of a heading and the path of every column. */
export function headingTree(heading: readonly Line[]): HeadingTree {
  const rows = heading.filter((row) => !isNumberRow(row)).map(({ cells }) => cells.map(withoutMarkup));
  const width = Math.max(...heading.map(({ cells }) => cells.length));
  const cells = rows.flatMap((_, row) => cellsOfRow(rows, row, width));
  const paths = Array.from({ length: width }, () => [] as string[]);
  for (const { text, from, to } of cells) {
    for (const path of paths.slice(from, to + 1)) if (!path.includes(text)) path.push(text);
  }
  return { cells, paths };
}
