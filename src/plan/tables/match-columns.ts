import type { Column } from '../headings/column.ts';
import type { Line } from '../lines/split-lines.ts';

/** What columns hold, in their order; those of no known meaning left out. */
export const namesOfColumns = (columns: readonly Column[]) =>
  columns
    .filter(({ role }) => role !== 'lain')
    .map(({ role, year }) => `${role}${year}`)
    .join(' ');

/** The columns that have a year. */
export const yearsOfColumns = (columns: readonly Column[]) =>
  namesOfColumns(columns.filter(({ year }) => year !== ''));

const same = (a: Column, b: Column | undefined) => a.role === b?.role && a.year === b.year;

/**
 * Where the columns of a page's own heading stand in the table's first one: the n-th of a kind is the n-th of that kind
 * there; what it does not have comes behind its last.
 */
export function matchColumns(from: readonly Column[], to: readonly Column[]): number[] | undefined {
  if (from.every((one, i) => same(one, to[i]))) return undefined;
  let extra = to.length;
  return from.map((one, i) => {
    const nth = from.slice(0, i).filter((other) => same(other, one)).length;
    const at = to.flatMap((other, k) => (same(other, one) ? [k] : []))[nth];
    if (at !== undefined) return at;
    extra += 1;
    return extra - 1;
  });
}

/** A row whose n-th cell stands in the n-th of these places. */
export function moveColumns(row: Line, places: readonly number[], width: number): Line {
  const cells = Array.from({ length: width }, () => '');
  for (const [i, cell] of row.cells.entries()) {
    const at = places[i] ?? cells.length;
    while (cells.length <= at) cells.push('');
    cells[at] = cell;
  }
  return { ...row, cells };
}
