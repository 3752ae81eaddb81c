import { usedKeys } from '../../domain/rencana/final-keys.ts';
import type { Plan } from '../../domain/rencana/plan.ts';
import { type Origin, planTree, traceLineage } from '../../domain/rencana/trace-lineage.ts';
import type { PlanDraft } from '../draft/draft.ts';
import { NO_DECISIONS, type PlanDecisions } from './decisions/plan-decisions.ts';
import type { OwnerUnit, SuggestedNode, SuggestedPlan } from './decisions/suggested-plan.ts';
import { type AppliedIndikator, applyIndikators } from './nodes/apply-indikators.ts';
import { applyNodes } from './nodes/apply-nodes.ts';
import { type ChosenTables, chooseTables, tableYears } from './nodes/choose-tables.ts';
import { keyedIndikators } from './nodes/keyed-indikators.ts';
import { keyedNodes } from './nodes/keyed-nodes.ts';
import { askDesa, askIndikators } from './questions/ask-indikators.ts';
import { askLineage } from './questions/ask-lineage.ts';
import { askOwners } from './questions/ask-owners.ts';
import { askPagu } from './questions/ask-pagu.ts';
import { askOrder, askTable } from './questions/ask-table.ts';
import { askVersion } from './questions/ask-version.ts';

/** What a proposal may rest on beside the document. */
export interface SuggestOptions {
  decision?: PlanDecisions;
  /** Reporter units of the office; without them nobody is asked who owns what. */
  unit?: readonly OwnerUnit[];
  /** The office's newest version, where it has one: the draft becomes a second one. */
  old?: Plan;
}

/**
 * Makes a draft ready to be stored: one tree out of the tables that make the plan, short names, owners, and every
 * property of every indicator, as decided or else proposed; and the questions that only a person can answer. Pure: the
 * same draft and decisions give the same proposal, so that a dialogue asks again after each answer.
 */
export function suggestPlan(draft: PlanDraft, options: SuggestOptions = {}): SuggestedPlan {
  const { decision = NO_DECISIONS, unit = [], old } = options;
  const selected = chooseTables(draft, decision);
  const year = planYears(selected, decision);
  const keyed = keyedNodes(selected.table);
  const node = applyNodes(keyed, decision, year);
  const kept = keyed.filter(({ key }) => decision.simpul[key]?.abaikan !== true);
  const rows = keyedIndikators(selected.table, kept);
  const { used, ignored } = applyIndikators(rows, decision, year);
  const indikator = used.map((one) => one.suggestion);
  const origin = originsOfAll(old, node, used, decision);
  const validFrom = decision.berlakuDari ?? firstDay(selected, year);
  return {
    kind: decision.jenis ?? 'murni',
    document: decision.dokumen ?? draft.document,
    validFrom,
    table: selected.table.map(({ reference }) => reference),
    year,
    node,
    indikator,
    ignored,
    desa: decision.desa ?? [],
    origin,
    foreign: [
      ...selected.foreign,
      ...unknownKeys(
        decision,
        keyed.map(({ key }) => key),
        rows,
        options,
      ),
    ],
    question: [
      ...askTable(selected),
      ...askOrder(selected, used, decision),
      ...askVersion(old, decision, validFrom),
      ...askPagu(node, draft, year, decision),
      ...askOwners(node, unit, decision),
      ...askIndikators(used),
      ...askDesa(used, decision),
      ...askLineage(origin, node, indikator),
    ],
  };
}

/** Years of the chosen tables' columns, ascending, unless they were decided. */
function planYears({ table }: ChosenTables, decision: PlanDecisions): number[] {
  const years = decision.tahun ?? table.flatMap((one) => tableYears(one.table));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** The first of January of the first year that the tree itself has a column for: an IKU table may begin earlier. */
function firstDay({ table }: ChosenTables, year: readonly number[]): string {
  const tree = table.find((one) => one.table.nodes?.some(({ level }) => level === 'program'));
  const years =
    tree === undefined ? [] : tableYears(tree.table).filter((eachYear) => year.includes(eachYear));
  return `${Math.min(...(years.length > 0 ? years : year), 2099)}-01-01`;
}

function originsOfAll(
  old: Plan | undefined,
  node: readonly SuggestedNode[],
  indikator: readonly AppliedIndikator[],
  decision: PlanDecisions,
): ReadonlyMap<string, Origin> {
  if (old === undefined) return new Map();
  const fresh = [
    ...(decision.desa ?? []).map(({ kunci: key, nama: name, satuan }) => ({ key, name, satuan })),
    ...indikator.map(({ suggestion: { key, nodeKey, name, traits } }) => ({
      key,
      nodeKey,
      name,
      satuan: traits.satuan,
    })),
  ];
  return traceLineage(planTree(old), { node, indikator: fresh }, decision.silsilah);
}

/** Names in decisions that the document, the office or the decisions themselves do not know. */
function unknownKeys(
  decision: PlanDecisions,
  node: readonly string[],
  rows: readonly { key: string }[],
  { unit = [], old }: SuggestOptions,
): string[] {
  const oldKeys = usedKeys(old === undefined ? [] : [old]);
  const nodes = new Set(node);
  const desa = (decision.desa ?? []).map(({ kunci: key }) => key);
  const all = new Set([...node, ...rows.map(({ key }) => key), ...desa]);
  const units = new Set(unit.map(({ kode }) => kode));
  const decided = Object.entries(decision.simpul);
  const named = [
    ...decided.filter(([key]) => !nodes.has(key)).map(([key]) => key),
    ...decided.flatMap(([, { induk: parent }]) => (parent && !nodes.has(parent) ? [parent] : [])),
    ...decision.indikator.map(({ kunci: key }) => key).filter((key) => !all.has(key)),
    ...decision.indikator.flatMap(({ simpul: at }) => (at && !nodes.has(at) ? [at] : [])),
    ...[...decision.indikator, ...(decision.desa ?? [])].flatMap(({ feedsKunci }) =>
      feedsKunci && !all.has(feedsKunci) ? [feedsKunci] : [],
    ),
    ...Object.keys(decision.silsilah).filter((key) => !all.has(key)),
    ...Object.values(decision.silsilah).flatMap((key) => (key === null || oldKeys.has(key) ? [] : [key])),
    ...(unit.length === 0
      ? []
      : decided.flatMap(([, { pemilik: owner }]) => (owner && !units.has(owner.unit) ? [owner.unit] : []))),
  ];
  return [...new Set(named)];
}
