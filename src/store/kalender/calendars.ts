import type { Month } from '../../domain/kalender/month.ts';
import type { SpecialMonth } from '../../domain/kantor/office.ts';
import { dateColumn, isoDate } from '../database/iso-date.ts';
import type { Tx } from '../database/tx.ts';

/** A day on the office's list of holidays; `holiday` false means a national holiday on which it works. */
export interface StoredHoliday {
  /** ISO date */
  date: string;
  name: string;
  source: 'nasional' | 'kantor';
  holiday: boolean;
}

/** Days of the month after the reported one on which a month opens, is due and closes. */
export interface MonthRule {
  openDay: number;
  dueDay: number;
  closeDay: number;
}

/** Sets the office's rule for every month. */
export async function setMonthRule(tx: Tx, officeId: number, rules: MonthRule): Promise<void> {
  await tx.office.update({ where: { id: officeId }, data: rules });
}

/** Sets one month's own dates; what is left out of `special` stays as it is. */
export async function setSpecialMonth(
  tx: Tx,
  officeId: number,
  month: Month,
  special: SpecialMonth,
): Promise<void> {
  const data = {
    ...(special.buka && { buka: dateColumn(special.buka) }),
    ...(special.batas && { batas: dateColumn(special.batas) }),
    ...(special.tutup && { tutup: dateColumn(special.tutup) }),
  };
  await tx.monthCalendar.upsert({
    where: { officeId_month: { officeId, month } },
    create: { officeId, month, ...data },
    update: data,
  });
}

/** Takes one month back to the rule. */
export async function removeSpecialMonth(tx: Tx, officeId: number, month: Month): Promise<void> {
  await tx.monthCalendar.deleteMany({ where: { officeId, month } });
}

/** The office's holidays from one ISO date to another, both included, oldest first. */
export async function listHolidays(
  tx: Tx,
  officeId: number,
  from: string,
  until: string,
): Promise<StoredHoliday[]> {
  const rows = await tx.holiday.findMany({
    where: { officeId, date: { gte: dateColumn(from), lte: dateColumn(until) } },
    orderBy: { date: 'asc' },
  });
  return rows.map((row) => ({
    date: isoDate(row.date),
    name: row.name,
    source: row.source === 'nasional' ? 'nasional' : 'kantor',
    holiday: row.holiday,
  }));
}

/** Sets a day as holiday or not; a day that is on the list already keeps its source. */
export async function setHoliday(
  tx: Tx,
  officeId: number,
  day: { date: string; name: string; holiday: boolean },
): Promise<void> {
  const date = dateColumn(day.date);
  await tx.holiday.upsert({
    where: { officeId_date: { officeId, date } },
    create: { officeId, date, name: day.name, holiday: day.holiday, source: 'kantor' },
    update: { name: day.name, holiday: day.holiday },
  });
}

/** Takes a day off the list. */
export async function removeHoliday(tx: Tx, officeId: number, date: string): Promise<void> {
  await tx.holiday.deleteMany({ where: { officeId, date: dateColumn(date) } });
}

/** Opens one reporter's closed month again, up to and with a last day. */
export async function insertReopening(
  tx: Tx,
  reopening: { reporterId: number; month: Month; until: string; reason: string; personId: number; now: Date },
): Promise<void> {
  const { reporterId, month, until, reason, personId, now } = reopening;
  await tx.reopening.create({
    data: { reporterId: reporterId, month, until: dateColumn(until), reason, personId, at: now },
  });
}
