import { barisMata, teksBaris } from './baris-mata.ts';
import type { Halaman } from './bentuk.ts';
import { barisKisi, dalamKisi } from './isi-kisi.ts';
import { kisiHalaman } from './kisi.ts';
import { bagianTabel, barisTanpaGaris } from './tanpa-garis.ts';

/** A line of a page: a table's row, or prose; an empty line parts two tables that stand one below the other. */
export interface BarisPdf {
  y: number;
  sel: string[];
  prosa: boolean;
  /** The first row of a table whose columns no ruling lines show. */
  tanpaGaris?: boolean;
}

const kosong = (y: number): BarisPdf => ({ y, sel: [''], prosa: true });

/** The lines of a page from the top: rows of tables, ruled or not, and prose. */
export function barisHalaman({ potongan, garis }: Halaman): BarisPdf[] {
  let left = potongan;
  const found: BarisPdf[] = [];
  for (const kisi of kisiHalaman(garis, potongan)) {
    const inside = left.filter((piece) => dalamKisi(kisi, piece));
    left = left.filter((piece) => !dalamKisi(kisi, piece));
    found.push(...barisKisi(kisi, inside).map((row) => ({ ...row, prosa: false })), kosong(kisi.ys.at(-1)!));
  }
  const lines = barisMata(left);
  let at = 0;
  const prosa = (to: number) => {
    for (const { y, potongan: pieces } of lines.slice(at, to))
      found.push({ y, sel: [teksBaris(pieces)], prosa: true });
  };
  for (const { dari, sampai } of bagianTabel(lines)) {
    prosa(dari);
    const rows = barisTanpaGaris(lines.slice(dari, sampai + 1));
    found.push(
      ...rows.map((row, n) => ({ ...row, prosa: false, tanpaGaris: n === 0 })),
      kosong(lines[sampai]!.y),
    );
    at = sampai + 1;
  }
  prosa(lines.length);
  return found.sort((a, b) => a.y - b.y);
}
