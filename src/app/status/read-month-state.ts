import type { Temporal } from 'temporal-polyfill';
import type { Month } from '../../domain/kalender/month.ts';
import { sourceReporters } from '../../domain/kantor/months/counted-angka.ts';
import { officeIn } from '../../domain/kantor/months/office-in-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { reporterIn } from '../../domain/unit/reporter-in-month.ts';
import type { Tx } from '../../store/database/tx.ts';
import { storedMonth } from '../../store/progres/stored-month.ts';
import { composeMonthState, type MonthState } from './compose-month-state.ts';
import { asksLastYear } from './last-year.ts';

export type { MonthState, ReporterState } from './compose-month-state.ts';

/**
 * Reads where an office's month stands: the one reading behind status, reminders, digest and the command line. One
 * statement, however many reporters, so that all of it is of one state of the database.
 * @param chosen whose months are read, by default of the whole office; a reporter's own reading passes only itself: of
 *   others a desa fetches nothing, and a unit keeps only what they reported of its own items (`ownedAngka`)
 */
export async function readMonthState(
  tx: Tx,
  office: Office,
  month: Month,
  now: Temporal.Instant,
  chosen: readonly Reporter[] = office.reporters,
): Promise<MonthState> {
  const view = officeIn(office, month);
  const reporter = chosen.map((one) => reporterIn(one, month));
  const ids = reporter.map((one) => one.id);
  const sourceIds = sourceReporters(view, reporter).map((one) => one.id);
  const stored = await storedMonth(tx, ids, month, {
    sourceIds,
    lastYear: asksLastYear(office, month),
  });
  return composeMonthState({ office: view, month, now, reporters: reporter, ...stored });
}
