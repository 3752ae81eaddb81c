import type { Month } from '../../domain/kalender/month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { type ListedReport, sentReportsOfMonth } from '../../store/verifikasi/waiting-reports.ts';
import type { OfficerAction } from '../action.ts';

/** Every report of a month that was ever sent, in the office's order. */
export async function reportsOfMonth(
  { tx, office }: OfficerAction,
  month: Month,
): Promise<(ListedReport & { reporter: Reporter })[]> {
  const rows = await sentReportsOfMonth(tx, office.id, month);
  return rows.flatMap((row) => {
    const reporter = officeReporter(office, row.reporterId);
    return reporter === undefined ? [] : [{ ...row, reporter }];
  });
}
