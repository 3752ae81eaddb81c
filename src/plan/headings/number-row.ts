import { withoutMarkup } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';

/** A column's number, or how it comes of others: `(7)`, `-3`, `8 = (6+7)`. */
export const COLUMN_NUMBER = /^\(?-?\d{1,2}\)?(?:\s*=\s*\(?[\d/+()]+\)?)?$/;

/** Whether a row numbers the columns: `(1) (2) (3)`, `1 2 3`, `11 12 13`, `-1 -2 -3`. */
export function isNumberRow(row: Line): boolean {
  const cells = row.cells.map(withoutMarkup).filter((cell) => cell !== '');
  // One that begins further right numbers the years (`1 2 3 4 5`, Perak 1406).
  if (row.cells.slice(0, 2).every((cell) => cell.trim() === '')) return false;
  if (cells.length < 3 || !cells.every((cell) => COLUMN_NUMBER.test(cell))) return false;
  const numbers = cells.map((cell) => Math.abs(Number(/\d+/.exec(cell)?.[0])));
  return numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
}
