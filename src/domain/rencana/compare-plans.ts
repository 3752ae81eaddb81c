import type { Decimal } from 'decimal.js';
import { coreName, plainName } from '../angka/name-likeness.ts';
import { satuanKey } from '../angka/satuan-key.ts';
import { kodeKey } from './kode-key.ts';
import type { Indikator, Pagu, Plan, PlanNode, Target } from './plan.ts';

/** What a node or indicator is called in a list of changes. */
export interface DifferenceLabel {
  key: string;
  kode: string;
  name: string;
  /** Line of its version's document. */
  line?: number;
}

/** One change from an older version to a newer one. */
export type PlanDifference =
  | { kind: 'simpul-baru' | 'simpul-hilang'; node: DifferenceLabel; level: PlanNode['level'] }
  | { kind: 'simpul-pindah'; node: DifferenceLabel; from?: DifferenceLabel; to?: DifferenceLabel }
  | { kind: 'tingkat-berubah'; node: DifferenceLabel; old: PlanNode['level']; fresh: PlanNode['level'] }
  | { kind: 'simpul-ganti-nama' | 'kode-berubah'; node: DifferenceLabel; old: string; fresh: string }
  /** Rupiah; undefined where the version has no pagu for the year. */
  | { kind: 'pagu-berubah'; node: DifferenceLabel; year: number; old?: Decimal; fresh?: Decimal }
  | { kind: 'indikator-baru' | 'indikator-hilang'; indikator: DifferenceLabel }
  | { kind: 'indikator-pindah'; indikator: DifferenceLabel; from?: DifferenceLabel; to?: DifferenceLabel }
  | {
      kind: 'indikator-ganti-nama' | 'satuan-berubah';
      indikator: DifferenceLabel;
      old: string;
      fresh: string;
    }
  | { kind: 'target-berubah'; indikator: DifferenceLabel; year: number; old?: Target; fresh?: Target };

interface Tree {
  treeNode: ReadonlyMap<number, PlanNode>;
  node: ReadonlyMap<string, PlanNode>;
  indikator: ReadonlyMap<string, Indikator>;
}

function tree({ nodes, indikators }: Plan): Tree {
  return {
    treeNode: new Map(nodes.map((treeNode) => [treeNode.id, treeNode])),
    node: new Map(nodes.map((treeNode) => [treeNode.key, treeNode])),
    indikator: new Map(indikators.map((one) => [one.key, one])),
  };
}

const label = ({ key, kode, name, line }: PlanNode): DifferenceLabel => ({ key, kode, name, line });

function indikatorLabel({ key, name, line, nodeId }: Indikator, { treeNode }: Tree): DifferenceLabel {
  return { key, kode: treeNode.get(nodeId ?? 0)?.kode ?? '', name, line };
}

/** Indicative pagu of a year as the document prints it; a DPA is no part of the document. */
function documentPagu(pagu: readonly Pagu[], year: number): Decimal | undefined {
  return pagu.findLast((one) => one.year === year && one.kind === 'indikatif')?.value;
}

const sameValue = (a: Decimal | undefined, b: Decimal | undefined) =>
  a === undefined || b === undefined ? a === b : a.equals(b);

/** Two targets that say the same, however they are printed. */
function sameTarget(a: Target | undefined, b: Target | undefined): boolean {
  const unreadable = (t: Target | undefined) =>
    t?.value === undefined && t?.min === undefined && !t?.category;
  if (unreadable(a) && unreadable(b)) return (a?.printed.trim() ?? '') === (b?.printed.trim() ?? '');
  return (
    sameValue(a?.value, b?.value) &&
    sameValue(a?.min, b?.min) &&
    sameValue(a?.max, b?.max) &&
    a?.category === b?.category
  );
}

function compareNodes(
  old: PlanNode,
  fresh: PlanNode,
  before: Tree,
  after: Tree,
  year: readonly number[],
): PlanDifference[] {
  const node = label(fresh);
  const from = before.treeNode.get(old.parentId ?? 0);
  const to = after.treeNode.get(fresh.parentId ?? 0);
  const changes: PlanDifference[] = [];
  if (old.level !== fresh.level) {
    changes.push({ kind: 'tingkat-berubah', node, old: old.level, fresh: fresh.level });
  }
  if (from?.key !== to?.key) {
    changes.push({ kind: 'simpul-pindah', node, from: from && label(from), to: to && label(to) });
  }
  if (coreName(old.name) !== coreName(fresh.name)) {
    changes.push({ kind: 'simpul-ganti-nama', node, old: old.name, fresh: fresh.name });
  }
  if (old.kode !== '' && fresh.kode !== '' && kodeKey(old.kode) !== kodeKey(fresh.kode)) {
    changes.push({ kind: 'kode-berubah', node, old: old.kode, fresh: fresh.kode });
  }
  for (const eachYear of year) {
    const [was, is] = [documentPagu(old.pagu, eachYear), documentPagu(fresh.pagu, eachYear)];
    if (!sameValue(was, is))
      changes.push({ kind: 'pagu-berubah', node, year: eachYear, old: was, fresh: is });
  }
  return changes;
}

function compareIndikator(
  old: Indikator,
  fresh: Indikator,
  before: Tree,
  after: Tree,
  year: readonly number[],
): PlanDifference[] {
  const indikator = indikatorLabel(fresh, after);
  const from = before.treeNode.get(old.nodeId ?? 0);
  const to = after.treeNode.get(fresh.nodeId ?? 0);
  const changes: PlanDifference[] = [];
  if (from?.key !== to?.key) {
    changes.push({
      kind: 'indikator-pindah',
      indikator,
      from: from && label(from),
      to: to && label(to),
    });
  }
  if (plainName(old.name) !== plainName(fresh.name)) {
    changes.push({ kind: 'indikator-ganti-nama', indikator, old: old.name, fresh: fresh.name });
  }
  if (satuanKey(old.satuan) !== satuanKey(fresh.satuan)) {
    changes.push({ kind: 'satuan-berubah', indikator, old: old.satuan, fresh: fresh.satuan });
  }
  for (const eachYear of year) {
    const was = old.target.find((one) => one.year === eachYear);
    const is = fresh.target.find((one) => one.year === eachYear);
    if (!sameTarget(was, is))
      changes.push({ kind: 'target-berubah', indikator, year: eachYear, old: was, fresh: is });
  }
  return changes;
}

/**
 * What a newer version changes: removed and added, moved (another parent or level), renamed, another code, other pagu
 * and targets per year, another unit. Nodes and indicators are the same when they share their kunci; names are compared
 * without case, signs and a level in front, codes as numbers (a code that one version does not print is no change), units in one spelling.
 * Pagu are the documents' own: a DPA is no change. Years that only one of the versions plans for at all are left out: a
 * document for 2022 does not take 2021 away.
 * @returns in the order of the newer version, what vanished last; empty when nothing changed
 */
export function comparePlans(old: Plan, fresh: Plan): PlanDifference[] {
  const [before, after] = [tree(old), tree(fresh)];
  const paguYears = sharedYears(old, fresh, ({ nodes }) => nodes.flatMap(({ pagu }) => pagu));
  const targetYears = sharedYears(old, fresh, (one) => one.indikators.flatMap(({ target }) => target));
  const node = fresh.nodes.flatMap((treeNode): PlanDifference[] => {
    const was = before.node.get(treeNode.key);
    return was === undefined
      ? [{ kind: 'simpul-baru', node: label(treeNode), level: treeNode.level }]
      : compareNodes(was, treeNode, before, after, paguYears);
  });
  const indikator = fresh.indikators.flatMap((one): PlanDifference[] => {
    const was = before.indikator.get(one.key);
    return was === undefined
      ? [{ kind: 'indikator-baru', indikator: indikatorLabel(one, after) }]
      : compareIndikator(was, one, before, after, targetYears);
  });
  const gone = [
    ...old.nodes
      .filter(({ key }) => !after.node.has(key))
      .map(
        (treeNode): PlanDifference => ({
          kind: 'simpul-hilang',
          node: label(treeNode),
          level: treeNode.level,
        }),
      ),
    ...old.indikators
      .filter(({ key }) => !after.indikator.has(key))
      .map((one): PlanDifference => ({ kind: 'indikator-hilang', indikator: indikatorLabel(one, before) })),
  ];
  return [...node, ...indikator, ...gone];
}

/** Years for which both versions have any pagu, or any target. */
function sharedYears(old: Plan, fresh: Plan, of: (plan: Plan) => { year: number }[]): number[] {
  const later = new Set(of(fresh).map(({ year }) => year));
  const both = of(old).flatMap(({ year }) => (later.has(year) ? [year] : []));
  return [...new Set(both)].sort((a, b) => a - b);
}
