import type { Temporal } from 'temporal-polyfill';
import { addMonths, type Month, monthsBetween } from '../../domain/kalender/month.ts';
import { isOpen } from '../../domain/kantor/months/open-months.ts';
import { versionOfMonth } from '../../domain/kantor/months/version-of-month.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Tx } from '../../store/database/tx.ts';
import { readMonthState } from './read-month-state.ts';
import { rollUpStatus } from './roll-up-status.ts';

/** How far back a month can be open again: two budget years. */
const MONTHS_BACK = 24;

/** An older month in which somebody may still report and has not. */
export interface OldMonth {
  month: Month;
  /** Reporters that miss something, of those from whom a report is still taken. */
  missing: number;
}

/**
 * Months before `before` that still take reports from somebody and in which one of those misses something, oldest
 * first. Only open months are read: mostly none.
 */
export async function readOldMonths(
  tx: Tx,
  office: Office,
  before: Month,
  now: Temporal.Instant,
): Promise<OldMonth[]> {
  const all: OldMonth[] = [];
  for (const month of monthsBetween(addMonths(before, -MONTHS_BACK), addMonths(before, -1))) {
    if (versionOfMonth(office, month) === undefined) continue;
    const opened = office.reporters.filter((one) => isOpen(office, one.id, month, now));
    if (opened.length === 0) continue;
    const missing = rollUpStatus(await readMonthState(tx, office, month, now, opened)).missing.length;
    if (missing > 0) all.push({ month, missing });
  }
  return all;
}
