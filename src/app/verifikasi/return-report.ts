import { dateIn } from '../../domain/kalender/calendar.ts';
import { butirOfOffice } from '../../domain/kantor/months/version-of-month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { butirName } from '../../domain/realisasi/butir.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { officersOf } from '../../store/realisasi/reminders.ts';
import type { StoredReport } from '../../store/verifikasi/sent-report.ts';
import { button } from '../../text/buttons/button.ts';
import { monthYear } from '../../text/dates.ts';
import type { OfficerAction } from '../action.ts';
import { notice } from '../petugas/tell-person.ts';
import type { ApprovedSight } from './fingerprint.ts';
import { type StepRefusal, takeStep } from './take-step.ts';

/** Letters of a reason that are kept. */
const REASON_MAX = 500;

export type ReturnRefusal = StepRefusal | { code: 'alasan-kosong' };

/** A report that is to go back to its reporter. */
export interface ReportReturn extends ApprovedSight {
  reason: string;
  /** Key of the item that the reason is about; the whole report without. */
  butir?: string;
}

/** What became of it. */
export interface ReturnedReport {
  report: StoredReport;
  /** People who were told; 0 when the unit has nobody whom the bot reaches. */
  told: number;
}

/**
 * Returns a sent or verified report to its reporter, with the reason. Everybody who reports for the unit gets one
 * message, with a button into the item.
 */
export async function returnReport(
  act: OfficerAction,
  returning: ReportReturn,
): Promise<Result<ReturnedReport, ReturnRefusal>> {
  return await stepBack(act, returning, 'kembalikan');
}

/**
 * Opens an approved report again (sekcam, kasubbag), with the reason: its reporter can correct it, also after the
 * month has closed, and is told.
 */
export async function reopenReport(
  act: OfficerAction,
  returning: ReportReturn,
): Promise<Result<ReturnedReport, ReturnRefusal>> {
  return await stepBack(act, returning, 'buka');
}

async function stepBack(
  act: OfficerAction,
  { reason, ...seen }: ReportReturn,
  step: 'kembalikan' | 'buka',
): Promise<Result<ReturnedReport, ReturnRefusal>> {
  const text = [...reason.trim()].slice(0, REASON_MAX).join('');
  if (text === '') return refuse({ code: 'alasan-kosong' });
  const done = await takeStep(act, { ...seen, reason: text, step });
  if (!done.ok) return done;
  return ok({ report: done.value, told: await tell(act, done.value, step, text, seen.butir) });
}

async function tell(
  { tx, say, send, office, now }: OfficerAction,
  { reporterId, month }: StoredReport,
  step: 'kembalikan' | 'buka',
  reason: string,
  key: string | undefined,
): Promise<number> {
  const all = await officersOf(tx, [reporterId], dateIn(now, office.zone).toString());
  const reachable = all.filter((one) => !one.blocked);
  const butir = key === undefined ? undefined : butirOfOffice(office, key);
  const common = {
    reporter: officeReporter(office, reporterId)?.name ?? '',
    month: monthYear(say, month),
    reason,
  };
  const text =
    step === 'buka'
      ? say('verif-kabar-dibuka', common)
      : butir === undefined
        ? say('verif-kabar-kembali', common)
        : say('verif-kabar-kembali-butir', { ...common, butir: butirName(butir, month) });
  const place = { reporter: reporterId, month, butir: butir?.key };
  const buttons = [[button(say('verif-perbaiki'), 'lapor.isi', place)]];
  for (const { telegramId } of reachable) send(notice(telegramId, { text, buttons }));
  return reachable.length;
}
