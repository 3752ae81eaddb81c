import type { Decimal } from 'decimal.js';
import { type Ketepatan, ketepatanTanggal } from './capaian-tanggal.ts';
import type { Posisi } from './posisi.ts';
import type { Indikator, SyaratDesa } from './rencana.ts';

const BANDING: Record<SyaratDesa['banding'], (nilai: Decimal, batas: Decimal) => boolean> = {
  '>=': (nilai, batas) => nilai.gte(batas),
  '>': (nilai, batas) => nilai.gt(batas),
  '<=': (nilai, batas) => nilai.lte(batas),
  '<': (nilai, batas) => nilai.lt(batas),
  '=': (nilai, batas) => nilai.eq(batas),
};

/** A comparison as a word, for sentences that choose by it. */
export const COMPARISON_WORD: Record<SyaratDesa['banding'], string> = {
  '>=': 'min',
  '>': 'lebih',
  '<=': 'maks',
  '<': 'kurang',
  '=': 'tepat',
};

/** Whether a figure, in the indicator's satuan and unrounded, satisfies a condition. */
export function penuhiSyarat(nilai: Decimal, { banding, nilai: batas }: SyaratDesa): boolean {
  return BANDING[banding](nilai, batas);
}

/** Whether one desa satisfies what its office counts, and how its dated event stands to its deadline. */
export interface KeadaanSyarat {
  memenuhi?: boolean;
  ketepatan?: Ketepatan;
}

/**
 * Whether a desa is counted where the office counts desa (antarDesa 'count'): a dated event counts when it is done, and
 * where it has a legal deadline only when it was done on time; every other figure when it satisfies `syaratDesa`.
 * @param tahun reporting year, which the deadline belongs to
 * @returns `memenuhi` undefined where the desa has no observation, or the indicator no condition
 * Source: Randuagung 718–735 counts what is on time, Kemangkon 230 desa in good order.
 */
export function keadaanSyarat(indikator: Indikator, posisi: Posisi, tahun: number): KeadaanSyarat {
  if (posisi.keadaan === 'belum') return { memenuhi: false };
  if (posisi.keadaan === 'tanggal') {
    const ketepatan = ketepatanTanggal(indikator, posisi.tanggal!, tahun);
    return { memenuhi: ketepatan !== 'terlambat', ketepatan };
  }
  const { syaratDesa } = indikator;
  if (posisi.nilai === undefined || syaratDesa === undefined) return {};
  return { memenuhi: penuhiSyarat(posisi.nilai, syaratDesa) };
}
