import { plainName } from './name-likeness.ts';

/** Units that documents write in several ways: `%`, `Persen`, `Persentase`; `Dok`, `Dokumen`; `Lap`, `Laporan`. */
const ABBREVIATIONS: readonly [RegExp, string][] = [
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
export function satuanKey(satuan: string): string {
  const key = plainName(satuan.replace('%', 'persen'));
  return ABBREVIATIONS.find(([form]) => form.test(key))?.[1] ?? key;
}
