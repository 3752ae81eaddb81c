import { tanpaMarkah } from '../cells/printed.ts';
import type { Baris } from './split-lines.ts';

const teks = ({ sel }: Baris) =>
  sel
    .map((cell) => tanpaMarkah(cell).toLowerCase())
    .join('\t')
    .trimEnd();

/**
 * Whether rows are printed in a table's heading already, cell by cell: the heading once more, or only its first or last
 * rows where a page break has cut it. A lone cell may be the name of a row too.
 */
export function bagianKepala(rows: readonly Baris[], kepala: readonly Baris[]): boolean {
  if (rows.length === 0) return false;
  const known = new Set(
    kepala.filter(({ sel }) => sel.filter((cell) => cell.trim() !== '').length > 1).map(teks),
  );
  return rows.every((row) => known.has(teks(row)));
}
