import { monthsSoFar } from '../kalender/month.ts';
import type { ExplainInput } from './explain-input.ts';
import type { MoneyBasisPeriod } from './explanation.ts';

/** What counted as spent in the months that a figure of money to date is made of, oldest first. */
export function moneyBasisPeriods({ month, moneyBasis }: ExplainInput): MoneyBasisPeriod[] {
  const periods: MoneyBasisPeriod[] = [];
  for (const one of monthsSoFar(month)) {
    const basis = moneyBasis(one);
    const last = periods.at(-1);
    if (last?.basis === basis) last.until = one;
    else periods.push({ from: one, until: one, basis });
  }
  return periods;
}

/** What counted as spent in one month. */
export function basisOfMonth(
  periods: readonly MoneyBasisPeriod[],
  month: MoneyBasisPeriod['from'],
): MoneyBasisPeriod['basis'] | undefined {
  return periods.find(({ from, until }) => from <= month && month <= until)?.basis;
}
