import type { Decimal } from 'decimal.js';
import type { AnggaranKas, Indikator, Level, PaguKind, Plan } from './plan.ts';

/** Budget of a node as its document prints it. */
export interface NewPagu {
  year: number;
  kind: PaguKind;
  printed?: string;
  /** Rupiah */
  value: Decimal;
  /** Line of the source document, from 1. */
  line?: number;
  /** ISO date */
  validFrom: string;
}

/** A node to be stored; parents are named by their kunci, owners by the code of their unit. */
export interface NewNode {
  /** Unique in the plan; the same as in earlier versions where the lineage is certain. */
  key: string;
  /** Normal form; empty where none is printed. */
  kode: string;
  parentKey?: string;
  printedKode: string;
  level: Level;
  name: string;
  namaPendek: string;
  /** Line of the source document, from 1. */
  line: number;
  /** Code of the reporter unit that reports this sub kegiatan, or the indicators of this node above one. */
  owner?: string;
  gaji: boolean;
  outcome?: string;
  pagu: NewPagu[];
  /** Anggaran kas; empty where none is known. */
  kas?: AnggaranKas[];
}

/** An indicator to be stored; its node is named by its kunci. */
export interface NewIndikator extends Omit<Indikator, 'id' | 'nodeId'> {
  nodeKey?: string;
}

/** A plan version that is not stored yet; nodes and indicators in the order in which they are printed and asked. */
export interface NewPlan {
  kind: Plan['kind'];
  document: string;
  /** ISO date */
  validFrom: string;
  nodes: NewNode[];
  indikators: NewIndikator[];
}

/**
 * A version that is not stored yet in the shape of a stored one, to compare it or to compute with it. Ids count from 1
 * and mean nothing outside of it; owners are unknown where `reporter` does not have their unit.
 * @param reporter reporter units of the office
 */
export function asPlan(
  fresh: NewPlan,
  officeId = 0,
  reporter: readonly { id: number; kode: string }[] = [],
): Plan {
  const ids = new Map(fresh.nodes.map(({ key }, at) => [key, at + 1]));
  const idOf = (key: string | undefined) => (key === undefined ? undefined : ids.get(key));
  const unit = new Map(reporter.map(({ id, kode }) => [kode, id]));
  return {
    id: 0,
    officeId,
    kind: fresh.kind,
    document: fresh.document,
    validFrom: fresh.validFrom,
    nodes: fresh.nodes.map(({ parentKey, printedKode: _, owner, outcome: __, kas, ...node }, at) => ({
      ...node,
      id: at + 1,
      parentId: idOf(parentKey),
      ownerId: owner === undefined ? undefined : unit.get(owner),
      kas: kas ?? [],
    })),
    indikators: fresh.indikators.map(({ nodeKey, ...one }, at) => ({
      ...one,
      id: at + 1,
      nodeId: idOf(nodeKey),
    })),
  };
}
