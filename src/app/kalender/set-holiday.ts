import type { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { type FutureDateRefusal, parseFutureDate } from '../../domain/kalender/parse-future-date.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import {
  listHolidays,
  removeHoliday,
  type StoredHoliday,
  setHoliday,
} from '../../store/kalender/calendars.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';

export type { StoredHoliday } from '../../store/kalender/calendars.ts';

/** Days ahead that are listed. */
const DAYS_AHEAD = 60;

/** Letters of a holiday's name, at most. */
const HOLIDAY_NAME_MAX = 60;

/** Why a text names no holiday. */
export type HolidayRefusal =
  | FutureDateRefusal
  | { code: 'libur-tanpa-tanggal' }
  | { code: 'libur-tanpa-nama' };

/** A day with its name. */
export interface NewHoliday {
  date: Temporal.PlainDate;
  name: string;
}

/**
 * Reads a date and a name, e.g. `6-4 Cuti bersama` or `6 April 2026 Cuti bersama`: the date is what reads as one among
 * the first three words.
 */
export function parseHoliday(text: string, today: Temporal.PlainDate): Result<NewHoliday, HolidayRefusal> {
  const words = text.trim().split(/\s+/);
  for (const many of [3, 2, 1]) {
    const read = parseFutureDate(words.slice(0, many).join(' '), today);
    if (!read.ok && read.refusal.code === 'bukan-tanggal') continue;
    if (!read.ok) return read;
    const name = [...words.slice(many).join(' ')].slice(0, HOLIDAY_NAME_MAX).join('');
    return name === '' ? refuse({ code: 'libur-tanpa-nama' }) : ok({ date: read.value, name });
  }
  return refuse({ code: 'libur-tanpa-tanggal' });
}

/** The office's holidays of the coming 60 days, today included. */
export async function comingHolidays({
  tx,
  now,
  office,
}: Pick<OfficerAction, 'tx' | 'now' | 'office'>): Promise<StoredHoliday[]> {
  const today = dateIn(now, office.zone);
  const end = today.add({ days: DAYS_AHEAD });
  const all = await listHolidays(tx, office.id, today.toString(), end.toString());
  return all.filter((day) => day.holiday);
}

/** Adds a holiday to the officer's own office. */
export async function addHoliday(
  act: OfficerAction,
  newDay: NewHoliday,
): Promise<Result<void, MeanwhileRefusal>> {
  const { tx, office } = act;
  const date = newDay.date.toString();
  const after = { nama: newDay.name, libur: true };
  const change = { subject: 'libur', action: 'tambah', object: date, after } as const;
  const stale = await changedMeanwhile(act, change);
  if (stale !== undefined) return refuse(stale);
  const [former] = await listHolidays(tx, office.id, date, date);
  await setHoliday(tx, office.id, { date, name: newDay.name, holiday: true });
  await recordOfficeChange(changedBy(act, 'kalender'), {
    ...change,
    before: former && { nama: former.name, libur: former.holiday },
  });
  await touchOffice(tx, office.id);
  return ok(undefined);
}

/**
 * Takes a holiday off the office's calendar; a national one stays on the list as a day on which the office works, so
 * that loading the national holidays again does not bring it back.
 * @returns the day; refusal when it is no holiday (any more)
 */
export async function deleteHoliday(
  act: OfficerAction,
  date: string,
): Promise<Result<StoredHoliday, { code: 'libur-tidak-ada' } | MeanwhileRefusal>> {
  const { tx, office } = act;
  const change = { subject: 'libur', action: 'hapus', object: date } as const;
  const stale = await changedMeanwhile(act, change);
  if (stale !== undefined) return refuse(stale);
  const [day] = await listHolidays(tx, office.id, date, date);
  if (day === undefined || !day.holiday) return refuse({ code: 'libur-tidak-ada' });
  if (day.source === 'nasional') await setHoliday(tx, office.id, { ...day, holiday: false });
  else await removeHoliday(tx, office.id, date);
  await recordOfficeChange(changedBy(act, 'kalender'), {
    ...change,
    before: { nama: day.name, libur: true },
    after: day.source === 'nasional' ? { nama: day.name, libur: false } : undefined,
  });
  await touchOffice(tx, office.id);
  return ok(day);
}
