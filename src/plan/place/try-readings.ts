import type { Column } from '../headings/column.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import type { RowReading } from './readings.ts';
import type { ChosenReadings, TableSums } from './sums.ts';

/**
 * An amount under a heading of money leaves it only when two sums and more become right by that: one alone may be the
 * document's own mistake (Balapulang 1691, where 16.674.000 is printed for two kegiatan).
 */
export const MOVE_PRICE = 1.5;

/** Rows that print money, and how many of them do so for a year. */
export interface FilledRows {
  line: number;
  year: Map<string, number>;
}

/** What readings are tried with. */
export interface ReadingWork {
  columns: readonly Column[];
  summation: TableSums;
  chosen: ChosenReadings;
  nodeOf: Map<WholeRow, number>;
  /** How many of the table's rows print money, and how many of them for each year, read as they stand. */
  full: FilledRows;
  /** What may still be tried in this table: looks at an amount of a node. */
  left: number;
}

/** Looks at amounts that one table may cost, a second's work; Balapulang's, the most broken of the examples, takes 90,000. */
export const LOOKS_MAX = 1_000_000;

/** Takes so many looks off what is left; false where that is less, and then nothing is tried. */
export function afford(work: ReadingWork, looks: number): boolean {
  if (looks > work.left) return false;
  work.left -= looks;
  return true;
}

/** What `ask` answers while these rows are read in that way; the choice is as before afterwards. */
export function whileRead<T>(
  chosen: ChosenReadings,
  rows: readonly WholeRow[],
  tried: readonly RowReading[],
  ask: () => T,
): T {
  const before = rows.map((row) => chosen.get(row)!);
  for (const [n, row] of rows.entries()) chosen.set(row, tried[n]!);
  const answer = ask();
  for (const [n, row] of rows.entries()) chosen.set(row, before[n]!);
  return answer;
}

/** Whether two readings put the same figures under the same years. */
export function sameReading(a: RowReading, b: RowReading): boolean {
  return (
    Object.keys(a.pagu).every((year) => a.pagu[year] === b.pagu[year]) &&
    Object.keys(a.target).every((year) => a.target[year] === b.target[year])
  );
}

/** A row of which nothing is known: beside the one that stands, it leaves every figure undecided. */
export function blankReading({ pagu, target }: RowReading): RowReading {
  const blank = (cells: Record<string, string>) =>
    Object.fromEntries(Object.keys(cells).map((year) => [year, '']));
  return { pagu: blank(pagu), target: blank(target), shift: 0 };
}
