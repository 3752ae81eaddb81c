import type { Indikator, Plan, PlanNode } from './plan.ts';

/** Plan versions of an office that are stored and come into force after a day, in a year up to `year`. */
function laterVersions(plan: readonly Plan[], day: string, year: number): Plan[] {
  return plan.filter(({ validFrom }) => validFrom > day && Number(validFrom.slice(0, 4)) <= year);
}

/**
 * A node and what continues it in versions that are stored already and come into force later in the same year: money
 * that is entered meanwhile would be lost on the day on which they do.
 * @param day ISO date of today
 * @param year budget year of the money
 */
export function continuedNodes(
  plan: readonly Plan[],
  node: PlanNode,
  { day, year }: { day: string; year: number },
): PlanNode[] {
  const later = laterVersions(plan, day, year).flatMap(({ nodes }) => nodes);
  return [node, ...later.filter(({ key }) => key === node.key)];
}

/** The same of an indicator, where the later version plans it by month as this one does. */
export function continuedIndikator(
  plan: readonly Plan[],
  indikator: Indikator,
  { day, year }: { day: string; year: number },
): Indikator[] {
  const way = JSON.stringify(indikator.targetBulanan);
  const later = laterVersions(plan, day, year).flatMap(({ indikators }) => indikators);
  const same = later.filter(
    ({ key, targetBulanan }) => key === indikator.key && JSON.stringify(targetBulanan) === way,
  );
  return [indikator, ...same];
}
