import { saysNotAvailable } from '../linear-text.ts';
import type { Indikator, Plan, PlanNode, Target } from './plan.ts';

/** Which of a plan's items a year concerns. */
export interface PlanYear {
  /** A sub kegiatan is carried out: its figures and money are asked for. */
  node: (node: PlanNode) => boolean;
  /** An indicator above the sub kegiatan, or on no node, is to be reached. */
  indikator: (indikator: Indikator) => boolean;
}

/** Per plan and year; a plan is the same object as long as its office is kept in memory. */
const KEPT = new WeakMap<Plan, Map<number, PlanYear>>();

/**
 * What a plan sets for a year. A sub kegiatan that has neither pagu nor target in it, although it has one in another
 * year, is not carried out then, and an indicator above without a target in it, although it has one in another year, is
 * not to be reached then: whoever was asked could answer nothing but nihil, month after month, and would be late
 * without it. What has no figure in any year stays asked (the documents leave cells blank), and so does everything in
 * a year for which no program, kegiatan or sub kegiatan has one: the plan ends before it, its successor is not loaded.
 * A pagu of 0 and a target that is printed but not legible count as figures; so does a DPA.
 * Source: Randuagung TC-27, lines 959 to 1092: 14 of 49 sub kegiatan are blank for 2024; Balapulang 6.2: the kegiatan of
 * 2020 were replaced by others.
 */
export function planYear(plan: Plan, year: number): PlanYear {
  const kept = KEPT.get(plan) ?? new Map<number, PlanYear>();
  KEPT.set(plan, kept);
  const found = kept.get(year) ?? compute(plan, year);
  kept.set(year, found);
  return found;
}

function compute({ nodes, indikators }: Plan, year: number): PlanYear {
  const indikatorOf = (node: PlanNode) => indikators.filter((one) => one.nodeId === node.id);
  const nodeYears = new Map(
    nodes.map((node) => [
      node.id,
      new Set([...node.pagu.map((one) => one.year), ...indikatorOf(node).flatMap(targetYears)]),
    ]),
  );
  const below = nodes.filter(({ level }) => level !== 'tujuan' && level !== 'sasaran');
  const covered = below.some(({ id }) => nodeYears.get(id)?.has(year));
  const inForce = (present: ReadonlySet<number> | undefined) =>
    !covered || present === undefined || present.size === 0 || present.has(year);
  return {
    node: ({ id }) => inForce(nodeYears.get(id)),
    indikator: (indikator) => inForce(new Set(targetYears(indikator))),
  };
}

function targetYears({ target }: Indikator): number[] {
  return target.filter(hasTarget).map(({ year }) => year);
}

function hasTarget({ value, min, max, category, printed }: Target): boolean {
  if ([value, min, max, category].some((one) => one !== undefined)) return true;
  // `-` and blank have neither letter nor digit.
  return /[\p{L}\d]/u.test(printed) && !saysNotAvailable(printed);
}
