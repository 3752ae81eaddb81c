import { yearOf } from '../../domain/kalender/month.ts';
import { sourceReporters } from '../../domain/kantor/months/counted-angka.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { figuresOfYear } from '../../store/realisasi/figures.ts';
import { loadSentReport } from '../../store/verifikasi/sent-report.ts';
import type { OfficerAction } from '../action.ts';
import { readMonthFindings } from '../mutu/read-month-findings.ts';
import { composeReportForCheck, type ReportForCheck } from './compose-report-for-check.ts';
import { isOwnReport } from './own-report.ts';

/** The report does not exist, was never sent, or belongs to another office. */
export type ReadReportRefusal = { code: 'bukan-kantor-ini' };

/** Reads a report for its verifier with the findings about its month; the verifier's own can be read, and says so. */
export async function readReport(
  { tx, office, officer, now }: OfficerAction,
  reportId: number,
): Promise<Result<ReportForCheck, ReadReportRefusal>> {
  const report = await loadSentReport(tx, reportId);
  const reporter = report?.officeId === office.id ? officeReporter(office, report.reporterId) : undefined;
  if (report === undefined || reporter === undefined) return refuse({ code: 'bukan-kantor-ini' });
  const source = sourceReporters(office, [reporter]).map(({ id }) => id);
  const yearly = await figuresOfYear(tx, String(yearOf(report.month)), source);
  const own = isOwnReport(officer, reporter.id, report.contributors);
  const mutu = await readMonthFindings(tx, office, report.month, now);
  return ok(composeReportForCheck({ office, reporter, report, yearly, now, own, mutu }));
}
