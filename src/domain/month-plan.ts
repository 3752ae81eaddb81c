import type { Butir } from './butir.ts';
import { type Lineage, lineageOf } from './lineage.ts';
import type { AnggaranKas, Indikator, Pagu, PlanNode, Rencana, Tercatat } from './rencana.ts';

/** What a report of the month decides about the plan by which its items are judged. */
export interface PlanSource {
  /** The version under which the report was begun. */
  rencana: Rencana;
  /** What that version asks of its reporter, and whatever else was reported. */
  items: readonly Butir[];
  /** false: nothing of it was sent yet. */
  sent: boolean;
  /** Its verification; absent while nobody has verified it. */
  judged?: Tercatat;
  /** Kunci of the indicators of its reporter, also of those that the month does not ask. */
  owned?: readonly string[];
}

/** Money of a sub kegiatan as it was known when a report was verified: what was recorded afterwards does not count. */
function knownAt<M extends Pagu | AnggaranKas>(semua: readonly M[], judged: Tercatat | undefined): M[] {
  if (judged === undefined) return [...semua];
  return semua.filter((one) => one.tercatat === undefined || one.tercatat < judged || isIndikatif(one));
}

function isIndikatif(money: Pagu | AnggaranKas): boolean {
  return 'jenis' in money && money.jenis === 'indikatif';
}

/** A node with the money that a judged report knew of it. */
export function nodeAsJudged(node: PlanNode, judged: Tercatat | undefined): PlanNode {
  const pagu = knownAt(node.pagu, judged);
  const kas = knownAt(node.kas, judged);
  const same = pagu.length === node.pagu.length && kas.length === node.kas.length;
  return same ? node : { ...node, pagu, kas };
}

/** An indicator with the spread of its target over the months that a judged report knew of it. */
export function indikatorAsJudged(indikator: Indikator, judged: Tercatat | undefined): Indikator {
  const { splits } = indikator;
  if (splits === undefined || judged === undefined) return indikator;
  const known = splits.findLast(({ tercatat }) => tercatat === undefined || tercatat < judged);
  if (known === undefined || known === splits.at(-1)) return indikator;
  return { ...indikator, targetBulanan: known.cara };
}

/** The plan of a month while it is put together; nodes and indicators by their kunci. */
class Composition {
  readonly nodes: Map<string, PlanNode>;
  readonly indikators: Map<string, Indikator>;
  private readonly taken = new Set<string>();
  private readonly lineage: Lineage;
  changed = false;

  constructor(base: Rencana, lineage: Lineage) {
    this.lineage = lineage;
    this.nodes = new Map(base.nodes.map((node) => [node.kunci, node]));
    this.indikators = new Map(base.indikators.map((indikator) => [indikator.kunci, indikator]));
  }

  /** The first who reports an item in a month decides by what it is judged. */
  take({ rencana, items, judged }: PlanSource): void {
    for (const butir of items) {
      const kunci = butir.jenis === 'keuangan' ? `k${butir.node.kunci}` : `i${butir.indikator.kunci}`;
      if (this.taken.has(kunci)) continue;
      this.taken.add(kunci);
      if (butir.jenis === 'keuangan') this.placeMoney(rencana, nodeAsJudged(butir.node, judged));
      else this.placeIndikator(rencana, indikatorAsJudged(butir.indikator, judged));
    }
  }

  /** What a month does not ask of a reporter whose report is verified keeps the spread that was known then. */
  keepSpread({ owned = [], judged }: PlanSource): void {
    for (const kunci of owned) {
      const here = this.indikators.get(kunci);
      if (here === undefined || this.taken.has(`i${kunci}`)) continue;
      this.taken.add(`i${kunci}`);
      const kept = indikatorAsJudged(here, judged);
      if (kept !== here) this.changed = true;
      this.indikators.set(kunci, kept);
    }
  }

  private placeMoney(rencana: Rencana, node: PlanNode): void {
    const here = this.nodes.get(node.kunci);
    if (here === node) return;
    const { pagu, kas, gaji } = node;
    this.nodes.set(node.kunci, { ...(here ?? this.foreign(rencana, node)), pagu, kas, gaji });
    this.changed = true;
  }

  /** An indicator with every property that its report was made under, at its present place. */
  placeIndikator(rencana: Rencana, indikator: Indikator): void {
    const here = this.indikators.get(indikator.kunci);
    if (here === indikator) return;
    const id = here?.id ?? this.lineage.newestIndikator(indikator.kunci)?.indikator.id ?? indikator.id;
    const nodeId = here === undefined ? this.placeOf(rencana, indikator.nodeId) : here.nodeId;
    this.indikators.set(indikator.kunci, { ...indikator, id, nodeId });
    this.changed = true;
  }

  /** Id of the node of another version in this plan; one that this plan does not have is added with those above it. */
  private placeOf(rencana: Rencana, id: number | undefined): number | undefined {
    const node = rencana.nodes.find((one) => one.id === id);
    if (node === undefined) return undefined;
    const here = this.nodes.get(node.kunci);
    if (here !== undefined) return here.id;
    const added = this.foreign(rencana, node);
    this.nodes.set(node.kunci, added);
    return added.id;
  }

  private foreign(rencana: Rencana, node: PlanNode): PlanNode {
    const id = this.lineage.newestNode(node.kunci)?.node.id ?? node.id;
    return { ...node, id, parentId: this.placeOf(rencana, node.parentId) };
  }

  /** Adds a sub kegiatan that the plan no longer has, for the money that was spent on it: without pagu or owner. */
  addRemoved(kunci: string): void {
    const newest = this.lineage.newestNode(kunci);
    if (newest === undefined || this.nodes.has(kunci)) return;
    const { rencana, node } = newest;
    const bare = { pagu: [], kas: [], ownerId: undefined, dihapus: true } as const;
    this.nodes.set(kunci, { ...this.foreign(rencana, node), ...bare, pagu: [], kas: [] });
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
  base: Rencana,
  versions: readonly Rencana[],
  sources: readonly PlanSource[],
  spent: Iterable<string> = [],
): Rencana {
  const made = new Composition(base, lineageOf(versions));
  for (const source of sources) made.take(source);
  for (const source of sources) made.keepSpread(source);
  const first = sources.find(({ sent }) => sent);
  for (const indikator of first?.rencana.indikators ?? [])
    if (indikator.pelapor === 'rumus' && made.indikators.has(indikator.kunci))
      made.placeIndikator(first!.rencana, indikator);
  for (const kunci of spent) made.addRemoved(kunci);
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
  base: Rencana,
  versions: readonly Rencana[],
  { rencana, judged }: Pick<PlanSource, 'rencana' | 'judged'>,
): Rencana {
  const nodes = rencana.nodes.map((node) => nodeAsJudged(node, judged));
  const indikators = rencana.indikators.map((one) => indikatorAsJudged(one, judged));
  const same =
    nodes.every((node, at) => node === rencana.nodes[at]) &&
    indikators.every((one, at) => one === rencana.indikators[at]);
  if (rencana.id === base.id) return same ? base : { ...rencana, nodes, indikators };
  const lineage = lineageOf(versions);
  const baseNode = new Map(base.nodes.map(({ kunci, id }) => [kunci, id]));
  const baseIndikator = new Map(base.indikators.map(({ kunci, id }) => [kunci, id]));
  const nodeId = new Map(
    nodes.map(({ id, kunci }) => [id, baseNode.get(kunci) ?? lineage.newestNode(kunci)?.node.id ?? id]),
  );
  const idOf = (id: number | undefined) => (id === undefined ? undefined : nodeId.get(id));
  return {
    ...rencana,
    nodes: nodes.map((node) => ({ ...node, id: idOf(node.id)!, parentId: idOf(node.parentId) })),
    indikators: indikators.map((one) => ({
      ...one,
      id: baseIndikator.get(one.kunci) ?? lineage.newestIndikator(one.kunci)?.indikator.id ?? one.id,
      nodeId: idOf(one.nodeId),
    })),
  };
}
