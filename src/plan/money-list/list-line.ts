import type { Decimal } from 'decimal.js';

/** A cell as it was read: text, or a number that a spreadsheet keeps as a number. */
export type ListCell = string | Decimal;

/** One line of a list with its number in the source, from 1. */
export interface ListLine {
  line: number;
  cells: ListCell[];
}

/** Cells of a list. `columns` is false where only spaces separate them, so that a heading says nothing about a column. */
export interface CellTable {
  lines: ListLine[];
  columns: boolean;
}
