import type { Indikator, Plan, PlanNode } from '../rencana/plan.ts';
import { type Butir, indikatorButirKey, moneyButirKey, yearOfKey } from './butir.ts';

/** What a stored id means in an office: its node or indicator in the version that has the id, and its newest one. */
export interface Lineage {
  node(id: number | undefined): PlanNode | undefined;
  indikator(id: number | undefined): Indikator | undefined;
  /** The newest version that has the thing, with what it is there. */
  newestNode(key: string): { plan: Plan; node: PlanNode } | undefined;
  newestIndikator(key: string): { plan: Plan; indikator: Indikator } | undefined;
}

const KEPT = new WeakMap<readonly Plan[], Lineage>();

/** The lineage of an office's plan versions; made once for as long as the office is kept in memory. */
export function lineageOf(versions: readonly Plan[]): Lineage {
  const kept = KEPT.get(versions);
  if (kept !== undefined) return kept;
  const node = new Map<number, PlanNode>();
  const indikator = new Map<number, Indikator>();
  const newestNode = new Map<string, { plan: Plan; node: PlanNode }>();
  const newestIndikator = new Map<string, { plan: Plan; indikator: Indikator }>();
  for (const plan of versions) {
    for (const one of plan.nodes) {
      node.set(one.id, one);
      newestNode.set(one.key, { plan, node: one });
    }
    for (const one of plan.indikators) {
      indikator.set(one.id, one);
      newestIndikator.set(one.key, { plan, indikator: one });
    }
  }
  const made: Lineage = {
    node: (id) => (id === undefined ? undefined : node.get(id)),
    indikator: (id) => (id === undefined ? undefined : indikator.get(id)),
    newestNode: (key) => newestNode.get(key),
    newestIndikator: (key) => newestIndikator.get(key),
  };
  KEPT.set(versions, made);
  return made;
}

/** An item of any version as a plan of the same lineage has it; undefined where that plan does not have it. */
export function itemIn(plan: Plan, butir: Butir): Butir | undefined {
  if (butir.kind === 'keuangan') {
    const node = plan.nodes.find(({ key }) => key === butir.node.key);
    return node && { key: moneyButirKey(node.id), kind: 'keuangan', node };
  }
  const indikator = plan.indikators.find(({ key }) => key === butir.indikator.key);
  if (indikator === undefined) return undefined;
  const year = yearOfKey(butir.key);
  const node = plan.nodes.find(({ id }) => id === indikator.nodeId);
  return {
    key: indikatorButirKey(indikator.id, year),
    kind: 'indikator',
    indikator,
    ...(node && { node }),
    ...(year !== undefined && { year }),
  };
}
