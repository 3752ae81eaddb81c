import { type Butir, butirIndikator, butirKeuangan, tahunKunci } from './butir.ts';
import type { Indikator, PlanNode, Rencana } from './rencana.ts';

/** What a stored id means in an office: its node or indicator in the version that has the id, and its newest one. */
export interface Lineage {
  node(id: number | undefined): PlanNode | undefined;
  indikator(id: number | undefined): Indikator | undefined;
  /** The newest version that has the thing, with what it is there. */
  newestNode(kunci: string): { rencana: Rencana; node: PlanNode } | undefined;
  newestIndikator(kunci: string): { rencana: Rencana; indikator: Indikator } | undefined;
}

const KEPT = new WeakMap<readonly Rencana[], Lineage>();

/** The lineage of an office's plan versions; made once for as long as the office is kept in memory. */
export function lineageOf(versions: readonly Rencana[]): Lineage {
  const kept = KEPT.get(versions);
  if (kept !== undefined) return kept;
  const node = new Map<number, PlanNode>();
  const indikator = new Map<number, Indikator>();
  const newestNode = new Map<string, { rencana: Rencana; node: PlanNode }>();
  const newestIndikator = new Map<string, { rencana: Rencana; indikator: Indikator }>();
  for (const rencana of versions) {
    for (const one of rencana.nodes) {
      node.set(one.id, one);
      newestNode.set(one.kunci, { rencana, node: one });
    }
    for (const one of rencana.indikators) {
      indikator.set(one.id, one);
      newestIndikator.set(one.kunci, { rencana, indikator: one });
    }
  }
  const made: Lineage = {
    node: (id) => (id === undefined ? undefined : node.get(id)),
    indikator: (id) => (id === undefined ? undefined : indikator.get(id)),
    newestNode: (kunci) => newestNode.get(kunci),
    newestIndikator: (kunci) => newestIndikator.get(kunci),
  };
  KEPT.set(versions, made);
  return made;
}

/** An item of any version as a plan of the same lineage has it; undefined where that plan does not have it. */
export function itemIn(rencana: Rencana, butir: Butir): Butir | undefined {
  if (butir.jenis === 'keuangan') {
    const node = rencana.nodes.find(({ kunci }) => kunci === butir.node.kunci);
    return node && { kunci: butirKeuangan(node.id), jenis: 'keuangan', node };
  }
  const indikator = rencana.indikators.find(({ kunci }) => kunci === butir.indikator.kunci);
  if (indikator === undefined) return undefined;
  const tahun = tahunKunci(butir.kunci);
  const node = rencana.nodes.find(({ id }) => id === indikator.nodeId);
  return {
    kunci: butirIndikator(indikator.id, tahun),
    jenis: 'indikator',
    indikator,
    ...(node && { node }),
    ...(tahun !== undefined && { tahun }),
  };
}
