import type { Decimal } from 'decimal.js';
import { angka } from '../../text/format.ts';

/** One line to be written. */
export interface BarisTulis {
  /** 7.01.03.2.01.0001 */
  kode: string;
  nama: string;
  /** Rupiah */
  nilai: Decimal;
}

/**
 * A list as people can copy, change and send it back: `7.01.03.2.01.0001 Musrenbang desa: 20.525.300`, one line for
 * each. What this writes, `bacaDaftar` reads; so separators of tables are taken out of the names.
 */
export function tulisDaftar(rows: readonly BarisTulis[]): string {
  return rows
    .map(({ kode, nama, nilai }) => `${kode} ${nama.replace(/[\s;,"]+/g, ' ').trim()}: ${angka(nilai, 2)}`)
    .join('\n');
}
