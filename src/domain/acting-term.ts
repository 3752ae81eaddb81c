import { Temporal } from 'temporal-polyfill';
import { type HariLibur, isHariKerja } from './kalender.ts';

/** Moments at which the end of an acting role is told: seven days before, the day before, on its last day, after it. */
export type TermStage = 'tujuh_hari' | 'besok' | 'hari_ini' | 'berakhir';

const DAYS_BEFORE: readonly (readonly [stage: TermStage, days: number])[] = [
  ['hari_ini', 0],
  ['besok', 1],
  ['tujuh_hari', 7],
];

/** The day itself when it is a working day, else the last one before it: nobody is told on a day off, and never late. */
function workingDayUpTo(day: Temporal.PlainDate, kalender: HariLibur): Temporal.PlainDate {
  for (let back = 0; back <= 366; back++) {
    const candidate = day.subtract({ days: back });
    if (isHariKerja(candidate, kalender)) return candidate;
  }
  return day;
}

/** An acting role, as far as its end matters. */
export interface ActingTerm {
  /** Last day, inclusive. */
  sampai: Temporal.PlainDate;
  /** Day on which it was given: what was known then is not told again. */
  mulai: Temporal.PlainDate;
}

/**
 * What is to be told about an acting role on a day: of what is due the newest, so that a program that was off for a
 * while tells once, with the days that are left then.
 */
export function termStage(
  { sampai, mulai }: ActingTerm,
  hariIni: Temporal.PlainDate,
  kalender: HariLibur,
): TermStage | undefined {
  const { compare } = Temporal.PlainDate;
  if (compare(sampai, hariIni) < 0) return 'berakhir';
  for (const [stage, days] of DAYS_BEFORE) {
    const day = workingDayUpTo(sampai.subtract({ days }), kalender);
    if (compare(day, hariIni) > 0) continue;
    return compare(mulai, day) < 0 || days === 0 ? stage : undefined;
  }
  return undefined;
}

/** Whether anything about acting roles is to be told or ended on a day, as far as their last days say. */
export function anyTermNear(
  lastDays: readonly string[],
  hariIni: Temporal.PlainDate,
  kalender: HariLibur,
): boolean {
  return lastDays.some((day) => {
    const sampai = Temporal.PlainDate.from(day);
    return termStage({ sampai, mulai: sampai.subtract({ years: 1 }) }, hariIni, kalender) !== undefined;
  });
}
