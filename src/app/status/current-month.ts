import type { Temporal } from 'temporal-polyfill';
import { dateIn, monthStatus } from '../../domain/kalender/calendar.ts';
import {
  addMonths,
  type Month,
  monthOfDate,
  monthsBetween,
  previousMonth,
} from '../../domain/kalender/month.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';

/** How far back a month is looked for: two budget years. */
const MONTHS_BACK = 24;

/** "The" month of an office: the newest whose window has opened by today, be it closed again or not. */
export function currentMonth(office: Office, now: Temporal.Instant): Month {
  const today = dateIn(now, office.zone);
  const current = monthOfDate(today);
  const opened = monthsBetween(addMonths(current, -MONTHS_BACK), current).filter(
    (month) => monthStatus(officeSchedule(office, month), today) !== 'belum_buka',
  );
  return opened.at(-1) ?? previousMonth(current);
}

/** Months that can be looked at: those with a plan up to the newest opened one, newest first, at most 12. */
export function visibleMonths(office: Office, now: Temporal.Instant): Month[] {
  const latest = currentMonth(office, now);
  const all = monthsBetween(addMonths(latest, -11), latest).reverse();
  return all.filter((month) => versionOfMonth(office, month) !== undefined);
}
