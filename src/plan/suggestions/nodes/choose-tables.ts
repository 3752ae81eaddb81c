import type { DraftTable, PlanDraft, TableKind } from '../../draft/draft.ts';
import type { PlanDecisions, TableReference } from '../decisions/plan-decisions.ts';

/** A table with the reference by which decisions name it. */
export interface ReferencedTable {
  reference: TableReference;
  table: DraftTable;
}

/** Every table of a draft with its reference; two that begin on one line are `599` and `599/2`. */
export function referencedTables({ table }: PlanDraft): ReferencedTable[] {
  const seen = new Map<number, number>();
  return table.map((one) => {
    const number = (seen.get(one.line) ?? 0) + 1;
    seen.set(one.line, number);
    return { reference: number === 1 ? one.line : `${one.line}/${number}`, table: one };
  });
}

/** Forms with programs, the most binding first: a plan before the review of somebody else's. */
const TREE_ORDER: readonly TableKind[] = ['renstra-2025', 't-c.27', 't-c.33', 'program-tahunan', 'rkpd'];

const hasLevel = ({ table }: ReferencedTable, level: string) =>
  table.nodes?.some((node) => node.level === level) ?? false;

/** Tables that can be the plan's tree, the one to propose first: by form, then the newest years, then the largest. */
export function treeCandidates(tables: readonly ReferencedTable[]): ReferencedTable[] {
  const rank = ({ table }: ReferencedTable) => TREE_ORDER.indexOf(table.kind);
  const last = ({ table }: ReferencedTable) => Number(tableYears(table).at(-1) ?? 0);
  return tables
    .filter((one) => rank(one) >= 0 && hasLevel(one, 'program'))
    .sort(
      (a, b) =>
        rank(a) - rank(b) || last(b) - last(a) || (b.table.nodes?.length ?? 0) - (a.table.nodes?.length ?? 0),
    );
}

/** Calendar years of a table's columns, without `akhir`. */
export function tableYears({ year }: DraftTable): number[] {
  return year.filter((year) => /^\d{4}$/.test(year)).map(Number);
}

/** Years that only one of two tables has. */
function otherYear(a: DraftTable, b: DraftTable): number {
  const [one, other] = [tableYears(a), tableYears(b)];
  return one.filter((y) => !other.includes(y)).length + other.filter((y) => !one.includes(y)).length;
}

const shareYear = (a: DraftTable, b: DraftTable) =>
  tableYears(a).some((year) => tableYears(b).includes(year));

/**
 * The table of tujuan and sasaran, and the IKU table, that go with a tree: of several the one with sasaran, with most
 * rows and with the same years. A tree that prints tujuan and sasaran itself needs no other.
 */
function companions(tables: readonly ReferencedTable[], tree: ReferencedTable): ReferencedTable[] {
  const size = ({ table }: ReferencedTable) => table.nodes?.length ?? table.rows?.length ?? 0;
  const near = (a: ReferencedTable, b: ReferencedTable) =>
    otherYear(a.table, tree.table) - otherYear(b.table, tree.table);
  const tujuan = hasLevel(tree, 'sasaran')
    ? undefined
    : tables
        .filter(({ table }) => table.kind === 'tujuan-sasaran' && shareYear(table, tree.table))
        .sort((a, b) => size(b) - size(a) || near(a, b))[0];
  const primary = ({ table }: ReferencedTable) => (/\butama\b|\biku\b/i.test(table.name) ? 0 : 1);
  const iku = tables
    .filter(({ table }) => table.kind === 'iku' && shareYear(table, tree.table))
    .sort((a, b) => primary(a) - primary(b) || near(a, b) || size(b) - size(a))[0];
  return [iku, tujuan].filter((one) => one !== undefined);
}

/** The tables that make the plan. */
export interface ChosenTables {
  /** The most binding first. */
  table: ReferencedTable[];
  /** Several can be the tree and nobody has said which; the proposal first. */
  doubt: ReferencedTable[];
  /** Tables that decisions name and the document does not have. */
  foreign: string[];
}

/** The tables that make the plan: as decided, else the best tree and what goes with it. */
export function chooseTables(draft: PlanDraft, decision: PlanDecisions): ChosenTables {
  const all = referencedTables(draft);
  const named = [...(decision.tabel ?? []), ...(decision.pohon === undefined ? [] : [decision.pohon])];
  const foreign = named.filter((one) => !all.some(({ reference }) => reference === one)).map(String);
  const of = (wanted: TableReference) => all.filter(({ reference }) => reference === wanted);
  if (decision.tabel !== undefined) return { table: decision.tabel.flatMap(of), doubt: [], foreign };
  const candidates = treeCandidates(all);
  const tree = decision.pohon === undefined ? candidates[0] : of(decision.pohon)[0];
  if (tree === undefined) return { table: [], doubt: [], foreign };
  const doubt = decision.pohon === undefined && candidates.length > 1 ? candidates : [];
  return { table: [tree, ...companions(all, tree)], doubt, foreign };
}
