import { Temporal } from 'temporal-polyfill';
import { type Holidays, isWorkingDay } from '../kalender/calendar.ts';

/** Moments at which the end of an acting role is told: seven days before, the day before, on its last day, after it. */
export type TermStage = 'tujuh_hari' | 'besok' | 'hari_ini' | 'berakhir';

const DAYS_BEFORE: readonly (readonly [stage: TermStage, days: number])[] = [
  ['hari_ini', 0],
  ['besok', 1],
  ['tujuh_hari', 7],
];

/** The day itself when it is a working day, else the last one before it: nobody is told on a day off, and never late. */
function workingDayUpTo(day: Temporal.PlainDate, calendar: Holidays): Temporal.PlainDate {
  for (let back = 0; back <= 366; back++) {
    const candidate = day.subtract({ days: back });
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  return day;
}

/** An acting role, as far as its end matters. */
export interface ActingTerm {
  /** Last day, inclusive. */
  until: Temporal.PlainDate;
  /** Day on which it was given: what was known then is not told again. */
  start: Temporal.PlainDate;
}

/**
 * What is to be told about an acting role on a day: of what is due the newest, so that a program that was off for a
 * while tells once, with the days that are left then.
 */
export function termStage(
  { until, start }: ActingTerm,
  today: Temporal.PlainDate,
  calendar: Holidays,
): TermStage | undefined {
  const { compare } = Temporal.PlainDate;
  if (compare(until, today) < 0) return 'berakhir';
  for (const [stage, days] of DAYS_BEFORE) {
    const day = workingDayUpTo(until.subtract({ days }), calendar);
    if (compare(day, today) > 0) continue;
    return compare(start, day) < 0 || days === 0 ? stage : undefined;
  }
  return undefined;
}

/** Whether anything about acting roles is to be told or ended on a day, as far as their last days say. */
export function anyTermNear(
  lastDays: readonly string[],
  today: Temporal.PlainDate,
  calendar: Holidays,
): boolean {
  return lastDays.some((day) => {
    const until = Temporal.PlainDate.from(day);
    return termStage({ until, start: until.subtract({ years: 1 }) }, today, calendar) !== undefined;
  });
}
