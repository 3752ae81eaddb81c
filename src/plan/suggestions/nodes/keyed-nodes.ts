import { nameLikeness, plainName } from '../../../domain/angka/name-likeness.ts';
import { kodeKey } from '../../../domain/rencana/kode-key.ts';
import type { DraftIndikator, DraftNode } from '../../draft/draft.ts';
import type { TableReference } from '../decisions/plan-decisions.ts';
import type { ReferencedTable } from './choose-tables.ts';

/** A node of the chosen tables with its kunci, before anybody decides about it. */
export interface KeyedNode {
  key: string;
  parentKey?: string;
  table: TableReference;
  node: DraftNode;
  indikator: (DraftIndikator & { table: TableReference })[];
}

/** Names that are one in spite of a slip of the hand. */
export const SAME_NAME = 0.9;

/** A row of a further table that an earlier one has too: by code, or without one by name and level under one parent. */
function twinOf(
  kept: readonly KeyedNode[],
  node: DraftNode,
  parentKey: string | undefined,
): KeyedNode | undefined {
  const { kode } = node;
  if (kode !== null) {
    const same = kept.find(({ node }) => node.kode !== null && kodeKey(node.kode) === kodeKey(kode));
    if (same !== undefined) return same;
  }
  return kept.find(
    (one) =>
      one.node.level === node.level &&
      one.parentKey === parentKey &&
      (kode === null || one.node.kode === null) &&
      nameLikeness(one.node.name, node.name) >= SAME_NAME,
  );
}

/** What a later table adds to a node that an earlier one has: figures of years without a column there, new indicators. */
function fillGaps(node: KeyedNode, more: DraftNode, table: TableReference): void {
  node.node = { ...node.node, pagu: { ...more.pagu, ...node.node.pagu } };
  for (const one of more.indikator) {
    const same = node.indikator.find(({ name }) => nameLikeness(name, one.name) >= SAME_NAME);
    if (same === undefined) node.indikator.push({ ...one, table });
    else same.target = { ...one.target, ...same.target };
  }
}

/** Key of a node: its code where it is the first with it, else its place under its parent. */
class KeyMaker {
  private readonly kode = new Map<string, number>();
  private readonly place = new Map<string, number>();

  make(node: DraftNode, parentKey: string | undefined): string {
    if (node.kode !== null) {
      const nodeKey = kodeKey(node.kode);
      const number = (this.kode.get(nodeKey) ?? 0) + 1;
      this.kode.set(nodeKey, number);
      return number === 1 ? node.kode : `${node.kode}#${number}`;
    }
    // Places are counted under the parent; a parent with a code gives its code.
    const path = parentKey?.includes('/') ? parentKey.slice(parentKey.indexOf('/') + 1) : parentKey;
    const above = `${node.level} ${path ?? ''}`;
    const number = (this.place.get(above) ?? 0) + 1;
    this.place.set(above, number);
    return path === undefined ? `${node.level}/${number}` : `${node.level}/${path}.${number}`;
  }
}

/**
 * Nodes of the chosen tables as one tree, tujuan and sasaran first: rows that two tables print become one, with what the
 * most binding table says and what only the others have.
 */
export function keyedNodes(tables: readonly ReferencedTable[]): KeyedNode[] {
  const key = new KeyMaker();
  const kept: KeyedNode[] = [];
  for (const { reference, table } of tables) {
    const keys = new Map<string, string>();
    for (const node of table.nodes ?? []) {
      const parentKey = node.parent === null ? undefined : keys.get(node.parent);
      const twin = twinInOtherTable(kept, node, parentKey, reference);
      if (twin !== undefined) {
        keys.set(node.id, twin.key);
        fillGaps(twin, node, reference);
        continue;
      }
      const nodeKey = key.make(node, parentKey);
      keys.set(node.id, nodeKey);
      const indikator = node.indikator.map((one) => ({ ...one, table: reference }));
      kept.push({ key: nodeKey, parentKey, table: reference, node: node, indikator });
    }
  }
  return [...kept.filter(isAbovePrograms), ...kept.filter((one) => !isAbovePrograms(one))];
}

const isAbovePrograms = ({ node }: KeyedNode) => node.level === 'tujuan' || node.level === 'sasaran';

/** Rows of one table are never one node, however alike: only another table repeats. */
function twinInOtherTable(
  kept: readonly KeyedNode[],
  node: DraftNode,
  parentKey: string | undefined,
  table: TableReference,
): KeyedNode | undefined {
  const others = kept.filter((one) => one.table !== table);
  return others.length === 0 ? undefined : twinOf(others, node, parentKey);
}

/** Whether two indicators have one name: equal, or one of them followed by the name of the kecamatan. */
export function isSameIndikator(a: string, b: string): boolean {
  if (nameLikeness(a, b) >= SAME_NAME) return true;
  const [short, long] = [plainName(a), plainName(b)].sort((x, y) => x.length - y.length) as [string, string];
  return short.length >= 12 && long.startsWith(short) && long.length - short.length <= 20;
}
