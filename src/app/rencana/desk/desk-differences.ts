import { comparePlans, type PlanDifference } from '../../../domain/rencana/compare-plans.ts';
import { compareTraits, type TraitChange } from '../../../domain/rencana/compare-traits.ts';
import { asPlan } from '../../../domain/rencana/new-plan.ts';
import type { Plan } from '../../../domain/rencana/plan.ts';
import type { PlanDesk } from './open-plan-desk.ts';

/** One change of a version, of what it plans or of how it is computed. */
export type AnyChange = PlanDifference | TraitChange;

/** Every change from one version to a newer one, those of the document first. */
export function allDifferences(old: Plan, fresh: Plan): AnyChange[] {
  return [...comparePlans(old, fresh), ...compareTraits(old, fresh)];
}

/** What an open document would change of the office's newest version; undefined for its first. */
export function deskDifferences({ old, plan, office }: PlanDesk): AnyChange[] | undefined {
  return old && allDifferences(old, asPlan(plan, office.id, office.reporters));
}
