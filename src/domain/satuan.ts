import { namaPolos } from './kemiripan.ts';

/** Units that documents write in several ways: `%`, `Persen`, `Persentase`; `Dok`, `Dokumen`; `Lap`, `Laporan`. */
const SINGKATAN: readonly [RegExp, string][] = [
  [/^(?:pers|pros|pres)/, 'persen'],
  [/^dok/, 'dokumen'],
  [/^lap/, 'laporan'],
  [/^(?:org|orang)$/, 'orang'],
  [/^(?:org|orang)(?:bln|bulan)$/, 'orangbulan'],
  [/^desa+$/, 'desa'],
  [/^(?:keg|kegiatan)$/, 'kegiatan'],
  [/^(?:bln|bulan)$/, 'bulan'],
  [/^(?:ls|paket)$/, 'paket'],
];

/**
 * A unit in one spelling, to compare two: `%` and `Persen; Tahunan` are `persen`. What is not known is compared by its
 * letters alone: `Nilai` and `Indeks` are two units.
 * @returns '' where nothing is printed
 */
export function kunciSatuan(satuan: string): string {
  const key = namaPolos(satuan.replace('%', 'persen'));
  return SINGKATAN.find(([form]) => form.test(key))?.[1] ?? key;
}
