import type { Explanation, MoneyBasisPeriod } from '../../domain/jelaskan/explanation.ts';
import { monthName } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { WordsContext } from './words-context.ts';

/** What counted as spent in the months of a figure of money; one line, none for other figures. */
export function moneyBasisWords({ say }: WordsContext, { moneyBasis }: Explanation): string[] {
  if (moneyBasis.length === 0) return [];
  const period = ({ from, until, basis }: MoneyBasisPeriod) =>
    from === until
      ? say('jelas-dasar-bulan', { basis, month: monthName(say, from) })
      : say('jelas-dasar-masa', { basis, from: monthName(say, from), until: monthName(say, until) });
  return [say('jelas-dasar-uang', { basis: listAnd(say, moneyBasis.map(period)) })];
}
