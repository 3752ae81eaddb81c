import { Temporal } from 'temporal-polyfill';
import type { Deadline } from './indikator/property-values.ts';
import type { Indikator } from './plan.ts';

/** A dated event against its legal deadline. */
export type EventTimeliness = 'tepat_waktu' | 'terlambat';

/**
 * Legal deadline of a dated event as ISO date: the law's own day, not moved for holidays. A day that the month does
 * not have (31 in a month of 30) is the month's last.
 * @param year reporting year; `geserTahun` is added to it (APBDes: 31 December of the year before)
 * Source: Randuagung 731–735 by way of the plan's data.
 */
export function deadlineDate(tenggat: Deadline, year: number): string {
  const { bulan: month, tanggal: date, geserTahun } = tenggat;
  return Temporal.PlainDate.from({ year: year + geserTahun, month: month, day: date }).toString();
}

/**
 * Days after its deadline on which an event was done; 0 when it was done by then.
 * @param date ISO date on which it was done
 * @param year reporting year
 * @returns undefined where the indicator has no deadline
 */
export function daysLate(
  indikator: Pick<Indikator, 'tenggat'>,
  date: string,
  year: number,
): number | undefined {
  if (indikator.tenggat === undefined) return undefined;
  const due = Temporal.PlainDate.from(deadlineDate(indikator.tenggat, year));
  return Math.max(0, due.until(date, { largestUnit: 'days' }).days);
}

/**
 * Whether an event was done by its deadline, the day itself included.
 * @param date ISO date on which it was done
 * @returns undefined where the indicator has no deadline to judge by
 */
export function eventTimeliness(
  indikator: Indikator,
  date: string,
  year: number,
): EventTimeliness | undefined {
  if (indikator.tenggat === undefined) return undefined;
  return date <= deadlineDate(indikator.tenggat, year) ? 'tepat_waktu' : 'terlambat';
}
