import type { Decimal } from 'decimal.js';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** Money spent and the pagu it is measured against, in rupiah; undefined when not known. */
export type Uang = { realisasi?: Decimal; pagu?: Decimal };

/**
 * "Rp133.472.500 dari Rp887.577.620"; what is not known is said to be so.
 * @param show how an amount is written: exact on paper, short on a card
 */
export function uangText(
  say: Say,
  { realisasi, pagu }: Uang,
  show: (value: Decimal) => string = rupiah,
): string {
  if (!realisasi && !pagu) return say('ringkasan-uang-kosong');
  if (!realisasi) return say('ringkasan-uang-tanpa-realisasi', { pagu: show(pagu!) });
  if (!pagu) return say('ringkasan-uang-tanpa-pagu', { realisasi: show(realisasi) });
  return say('ringkasan-uang', { realisasi: show(realisasi), pagu: show(pagu) });
}
