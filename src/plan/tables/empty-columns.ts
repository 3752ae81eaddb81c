import { readColumns } from '../headings/columns.ts';
import type { Line } from '../lines/split-lines.ts';
import type { RawTable } from './raw-table.ts';

/**
 * Columns that print nothing, neither in the heading nor in any row: what a merged or widened cell of a workbook leaves
 * behind. A heading that spans them would name them too, and their blanks would stand for what the next column prints.
 */
function emptyColumns({ heading, columns, page }: RawTable): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { cells } of [...heading, ...page.flat()]) {
    for (const [i, cell] of cells.entries()) if (cell.trim() !== '') filled.add(i);
  }
  return new Set(columns.flatMap((_, i) => (filled.has(i) ? [] : [i])));
}

/** A table without the columns that print nothing; the table itself where every column prints something. */
export function withoutEmptyColumns(table: RawTable): RawTable {
  const empty = emptyColumns(table);
  if (empty.size === 0) return table;
  const short = (row: Line): Line => ({ ...row, cells: row.cells.filter((_, i) => !empty.has(i)) });
  const heading = table.heading.map(short);
  return {
    ...table,
    heading,
    columns: readColumns(heading),
    page: table.page.map((page) => page.map(short)),
  };
}
