import { Temporal } from 'temporal-polyfill';
import { dateIn, monthStatus } from '../../domain/kalender/calendar.ts';
import { asDate } from '../../domain/kalender/instant.ts';
import { addMonths, type Month, monthOfDate } from '../../domain/kalender/month.ts';
import { isOpen, officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import { isBeforeReporting } from '../../domain/realisasi/reporting-start.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { insertReopening } from '../../store/kalender/calendars.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { button } from '../../text/buttons/button.ts';
import { dayDate, monthYear } from '../../text/dates.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import { notice } from '../petugas/tell-person.ts';

/** Months back from now that can be opened again. */
const MONTHS_BACK = 12;

/** A month may stay open again for at most so many days. */
const MAX_DAYS = 31;

/** What is to be opened again. */
export interface Reopening {
  reporterId: number;
  month: Month;
  /** Last day, inclusive. */
  until: Temporal.PlainDate;
  reason: string;
}

/** Why a month was not opened again. */
export type ReopenRefusal =
  | MeanwhileRefusal
  | { code: 'unit-tidak-cocok' }
  | { code: 'bulan-belum-tutup' }
  | { code: 'alasan-kosong' }
  | { code: 'tanggal-sudah-lewat'; read: Temporal.PlainDate }
  | { code: 'buka-lagi-terlalu-lama'; read: Temporal.PlainDate; day: number };

/** Months of the past year that are closed today, newest first; none before the office's first month. */
export function closedMonths(office: Office, now: Temporal.Instant): Month[] {
  const today = dateIn(now, office.zone);
  const current = monthOfDate(today);
  return Array.from({ length: MONTHS_BACK }, (_, back) => addMonths(current, -1 - back)).filter(
    (month) =>
      !isBeforeReporting(office, month) && monthStatus(officeSchedule(office, month), today) === 'tutup',
  );
}

/**
 * Opens one reporter's closed month again until a last day, with a reason, and tells everybody who reports for it.
 * @returns the unit, and how many people were told
 */
export async function reopenMonth(
  action: OfficerAction,
  { reporterId, month, until, reason }: Reopening,
): Promise<Result<{ reporter: Reporter; told: number }, ReopenRefusal>> {
  const { tx, now, office, officer } = action;
  const today = dateIn(now, office.zone);
  const reporter = officeReporter(office, reporterId);
  if (reporter === undefined) return refuse({ code: 'unit-tidak-cocok' });
  if (reason.trim() === '') return refuse({ code: 'alasan-kosong' });
  if (Temporal.PlainDate.compare(until, today) < 0) {
    return refuse({ code: 'tanggal-sudah-lewat', read: until });
  }
  if (today.until(until).days > MAX_DAYS) {
    return refuse({ code: 'buka-lagi-terlalu-lama', read: until, day: MAX_DAYS });
  }
  const change = {
    subject: 'buka_lagi',
    action: 'tambah',
    object: `${reporter.name}, ${month}`,
    after: { sampai: until.toString() },
  } as const;
  const stale = await changedMeanwhile(action, change, [{ subject: 'kalender', object: ['', month] }]);
  if (stale !== undefined) return refuse(stale);
  if (!closedMonths(office, now).includes(month) || isOpen(office, reporterId, month, now)) {
    return refuse({ code: 'bulan-belum-tutup' });
  }
  const at = asDate(now);
  await insertReopening(tx, {
    reporterId,
    month,
    until: until.toString(),
    reason: reason.trim(),
    personId: officer.id,
    now: at,
  });
  await recordOfficeChange(changedBy(action, 'kalender'), { ...change, reason: reason.trim() });
  await touchOffice(tx, office.id);
  const told = await tellReporter(action, { reporterId, month, until, reason });
  return ok({ reporter, told });
}

async function tellReporter(
  { tx, now, say, office, send }: OfficerAction,
  { reporterId, month, until, reason }: Reopening,
): Promise<number> {
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const reporter = new Set(
    inForce.filter((one) => one.reporterId === reporterId).map((one) => one.telegramId),
  );
  const text = say('kalender-kabar-dibuka', {
    month: monthYear(say, month),
    unit: officeReporter(office, reporterId)?.name ?? '',
    until: dayDate(say, until),
    reason: reason.trim(),
  });
  const content = button(say('kalender-tombol-isi'), 'lapor.isi', { reporter: reporterId, month });
  for (const telegramId of reporter) send(notice(telegramId, { text, buttons: [[content]] }));
  return reporter.size;
}
