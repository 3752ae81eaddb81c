import type { Decimal } from 'decimal.js';
import type { Anomali } from './anomali-bentuk.ts';

/**
 * A numerator above its denominator is worth one question: the two may have been typed the other way round. It is
 * never refused, since some ratios exceed 100 %.
 * @returns undefined for an ordinary ratio
 */
export function tanyaRasio(pembilang: Decimal, penyebut: Decimal): Anomali | undefined {
  if (pembilang.lte(penyebut)) return undefined;
  return {
    kode: 'rasio_terbalik',
    bacaan: [
      { arti: 'sesuai', nilai: pembilang, penyebut },
      { arti: 'tertukar', nilai: penyebut, penyebut: pembilang },
    ],
    data: {},
  };
}
