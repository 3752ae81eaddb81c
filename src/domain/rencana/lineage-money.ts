import type { AnggaranKas, Pagu, Plan, PlanNode } from './plan.ts';

/** Money of a node by lineage: DPA figures and anggaran kas of every version that has it, each once, as entered. */
interface LineageMoney {
  pagu: Map<string, Pagu>;
  kas: Map<string, AnggaranKas>;
}

const paguKey = ({ year, kind, value, validFrom, recorded }: Pagu): string =>
  [year, kind, value.toFixed(), validFrom, recorded ?? ''].join(' ');

const kasKey = ({ year, month, validFrom, recorded }: AnggaranKas): string =>
  [year, validFrom, recorded ?? '', ...month.map((one) => one.toFixed())].join(' ');

const entryOrder = (a: Pagu | AnggaranKas, b: Pagu | AnggaranKas): number =>
  compare(a.validFrom, b.validFrom) || compare(a.recorded ?? '', b.recorded ?? '');

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function collect(versions: readonly Plan[]): Map<string, LineageMoney> {
  const all = new Map<string, LineageMoney>();
  for (const node of versions.flatMap(({ nodes }) => nodes)) {
    const dpa = node.pagu.filter(({ kind }) => kind !== 'indikatif');
    if (dpa.length === 0 && node.kas.length === 0) continue;
    const money = all.get(node.key) ?? { pagu: new Map(), kas: new Map() };
    all.set(node.key, money);
    for (const one of dpa) money.pagu.set(paguKey(one), one);
    for (const one of node.kas) money.kas.set(kasKey(one), one);
  }
  return all;
}

function shared(node: PlanNode, money: LineageMoney | undefined, sinceYear: number): PlanNode {
  if (money === undefined) return node;
  const own = new Set([...node.pagu.map(paguKey), ...node.kas.map(kasKey)]);
  const belongs = (key: string, { year }: { year: number }) => own.has(key) || year >= sinceYear;
  const dpa = [...money.pagu].filter(([key, one]) => belongs(key, one)).map(([, one]) => one);
  const kas = [...money.kas].filter(([key, one]) => belongs(key, one)).map(([, one]) => one);
  return {
    ...node,
    pagu: [...node.pagu.filter(({ kind }) => kind === 'indikatif'), ...dpa.sort(entryOrder)],
    kas: kas.sort(entryOrder),
  };
}

/**
 * An office's plan versions, each node with all DPA figures and anggaran kas of its lineage: a DPA belongs to a sub
 * kegiatan, whichever version's row it was written on, so that none is lost where it and a version arrive together. The
 * pagu indikatif stays the version's own; money of budget years before a version's first day stays with the versions
 * of then.
 * @param versions oldest first
 */
export function withLineageMoney(versions: readonly Plan[]): Plan[] {
  const all = collect(versions);
  if (all.size === 0 || versions.length < 2) return [...versions];
  return versions.map((one) => {
    const sinceYear = Number(one.validFrom.slice(0, 4));
    return { ...one, nodes: one.nodes.map((node) => shared(node, all.get(node.key), sinceYear)) };
  });
}
