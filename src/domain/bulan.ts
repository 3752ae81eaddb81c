import { Temporal } from 'temporal-polyfill';
import { bulanDariNama } from './bulan-nama.ts';
import { ok, type Result, refuse } from './result.ts';

/** A reporting month of the Gregorian calendar, such as `2026-03`; sorts as text. */
export type Bulan = `${number}-${number}`;

/** Why a text names no month. */
export type BulanRefusal = { code: 'bukan-bulan'; teks: string };

/** A quarter (triwulan) of the calendar year, which is also the budget year (UU 17/2003, pasal 4). */
export type Triwulan = 1 | 2 | 3 | 4;

/** @param month 1–12 */
export function bulanOf(year: number, month: number): Bulan {
  return Temporal.PlainYearMonth.from({ year, month }, { overflow: 'reject' }).toString() as Bulan;
}

/** The month a date lies in. */
export function bulanOfDate(date: Temporal.PlainDate): Bulan {
  return date.toPlainYearMonth().toString() as Bulan;
}

/**
 * Reads `2026-03`, `3-2026`, `3/2026`, `Maret 2026` or `mar 2026`.
 * @returns refusal `bukan-bulan` for anything else, months beyond 12 and years outside 2000–2099
 */
export function parseBulan(text: string): Result<Bulan, BulanRefusal> {
  const clean = text.trim().toLowerCase();
  const iso = /^(20\d\d)[-/](\d{1,2})$/.exec(clean);
  const local = /^(\d{1,2}|[a-z]+\.?)[-/ ]+(20\d\d)$/.exec(clean);
  const year = Number(iso?.[1] ?? local?.[2] ?? 0);
  const word = iso?.[2] ?? local?.[1] ?? '';
  const month = bulanDariNama(word) ?? Number(word);
  if (year === 0 || !(month >= 1 && month <= 12)) {
    return refuse({ code: 'bukan-bulan', teks: [...text.trim()].slice(0, 40).join('') });
  }
  return ok(bulanOf(year, month));
}

/** The same month for date arithmetic. */
export function yearMonthOf(bulan: Bulan): Temporal.PlainYearMonth {
  return Temporal.PlainYearMonth.from(bulan);
}

/** Calendar and budget year. */
export function tahunOf(bulan: Bulan): number {
  return Number(bulan.slice(0, 4));
}

/** 1 for January to 12 for December. */
export function nomorBulan(bulan: Bulan): number {
  return Number(bulan.slice(5));
}

/** @param months how many to go on; negative goes back */
export function addBulan(bulan: Bulan, months: number): Bulan {
  return yearMonthOf(bulan).add({ months }).toString() as Bulan;
}

/** The month before. */
export function previousBulan(bulan: Bulan): Bulan {
  return addBulan(bulan, -1);
}

/** The month after. */
export function nextBulan(bulan: Bulan): Bulan {
  return addBulan(bulan, 1);
}

/** Negative when `a` is earlier, 0 when equal, positive when later; fits `sort`. */
export function compareBulan(a: Bulan, b: Bulan): number {
  return Temporal.PlainYearMonth.compare(a, b);
}

/** January up to and with `bulan`, of the same year. */
export function monthsSoFar(bulan: Bulan): Bulan[] {
  return bulanBetween(bulanOf(tahunOf(bulan), 1), bulan);
}

/** Both ends included; empty when `last` is before `first`. */
export function bulanBetween(first: Bulan, last: Bulan): Bulan[] {
  const months: Bulan[] = [];
  for (let bulan = first; compareBulan(bulan, last) <= 0; bulan = nextBulan(bulan)) months.push(bulan);
  return months;
}

/** The quarter the month belongs to. */
export function triwulanOf(bulan: Bulan): Triwulan {
  return Math.ceil(nomorBulan(bulan) / 3) as Triwulan;
}

/** The three months of a quarter, in order. */
export function bulanOfTriwulan(year: number, triwulan: Triwulan): Bulan[] {
  return [2, 1, 0].map((back) => bulanOf(year, triwulan * 3 - back));
}

/** True for March, June, September and December. */
export function isAkhirTriwulan(bulan: Bulan): boolean {
  return nomorBulan(bulan) % 3 === 0;
}

/** First day of the month. */
export function awalBulan(bulan: Bulan): Temporal.PlainDate {
  return yearMonthOf(bulan).toPlainDate({ day: 1 });
}

/** Last day of the month. */
export function akhirBulan(bulan: Bulan): Temporal.PlainDate {
  const month = yearMonthOf(bulan);
  return month.toPlainDate({ day: month.daysInMonth });
}
