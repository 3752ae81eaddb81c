import { Temporal } from 'temporal-polyfill';
import { beginningOf } from '../linear-text.ts';
import { ok, type Result, refuse } from '../result.ts';
import { monthFromName } from './month-name.ts';

/** A reporting month of the Gregorian calendar, such as `2026-03`; sorts as text. */
export type Month = `${number}-${number}`;

/** Why a text names no month. */
export type MonthRefusal = { code: 'bukan-bulan'; text: string };

/** A quarter (triwulan) of the calendar year, which is also the budget year (UU 17/2003, pasal 4). */
export type Triwulan = 1 | 2 | 3 | 4;

/** @param month 1–12 */
export function monthOf(year: number, month: number): Month {
  return Temporal.PlainYearMonth.from({ year, month }, { overflow: 'reject' }).toString() as Month;
}

/** The month a date lies in. */
export function monthOfDate(date: Temporal.PlainDate): Month {
  return date.toPlainYearMonth().toString() as Month;
}

/**
 * Reads `2026-03`, `3-2026`, `3/2026`, `Maret 2026` or `mar 2026`.
 * @returns refusal `bukan-bulan` for anything else, months beyond 12 and years outside 2000–2099
 */
export function parseMonth(text: string): Result<Month, MonthRefusal> {
  const clean = text.trim().toLowerCase();
  const iso = /^(20\d\d)[-/](\d{1,2})$/.exec(clean);
  const local = /^(\d{1,2}|[a-z]+\.?)[-/ ]+(20\d\d)$/.exec(clean);
  const year = Number(iso?.[1] ?? local?.[2] ?? 0);
  const word = iso?.[2] ?? local?.[1] ?? '';
  const month = monthFromName(word) ?? Number(word);
  if (year === 0 || !(month >= 1 && month <= 12)) {
    return refuse({ code: 'bukan-bulan', text: beginningOf(text.trim()) });
  }
  return ok(monthOf(year, month));
}

/** The same month for date arithmetic. */
export function yearMonthOf(yearMonth: Month): Temporal.PlainYearMonth {
  return Temporal.PlainYearMonth.from(yearMonth);
}

/** Calendar and budget year. */
export function yearOf(yearMonth: Month): number {
  return Number(yearMonth.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function monthNumber(yearMonth: Month): number {
  return Number(yearMonth.slice(5));
}

/** @param months how many to go on; negative goes back */
export function addMonths(yearMonth: Month, months: number): Month {
  return yearMonthOf(yearMonth).add({ months }).toString() as Month;
}

/** The month before. */
export function previousMonth(yearMonth: Month): Month {
  return addMonths(yearMonth, -1);
}

/** The month after. */
export function nextMonth(yearMonth: Month): Month {
  return addMonths(yearMonth, 1);
}

/** Negative when `a` is earlier, 0 when equal, positive when later; fits `sort`. */
export function compareMonths(a: Month, b: Month): number {
  return Temporal.PlainYearMonth.compare(a, b);
}

/** January up to and with `yearMonth`, of the same year. */
export function monthsSoFar(yearMonth: Month): Month[] {
  return monthsBetween(monthOf(yearOf(yearMonth), 1), yearMonth);
}

/** Both ends included; empty when `last` is before `first`. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let yearMonth = first; compareMonths(yearMonth, last) <= 0; yearMonth = nextMonth(yearMonth))
    months.push(yearMonth);
  return months;
}

/** The quarter the month belongs to. */
export function triwulanOf(yearMonth: Month): Triwulan {
  return Math.ceil(monthNumber(yearMonth) / 3) as Triwulan;
}

/** The three months of a quarter, in order. */
export function monthsOfTriwulan(year: number, triwulan: Triwulan): Month[] {
  return [2, 1, 0].map((back) => monthOf(year, triwulan * 3 - back));
}

/** True for March, June, September and December. */
export function isTriwulanEnd(yearMonth: Month): boolean {
  return monthNumber(yearMonth) % 3 === 0;
}

/** First day of the month. */
export function startOfMonth(yearMonth: Month): Temporal.PlainDate {
  return yearMonthOf(yearMonth).toPlainDate({ day: 1 });
}

/** Last day of the month. */
export function endOfMonth(yearMonth: Month): Temporal.PlainDate {
  const month = yearMonthOf(yearMonth);
  return month.toPlainDate({ day: month.daysInMonth });
}
