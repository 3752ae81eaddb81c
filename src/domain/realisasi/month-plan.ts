import type { AnggaranKas, Indikator, Pagu, Plan, PlanNode, Recorded } from '../rencana/plan.ts';
import type { Butir } from './butir.ts';
import { type Lineage, lineageOf } from './lineage.ts';

/** What a report of the month decides about the plan by which its items are judged. */
export interface PlanSource {
  /** The version under which the report was begun. */
  plan: Plan;
  /** What that version asks of its reporter, and whatever else was reported. */
  items: readonly Butir[];
  /** false: nothing of it was sent yet. */
  sent: boolean;
  /** Its verification; absent while nobody has verified it. */
  judged?: Recorded;
  /** Kunci of the indicators of its reporter, also of those that the month does not ask. */
  owned?: readonly string[];
}

/** Money of a sub kegiatan as it was known when a report was verified: what was recorded afterwards does not count. */
function knownAt<M extends Pagu | AnggaranKas>(all: readonly M[], judged: Recorded | undefined): M[] {
  if (judged === undefined) return [...all];
  return all.filter((one) => one.recorded === undefined || one.recorded < judged || isIndicative(one));
}

function isIndicative(money: Pagu | AnggaranKas): boolean {
  return 'kind' in money && money.kind === 'indikatif';
}

/** A node with the money that a judged report knew of it. */
export function nodeAsJudged(node: PlanNode, judged: Recorded | undefined): PlanNode {
  const pagu = knownAt(node.pagu, judged);
  const kas = knownAt(node.kas, judged);
  const same = pagu.length === node.pagu.length && kas.length === node.kas.length;
  return same ? node : { ...node, pagu, kas };
}

/** An indicator with the spread of its target over the months that a judged report knew of it. */
export function indikatorAsJudged(indikator: Indikator, judged: Recorded | undefined): Indikator {
  const { splits } = indikator;
  if (splits === undefined || judged === undefined) return indikator;
  const known = splits.findLast(({ recorded }) => recorded === undefined || recorded < judged);
  if (known === undefined || known === splits.at(-1)) return indikator;
  return { ...indikator, targetBulanan: known.way };
}

/** The plan of a month while it is put together; nodes and indicators by their kunci. */
class Composition {
  readonly nodes: Map<string, PlanNode>;
  readonly indikators: Map<string, Indikator>;
  private readonly taken = new Set<string>();
  private readonly lineage: Lineage;
  changed = false;

  constructor(base: Plan, lineage: Lineage) {
    this.lineage = lineage;
    this.nodes = new Map(base.nodes.map((node) => [node.key, node]));
    this.indikators = new Map(base.indikators.map((indikator) => [indikator.key, indikator]));
  }

  /** The first who reports an item in a month decides by what it is judged. */
  take({ plan, items, judged }: PlanSource): void {
    for (const butir of items) {
      const key = butir.kind === 'keuangan' ? `k${butir.node.key}` : `i${butir.indikator.key}`;
      if (this.taken.has(key)) continue;
      this.taken.add(key);
      if (butir.kind === 'keuangan') this.placeMoney(plan, nodeAsJudged(butir.node, judged));
      else this.placeIndikator(plan, indikatorAsJudged(butir.indikator, judged));
    }
  }

  /** What a month does not ask of a reporter whose report is verified keeps the spread that was known then. */
  keepSpread({ owned = [], judged }: PlanSource): void {
    for (const key of owned) {
      const here = this.indikators.get(key);
      if (here === undefined || this.taken.has(`i${key}`)) continue;
      this.taken.add(`i${key}`);
      const kept = indikatorAsJudged(here, judged);
      if (kept !== here) this.changed = true;
      this.indikators.set(key, kept);
    }
  }

  private placeMoney(plan: Plan, node: PlanNode): void {
    const here = this.nodes.get(node.key);
    if (here === node) return;
    const { pagu, kas, gaji } = node;
    this.nodes.set(node.key, { ...(here ?? this.foreign(plan, node)), pagu, kas, gaji });
    this.changed = true;
  }

  /** An indicator with every property that its report was made under, at its present place. */
  placeIndikator(plan: Plan, indikator: Indikator): void {
    const here = this.indikators.get(indikator.key);
    if (here === indikator) return;
    const id = here?.id ?? this.lineage.newestIndikator(indikator.key)?.indikator.id ?? indikator.id;
    const nodeId = here === undefined ? this.placeOf(plan, indikator.nodeId) : here.nodeId;
    this.indikators.set(indikator.key, { ...indikator, id, nodeId });
    this.changed = true;
  }

  /** Id of the node of another version in this plan; one that this plan does not have is added with those above it. */
  private placeOf(plan: Plan, id: number | undefined): number | undefined {
    const node = plan.nodes.find((one) => one.id === id);
    if (node === undefined) return undefined;
    const here = this.nodes.get(node.key);
    if (here !== undefined) return here.id;
    const added = this.foreign(plan, node);
    this.nodes.set(node.key, added);
    return added.id;
  }

  private foreign(plan: Plan, node: PlanNode): PlanNode {
    const id = this.lineage.newestNode(node.key)?.node.id ?? node.id;
    return { ...node, id, parentId: this.placeOf(plan, node.parentId) };
  }

  /** Adds a sub kegiatan that the plan no longer has, for the money that was spent on it: without pagu or owner. */
  addRemoved(key: string): void {
    const newest = this.lineage.newestNode(key);
    if (newest === undefined || this.nodes.has(key)) return;
    const { plan, node } = newest;
    const bare = { pagu: [], kas: [], ownerId: undefined, deleted: true } as const;
    this.nodes.set(key, { ...this.foreign(plan, node), ...bare, pagu: [], kas: [] });
    this.changed = true;
  }
}

/**
 * The plan by which a month's figures are judged: the version in force at its end, in which every item that was reported
 * has what its report was made under — pagu and anggaran kas, target, unit and all that decides how its figure is
 * computed. So a version that comes late, even by months, leaves what was reported, verified and approved as it was:
 * - an item is judged by the version under which it was first reported in the month (of a desa item the office's figure;
 *   each desa's own figure by the version of its own report); what nobody has reported, by the version in force
 * - its DPA figure and anggaran kas are those in force on the month's last day; once its report was verified, those that
 *   had been entered by then
 * - a target is spread over the months as it is now; once its report was verified, as it was then
 * - what the version in force does not have and was reported is added at its end
 * Computed indicators, which nobody reports, are those of the month's first report.
 * @param base the version in force at the end of the month
 * @param sources of the month's reports, the one that was sent first in front, drafts last
 * @param spent kunci of the sub kegiatan on which money was spent in the year: one that no version of the month has is
 *   added without a pagu, so that its money stays in the sums
 * @returns `base` itself where nothing differs
 */
export function monthPlan(
  base: Plan,
  versions: readonly Plan[],
  sources: readonly PlanSource[],
  spent: Iterable<string> = [],
): Plan {
  const made = new Composition(base, lineageOf(versions));
  for (const source of sources) made.take(source);
  for (const source of sources) made.keepSpread(source);
  const first = sources.find(({ sent }) => sent);
  for (const indikator of first?.plan.indikators ?? [])
    if (indikator.pelapor === 'rumus' && made.indikators.has(indikator.key))
      made.placeIndikator(first!.plan, indikator);
  for (const key of spent) made.addRemoved(key);
  if (!made.changed) return base;
  return { ...base, nodes: [...made.nodes.values()], indikators: [...made.indikators.values()] };
}

/**
 * The plan that one report was made under, with the ids of the month's plan: what its reporter's own figures are judged
 * by. Money, and how targets are spread over the months, is what was known when the report was verified.
 * @param base the version in force at the end of the month
 * @returns `base` itself where the report was made under it and nothing was entered since
 */
export function reportPlan(
  base: Plan,
  versions: readonly Plan[],
  { plan, judged }: Pick<PlanSource, 'plan' | 'judged'>,
): Plan {
  const nodes = plan.nodes.map((node) => nodeAsJudged(node, judged));
  const indikators = plan.indikators.map((one) => indikatorAsJudged(one, judged));
  const same =
    nodes.every((node, at) => node === plan.nodes[at]) &&
    indikators.every((one, at) => one === plan.indikators[at]);
  if (plan.id === base.id) return same ? base : { ...plan, nodes, indikators };
  const lineage = lineageOf(versions);
  const baseNode = new Map(base.nodes.map(({ key, id }) => [key, id]));
  const baseIndikator = new Map(base.indikators.map(({ key, id }) => [key, id]));
  const nodeId = new Map(
    nodes.map(({ id, key }) => [id, baseNode.get(key) ?? lineage.newestNode(key)?.node.id ?? id]),
  );
  const idOf = (id: number | undefined) => (id === undefined ? undefined : nodeId.get(id));
  return {
    ...plan,
    nodes: nodes.map((node) => ({ ...node, id: idOf(node.id)!, parentId: idOf(node.parentId) })),
    indikators: indikators.map((one) => ({
      ...one,
      id: baseIndikator.get(one.key) ?? lineage.newestIndikator(one.key)?.indikator.id ?? one.id,
      nodeId: idOf(one.nodeId),
    })),
  };
}
