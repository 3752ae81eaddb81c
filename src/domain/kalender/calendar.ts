import { Temporal } from 'temporal-polyfill';
import { type Month, nextMonth, yearMonthOf } from './month.ts';
import type { Zone } from './zone.ts';

export { ZONES, type Zone, zoneOfProvinsi } from './zone.ts';

/** Days on which the office is closed, besides Saturday and Sunday: ISO dates such as `2026-04-03`. */
export type Holidays = { holiday: ReadonlySet<string> };

/**
 * The monthly cycle of one kecamatan. No regulation fixes these days, so they are settings.
 * All days lie in the month after the reported one; a day the month lacks means its last day.
 */
export type CalendarRules = Holidays & {
  /** Day on which the month can be reported from. */
  openDay: number;
  /** Day by whose end a report is on time, before moving off holidays. */
  dueDay: number;
  /** Last day on which a report is still taken. */
  closeDay: number;
};

/** The dates of one reported month; all three days belong to their period. */
export type MonthSchedule = {
  buka: Temporal.PlainDate;
  batas: Temporal.PlainDate;
  tutup: Temporal.PlainDate;
};

/** Where a month stands on a given day. */
export type MonthStatus = 'belum_buka' | 'terbuka' | 'lewat_batas' | 'tutup';

/** Whether a report came by the end of the due date. */
export type Timeliness = 'tepat_waktu' | 'terlambat';

/** True from Monday to Friday (five-day week, Perpres 21/2023) unless the day is a holiday. */
export function isWorkingDay(date: Temporal.PlainDate, { holiday }: Holidays): boolean {
  return date.dayOfWeek <= 5 && !holiday.has(date.toString());
}

/**
 * The day itself when it is a working day, else the first working day after it.
 * @throws RangeError when a whole year has no working day: the calendar is broken
 */
export function workingDayFrom(date: Temporal.PlainDate, calendar: Holidays): Temporal.PlainDate {
  for (let days = 0; days <= 366; days++) {
    const candidate = date.add({ days });
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`no working day within a year of ${date.toString()}`);
}

/** The first working day after `date`, never `date` itself. */
export function nextWorkingDay(date: Temporal.PlainDate, calendar: Holidays): Temporal.PlainDate {
  return workingDayFrom(date.add({ days: 1 }), calendar);
}

/**
 * Working days after `from` up to and with `to`: how many working days something has waited.
 * Friday to the Monday after is 1; the same day is 0; negative when `to` is before `from`.
 */
export function countWorkingDays(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  calendar: Holidays,
): number {
  if (Temporal.PlainDate.compare(to, from) < 0) return 0 - countWorkingDays(to, from, calendar);
  let count = 0;
  for (let date = from; Temporal.PlainDate.compare(date, to) < 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date, calendar)) count++;
  }
  return count;
}

/**
 * When a month can be reported. A due date on a weekend or holiday moves to the next working day, and
 * the closing day is never before it.
 * @param override dates that a person set for this month (`/kalender`); they hold as typed and do not move
 */
export function monthSchedule(
  month: Month,
  rules: CalendarRules,
  override: Partial<MonthSchedule> = {},
): MonthSchedule {
  const monthAfter = yearMonthOf(nextMonth(month));
  const on = (day: number) =>
    monthAfter.toPlainDate({ day: Math.min(Math.max(day, 1), monthAfter.daysInMonth) });
  const due = override.batas ?? workingDayFrom(on(rules.dueDay), rules);
  const close = override.tutup ?? on(rules.closeDay);
  return {
    buka: override.buka ?? on(rules.openDay),
    batas: due,
    tutup: Temporal.PlainDate.compare(close, due) < 0 ? due : close,
  };
}

/** Today, in the office's zone. */
export function dateIn(instant: Temporal.Instant, zone: Zone): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zone).toPlainDate();
}

/**
 * On time means sent on the due date at the latest: 23.59.59 counts, 00.00 of the next day does not.
 * @param zone the office's zone, in which the due date is a day
 */
export function timeliness(sentOn: Temporal.Instant, due: Temporal.PlainDate, zone: Zone): Timeliness {
  return Temporal.PlainDate.compare(dateIn(sentOn, zone), due) <= 0 ? 'tepat_waktu' : 'terlambat';
}

/** Where the month stands on `today`. Reports are taken while `terbuka` and `lewat_batas`. */
export function monthStatus(
  { buka: open, batas: due, tutup: close }: MonthSchedule,
  today: Temporal.PlainDate,
): MonthStatus {
  const { compare } = Temporal.PlainDate;
  if (compare(today, open) < 0) return 'belum_buka';
  if (compare(today, due) <= 0) return 'terbuka';
  return compare(today, close) <= 0 ? 'lewat_batas' : 'tutup';
}
