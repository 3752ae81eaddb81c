import type { Decimal } from 'decimal.js';
import { rupiah } from '../../../text/format.ts';
import type { Say } from '../../../text/translator.ts';
import { type OtherMoney, otherMoneyWords } from '../../progres/separate-money.ts';

/** Money spent and the pagu it is measured against, in rupiah, undefined when not known; and what stands apart. */
export type SpentMoney = OtherMoney & { realisasi?: Decimal; pagu?: Decimal };

/**
 * "Rp133.472.500 dari Rp887.577.620; Rp3.000.000 lagi untuk sub kegiatan tanpa pagu (1)": the pair divides to the serapan
 * beside it. What is not known is said to be so.
 * @param show how an amount is written: exact on paper, short on a card
 */
export function moneyText(say: Say, money: SpentMoney, show: (value: Decimal) => string = rupiah): string {
  return [moneyPair(say, money, show), ...otherMoneyWords(say, money, show)].join('; ');
}

function moneyPair(say: Say, { realisasi, pagu }: SpentMoney, show: (value: Decimal) => string): string {
  if (!realisasi && !pagu) return say('ringkasan-uang-kosong');
  if (!realisasi) return say('ringkasan-uang-tanpa-realisasi', { pagu: show(pagu!) });
  if (!pagu) return say('ringkasan-uang-tanpa-pagu', { realisasi: show(realisasi) });
  return say('ringkasan-uang', { realisasi: show(realisasi), pagu: show(pagu) });
}
