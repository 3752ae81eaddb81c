import { Temporal } from 'temporal-polyfill';
import { isWorkingDay, type MonthSchedule } from '../../domain/kalender/calendar.ts';
import { type Month, startOfMonth } from '../../domain/kalender/month.ts';
import { officeSchedule } from '../../domain/kantor/months/open-months.ts';
import type { SpecialMonth } from '../../domain/kantor/office.ts';
import type { OfficeChange } from '../../domain/kantor/office-change.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { removeSpecialMonth, setSpecialMonth } from '../../store/kalender/calendars.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import type { OfficerAction } from '../action.ts';
import { type Concern, changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';

/** One of the three dates of a month. */
export type MonthDate = keyof SpecialMonth;

/** The three, in the order in which they come. */
export const MONTH_DATES: readonly MonthDate[] = ['buka', 'batas', 'tutup'];

/** Why a month keeps its dates. */
export type MonthDatesRefusal =
  | MeanwhileRefusal
  /** Opens, due and closes would not follow one another. */
  | { code: 'kalender-urutan' }
  /** Not from the month itself to three months after it. */
  | { code: 'kalender-di-luar-bulan'; read: Temporal.PlainDate };

/**
 * Sets one date of one month, which then holds as typed and does not move off holidays.
 * @returns whether it is a working day, so that the officer can be told
 */
export async function changeMonthDate(
  act: OfficerAction,
  month: Month,
  which: MonthDate,
  read: Temporal.PlainDate,
): Promise<Result<{ workingDays: boolean }, MonthDatesRefusal>> {
  const { tx, office } = act;
  const { compare } = Temporal.PlainDate;
  const begin = startOfMonth(month);
  if (compare(read, begin) < 0 || compare(read, begin.add({ months: 4 })) >= 0) {
    return refuse({ code: 'kalender-di-luar-bulan', read });
  }
  const schedule = { ...officeSchedule(office, month), [which]: read };
  const change = perubahan(act, month, schedule);
  const stale = await changedMeanwhile(act, change, RULES);
  if (stale !== undefined) return refuse(stale);
  if (compare(schedule.buka, schedule.batas) > 0 || compare(schedule.batas, schedule.tutup) > 0) {
    return refuse({ code: 'kalender-urutan' });
  }
  await setSpecialMonth(tx, office.id, month, { [which]: read.toString() });
  await recordOfficeChange(changedBy(act, 'kalender'), change);
  await touchOffice(tx, office.id);
  return ok({ workingDays: isWorkingDay(read, office) });
}

/** Takes a month back to the office's rule. */
export async function returnToRule(
  act: OfficerAction,
  month: Month,
): Promise<Result<void, MeanwhileRefusal>> {
  const { tx, office } = act;
  const withoutSpecial = new Map([...office.specialMonths].filter(([one]) => one !== month));
  const change = perubahan(act, month, officeSchedule({ ...office, specialMonths: withoutSpecial }, month));
  const stale = await changedMeanwhile(act, change, RULES);
  if (stale !== undefined) return refuse(stale);
  await removeSpecialMonth(tx, office.id, month);
  await recordOfficeChange(changedBy(act, 'kalender'), change);
  await touchOffice(tx, office.id);
  return ok(undefined);
}

/** The office's rule, from which a month's dates follow where it has none of its own. */
const RULES: readonly Concern[] = [{ subject: 'kalender', object: [''] }];

function words({ buka: open, batas: due, tutup: close }: MonthSchedule) {
  return { buka: open.toString(), batas: due.toString(), tutup: close.toString() };
}

function perubahan({ office }: OfficerAction, month: Month, after: MonthSchedule): OfficeChange {
  const before = words(officeSchedule(office, month));
  return { subject: 'kalender', action: 'ubah', object: month, before, after: words(after) };
}
