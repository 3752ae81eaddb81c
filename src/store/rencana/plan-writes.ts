import type { NewIndikator, NewNode, NewPlan } from '../../domain/rencana/new-plan.ts';
import type { Level } from '../../domain/rencana/plan.ts';
import { dateColumn } from '../database/iso-date.ts';
import { readsBehindLock, type Tx } from '../database/tx.ts';
import { propertyColumns } from '../kantor/indikator-row.ts';
import { reporterIds } from '../kantor/office-writes.ts';

/** A plan version to be stored; nodes and indicators in the order in which they are printed and asked. */
export interface PlanToStore extends NewPlan {
  officeId: number;
  /** The document in StoredFile. */
  fileId?: number;
  createdById?: number;
  /** What people decided beside the document; plain JSON. */
  decision?: object;
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
    orderBy: [{ validFrom: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return row?.id;
}

/**
 * Stores a plan version with all below it in a dozen statements at most, however large; the caller calls `touchOffice`.
 * @throws Error when a node names a parent, or an indicator a node, that is not in the plan, or a unit that the office
 * does not have
 * @returns id of the plan version
 */
export async function insertPlan(tx: Tx, plan: PlanToStore): Promise<number> {
  const { id: planId } = await tx.planVersion.create({
    data: {
      officeId: plan.officeId,
      kind: plan.kind,
      document: plan.document,
      validFrom: dateColumn(plan.validFrom),
      fileId: plan.fileId,
      createdById: plan.createdById,
      decision: plan.decision ?? {},
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

function idOf(ids: NodeIds, key: string | undefined): number | undefined {
  const id = key === undefined ? undefined : ids.get(key);
  if (key !== undefined && id === undefined) throw new Error(`the plan has no node ${key}`);
  return id;
}

async function insertNodes(tx: Tx, planId: number, { officeId, nodes }: PlanToStore): Promise<NodeIds> {
  const owned = nodes.some(({ owner }) => owner !== undefined);
  const units = owned ? await reporterIds(tx, officeId) : new Map<string, number>();
  const ids = new Map<string, number>();
  for (const level of LEVELS) {
    const rows = nodes.flatMap((node, order) =>
      node.level === level ? [{ ...nodeRow(node, units, ids), planId, order }] : [],
    );
    if (rows.length === 0) continue;
    const made = await tx.planNode.createManyAndReturn({ data: rows, select: { id: true, key: true } });
    for (const { id, key } of made) ids.set(key, id);
  }
  return ids;
}

function nodeRow(
  { pagu: _, kas: __, parentKey, owner, ...node }: NewNode,
  units: ReadonlyMap<string, number>,
  ids: NodeIds,
) {
  const ownerId = owner === undefined ? undefined : units.get(owner);
  if (owner !== undefined && ownerId === undefined) throw new Error(`the office has no unit ${owner}`);
  return { ...node, ownerId, parentId: idOf(ids, parentKey) };
}

async function insertPagu(tx: Tx, plan: PlanToStore, nodeIds: NodeIds): Promise<void> {
  await tx.pagu.createMany({
    data: plan.nodes.flatMap((node) =>
      node.pagu.map(({ year, kind, printed, value, line, validFrom }) => ({
        nodeId: idOf(nodeIds, node.key)!,
        year,
        kind,
        printed,
        value: value.toFixed(),
        line,
        validFrom: dateColumn(validFrom),
        createdAt: plan.now,
      })),
    ),
  });
}

async function insertKas(tx: Tx, plan: PlanToStore, nodeIds: NodeIds): Promise<void> {
  const rows = plan.nodes.flatMap(({ key, kas = [] }) =>
    kas.flatMap(({ year, month, validFrom }) =>
      month.map((value, index) => ({
        nodeId: idOf(nodeIds, key)!,
        year,
        month: index + 1,
        value: value.toFixed(),
        validFrom: dateColumn(validFrom),
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
  const rows = indikators.map(({ nodeKey, key, name, line, ...indikator }, order) => ({
    ...propertyColumns(indikator),
    planId,
    nodeId: idOf(nodeIds, nodeKey),
    key,
    name,
    line,
    order,
  }));
  const made = await tx.indikator.createManyAndReturn({ data: rows, select: { id: true, key: true } });
  const ids = new Map(made.map(({ id, key }) => [key, id]));
  await tx.target.createMany({
    data: indikators.flatMap(({ key, target }) =>
      target.map(({ value, min, max, ...one }) => ({
        ...one,
        indikatorId: ids.get(key)!,
        value: value?.toFixed(),
        min: min?.toFixed(),
        max: max?.toFixed(),
      })),
    ),
  });
}
