import type { YearCells } from '../../draft/draft.ts';
import type { PlanDecisions } from '../decisions/plan-decisions.ts';
import type { LocatedCell, SuggestedNode } from '../decisions/suggested-plan.ts';
import type { KeyedNode } from './keyed-nodes.ts';
import { withOwners } from './node-owners.ts';
import { distinctNames, suggestShortName } from './short-name.ts';

const GAJI = /gaji dan tunjangan/i;

/** Cells of the plan's years with their line; a person's figure stands beside what is printed. */
function nodePagu(
  { node, table }: KeyedNode,
  year: readonly number[],
  decided: PlanDecisions['simpul'][string] | undefined,
): SuggestedNode['pagu'] {
  const printed: YearCells = node.pagu;
  const cells = year.flatMap((year): [string, LocatedCell][] => {
    const cells = printed[year];
    const own = decided?.pagu?.[year];
    if (cells === undefined && own === undefined) return [];
    const cell: LocatedCell = { printed: '', value: null, ...cells, line: node.line, table };
    if (own === undefined) return [[String(year), cell]];
    return [[String(year), { ...cell, value: own.nilai, reason: own.alasan ?? '' }]];
  });
  return Object.fromEntries(cells);
}

/** The nearest node above that was not left out. */
function remainingParent(one: KeyedNode, byKey: ReadonlyMap<string, KeyedNode>, left: Set<string>) {
  let key = one.parentKey;
  while (key !== undefined && left.has(key)) key = byKey.get(key)?.parentKey;
  return key;
}

/**
 * Nodes with everything that was decided about them: left out, moved, named, owned (`withOwners`).
 */
export function applyNodes(
  nodes: readonly KeyedNode[],
  decision: PlanDecisions,
  year: readonly number[],
): SuggestedNode[] {
  const byKey = new Map(nodes.map((one) => [one.key, one]));
  const left = new Set(nodes.map(({ key }) => key).filter((key) => decision.simpul[key]?.abaikan));
  const kept = nodes.filter(({ key }) => !left.has(key));
  const parent = new Map(
    kept.map((one) => {
      const said = decision.simpul[one.key]?.induk;
      return [one.key, said === undefined ? remainingParent(one, byKey, left) : (said ?? undefined)];
    }),
  );
  const made = kept.map((one): SuggestedNode => {
    const { key, node, table } = one;
    const decided = decision.simpul[key];
    const sub = node.level === 'sub_kegiatan';
    return {
      key,
      kode: decided?.kode ?? node.kode ?? '',
      printedKode: node.printedKode,
      level: node.level,
      name: node.name,
      namaPendek: decided?.namaPendek ?? suggestShortName(node.name),
      parentKey: parent.get(key),
      table,
      line: node.line,
      outcome: node.outcome,
      printedOwner: node.owner,
      gaji: decided?.gaji ?? (sub && GAJI.test(node.name)),
      pagu: nodePagu(one, year, decided),
    };
  });
  return distinctNamesPerLevel(withOwners(made, decision), decision);
}

/** Short names that came out alike on one level are told apart; names that a person gave are left alone. */
function distinctNamesPerLevel(nodes: readonly SuggestedNode[], decision: PlanDecisions): SuggestedNode[] {
  const names = new Map<string, string>();
  for (const level of new Set(nodes.map((one) => one.level))) {
    const group = nodes.filter((one) => one.level === level);
    const given = group.filter(({ key }) => decision.simpul[key]?.namaPendek !== undefined);
    const proposed = group.filter((one) => !given.includes(one));
    const apart = distinctNames([...given, ...proposed].map((one) => one.namaPendek)).slice(given.length);
    for (const [at, one] of proposed.entries()) names.set(one.key, apart[at]!);
  }
  return nodes.map((one) => ({ ...one, namaPendek: names.get(one.key) ?? one.namaPendek }));
}
