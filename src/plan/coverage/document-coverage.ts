import { looksLikeMoney } from '../cells/money.ts';
import type { PlanCoverage, UnknownTable } from '../draft/coverage.ts';
import type { Finding } from '../draft/draft.ts';
import { lineRanges, shorten } from '../draft/finding-words.ts';
import type { Line } from '../lines/split-lines.ts';
import { addCoverage, NOTHING } from './printed-figures.ts';
import { lostKodeLines, treeCoverage } from './tree-coverage.ts';
import { type ReadTable, unknownTables } from './unknown-tables.ts';

/** What a document prints of a plan, what of it was read, and the tables that were not understood. */
export interface DocumentCoverage {
  coverage: PlanCoverage;
  unknown: UnknownTable[];
  findings: Finding[];
}

function unknownFinding({ line, heading, rows, kode, amounts, inTheWay }: UnknownTable): Finding {
  // An inventory with its prices is told too, though nobody would miss it in a plan.
  if (kode === 0) return { kode: 'tabel-uang-lain', line, data: { heading, rows, amounts } };
  const data = { heading, rows, kode, amounts, way: inTheWay ? 'ya' : 'tidak' };
  return { kode: 'tabel-tak-dipahami', line, data };
}

/** Codes that entered no node are told with their lines. */
function lostKode({ trees, raw }: ReadTable): Finding[] {
  const [first] = trees;
  if (first === undefined) return [];
  const { kode } = treeCoverage(trees);
  if (kode.read >= kode.printed) return [];
  const lines = lineRanges(lostKodeLines(trees));
  const data = { name: shorten(first.table.name), printed: kode.printed, read: kode.read, lines };
  return [{ kode: 'kode-tak-masuk', line: raw.line, data }];
}

/** Quarters that a table prints: figures of their columns are no year's. */
function quarterFindings({ raw: { columns, line, heading }, tables }: ReadTable): Finding[] {
  const quarters = columns.filter(({ role, quarter }) => role === 'lain' && (quarter ?? 0) > 0);
  if (quarters.length === 0 || tables.some(({ kind }) => kind === 'dpa')) return [];
  const data = { title: quarters[0]!.title, count: quarters.length };
  return [{ kode: 'target-triwulan', line: heading[0]?.line ?? line, data }];
}

/** Columns of amounts, or of a year's figures, that no word of the heading explains: they entered no node. */
function unusedColumns({ raw: { columns, page, heading, line }, trees }: ReadTable): Finding[] {
  if (trees.length === 0 || trees.some(({ table }) => table.kind === 'dpa')) return [];
  const rows = page.flat();
  return columns.flatMap(({ role, open, quarter, title, year, nth }, at): Finding[] => {
    const unused = (role === 'lain' || role === 'rasio') && open !== undefined && quarter === undefined;
    const ofYear = year !== '' || nth !== undefined;
    const money = rows.filter(({ cells }) => looksLikeMoney(cells[at] ?? '')).length;
    const figures = rows.filter(({ cells }) => /^\s*\d/.test(cells[at] ?? '')).length;
    const kode = money >= 2 ? 'kolom-uang-tersisih' : 'kolom-angka-tersisih';
    if (!unused || (money < 2 && !(ofYear && figures >= 2))) return [];
    const data = { title: title || '-', count: money >= 2 ? money : figures };
    return [{ kode, line: heading[0]?.line ?? line, data }];
  });
}

/** A plan that stands in several tables is told once, with where they are. */
function partFindings({ raw: { parts = [], line }, tables }: ReadTable): Finding[] {
  if (parts.length === 0) return [];
  const data = { name: shorten(tables[0]?.name ?? ''), count: parts.length + 1, lines: lineRanges(parts) };
  return [{ kode: 'rencana-beberapa-tabel', line, data }];
}

/** Everything of a document that entered no node, counted and told. */
export function documentCoverage(lines: readonly Line[], read: readonly ReadTable[]): DocumentCoverage {
  const unknown = unknownTables(lines, read);
  // Amounts of tables without codes (an inventory) are told, and are no part of the plan.
  const missed: PlanCoverage[] = unknown
    .filter(({ kode }) => kode > 0)
    .map(({ rows, kode, amounts }) => ({
      rows: { printed: rows, read: 0 },
      kode: { printed: kode, read: 0 },
      amounts: { printed: amounts, read: 0 },
    }));
  const trees = read.flatMap(({ trees }) => (trees.length === 0 ? [] : [treeCoverage(trees)]));
  const findings = [
    ...unknown.map(unknownFinding),
    ...read.flatMap(partFindings),
    ...read.flatMap((one) => [...lostKode(one), ...quarterFindings(one), ...unusedColumns(one)]),
  ];
  return { coverage: [...trees, ...missed].reduce(addCoverage, NOTHING), unknown, findings };
}
