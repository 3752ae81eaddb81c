import type { Decimal } from 'decimal.js';
import { angka } from '../../text/format.ts';

/** One line to be written. */
export interface WrittenLine {
  /** 7.01.03.2.01.0001 */
  kode: string;
  name: string;
  /** Rupiah */
  value: Decimal;
}

/**
 * A list as people can copy, change and send it back: `7.01.03.2.01.0001 Musrenbang desa: 20.525.300`, one line for
 * each. What this writes, `readList` reads; so separators of tables are taken out of the names.
 */
export function writeMoneyList(rows: readonly WrittenLine[]): string {
  return rows
    .map(({ kode, name, value }) => `${kode} ${name.replace(/[\s;,"]+/g, ' ').trim()}: ${angka(value, 2)}`)
    .join('\n');
}
