import type { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { readListHeading } from '../../plan/money-list/list-heading.ts';
import type { MoneyList } from '../../plan/money-list/money-list.ts';
import { firstDay, hasBudgetYear, likelyYears } from './budget-years.ts';
import type { DpaArgs } from './list-json.ts';

/**
 * What a list of DPA figures is for: the year in its heading (or in its file's name) counts, whatever day it is sent on
 * and whatever year was on the screen. Where it names none, or several, and more than one year is possible, the year is
 * asked.
 * @param args as the list was begun
 */
export function argsOfList(
  args: DpaArgs,
  list: Pick<MoneyList, 'title'>,
  { office, now, name }: { office: Office; now: Temporal.Instant; name: string },
): DpaArgs {
  const today = dateIn(now, office.zone);
  const { year: fromName } = readListHeading([], name);
  const printed = list.title?.year ?? fromName ?? [];
  const kind = list.title?.kind ?? args.kind;
  const at = (year: number, chosen: DpaArgs): DpaArgs => ({
    ...chosen,
    year,
    kind,
    validFrom: firstDay(year, kind, today),
  });
  const [one] = printed;
  if (printed.length === 1 && one !== undefined) return at(one, args);
  if (args.yearChosen === true && printed.length === 0) return at(args.year, args);
  const possible = printed.length > 1 ? printed : likelyYears(office, now);
  const usable = possible.filter((year) => hasBudgetYear(office, year, today));
  if (usable.length > 1) return at(args.year, { ...args, yearChoices: usable });
  return at(usable[0] ?? args.year, args);
}

/** The same list of a year that a person chose. */
export function argsOfYear(
  { yearChoices: _, ...args }: DpaArgs,
  year: number,
  { office, now }: { office: Office; now: Temporal.Instant },
): DpaArgs {
  const validFrom = firstDay(year, args.kind, dateIn(now, office.zone));
  return { ...args, year, validFrom, yearChosen: true };
}
