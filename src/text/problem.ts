import type { Problem } from '../domain/capaian/check-indikator.ts';
import { angka } from './format.ts';
import type { Say } from './translator.ts';

/** One contradiction among an indicator's properties as a sentence. */
export function problemWords(say: Say, { kode, year, count }: Problem): string {
  return say(`masalah-${kode}`, {
    year: String(year ?? ''),
    count: count === undefined ? '' : angka(count),
  });
}
