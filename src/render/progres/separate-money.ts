import type { Decimal } from 'decimal.js';
import type { Money } from '../../domain/progres/figures.ts';
import { rupiah } from '../../text/format.ts';
import type { Say } from '../../text/translator.ts';

/** Money beside a serapan, which it is no part of. */
export type OtherMoney = Pick<Money, 'withoutPagu' | 'deleted'>;

/**
 * What was spent beside a serapan, one sentence for each kind: without a pagu, and on what the plan no longer has.
 * @param show how an amount is written: exact on paper, short on a card
 * @returns empty where there is none
 */
export function otherMoneyWords(
  say: Say,
  { withoutPagu, deleted }: OtherMoney,
  show: (value: Decimal) => string = rupiah,
): string[] {
  return [
    ...(withoutPagu === undefined
      ? []
      : [say('uang-lain-tanpa-pagu', { value: show(withoutPagu.value), count: withoutPagu.count })]),
    ...(deleted === undefined
      ? []
      : [say('uang-lain-dihapus', { value: show(deleted.value), count: deleted.count })]),
  ];
}
