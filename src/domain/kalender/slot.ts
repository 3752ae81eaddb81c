import { Temporal } from 'temporal-polyfill';
import { type Holidays, isWorkingDay, workingDayFrom } from './calendar.ts';

/** Weekdays in ISO order: senin is 1. */
const DAYS = ['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu'] as const;

/** When a job runs, in the office's time zone. */
export type SlotRule = {
  /** Every working day, or one weekday. */
  day: 'hari_kerja' | (typeof DAYS)[number];
  /** `07.00`: two digits, a full stop, two digits. */
  timeOfDay: string;
  /** A weekday on a holiday moves to the next working day; without it that slot falls away. */
  moveOffHoliday?: boolean;
};

/** Messages leave from 07.00 and before 20.00 on working days. */
export const SERVICE_HOURS = { start: 7, finished: 20 } as const;

/** Longer than any row of holidays, so that a slot moved off them is still found. */
const LOOK_BACK_DAYS = 31;

function clockOf({ timeOfDay }: SlotRule): Temporal.PlainTime {
  if (!/^([01]\d|2[0-3])\.[0-5]\d$/.test(timeOfDay))
    throw new RangeError(`pukul "${timeOfDay}" is not HH.MM`);
  return Temporal.PlainTime.from(timeOfDay.replace('.', ':'));
}

function datesBetween(first: Temporal.PlainDate, last: Temporal.PlainDate): Temporal.PlainDate[] {
  const days = Math.max(first.until(last, { largestUnit: 'day' }).days, -1);
  return Array.from({ length: days + 1 }, (_, index) => first.add({ days: index }));
}

/** The day on which the slot of `date` runs, if `date` has one. */
function runDate(rule: SlotRule, date: Temporal.PlainDate, calendar: Holidays): Temporal.PlainDate[] {
  if (rule.day === 'hari_kerja') return isWorkingDay(date, calendar) ? [date] : [];
  if (date.dayOfWeek !== DAYS.indexOf(rule.day) + 1) return [];
  if (rule.moveOffHoliday) return [workingDayFrom(date, calendar)];
  return calendar.holiday.has(date.toString()) ? [] : [date];
}

/**
 * Every slot of the rule later than `after` and not later than `until`, oldest first, each once, in the
 * zone of `after`. Meant for spans of days or weeks: work grows with the days between.
 * @throws RangeError when `timeOfDay` is not HH.MM
 */
export function slotsBetween(
  rule: SlotRule,
  after: Temporal.ZonedDateTime,
  until: Temporal.ZonedDateTime,
  calendar: Holidays,
): Temporal.ZonedDateTime[] {
  const time = clockOf(rule);
  const zone = after.timeZoneId;
  const first = after.toPlainDate().subtract({ days: rule.moveOffHoliday ? LOOK_BACK_DAYS : 0 });
  const last = until.withTimeZone(zone).toPlainDate();
  const days = datesBetween(first, last).flatMap((date) => runDate(rule, date, calendar));
  const unique = [...new Set(days.map(String))].sort();
  return unique
    .map((day) => Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time }))
    .filter(
      (slot) =>
        Temporal.ZonedDateTime.compare(slot, after) > 0 && Temporal.ZonedDateTime.compare(slot, until) <= 0,
    );
}

/**
 * The newest slot that is due at `now`, the one to make up for after a standstill.
 * @returns undefined when there was none within 31 days
 */
export function latestSlot(
  rule: SlotRule,
  now: Temporal.ZonedDateTime,
  calendar: Holidays,
): Temporal.ZonedDateTime | undefined {
  return slotsBetween(rule, now.subtract({ days: LOOK_BACK_DAYS }), now, calendar).at(-1);
}

/** True when messages that nobody asked for may be sent: 07.00 up to, not including, 20.00 on a working day. */
export function isServiceHour(now: Temporal.ZonedDateTime, calendar: Holidays): boolean {
  const open = now.hour >= SERVICE_HOURS.start && now.hour < SERVICE_HOURS.finished;
  return open && isWorkingDay(now.toPlainDate(), calendar);
}

/** `now` itself within the hours, else the moment at which they next begin. */
export function nextServiceHour(now: Temporal.ZonedDateTime, calendar: Holidays): Temporal.ZonedDateTime {
  if (isServiceHour(now, calendar)) return now;
  const today = now.toPlainDate();
  const day = workingDayFrom(now.hour < SERVICE_HOURS.start ? today : today.add({ days: 1 }), calendar);
  return day.toZonedDateTime({
    timeZone: now.timeZoneId,
    plainTime: Temporal.PlainTime.from({ hour: SERVICE_HOURS.start }),
  });
}
