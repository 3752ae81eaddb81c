import type { Month } from '../kalender/month.ts';
import { comparePlans, type PlanDifference } from '../rencana/compare-plans.ts';
import type { Plan } from '../rencana/plan.ts';
import { planWithOwners } from '../unit/owner-change.ts';
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
 * An office's newest plan version, which the next one goes on from, with who owns its sub kegiatan in the month of a day;
 * of a version not in force yet in its own first month.
 * @param today ISO date
 * @returns undefined when the office has no plan
 */
export function newestPlan(
  { plans, owners }: Pick<Office, 'plans' | 'owners'>,
  today: string,
): Plan | undefined {
  const plan = plans.at(-1);
  if (plan === undefined) return undefined;
  const day = plan.validFrom > today ? plan.validFrom : today;
  return planWithOwners(plan, owners, day.slice(0, 7) as Month);
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
