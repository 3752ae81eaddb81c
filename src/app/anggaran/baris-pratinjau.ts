import type { BarisUang, MasalahUang } from '../../plan/daftar-uang/daftar-uang.ts';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** Lines shown of each kind; the rest is counted. A message holds 4,096 characters. */
const BARIS_TAMPIL = 6;

/** A heading with its first lines, and how many more there are; nothing for none. */
export function bagian(say: Say, judul: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const lagi = lines.length - BARIS_TAMPIL;
  return [
    '',
    judul,
    ...lines.slice(0, BARIS_TAMPIL).map((line) => `• ${line}`),
    ...(lagi > 0 ? [say('anggaran-lagi', { jumlah: lagi })] : []),
  ];
}

/** Rows and lines that were not taken, each with its line in the source. */
export function bagianMasalah(
  say: Say,
  takDikenal: readonly BarisUang[],
  masalah: readonly MasalahUang[],
): string[] {
  return [
    ...bagian(
      say,
      say('anggaran-tak-dikenal', { jumlah: takDikenal.length }),
      takDikenal.map(({ baris, kodeTercetak, nilai }) =>
        say('anggaran-baris-kode', { baris, kode: kodeTercetak, nilai: rupiah(nilai) }),
      ),
    ),
    ...bagian(
      say,
      say('anggaran-tak-terbaca', { jumlah: masalah.length }),
      masalah.map(({ jenis, baris, teks }) => say(`anggaran-masalah-${jenis}`, { baris, teks })),
    ),
  ];
}
