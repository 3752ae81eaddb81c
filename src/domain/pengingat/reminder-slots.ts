import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, nextWorkingDay, workingDayFrom } from '../kalender/calendar.ts';
import { addMonths, type Month, monthOfDate, monthsBetween } from '../kalender/month.ts';
import { officeSchedule } from '../kantor/months/open-months.ts';
import type { Office } from '../kantor/office.ts';

/** Occasions on which officers are reminded of a month. */
export type Occasion = 'buka' | 'menjelang' | 'batas' | 'terlambat' | 'buka_lagi';

/** One reminder of one month. */
export interface MonthSlot {
  time: Temporal.ZonedDateTime;
  month: Month;
  occasion: Occasion;
  /** Only this reporter is meant; the whole office when absent. */
  reporterId?: number;
}

/** Hours of the day in the office's zone: the opening reminder is waiting when the office begins to work. */
export const TIME_OF_DAY = { open: '07:30', other: '08:00', list: '07:30' } as const;

/** Working days before the due date on which those are reminded who have not reported. */
const WORKING_DAYS_BEFORE_DUE = 2;

/** Months whose reminders can still be due: a close that was set late is covered for a quarter. */
const MONTHS_BACK = 3;

/** The day itself when it is a working day, else the last one before it. */
export function workingDayUpTo(date: Temporal.PlainDate, office: Office): Temporal.PlainDate {
  let day = date;
  while (!isWorkingDay(day, office)) day = day.subtract({ days: 1 });
  return day;
}

function workingDaysBack(date: Temporal.PlainDate, days: number, office: Office): Temporal.PlainDate {
  let day = date;
  for (let left = days; left > 0; left--) day = workingDayUpTo(day.subtract({ days: 1 }), office);
  return day;
}

/** The first working day after the due date, then every seventh day from it, moved off holidays, until the close. */
function lateDays(due: Temporal.PlainDate, close: Temporal.PlainDate, office: Office): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let day = nextWorkingDay(due, office);
  for (let week = 1; Temporal.PlainDate.compare(day, close) <= 0; week++) {
    days.push(day);
    day = workingDayFrom((days[0] ?? day).add({ weeks: week }), office);
  }
  return days;
}

/**
 * When officers are reminded of a month, oldest first, all on working days and never twice on one day: when it opens
 * (07.30), two working days before the due date, on the due date, on the working day after it and then weekly until
 * the close (08.00). No regulation fixes these days; they follow the office's calendar.
 */
export function reminderSlots(office: Office, month: Month): MonthSlot[] {
  const { buka: open, batas: due, tutup: close } = officeSchedule(office, month);
  const first = workingDayFrom(open, office);
  const latest = workingDayUpTo(due, office);
  const candidates: [Temporal.PlainDate, Occasion][] = [
    [workingDaysBack(latest, WORKING_DAYS_BEFORE_DUE, office), 'menjelang'],
    [latest, 'batas'],
    ...lateDays(due, close, office).map((day): [Temporal.PlainDate, Occasion] => [day, 'terlambat']),
  ];
  const after = candidates.filter(([day]) => Temporal.PlainDate.compare(day, first) > 0);
  const at = (day: Temporal.PlainDate, time: string) =>
    day.toZonedDateTime({ timeZone: office.zone, plainTime: Temporal.PlainTime.from(time) });
  return [
    { time: at(first, TIME_OF_DAY.open), month, occasion: 'buka' },
    ...after.map(([day, occasion]) => ({ time: at(day, TIME_OF_DAY.other), month, occasion })),
  ];
}

/** When the sekcam gets the list of those who are missing: the working day after the due date, 07.30. */
export function listSlot(office: Office, month: Month): Temporal.ZonedDateTime {
  const day = nextWorkingDay(officeSchedule(office, month).batas, office);
  return day.toZonedDateTime({ timeZone: office.zone, plainTime: Temporal.PlainTime.from(TIME_OF_DAY.list) });
}

/** Months whose reminders or lists can be due at `now`, oldest first. */
export function monthsWithReminders(now: Temporal.ZonedDateTime): Month[] {
  const current = monthOfDate(now.toPlainDate());
  return monthsBetween(addMonths(current, -MONTHS_BACK), current);
}
