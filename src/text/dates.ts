import { Temporal } from 'temporal-polyfill';
import type { Say } from './translator.ts';

/** The names that officers know the three zones by (Keppres 41/1987). */
const ZONE_LABELS: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** `WIB`, `WITA` or `WIT`; for a zone outside Indonesia its own IANA name. */
export function zoneLabel(timeZoneId: string): string {
  return ZONE_LABELS[timeZoneId] ?? timeZoneId;
}

/** `27 Maret 2026`. */
export function dateText(say: Say, date: Temporal.PlainDate): string {
  return `${date.day} ${say(`month-${date.month}`)} ${date.year}`;
}

/** `Senin, 6 April 2026`. */
export function fullDate(say: Say, date: Temporal.PlainDate): string {
  return `${dayName(say, date)}, ${dateText(say, date)}`;
}

/** `Senin, 6 April`, where the year is plain. */
export function dayDate(say: Say, date: Temporal.PlainDate): string {
  return `${dayName(say, date)}, ${date.day} ${say(`month-${date.month}`)}`;
}

/** `27 Maret`, where the year is plain. */
export function dayMonth(say: Say, date: Temporal.PlainDate): string {
  return `${date.day} ${say(`month-${date.month}`)}`;
}

/** `6 Apr`, for buttons and cards. */
export function shortDate(say: Say, date: Temporal.PlainDate): string {
  return `${date.day} ${say(`month-short-${date.month}`)}`;
}

/** `Senin`. */
export function dayName(say: Say, date: Temporal.PlainDate): string {
  return say(`day-${date.dayOfWeek}`);
}

/** @param yearMonth such as `2026-03`; gives `Maret 2026` */
export function monthYear(say: Say, yearMonth: string): string {
  const { month, year } = Temporal.PlainYearMonth.from(yearMonth);
  return `${say(`month-${month}`)} ${year}`;
}

/** @param yearMonth such as `2026-03`; gives `Maret` */
export function monthName(say: Say, yearMonth: string): string {
  return say(`month-${Temporal.PlainYearMonth.from(yearMonth).month}`);
}

/** `07.31 WIB`: the minute that has begun, in the zone of `time`. */
export function timeOfDay(time: Temporal.ZonedDateTime): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(time.hour)}.${two(time.minute)} ${zoneLabel(time.timeZoneId)}`;
}

/** `1 April 2026, 07.31 WIB` of an instant, as a clock in a zone shows it. @param at the instant, as ISO text or a Date */
export function momentText(say: Say, at: string | Date, zone: string): string {
  const instant = Temporal.Instant.from(typeof at === 'string' ? at : at.toISOString());
  return dateTime(say, instant.toZonedDateTimeISO(zone));
}

/** `1 April 2026, 07.31 WIB`. */
export function dateTime(say: Say, time: Temporal.ZonedDateTime): string {
  return `${dateText(say, time.toPlainDate())}, ${timeOfDay(time)}`;
}
