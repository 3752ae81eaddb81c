import { Temporal } from 'temporal-polyfill';
import { countWorkingDays, dateIn } from '../../domain/kalender/calendar.ts';
import {
  type OfficeCompleteness,
  officeCompleteness,
  type Ratio,
  ratio,
} from '../../domain/realisasi/completeness.ts';
import type { MonthState, ReporterState } from './compose-month-state.ts';

/** The lists and rates that a month's status is made of. */
export interface StatusRollup extends OfficeCompleteness {
  /** Reporters that miss something, in the office's order. */
  missing: ReporterState[];
  /** Of those, from whom a report is still taken today: they can be reminded. */
  canBeReminded: ReporterState[];
  waiting: ReporterState[];
  /** Working days that the oldest of `waiting` has waited; absent when none waits. */
  longestWorkingDays?: number;
  returned: ReporterState[];
  /** Verified or approved, out of the complete ones. */
  verified: Ratio;
  /** Complete ones of all that are asked. */
  desa: Ratio;
  unit: Ratio;
}

/** Counts a month; what was not asked counts nowhere. */
export function rollUpStatus(state: MonthState): StatusRollup {
  const all = state.reporters;
  const rates = officeCompleteness(all);
  const waiting = all.filter((one) => one.status === 'diajukan');
  const complete = all.filter((one) => one.completeness.complete);
  const valid = complete.filter((one) => one.status === 'diverifikasi' || one.status === 'disetujui');
  const desa = all.filter((one) => one.reporter.kind === 'desa');
  const unit = all.filter((one) => one.reporter.kind !== 'desa');
  const old = waiting.map((one) => workingDaysWaiting(state, one) ?? 0);
  const missing = all.filter((one) => !one.completeness.complete);
  return {
    ...rates,
    missing,
    canBeReminded: missing.filter((one) => one.canReport),
    waiting,
    longestWorkingDays: waiting.length === 0 ? undefined : Math.max(...old),
    returned: all.filter((one) => one.status === 'dikembalikan'),
    verified: ratio(valid.length, complete.length),
    desa: ratio(desa.filter((one) => one.completeness.complete).length, desa.length),
    unit: ratio(unit.filter((one) => one.completeness.complete).length, unit.length),
  };
}

/** Working days that a report has waited for verification; undefined when it does not wait. */
export function workingDaysWaiting(
  { office, today }: MonthState,
  { waitingSince }: ReporterState,
): number | undefined {
  if (waitingSince === undefined) return undefined;
  return countWorkingDays(dateIn(Temporal.Instant.from(waitingSince), office.zone), today, office);
}
