import type { Decimal } from 'decimal.js';
import type { AnggaranKas, Indikator, JenisPagu, Level, Rencana } from '../domain/rencana.ts';
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

/** A node to be stored; parents are named by their kunci. */
export interface NewNode {
  /** Unique in the plan; the same as in earlier versions where the lineage is certain. */
  kunci: string;
  kode: string;
  kunciInduk?: string;
  kodeTercetak: string;
  level: Level;
  nama: string;
  namaPendek: string;
  baris: number;
  ownerId?: number;
  gaji: boolean;
  hasil?: string;
  pagu: NewPagu[];
  /** Anggaran kas; empty where none is known. */
  kas?: AnggaranKas[];
}

/** An indicator to be stored; its node is named by its kunci. */
export interface NewIndikator extends Omit<Indikator, 'id' | 'nodeId'> {
  kunciNode?: string;
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
  /** The document in StoredFile. */
  fileId?: number;
  createdById?: number;
  /** What people decided beside the document; plain JSON. */
  keputusan?: object;
  now: Date;
}

type NodeIds = ReadonlyMap<string, number>;

const LEVELS: readonly Level[] = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'];

/** Whether an office has any plan version. */
export async function hasPlan(tx: Tx, officeId: number): Promise<boolean> {
  return (await tx.planVersion.count({ where: { officeId } })) > 0;
}

/**
 * Stores a plan version with all below it in ten statements at most, however large; the caller calls `touchKantor`.
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
      fileId: plan.fileId,
      createdById: plan.createdById,
      keputusan: plan.keputusan ?? {},
      createdAt: plan.now,
    },
    select: { id: true },
  });
  const nodeIds = await insertNodes(tx, planId, plan.nodes);
  await insertPagu(tx, plan, nodeIds);
  await insertKas(tx, plan, nodeIds);
  await insertIndikators(tx, planId, plan.indikators, nodeIds);
  return planId;
}

function idOf(ids: NodeIds, kunci: string | undefined): number | undefined {
  const id = kunci === undefined ? undefined : ids.get(kunci);
  if (kunci !== undefined && id === undefined) throw new Error(`the plan has no node ${kunci}`);
  return id;
}

async function insertNodes(tx: Tx, planId: number, nodes: readonly NewNode[]): Promise<NodeIds> {
  const ids = new Map<string, number>();
  for (const level of LEVELS) {
    const rows = nodes.flatMap(({ pagu: _, kas: __, kunciInduk, ...node }, urutan) =>
      node.level === level ? [{ ...node, planId, urutan, parentId: idOf(ids, kunciInduk) }] : [],
    );
    const made = await tx.planNode.createManyAndReturn({ data: rows, select: { id: true, kunci: true } });
    for (const { id, kunci } of made) ids.set(kunci, id);
  }
  return ids;
}

async function insertPagu(tx: Tx, plan: NewPlan, nodeIds: NodeIds): Promise<void> {
  await tx.pagu.createMany({
    data: plan.nodes.flatMap((node) =>
      node.pagu.map((pagu) => ({
        ...pagu,
        nodeId: idOf(nodeIds, node.kunci)!,
        nilai: pagu.nilai.toFixed(),
        berlakuDari: dateColumn(pagu.berlakuDari),
        createdAt: plan.now,
      })),
    ),
  });
}

async function insertKas(tx: Tx, plan: NewPlan, nodeIds: NodeIds): Promise<void> {
  const rows = plan.nodes.flatMap(({ kunci, kas = [] }) =>
    kas.flatMap(({ tahun, bulan, berlakuDari }) =>
      bulan.map((nilai, index) => ({
        nodeId: idOf(nodeIds, kunci)!,
        tahun,
        bulan: index + 1,
        nilai: nilai.toFixed(),
        berlakuDari: dateColumn(berlakuDari),
        createdAt: plan.now,
      })),
    ),
  );
  if (rows.length > 0) await tx.anggaranKas.createMany({ data: rows });
}

async function insertIndikators(
  tx: Tx,
  planId: number,
  indikators: readonly NewIndikator[],
  nodeIds: NodeIds,
): Promise<void> {
  const rows = indikators.map(
    ({ target: _, kunciNode, baseline, syaratDesa, skala, ...indikator }, urutan) => ({
      ...indikator,
      skala: [...(skala ?? [])],
      baseline: baseline?.tercetak,
      baselineNilai: baseline?.nilai?.toFixed(),
      syaratDesa:
        syaratDesa === undefined
          ? Prisma.DbNull
          : { banding: syaratDesa.banding, nilai: syaratDesa.nilai.toFixed() },
      planId,
      urutan,
      nodeId: idOf(nodeIds, kunciNode),
      diminta: { ...indikator.diminta },
      targetBulanan: { ...indikator.targetBulanan },
      tenggat: indikator.tenggat === undefined ? Prisma.DbNull : { ...indikator.tenggat },
    }),
  );
  const made = await tx.indikator.createManyAndReturn({ data: rows, select: { id: true, kunci: true } });
  const ids = new Map(made.map(({ id, kunci }) => [kunci, id]));
  await tx.target.createMany({
    data: indikators.flatMap(({ kunci, target }) =>
      target.map(({ nilai, min, max, ...one }) => ({
        ...one,
        indikatorId: ids.get(kunci)!,
        nilai: nilai?.toFixed(),
        min: min?.toFixed(),
        max: max?.toFixed(),
      })),
    ),
  });
}
