import { comparePlans, type PlanDifference } from '../rencana/compare-plans.ts';
import type { Plan } from '../rencana/plan.ts';
import { type Office, planInForce } from './office.ts';

/** A stored plan version and the days on which it is in force. */
export interface PlanVersion {
  plan: Plan;
  /** ISO date from which the next version is in force; absent for the newest. */
  untilBefore?: string;
  /** What it changed of the version before; absent for the first. */
  difference?: PlanDifference[];
}

/** All plan versions of an office, oldest first, each with what it changed. */
export function planVersions({ plans: plan }: Office): PlanVersion[] {
  return plan.map((one, at) => {
    const before = plan[at - 1];
    return {
      plan: one,
      untilBefore: plan[at + 1]?.validFrom,
      difference: before && comparePlans(before, one),
    };
  });
}

/**
 * The plan version in force on a day, with what it changed of the one before.
 * @param date ISO date
 * @returns undefined when the office had no plan yet
 */
export function versionOn(office: Office, date: string): PlanVersion | undefined {
  const inForce = planInForce(office, date);
  return inForce && planVersions(office).find(({ plan }) => plan === inForce);
}
