import type { TabelDraf, Tempat, Temuan } from '../draf.ts';
import type { Baris } from '../lines/split-lines.ts';
import { temuanDuaRencana } from './dua-rencana.ts';
import { temuanKas } from './kas.ts';

function tempatDari({ baris, asal }: Baris): Tempat | undefined {
  return asal && { jenis: asal.jenis, nama: asal.nama, baris: baris - asal.sebelum };
}

/** Where people find the lines of a finding: its own, and those that its sentence names. */
function bertempat(temuan: Temuan, lines: ReadonlyMap<number, Baris>): Temuan {
  const named = Object.entries({ ...temuan.data, baris: temuan.baris }).flatMap(([name, value]) => {
    const line = name.startsWith('baris') ? lines.get(Number(value)) : undefined;
    const tempat = line && tempatDari(line);
    return tempat === undefined ? [] : [[name, tempat] as const];
  });
  return named.length === 0 ? temuan : { ...temuan, tempat: Object.fromEntries(named) };
}

/**
 * The findings of a document with those of its file: what reading it has shown, and two plans in one file. In a file
 * without lines of its own each knows its sheet and row, its page, or its table.
 */
export function denganBerkas(
  lines: readonly Baris[],
  tables: readonly TabelDraf[],
  temuan: readonly Temuan[],
): Temuan[] {
  const own = [...lines.flatMap((line) => line.temuan ?? []), ...tables.flatMap(temuanKas)];
  const all = [...temuan, ...own, ...temuanDuaRencana(lines, tables)].sort((a, b) => a.baris - b.baris);
  if (lines.every(({ asal }) => asal === undefined)) return all;
  const byNumber = new Map(lines.map((line) => [line.baris, line]));
  return all.map((one) => bertempat(one, byNumber));
}
