import type { Level } from '../domain/rencana.ts';
import type { IndikatorBaru, RencanaBaru, SimpulBaru } from '../domain/rencana-baru.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { dateColumn } from './iso-date.ts';
import { reporterIds } from './office-writes.ts';
import { readsBehindLock, type Tx } from './tx.ts';

/** A plan version to be stored; nodes and indicators in the order in which they are printed and asked. */
export interface NewPlan extends RencanaBaru {
  officeId: number;
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
 * The newest plan version of an office, with the office locked to the end of the transaction: two that are stored at
 * once would both believe to be the next.
 * @returns its id; undefined when the office has none
 */
export async function lockNewestPlan(tx: Tx, officeId: number): Promise<number | undefined> {
  readsBehindLock(tx);
  await tx.$queryRaw`SELECT 1 FROM "Office" WHERE "id" = ${officeId} FOR UPDATE`;
  const row = await tx.planVersion.findFirst({
    where: { officeId },
    orderBy: [{ berlakuDari: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return row?.id;
}

/**
 * Stores a plan version with all below it in a dozen statements at most, however large; the caller calls `touchKantor`.
 * @throws Error when a node names a parent, or an indicator a node, that is not in the plan, or a unit that the office
 * does not have
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
  const nodeIds = await insertNodes(tx, planId, plan);
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

async function insertNodes(tx: Tx, planId: number, { officeId, nodes }: NewPlan): Promise<NodeIds> {
  const owned = nodes.some(({ pemilik }) => pemilik !== undefined);
  const units = owned ? await reporterIds(tx, officeId) : new Map<string, number>();
  const ids = new Map<string, number>();
  for (const level of LEVELS) {
    const rows = nodes.flatMap((node, urutan) =>
      node.level === level ? [{ ...nodeRow(node, units, ids), planId, urutan }] : [],
    );
    if (rows.length === 0) continue;
    const made = await tx.planNode.createManyAndReturn({ data: rows, select: { id: true, kunci: true } });
    for (const { id, kunci } of made) ids.set(kunci, id);
  }
  return ids;
}

function nodeRow(
  { pagu: _, kas: __, kunciInduk, pemilik, ...node }: SimpulBaru,
  units: ReadonlyMap<string, number>,
  ids: NodeIds,
) {
  const ownerId = pemilik === undefined ? undefined : units.get(pemilik);
  if (pemilik !== undefined && ownerId === undefined) throw new Error(`the office has no unit ${pemilik}`);
  return { ...node, ownerId, parentId: idOf(ids, kunciInduk) };
}

async function insertPagu(tx: Tx, plan: NewPlan, nodeIds: NodeIds): Promise<void> {
  await tx.pagu.createMany({
    data: plan.nodes.flatMap((node) =>
      node.pagu.map(({ tahun, jenis, tercetak, nilai, baris, berlakuDari }) => ({
        nodeId: idOf(nodeIds, node.kunci)!,
        tahun,
        jenis,
        tercetak,
        nilai: nilai.toFixed(),
        baris,
        berlakuDari: dateColumn(berlakuDari),
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
  indikators: readonly IndikatorBaru[],
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
