import type { Temuan } from '../draf.ts';
import type { PohonDraf } from '../tables/read-tree.ts';

/** `Pagu (Rp.000)`, `dalam ribuan rupiah`, `Rp. juta`: amounts are not printed in whole Rupiah. */
const RIBUAN = /rp\.?\s?\(?\.?\s?[.,]?000\b|ribuan|\bribu\b/i;
const JUTAAN = /jutaan|\bjuta\b/i;

/** Tables whose heading says that their amounts stand for thousands or millions: they are read as printed. */
export function temuanRibuan({ kolom, tabel }: PohonDraf): Temuan[] {
  const heading = kolom.flatMap(({ peran, judul }) => (peran === 'pagu' ? [judul] : []));
  const words = [tabel.nama, ...heading].find((text) => RIBUAN.test(text) || JUTAAN.test(text));
  if (words === undefined) return [];
  const kali = JUTAAN.test(words) ? '1.000.000' : '1.000';
  return [{ kode: 'pagu-ribuan', baris: tabel.baris, data: { judul: words, kali }, usulan: 'kalikan' }];
}
