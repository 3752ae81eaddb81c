import { nameLikeness } from '../angka/name-likeness.ts';
import { satuanKey } from '../angka/satuan-key.ts';
import { kodeKey } from './kode-key.ts';
import type { Level, Plan } from './plan.ts';

/** What lineage is judged by: a node of either version. */
export interface LineageNode {
  key: string;
  /** Normal form; empty where none is printed. */
  kode: string;
  level: Level;
  name: string;
  parentKey?: string;
}

/** What lineage is judged by: an indicator of either version. */
export interface LineageIndikator {
  key: string;
  nodeKey?: string;
  name: string;
  satuan: string;
}

/** A plan as lineage sees it, parents before their children. */
export interface LineageTree {
  node: readonly LineageNode[];
  indikator: readonly LineageIndikator[];
}

/** Something of the older version that may be continued. */
export interface LineageCandidate {
  key: string;
  name: string;
  /** 0 to 1 */
  likeness: number;
  /** The units differ: figures of the one are never silently figures of the other. */
  satuan?: { old: string; fresh: string };
}

/** Where a node or indicator of a new version comes from: certain, asked of a person (best candidate first), or new. */
export type Origin =
  | { kind: 'pasti'; key: string }
  | { kind: 'ragu'; candidates: LineageCandidate[] }
  | { kind: 'baru' };

/** Same thing in spite of slips and page breaks. */
const SAME = 0.85;
/** Worth a question. */
const SIMILAR = 0.6;
/** More candidates than a person compares on a phone are no help. */
const CANDIDATES_MAX = 3;

/** A stored version as lineage sees it. */
export function planTree(plan: Plan): LineageTree {
  const key = new Map(plan.nodes.map((node) => [node.id, node.key]));
  return {
    node: plan.nodes.map((node) => ({ ...node, parentKey: key.get(node.parentId ?? 0) })),
    indikator: plan.indikators.map((one) => ({ ...one, nodeKey: key.get(one.nodeId ?? 0) })),
  };
}

const bestFirst = (a: LineageCandidate, b: LineageCandidate) => b.likeness - a.likeness;

/**
 * Certain: the same code (compared as numbers) and nearly the same name, or the same name and level under the same
 * parent. Unsure: the same code under another name, or a similar name on the same level.
 */
function nodeOrigin(node: LineageNode, old: readonly LineageNode[], parent: string | undefined): Origin {
  const level = old.filter((one) => one.level === node.level);
  const scored = level.map((one) => ({
    one,
    likeness: nameLikeness(one.name, node.name),
    sameKode: one.kode !== '' && node.kode !== '' && kodeKey(one.kode) === kodeKey(node.kode),
  }));
  const certain = scored
    .filter(
      ({ one, likeness, sameKode }) =>
        likeness >= SAME && (sameKode || (likeness === 1 && one.parentKey === parent)),
    )
    .sort((a, b) => Number(b.sameKode) - Number(a.sameKode) || b.likeness - a.likeness)[0];
  if (certain !== undefined) return { kind: 'pasti', key: certain.one.key };
  const candidates = scored
    .filter(({ likeness, sameKode }) => sameKode || likeness >= SIMILAR)
    .map(({ one, likeness }) => ({ key: one.key, name: one.name, likeness }))
    .sort(bestFirst);
  return candidates.length === 0
    ? { kind: 'baru' }
    : { kind: 'ragu', candidates: candidates.slice(0, CANDIDATES_MAX) };
}

/** Certain: the same name and the same unit on the node that is continued, or the same kunci of a desa's indicator. */
function indikatorOrigin(one: LineageIndikator, old: readonly LineageIndikator[]): Origin {
  const candidates = old
    .map(
      (old): LineageCandidate => ({
        key: old.key,
        name: old.name,
        likeness: nameLikeness(old.name, one.name),
        ...(satuanKey(old.satuan) === satuanKey(one.satuan)
          ? {}
          : { satuan: { old: old.satuan, fresh: one.satuan } }),
      }),
    )
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort(bestFirst);
  const certain = candidates.find(({ likeness, satuan }) => likeness >= SAME && satuan === undefined);
  if (certain !== undefined) return { kind: 'pasti', key: certain.key };
  return candidates.length === 0
    ? { kind: 'baru' }
    : { kind: 'ragu', candidates: candidates.slice(0, CANDIDATES_MAX) };
}

/**
 * Where every node and indicator of a new version comes from. What a person decided stands; one old thing is continued
 * by one new thing only, by the more certain of two. Indicators of a node whose own lineage is still unsure are left
 * out: they follow once it is decided.
 * @param decided kunci of the new version → kunci of the old one, or null: it is new
 */
export function traceLineage(
  old: LineageTree,
  fresh: LineageTree,
  decided: Readonly<Record<string, string | null>>,
): Map<string, Origin> {
  const origin = new Map<string, Origin>();
  const taken = new Set(Object.values(decided).filter((key) => key !== null));
  const free = <T extends { key: string }>(all: readonly T[]) => all.filter(({ key }) => !taken.has(key));
  const settle = (key: string, find: () => Origin) => {
    const said = decided[key];
    const found: Origin =
      said === undefined ? find() : said === null ? { kind: 'baru' } : { kind: 'pasti', key: said };
    origin.set(key, found);
    if (found.kind === 'pasti') taken.add(found.key);
  };
  const oldOf = (key: string | undefined) => {
    const found = key === undefined ? undefined : origin.get(key);
    return found?.kind === 'pasti' ? found.key : undefined;
  };
  // Equal codes first, so that a similar name never takes what a code has.
  const oldKode = new Set(old.node.filter(({ kode }) => kode !== '').map(({ kode }) => kodeKey(kode)));
  const withKode = ({ kode }: LineageNode) => kode !== '' && oldKode.has(kodeKey(kode));
  const findNode = (node: LineageNode) =>
    settle(node.key, () => nodeOrigin(node, free(old.node), oldOf(node.parentKey)));
  for (const node of fresh.node) if (withKode(node)) findNode(node);
  for (const node of fresh.node) if (!withKode(node)) findNode(node);
  for (const one of fresh.indikator) {
    const node = one.nodeKey === undefined ? undefined : origin.get(one.nodeKey);
    if (node?.kind === 'ragu' && decided[one.key] === undefined) continue;
    settle(one.key, () => {
      if (one.key.startsWith('desa/')) return desaOrigin(one, free(old.indikator));
      const place = oldOf(one.nodeKey);
      return indikatorOrigin(
        one,
        free(old.indikator).filter((old) => isSamePlace(old, one, place)),
      );
    });
  }
  return origin;
}

/** Indicators of the node that is continued; without a node, those of tujuan and sasaran too: IKU tables come and go. */
function isSamePlace(old: LineageIndikator, one: LineageIndikator, place: string | undefined): boolean {
  if (old.key.startsWith('desa/')) return false;
  if (one.nodeKey === undefined || /^(?:tujuan|sasaran)\//.test(one.nodeKey)) {
    return old.nodeKey === undefined || /^(?:tujuan|sasaran)\//.test(old.nodeKey);
  }
  return place !== undefined && old.nodeKey === place;
}

/** Desa indicators are named by people: the same name is the same thing unless its unit changed. */
function desaOrigin(one: LineageIndikator, old: readonly LineageIndikator[]): Origin {
  const same = old.find(({ key }) => key === one.key);
  if (same === undefined) return { kind: 'baru' };
  if (satuanKey(same.satuan) === satuanKey(one.satuan)) return { kind: 'pasti', key: same.key };
  const satuan = { old: same.satuan, fresh: one.satuan };
  const candidates = {
    key: same.key,
    name: same.name,
    likeness: nameLikeness(same.name, one.name),
    satuan,
  };
  return { kind: 'ragu', candidates: [candidates] };
}
