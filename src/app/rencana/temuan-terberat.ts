import { drawOne } from '../../draw/drawer.ts';
import type { Temuan } from '../../plan/draf.ts';
import { sayTemuan } from '../../plan/say-temuan.ts';
import type { Say } from '../../text/translator.ts';
import { kodeMasalah, type MasalahRencana, sayMasalahRencana } from './masalah-rencana.ts';

/**
 * Kinds of findings, the weightiest first: money that does not add up, money counted twice, tables that disagree,
 * figures and codes that cannot be read; then what a question asks anyway. A kind that is not here comes last.
 */
const BERAT: readonly string[] = [
  'dua-kecamatan',
  'dua-rencana',
  'jumlah-beda',
  'jumlah-sub-beda',
  'jumlah-tak-lengkap',
  'jumlah-tanpa-induk',
  'jumlah-tanpa-anak',
  'pagu-ribuan',
  'pagu-ganda',
  'pagu-dua-kali',
  'pagu-baris-beda',
  'pagu-tak-terbaca',
  'sel-ragu',
  'tabel-beda-pagu',
  'tabel-beda-target',
  'tabel-geser-tahun',
  'kode-kembar',
  'kode-salah-induk',
  'kode-tertukar',
  'kode-baris-lain',
  'kode-kolom-lain',
  'kode-tak-terbaca',
  'kode-rusak',
  'kode-tanpa-titik',
  'kode-berspasi',
  'kolom-ragu',
  'kolom-hilang',
  'kolom-kembar-ragu',
  'kolom-kembar',
  'kolom-bergeser',
  'kolom-terbukti',
  'sel-terpisah',
  'baris-tak-pas',
  'baris-bergeser',
  'rumus-tanpa-nilai',
  'rumus-galat',
  'target-ragu',
  'target-di-bawah-capaian',
  'skala-beda',
  'tahun-beda',
  'tahun-judul-beda',
  'satuan-beda',
  'indikator-tanpa-nama',
  'satuan-kosong-banyak',
  'satuan-kosong',
  'target-kosong',
];

/** Findings of one kind, with the first of them. */
export interface KelompokTemuan {
  kode: string;
  jumlah: number;
  pertama: Temuan;
}

const berat = (kode: string): number => {
  const at = BERAT.indexOf(kode);
  return at < 0 ? BERAT.length : at;
};

/** Findings by kind, the weightiest first: of a hundred sums that are wrong, one is told and the others are counted. */
export function temuanTerberat(temuan: readonly Temuan[]): KelompokTemuan[] {
  const kelompok = new Map<string, KelompokTemuan>();
  for (const one of temuan) {
    const ada = kelompok.get(one.kode);
    if (ada === undefined) kelompok.set(one.kode, { kode: one.kode, jumlah: 1, pertama: one });
    else ada.jumlah += 1;
  }
  return [...kelompok.values()].sort((a, b) => berat(a.kode) - berat(b.kode) || b.jumlah - a.jumlah);
}

/**
 * Every finding with its line, in the order of the document, as a workbook; behind them the indicators whose properties
 * contradict each other.
 */
export async function berkasTemuan(
  say: Say,
  temuan: readonly Temuan[],
  masalah: readonly MasalahRencana[] = [],
): Promise<Uint8Array> {
  const kolom = [
    { judul: say('rencana-kolom-baris'), lebar: 8 },
    { judul: say('rencana-kolom-kode'), lebar: 22 },
    { judul: say('rencana-kolom-temuan'), lebar: 90 },
    { judul: say('rencana-kolom-usulan'), lebar: 60 },
  ];
  const baris = [...temuan]
    .sort((a, b) => a.baris - b.baris)
    .map((one) => {
      const { kode, pesan, usulan } = sayTemuan(say, one);
      return [one.baris, kode, pesan, usulan ?? ''];
    });
  const sifat = masalah.map((one) => {
    const pesan = say('rencana-masalah-berkas', { nama: one.nama, pesan: sayMasalahRencana(say, one) });
    return [one.baris === 0 ? '' : one.baris, kodeMasalah(one), pesan, ''];
  });
  return await drawOne({
    kind: 'table',
    nama: say('rencana-lembar-temuan'),
    kolom,
    baris: [...baris, ...sifat],
  });
}
