import { bacaKolom } from '../tables/columns.ts';
import type { Baris } from './split-lines.ts';
import type { TabelMentah } from './tables.ts';

/**
 * Columns that print nothing, neither in the heading nor in any row: what a merged or widened cell of a workbook leaves
 * behind. A heading that spans them would name them too, and their blanks would stand for what the next column prints.
 */
function kolomKosong({ kepala, kolom, halaman }: TabelMentah): ReadonlySet<number> {
  const filled = new Set<number>();
  for (const { sel } of [...kepala, ...halaman.flat()]) {
    for (const [i, cell] of sel.entries()) if (cell.trim() !== '') filled.add(i);
  }
  return new Set(kolom.flatMap((_, i) => (filled.has(i) ? [] : [i])));
}

/** A table without the columns that print nothing; the table itself where every column prints something. */
export function tanpaKolomKosong(table: TabelMentah): TabelMentah {
  const empty = kolomKosong(table);
  if (empty.size === 0) return table;
  const short = (row: Baris): Baris => ({ ...row, sel: row.sel.filter((_, i) => !empty.has(i)) });
  const kepala = table.kepala.map(short);
  return {
    ...table,
    kepala,
    kolom: bacaKolom(kepala),
    halaman: table.halaman.map((page) => page.map(short)),
  };
}
