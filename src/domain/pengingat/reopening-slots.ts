import { Temporal } from 'temporal-polyfill';
import { dateIn, nextWorkingDay } from '../kalender/calendar.ts';
import { officeSchedule } from '../kantor/months/open-months.ts';
import type { Office, ReopenedMonth } from '../kantor/office.ts';
import { type MonthSlot, TIME_OF_DAY, workingDayUpTo } from './reminder-slots.ts';

/** A reminder that is meant for one reporter only. */
export interface ReopeningSlot extends MonthSlot {
  reporterId: number;
}

/**
 * When the officers of one reporter are reminded of a month that was opened again for it, oldest first: 08.00 on the
 * working day after it was opened, and on the last working day on which it takes a report; once when that is one day,
 * never before it was opened, and not while the month is open for everybody, whose reminders reach this reporter too.
 */
export function reopeningSlots(
  office: Office,
  { reporterId, month, until, at }: ReopenedMonth,
): ReopeningSlot[] {
  const reopened = Temporal.Instant.from(at);
  const end = Temporal.PlainDate.from(until);
  const { tutup: close } = officeSchedule(office, month);
  const nextDay = nextWorkingDay(dateIn(reopened, office.zone), office);
  const latest = workingDayUpTo(end, office);
  const days = nextDay.equals(latest) ? [nextDay] : [nextDay, latest];
  return days
    .filter((day) => Temporal.PlainDate.compare(day, end) <= 0 && Temporal.PlainDate.compare(day, close) > 0)
    .map((day) =>
      day.toZonedDateTime({ timeZone: office.zone, plainTime: Temporal.PlainTime.from(TIME_OF_DAY.other) }),
    )
    .filter((time) => Temporal.Instant.compare(time.toInstant(), reopened) > 0)
    .map((time) => ({ time, month, reporterId, occasion: 'buka_lagi' }));
}

/** Reopenings in force on the day of `now`; of several for one month only the last one counts. */
export function reopeningsInForce(office: Office, now: Temporal.ZonedDateTime): ReopenedMonth[] {
  const today = now.toPlainDate().toString();
  return office.reopened.filter(
    (one) =>
      one.until >= today &&
      office.reopened.findLast(
        ({ reporterId, month }) => reporterId === one.reporterId && month === one.month,
      ) === one,
  );
}
