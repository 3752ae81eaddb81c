import { openMonths } from '../../../domain/kantor/months/open-months.ts';
import { officeReporter } from '../../../domain/kantor/office.ts';
import type { Reporter } from '../../../domain/rencana/plan.ts';
import { statusAfter } from '../../../domain/verifikasi/report-steps.ts';
import { returnedMonths } from '../../../store/realisasi/returns.ts';
import { type OfficerAction, rolesWith } from '../../action.ts';
import { missingButir, openSheet, type Sheet } from './open-sheet.ts';

/** A month that a person may work on. */
export interface ReportTask {
  sheet: Sheet;
  /** Items that are missing in what was sent and in the draft. */
  missing: number;
}

/** Reporter units of an office that a person reports for, each once. */
export function reportersOfPerson(act: OfficerAction): Reporter[] {
  const ids = new Set(rolesWith(act.officer, act.office.id, 'lapor').map((one) => one.reporterId));
  return [...ids].flatMap((id) => officeReporter(act.office, id) ?? []);
}

/** Every month that is open or was returned, of every unit that the person reports for, oldest month first. */
export async function openReportTasks(act: OfficerAction): Promise<ReportTask[]> {
  const tasks: ReportTask[] = [];
  const myReporters = reportersOfPerson(act);
  const returnedReports = await returnedMonths(
    act.tx,
    myReporters.map((one) => one.id),
  );
  for (const reporter of myReporters) {
    const returned = returnedReports.filter((one) => one.reporterId === reporter.id).map((one) => one.month);
    const months = new Set([...openMonths(act.office, reporter.id, act.now), ...returned]);
    for (const month of [...months].sort()) {
      const sheet = await openSheet(act.tx, act.office, reporter, month);
      if (sheet !== undefined && (sheet.butir.length > 0 || sheet.reportedElsewhere.size > 0))
        tasks.push({ sheet, missing: missingButir(sheet).length });
    }
  }
  return tasks;
}

/** Whether a draft waits for its approved report to be opened again. */
export function isHeldBack({ sheet: { work } }: ReportTask): boolean {
  return work?.draft !== undefined && statusAfter(work.status, 'ajukan') === undefined;
}

/** Whether there is something to do: items missing, a draft not sent, or a report returned; none of an approved one. */
export function needsWork({ sheet, missing }: ReportTask): boolean {
  const { status } = sheet.work ?? { status: 'draf' };
  if (statusAfter(status, 'ajukan') === undefined) return false;
  return missing > 0 || sheet.work?.draft !== undefined || sheet.work?.status === 'dikembalikan';
}
