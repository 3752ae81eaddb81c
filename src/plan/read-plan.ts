import type { DrafRencana, TabelDraf } from './draf.ts';
import { semuaTemuan } from './findings/all.ts';
import { denganBerkas } from './findings/berkas.ts';
import type { Baris } from './lines/split-lines.ts';
import { susunTabel } from './lines/tables.ts';
import { jenisTabel, POHON } from './tables/kinds.ts';
import { bacaDpa } from './tables/read-dpa.ts';
import { bacaDaftar } from './tables/read-rows.ts';
import { bacaPohon, type PohonDraf } from './tables/read-tree.ts';

/**
 * Reads a planning document: every table of an official form that stands in it, in the order of the document. Nothing
 * is corrected: what is printed stays beside what was understood, and what cannot be decided has no value.
 * @param lines of the document or of one table, from `barisBerkas` or `barisTeks`
 * @param document its name, for people
 */
export function bacaRencana(lines: readonly Baris[], document: string): DrafRencana {
  const tabel: TabelDraf[] = [];
  const pohon: PohonDraf[] = [];
  for (const table of susunTabel(lines)) {
    const dpa = bacaDpa(table, lines);
    const jenis = jenisTabel(table);
    if (dpa !== undefined) {
      pohon.push(...dpa);
      tabel.push(...dpa.map((one) => one.tabel));
      continue;
    }
    if (jenis === undefined) continue;
    if (POHON.includes(jenis) || jenis === 'tujuan-sasaran') {
      const tahunLalu = pohon.at(-1)?.tabel.tahun.findLast((year) => year !== 'akhir');
      const read = bacaPohon(table, jenis, tahunLalu);
      pohon.push(...read);
      tabel.push(...read.map((one) => one.tabel));
    } else tabel.push(bacaDaftar(table, jenis));
  }
  return { document, tabel, temuan: denganBerkas(lines, tabel, semuaTemuan(lines, tabel, pohon)) };
}
