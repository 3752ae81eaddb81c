import { Temporal } from 'temporal-polyfill';
import { dateIn, type MonthSchedule, monthSchedule, monthStatus } from '../../kalender/calendar.ts';
import { addMonths, type Month, monthOfDate, monthsBetween } from '../../kalender/month.ts';
import { isBeforeReporting } from '../../realisasi/reporting-start.ts';
import type { Reporter } from '../../rencana/plan.ts';
import type { Office } from '../office.ts';

const plainDate = (iso: string | undefined) => (iso === undefined ? undefined : Temporal.PlainDate.from(iso));

/** Schedules of an office's months, kept with its snapshot: every act asks for several, and a snapshot never changes. */
const schedules = new WeakMap<Office, Map<Month, MonthSchedule>>();

/** Units with a month that has not closed yet, or with months to come: those that somebody reports for. */
export function unitsWithWork(office: Office, now: Temporal.Instant): Reporter[] {
  const first = oldestUnclosedMonth(office, now);
  return office.reporters.filter(({ until }) => until === undefined || until >= first);
}

/** Opens, due and closes of a month at an office, with the dates that the office set for this month. */
export function officeSchedule(office: Office, month: Month): MonthSchedule {
  const kept = schedules.get(office) ?? new Map<Month, MonthSchedule>();
  schedules.set(office, kept);
  const known = kept.get(month) ?? computeSchedule(office, month);
  kept.set(month, known);
  return known;
}

function computeSchedule(office: Office, month: Month): MonthSchedule {
  const special = office.specialMonths.get(month);
  return monthSchedule(month, office, {
    ...(special?.buka && { buka: plainDate(special.buka) }),
    ...(special?.batas && { batas: plainDate(special.batas) }),
    ...(special?.tutup && { tutup: plainDate(special.tutup) }),
  });
}

/** Last day on which this reporter's month was opened again for; undefined when it never was. */
export function reopenedUntil(
  office: Office,
  reporterId: number,
  month: Month,
): Temporal.PlainDate | undefined {
  return plainDate(
    office.reopened.findLast((one) => one.reporterId === reporterId && one.month === month)?.until,
  );
}

/**
 * Whether a reporter's month takes reports today: between opening and close, or opened again for it; never before the
 * office's first month.
 */
export function isOpen(office: Office, reporterId: number, month: Month, now: Temporal.Instant): boolean {
  if (isBeforeReporting(office, month)) return false;
  const today = dateIn(now, office.zone);
  const status = monthStatus(officeSchedule(office, month), today);
  if (status === 'terbuka' || status === 'lewat_batas') return true;
  const until = reopenedUntil(office, reporterId, month);
  return until !== undefined && Temporal.PlainDate.compare(today, until) <= 0;
}

/** Months of the last two years that take reports from this reporter today, newest first. */
export function openMonths(office: Office, reporterId: number, now: Temporal.Instant): Month[] {
  const current = monthOfDate(dateIn(now, office.zone));
  return Array.from({ length: 24 }, (_, back) => addMonths(current, -back)).filter((month) =>
    isOpen(office, reporterId, month, now),
  );
}

/** The oldest month that can be reported today or later: the first of the last two years that has not closed. */
export function oldestUnclosedMonth(office: Office, now: Temporal.Instant): Month {
  const today = dateIn(now, office.zone);
  const current = monthOfDate(today);
  const notYet = monthsBetween(addMonths(current, -24), current).find(
    (month) => monthStatus(officeSchedule(office, month), today) !== 'tutup',
  );
  return notYet ?? current;
}
