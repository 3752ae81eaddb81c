import type { Masalah } from '../domain/periksa-indikator.ts';
import { angka } from './format.ts';
import type { Say } from './translator.ts';

/** One contradiction among an indicator's properties as a sentence. */
export function kataMasalah(say: Say, { kode, tahun, jumlah }: Masalah): string {
  return say(`masalah-${kode}`, {
    tahun: String(tahun ?? ''),
    jumlah: jumlah === undefined ? '' : angka(jumlah),
  });
}
