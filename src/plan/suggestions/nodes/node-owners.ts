import { Decimal } from 'decimal.js';
import { holdsInOrder } from '../../../domain/linear-text.ts';
import type { PlanDecisions } from '../decisions/plan-decisions.ts';
import type { SuggestedNode } from '../decisions/suggested-plan.ts';

/** Kegiatan of the subbagian that plans and reports (nomenclature x.xx.01.2.01, Permendagri 90/2019). */
function isPlanning(name: string): boolean {
  const words = name.toLowerCase();
  return ['evaluasi', 'pelaporan'].some((end) => holdsInOrder(words, 'perencanaan', end));
}

type Decision = PlanDecisions['simpul'];

/**
 * Nodes with their owners. A sub kegiatan's is the one decided for it or for the nearest program or kegiatan above; only
 * a person knows it. The owner of a node above is asked for its IKU and outcomes: as decided for it, else
 * - program, kegiatan: the unit whose sub kegiatan below have most of its pagu, as the main section; without sub
 *   kegiatan as decided for the program above it
 * - tujuan, sasaran: as decided for the tujuan above it, else the unit of the kegiatan for planning and evaluation,
 *   whose head collects what the office reports (Balapulang line 390)
 */
export function withOwners(
  nodes: readonly SuggestedNode[],
  { simpul: node }: PlanDecisions,
): SuggestedNode[] {
  const byKey = new Map(nodes.map((one) => [one.key, one]));
  const sub = new Map(
    nodes
      .filter(({ level }) => level === 'sub_kegiatan')
      .map((one) => [one.key, inheritedOwner(one, byKey, node)]),
  );
  const primary = (one: SuggestedNode) => mainUnit(nodesBelow(one, nodes), sub);
  const planner = nodes.find(({ level, name }) => level === 'kegiatan' && isPlanning(name));
  const planningUnit = planner && primary(planner);
  return nodes.map((one) => {
    const decision = inheritedOwner(one, byKey, node);
    const own = node[one.key]?.pemilik?.unit;
    const owner = isAbovePrograms(one) ? (decision ?? planningUnit) : (own ?? primary(one) ?? decision);
    return { ...one, owner };
  });
}

function isAbovePrograms({ level }: SuggestedNode): boolean {
  return level === 'tujuan' || level === 'sasaran';
}

/** The owner decided for a node or the nearest above; tujuan and sasaran decide for themselves alone. */
function inheritedOwner(
  one: SuggestedNode,
  byKey: ReadonlyMap<string, SuggestedNode>,
  node: Decision,
): string | undefined {
  for (let at: SuggestedNode | undefined = one, steps = 0; at !== undefined && steps < 10; steps += 1) {
    if (isAbovePrograms(at) !== isAbovePrograms(one)) return undefined;
    const unit = node[at.key]?.pemilik?.unit;
    if (unit !== undefined) return unit;
    at = at.parentKey === undefined ? undefined : byKey.get(at.parentKey);
  }
  return undefined;
}

function nodesBelow(one: SuggestedNode, nodes: readonly SuggestedNode[]): SuggestedNode[] {
  return nodes
    .filter(({ parentKey }) => parentKey === one.key)
    .flatMap((one) => (one.level === 'sub_kegiatan' ? [one] : nodesBelow(one, nodes)));
}

/** The unit with the greatest pagu over all years; of equals the one printed first. */
function mainUnit(
  subs: readonly SuggestedNode[],
  owner: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const count = new Map<string, Decimal>();
  for (const one of subs) {
    const unit = owner.get(one.key);
    if (unit !== undefined) count.set(unit, totalPagu(one).plus(count.get(unit) ?? 0));
  }
  const sorted = [...count].sort(([, a], [, b]) => b.comparedTo(a));
  return sorted[0]?.[0];
}

function totalPagu({ pagu }: SuggestedNode): Decimal {
  const value = Object.values(pagu).map((cell) => (typeof cell.value === 'string' ? cell.value : '0'));
  return Decimal.sum(0, ...value);
}
