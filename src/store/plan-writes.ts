import type { Decimal } from 'decimal.js';
import type { Indikator, JenisPagu, Level, Rencana } from '../domain/rencana.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { dateColumn } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** Budget of a node as its document prints it. */
export interface NewPagu {
  tahun: number;
  jenis: JenisPagu;
  tercetak?: string;
  /** Rupiah */
  nilai: Decimal;
  /** Line of the source document, from 1. */
  baris?: number;
  /** ISO date */
  berlakuDari: string;
}

/** program, kegiatan or sub kegiatan to be stored; parents are named by their code. */
export interface NewNode {
  kode: string;
  kodeInduk?: string;
  kodeTercetak: string;
  level: Level;
  nama: string;
  namaPendek: string;
  baris: number;
  ownerId?: number;
  gaji: boolean;
  pagu: NewPagu[];
}

/** An indicator to be stored; its node is named by its code. */
export interface NewIndikator extends Omit<Indikator, 'id' | 'nodeId'> {
  kodeNode?: string;
  /** Line of the source document, where it is printed. */
  baris?: number;
}

/** A plan version to be stored; nodes and indicators in the order in which they are printed and asked. */
export interface NewPlan {
  officeId: number;
  jenis: Rencana['jenis'];
  dokumen: string;
  /** ISO date */
  berlakuDari: string;
  nodes: NewNode[];
  indikators: NewIndikator[];
  now: Date;
}

type NodeIds = ReadonlyMap<string, number>;

const LEVELS: readonly Level[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** Whether an office has any plan version. */
export async function hasPlan(tx: Tx, officeId: number): Promise<boolean> {
  return (await tx.planVersion.count({ where: { officeId } })) > 0;
}

/**
 * Stores a plan version with all below it in seven statements, however large; the caller calls `touchKantor`.
 * @throws Error when a node names a parent, or an indicator a node, that is not in the plan
 * @returns id of the plan version
 */
export async function insertPlan(tx: Tx, plan: NewPlan): Promise<number> {
  const { id: planId } = await tx.planVersion.create({
    data: {
      officeId: plan.officeId,
      jenis: plan.jenis,
      dokumen: plan.dokumen,
      berlakuDari: dateColumn(plan.berlakuDari),
      createdAt: plan.now,
    },
    select: { id: true },
  });
  const nodeIds = await insertNodes(tx, planId, plan.nodes);
  await insertPagu(tx, plan, nodeIds);
  await insertIndikators(tx, planId, plan.indikators, nodeIds);
  return planId;
}

function idOf(ids: NodeIds, kode: string | undefined): number | undefined {
  const id = kode === undefined ? undefined : ids.get(kode);
  if (kode !== undefined && id === undefined) throw new Error(`the plan has no node ${kode}`);
  return id;
}

async function insertNodes(tx: Tx, planId: number, nodes: readonly NewNode[]): Promise<NodeIds> {
  const ids = new Map<string, number>();
  for (const level of LEVELS) {
    const rows = nodes.flatMap(({ pagu: _, kodeInduk, ...node }, urutan) =>
      node.level === level ? [{ ...node, planId, urutan, parentId: idOf(ids, kodeInduk) }] : [],
    );
    const made = await tx.planNode.createManyAndReturn({ data: rows, select: { id: true, kode: true } });
    for (const { id, kode } of made) ids.set(kode, id);
  }
  return ids;
}

async function insertPagu(tx: Tx, plan: NewPlan, nodeIds: NodeIds): Promise<void> {
  await tx.pagu.createMany({
    data: plan.nodes.flatMap((node) =>
      node.pagu.map((pagu) => ({
        ...pagu,
        nodeId: idOf(nodeIds, node.kode)!,
        nilai: pagu.nilai.toFixed(),
        berlakuDari: dateColumn(pagu.berlakuDari),
        createdAt: plan.now,
      })),
    ),
  });
}

async function insertIndikators(
  tx: Tx,
  planId: number,
  indikators: readonly NewIndikator[],
  nodeIds: NodeIds,
): Promise<void> {
  const rows = indikators.map(({ target: _, kodeNode, ...indikator }, urutan) => ({
    ...indikator,
    planId,
    urutan,
    nodeId: idOf(nodeIds, kodeNode),
    diminta: { ...indikator.diminta },
    targetBulanan: { ...indikator.targetBulanan },
    tenggat: indikator.tenggat === undefined ? Prisma.DbNull : { ...indikator.tenggat },
  }));
  const made = await tx.indikator.createManyAndReturn({ data: rows, select: { id: true, kunci: true } });
  const ids = new Map(made.map(({ id, kunci }) => [kunci, id]));
  await tx.target.createMany({
    data: indikators.flatMap(({ kunci, target }) =>
      target.map(({ tahun, tercetak, nilai }) => ({
        indikatorId: ids.get(kunci)!,
        tahun,
        tercetak,
        nilai: nilai?.toFixed(),
      })),
    ),
  });
}
