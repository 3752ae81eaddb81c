import { Decimal } from 'decimal.js';
import type { AlasanTanpaNilai } from './alasan.ts';
import type { Posisi } from './posisi.ts';
import type { Angka } from './rencana.ts';

/** What the months of one reporter amount to, before anything is said about verification. */
export type PosisiTentu = Pick<
  Posisi,
  | 'keadaan'
  | 'nilai'
  | 'pembilang'
  | 'penyebut'
  | 'kategori'
  | 'unsur'
  | 'alasan'
  | 'dasar'
  | 'dikesampingkan'
>;

/**
 * Σ of additions in their own unit, nihil = 0, unrounded; negative additions (money returned) count as they are.
 * @returns undefined when there is no addition at all
 */
export function jumlahTambahan(angka: readonly Angka[]): Decimal | undefined {
  const tambahan = angka.filter((a) => a.keadaan === 'nihil' || a.nilai !== undefined);
  if (tambahan.length === 0) return undefined;
  return Decimal.sum(...tambahan.map(nilaiTambahan));
}

/** What an addition adds, in its own unit: nihil is 0. @param angka nihil, or with a value */
export function nilaiTambahan(angka: Angka): Decimal {
  return angka.keadaan === 'nihil' ? new Decimal(0) : angka.nilai!;
}

/** Figures that were reported, none of which is an observation. */
export function tanpaAmatan(semua: Angka[], lain: AlasanTanpaNilai): PosisiTentu {
  const nihil = semua.every((angka) => angka.keadaan === 'nihil');
  return {
    keadaan: nihil ? 'nihil' : 'nilai',
    alasan: nihil ? 'nihil' : lain,
    dasar: semua,
    dikesampingkan: [],
  };
}
