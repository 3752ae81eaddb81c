import { isBelow, joinKode, normalKode } from '../cells/code.ts';
import { foldedName } from '../cells/printed.ts';
import type { TableKind } from '../draft/draft.ts';
import type { Line } from '../lines/split-lines.ts';
import { columnsWithYears } from './columns-with-years.ts';
import { matchColumns, moveColumns, namesOfColumns } from './match-columns.ts';
import { isPlanRow } from './plan-rows.ts';
import type { RawTable } from './raw-table.ts';
import { tableKind } from './table-kind.ts';

/** The forms of which a document has one plan, however many tables it is printed in. */
const ONE_PLAN: readonly TableKind[] = ['renstra-2025', 't-c.27', 't-c.33', 'program-tahunan'];

/** A row that has a code or calls itself a program, with the rows below it that belong to it. */
interface RowGroup {
  kode: string | undefined;
  /** What it is known by: its code, or its name where the table has no codes. */
  key: string;
  rows: Line[];
}

function kodeOfRow({ cells }: Line, { columns }: RawTable): string | undefined {
  const own = columns.flatMap(({ role }, at) => (role === 'kode' ? [(cells[at] ?? '').trim()] : []));
  const printed = joinKode(own);
  const named = columns.findIndex(({ role }) => role === 'nama');
  const inName = /^\d\.\d\d[\d. ]*/.exec((cells[named] ?? '').trim())?.[0] ?? '';
  const found = normalKode(printed === '' ? inName : printed);
  return found === undefined || found.level === 'urusan' ? undefined : found.kode;
}

function groupsOf(table: RawTable): RowGroup[] {
  const named = table.columns.findIndex(({ role }) => role === 'nama');
  const groups: RowGroup[] = [];
  for (const row of table.page.flat()) {
    const kode = kodeOfRow(row, table);
    const last = groups.at(-1);
    if (kode === undefined && last !== undefined && !isPlanRow(row)) last.rows.push(row);
    else groups.push({ kode, key: kode ?? foldedName(row.cells[named] ?? ''), rows: [row] });
  }
  return groups;
}

const printedOf = ({ rows }: RowGroup) => foldedName(rows.map(({ cells }) => cells.join(' ')).join(' '));

/** How a table goes on with a plan: with work of its own, or also with rows that the plan has, printed the same. */
type Shared = 'none' | 'same' | 'differs';

function shared(plan: readonly RowGroup[], more: readonly RowGroup[]): Shared {
  const known = new Map(plan.map((group) => [group.key, group]));
  const both = more.filter(({ key }) => key !== '' && known.has(key));
  if (both.length === 0) return 'none';
  // Only what stands above other work is printed again; a table that repeats everything is another plan.
  const own = more.some(({ key }) => !known.has(key));
  return own && both.every((group) => printedOf(group) === printedOf(known.get(group.key)!))
    ? 'same'
    : 'differs';
}

/** The rows of a plan with those of a further table: below the work that both print, or at the end. */
function insert(plan: readonly RowGroup[], more: readonly RowGroup[]): Line[] {
  const all = [...plan];
  let above: string | undefined;
  for (const group of more) {
    if (plan.some(({ key }) => key === group.key)) {
      above = group.kode;
      continue;
    }
    const under = above;
    const below = under !== undefined && group.kode !== undefined && isBelow(group.kode, under);
    const at = below
      ? all.findLastIndex(({ kode }) => kode !== undefined && (kode === under || isBelow(kode, under)))
      : all.length - 1;
    all.splice(at + 1, 0, group);
  }
  return all.flatMap(({ rows }) => rows);
}

/** A table in the columns of the plan's; undefined where it has others. */
function inColumnsOf(plan: RawTable, table: RawTable): RawTable | undefined {
  const [own, others] = [columnsWithYears(plan), columnsWithYears(table)];
  if (namesOfColumns(own) !== namesOfColumns(others)) return undefined;
  const places = matchColumns(others, own);
  if (places === undefined) return { ...table, columns: plan.columns };
  const page = table.page.map((rows) => rows.map((row) => moveColumns(row, places, plan.columns.length)));
  return { ...table, columns: plan.columns, page };
}

/** The plan with a further table of it; undefined where that is another plan, or none. */
function joined(plan: RawTable, table: RawTable): RawTable | undefined {
  const kind = tableKind(plan);
  if (kind === undefined || !ONE_PLAN.includes(kind) || !table.page.flat().some(isPlanRow)) return undefined;
  const further = inColumnsOf(plan, table);
  if (further === undefined) return undefined;
  const [groups, more] = [groupsOf(plan), groupsOf(further)];
  const both = shared(groups, more);
  if (both === 'differs') return undefined;
  const parts = [...(plan.parts ?? []), table.line];
  if (both === 'none') return { ...plan, parts, page: [...plan.page, ...further.page] };
  return { ...plan, parts, page: [insert(groups, more)] };
}

/** Puts a table to the first plan that it goes on with. @returns whether there is one */
function goesOn(plans: RawTable[], table: RawTable): boolean {
  for (const [at, plan] of plans.entries()) {
    const whole = joined(plan, table);
    if (whole === undefined) continue;
    plans[at] = whole;
    return true;
  }
  return false;
}

/**
 * Tables that are one plan, put together: one per program or per sasaran, of the same form, columns and years, each with
 * work of its own. Tables that print other figures for the same work stay apart.
 */
export function joinParts(tables: readonly RawTable[]): RawTable[] {
  const plans: RawTable[] = [];
  for (const table of tables) if (!goesOn(plans, table)) plans.push(table);
  return plans;
}
