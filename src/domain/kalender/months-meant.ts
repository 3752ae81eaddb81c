import { addMonths, type Month, monthOf, parseMonth, yearOf } from './month.ts';
import { monthsFromName } from './month-name.ts';

/**
 * The months that a text may mean: `2026-02`, `Februari 2026`, and a name alone, which is the newest such month that is
 * not after `latest`; one typing mistake in the name is understood, and several are given where it fits several names.
 */
export function monthsMeant(text: string, latest: Month): Month[] {
  const whole = parseMonth(text);
  if (whole.ok) return [whole.value];
  const [name = '', year, ...rest] = text.trim().split(/\s+/);
  if (rest.length > 0 || (year !== undefined && !/^20\d\d$/.test(year))) return [];
  return monthsFromName(name).map((month) => {
    if (year !== undefined) return monthOf(Number(year), month);
    const thisYear = monthOf(yearOf(latest), month);
    return thisYear <= latest ? thisYear : addMonths(thisYear, -12);
  });
}
