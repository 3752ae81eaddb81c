import { withoutMarkup } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';

const text = ({ cells }: Line) =>
  cells
    .map((cell) => withoutMarkup(cell).toLowerCase())
    .join('\t')
    .trimEnd();

/**
 * Whether rows are printed in a table's heading already, cell by cell: the heading once more, or only its first or last
 * rows where a page break has cut it. A lone cell may be the name of a row too.
 */
export function isPartOfHeading(rows: readonly Line[], heading: readonly Line[]): boolean {
  if (rows.length === 0) return false;
  const known = new Set(
    heading.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1).map(text),
  );
  return rows.every((row) => known.has(text(row)));
}
