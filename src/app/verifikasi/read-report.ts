import { sourceReporters } from '../../domain/kantor/months/counted-angka.ts';
import { officeIn } from '../../domain/kantor/months/office-in-month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { loadSentReport, type StoredReport } from '../../store/verifikasi/sent-report.ts';
import type { OfficerAction } from '../action.ts';
import { type MonthMutu, readMonthFindings } from '../mutu/read-month-findings.ts';
import { composeReportForCheck, type ReportForCheck } from './compose-report-for-check.ts';
import { isOwnReport } from './own-report.ts';

/** The report does not exist, was never sent, or belongs to another office. */
export type ReadReportRefusal = { code: 'bukan-kantor-ini' };

/** A sent report and whose it is. */
interface FoundReport {
  report: StoredReport;
  reporter: Reporter;
}

/** Finds a report of the office with its steps and files, and its reporter as it was called then, without what it says about the month: one round trip. */
export async function findReport(
  { tx, office }: OfficerAction,
  reportId: number,
): Promise<Result<FoundReport, ReadReportRefusal>> {
  const report = await loadSentReport(tx, reportId);
  if (report?.officeId !== office.id) return refuse({ code: 'bukan-kantor-ini' });
  const reporter = officeReporter(officeIn(office, report.month), report.reporterId);
  if (reporter === undefined) return refuse({ code: 'bukan-kantor-ini' });
  return ok({ report, reporter });
}

/**
 * Reads a report for its verifier with the findings about its month; the verifier's own can be read, and says so.
 * @param known months that were read already, such as those of the queue: they are not read again
 */
export async function readReport(
  act: OfficerAction,
  reportId: number,
  known: readonly MonthMutu[] = [],
): Promise<Result<ReportForCheck, ReadReportRefusal>> {
  const found = await findReport(act, reportId);
  if (!found.ok) return found;
  const { tx, officer, now } = act;
  const { report, reporter } = found.value;
  const office = officeIn(act.office, report.month);
  const mutu =
    known.find(({ month }) => month === report.month) ??
    (await readMonthFindings(tx, office, report.month, now));
  const source = new Set(sourceReporters(office, [reporter]).map(({ id }) => id));
  const yearly = mutu.yearly.filter(({ reporterId }) => source.has(reporterId));
  const own = isOwnReport(officer, reporter.id, report.contributors);
  return ok(composeReportForCheck({ office, reporter, report, yearly, now, own, mutu }));
}
