import type { Temporal } from 'temporal-polyfill';
import { dateIn, monthStatus } from '../../kalender/calendar.ts';
import { addMonths, type Month } from '../../kalender/month.ts';
import type { Office } from '../office.ts';
import { officeSchedule, oldestUnclosedMonth } from './open-months.ts';

/**
 * Months with which a change of units can begin: the first that nobody can be late for yet, and the two after it. A
 * month that is past its due date, or closed, keeps who owes it: whoever would come to owe it would be late at once.
 */
export function changeMonths(office: Office, now: Temporal.Instant): [Month, Month, Month] {
  const today = dateIn(now, office.zone);
  let first = oldestUnclosedMonth(office, now);
  while (['lewat_batas', 'tutup'].includes(monthStatus(officeSchedule(office, first), today)))
    first = addMonths(first, 1);
  return [first, addMonths(first, 1), addMonths(first, 2)];
}
