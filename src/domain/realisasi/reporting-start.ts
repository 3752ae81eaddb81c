import { type Month, monthNumber, yearOf } from '../kalender/month.ts';
import type { Plan } from '../rencana/plan.ts';

/** What of an office says from which month on it is asked. */
export interface AskedOffice {
  /** The month that was set; absent: the first month of the first plan. */
  startMonth?: Month;
  plans: readonly Plan[];
}

/**
 * First month that an office is asked for: the one that was set, and never before its first plan's first day. Earlier
 * months are neither asked nor missing nor late; what was reported for them all the same counts.
 * @returns undefined before the office has a plan, unless a month was set
 */
export function reportingStart({ startMonth, plans }: AskedOffice): Month | undefined {
  const firstPlanMonth = plans[0]?.validFrom.slice(0, 7) as Month | undefined;
  if (startMonth === undefined || firstPlanMonth === undefined) return startMonth ?? firstPlanMonth;
  return startMonth > firstPlanMonth ? startMonth : firstPlanMonth;
}

/** Whether a month lies before the first that the office is asked for. */
export function isBeforeReporting(office: AskedOffice, month: Month): boolean {
  const start = reportingStart(office);
  return start !== undefined && month < start;
}

/** Plans as an office of this start reports by them; both stay the same as long as an office is kept in memory. */
const STARTED = new WeakMap<Plan, Map<Month, Plan>>();

/**
 * The plan with the office's first month on its nodes and indicators, so that no month before it counts as missing in
 * their figures. The same plan where the year of `month` is asked from January.
 */
export function planFromStart(plan: Plan, start: Month | undefined, month: Month): Plan {
  if (start === undefined || start <= `${yearOf(month)}-01`) return plan;
  const kept = STARTED.get(plan) ?? new Map<Month, Plan>();
  STARTED.set(plan, kept);
  const startMonth = start;
  const present = kept.get(start) ?? {
    ...plan,
    nodes: plan.nodes.map((one) => ({ ...one, startMonth })),
    indikators: plan.indikators.map((one) => ({ ...one, startMonth })),
  };
  kept.set(start, present);
  return present;
}

/** Number of the first month of the year of `month` that is asked for, 1 to 12. */
export function startMonthNumber(start: Month | undefined, month: Month): number {
  return start !== undefined && yearOf(start) === yearOf(month) ? monthNumber(start) : 1;
}
