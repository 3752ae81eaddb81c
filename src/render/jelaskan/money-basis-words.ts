import type { Explanation } from '../../domain/jelaskan/explanation.ts';
import type { Month } from '../../domain/kalender/month.ts';
import type { MoneyBasis } from '../../domain/kantor/dated-settings.ts';
import { monthName } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { WordsContext } from './words-context.ts';

/** What counted as spent in one month; undefined for a figure that is not money. */
export function basisOfMonth({ moneyBasis }: Explanation, month: Month): MoneyBasis | undefined {
  return moneyBasis.find(({ from, until }) => from <= month && month <= until)?.value;
}

/** What counted as spent in the months of a figure of money; one line, none for other figures. */
export function moneyBasisWords({ say }: WordsContext, { moneyBasis }: Explanation): string[] {
  if (moneyBasis.length === 0) return [];
  const period = ({ from, until, value: basis }: Explanation['moneyBasis'][number]) =>
    from === until
      ? say('jelas-dasar-bulan', { basis, month: monthName(say, from) })
      : say('jelas-dasar-masa', { basis, from: monthName(say, from), until: monthName(say, until) });
  return [say('jelas-dasar-uang', { basis: listAnd(say, moneyBasis.map(period)) })];
}
