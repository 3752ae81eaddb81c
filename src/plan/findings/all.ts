import type { TabelDraf, Temuan } from '../draf.ts';
import type { Baris } from '../lines/split-lines.ts';
import type { PohonDraf } from '../tables/read-tree.ts';
import { temuanAntarTabel } from './antar-tabel.ts';
import { temuanDaftar } from './daftar.ts';
import { temuanIndikator } from './indikator.ts';
import { temuanJumlah } from './jumlah.ts';
import { temuanKode } from './kode.ts';
import { temuanKodeBaris } from './kode-baris.ts';
import { temuanKolom } from './kolom.ts';
import { temuanPaguLain } from './pagu-lain.ts';
import { temuanRealisasiBeda } from './realisasi-beda.ts';
import { temuanRibuan } from './ribuan.ts';
import { temuanSifat } from './sifat.ts';
import { temuanSkala } from './skala.ts';
import { temuanTahun, temuanTahunTabel } from './tahun.ts';

/** Everything that a person should know about a document, in the order of its lines. */
export function semuaTemuan(
  lines: readonly Baris[],
  tables: readonly TabelDraf[],
  trees: readonly PohonDraf[],
): Temuan[] {
  const found = [
    ...temuanTahun(lines, tables),
    ...trees.flatMap((tree) => [
      ...temuanKode(tree),
      ...temuanKolom(tree),
      ...temuanJumlah(tree),
      ...temuanRibuan(tree),
    ]),
    ...tables.flatMap((tabel) => [
      ...temuanTahunTabel(tabel),
      ...temuanPaguLain(tabel),
      ...temuanIndikator(tabel),
      ...temuanDaftar(tabel),
      ...temuanRealisasiBeda(tabel),
      ...temuanSkala(tabel),
    ]),
    ...temuanSifat(tables),
    ...temuanKodeBaris(tables),
    ...temuanAntarTabel(tables),
  ];
  // Two plans side by side over one column of codes tell the same about a code twice.
  const once = new Map(found.map((one) => [JSON.stringify([one.kode, one.baris, one.data]), one]));
  return [...once.values()].sort((a, b) => a.baris - b.baris);
}
