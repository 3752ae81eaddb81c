import type { Month } from '../kalender/month.ts';
import type { Plan, PlanNode } from '../rencana/plan.ts';

/** A decision of an office that a unit reports a sub kegiatan from a month on. */
export interface OwnerChange {
  /** Key of the sub kegiatan through all plan versions. */
  key: string;
  since: Month;
  reporterId: number;
  /** The newest plan version when it was taken. */
  afterPlanId: number;
}

/** Plans with the owners of a month; each is made once as long as its office is kept in memory. */
const WITH_OWNERS = new WeakMap<Plan, Map<string, Plan>>();

/** A version stored after a decision decides itself, for the months from its first day on. */
function concerns({ afterPlanId, since }: OwnerChange, { id, validFrom }: Plan): boolean {
  return id <= afterPlanId || since > validFrom.slice(0, 7);
}

/**
 * A plan version with who owns its sub kegiatan in a month: as the version says, or the unit that was given one since:
 * of the decisions not after the month the one taken last. The same plan where nothing changed hands.
 */
export function planWithOwners(plan: Plan, changes: readonly OwnerChange[] = [], month: Month): Plan {
  const inForce = changes.filter((one) => one.since <= month && concerns(one, plan));
  if (inForce.length === 0) return plan;
  const owners = new Map(inForce.map(({ key, reporterId }) => [key, reporterId]));
  const mark = [...owners].join(' ');
  const kept = WITH_OWNERS.get(plan) ?? new Map<string, Plan>();
  WITH_OWNERS.set(plan, kept);
  const owned = (node: PlanNode) => ({ ...node, ownerId: owners.get(node.key) ?? node.ownerId });
  const made = kept.get(mark) ?? { ...plan, nodes: plan.nodes.map(owned) };
  kept.set(mark, made);
  return made;
}
