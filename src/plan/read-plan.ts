import { documentCoverage } from './coverage/document-coverage.ts';
import type { ReadTable } from './coverage/unknown-tables.ts';
import type { DraftTable, Finding, PlanDraft, TableKind } from './draft/draft.ts';
import { shorten } from './draft/finding-words.ts';
import { allFindings } from './findings/all-findings.ts';
import { withFileFindings } from './findings/file-findings.ts';
import type { Column } from './headings/column.ts';
import type { Line } from './lines/split-lines.ts';
import { readList } from './lists/read-list.ts';
import { reportOnly } from './no-plan.ts';
import { agreementTitle, withAgreementTitle } from './tables/agreement-title.ts';
import { columnsOfOneYear } from './tables/columns-with-years.ts';
import { composeTables } from './tables/compose-tables.ts';
import { evaluationColumns } from './tables/evaluation-years.ts';
import { joinParts } from './tables/join-parts.ts';
import { withNumberedLevels, withWholeKode } from './tables/kode-of-rows.ts';
import { looksLikePlan } from './tables/plan-rows.ts';
import type { RawTable } from './tables/raw-table.ts';
import { REPORTS, TREES, tableKind } from './tables/table-kind.ts';
import { readDpa, readDpaHeads } from './tree/read-dpa.ts';
import { type DraftTree, readTree } from './tree/read-tree.ts';

/** The columns of a table that is no tree; a report's are of its year where they name none. */
function listColumns(raw: RawTable, kind: TableKind): Column[] {
  if (kind === 'evaluasi-renja') return evaluationColumns(raw);
  return REPORTS.includes(kind) ? columnsOfOneYear(raw) : raw.columns;
}

/** What a document that only reports realisasi is, and what it is good for. */
function reportFindings(table: DraftTable[]): Finding[] {
  const report = reportOnly({ table });
  if (report === undefined) return [];
  const data = { name: shorten(report.name), kind: report.kind };
  return [{ kode: 'laporan-realisasi', line: report.line, data }];
}

/**
 * Reads a planning document: every table of an official form that stands in it, in the order of the document. Nothing
 * is corrected: what is printed stays beside what was understood, and what cannot be decided has no value.
 * @param lines of the document or of one table, from `linesOfFile` or `linesOfText`
 * @param document its name, for people
 */
export function readPlan(lines: readonly Line[], document: string): PlanDraft {
  const { read, details } = readTables(lines);
  const table = read.flatMap(({ tables }) => tables);
  const trees = read.flatMap(({ trees }) => trees);
  const counted = lines.filter(({ line }) => !details.has(line));
  const { coverage, unknown, findings } = documentCoverage(counted, read);
  const all = [...reportFindings(table), ...allFindings(lines, table, trees), ...findings];
  return { document, table, coverage, unknown, findings: withFileFindings(lines, table, all) };
}

/** The tables of a document, and the lines of those that only say what an amount above them is made of. */
function readTables(lines: readonly Line[]): { read: ReadTable[]; details: ReadonlySet<number> } {
  const heads = readDpaHeads(lines);
  const read: ReadTable[] =
    heads === undefined ? [] : [{ ...heads, tables: heads.trees.map(({ table }) => table) }];
  const details = new Set<number>();
  const agreement = agreementTitle(lines);
  for (const raw of joinParts(composeTables(lines))) {
    // Tables of accounts are details of the work that stands above them.
    if (heads !== undefined && !looksLikePlan(raw.page.flat())) {
      for (const { line } of [...raw.heading, ...raw.page.flat()]) details.add(line);
      continue;
    }
    const before = read.flatMap(({ trees }) => trees).at(-1)?.table.year;
    const lastYear = before?.findLast((year) => year !== 'akhir');
    read.push(readTable(withAgreementTitle(raw, agreement), lines, lastYear));
  }
  return { read, details };
}

function readTable(printed: RawTable, lines: readonly Line[], lastYear: string | undefined): ReadTable {
  const raw = withNumberedLevels(withWholeKode(printed));
  const ofTrees = (all: DraftTree[]) => {
    // A tree without a node was not understood: its amounts are told as those of a table that is left out.
    const trees = all.filter(({ ids }) => ids.length > 0);
    return { raw: printed, trees, tables: trees.map(({ table }) => table) };
  };
  const dpa = readDpa(raw, lines);
  if (dpa !== undefined) return ofTrees(dpa);
  const kind = tableKind(raw);
  if (kind === undefined) return { raw: printed, trees: [], tables: [] };
  if (TREES.includes(kind) || kind === 'tujuan-sasaran') return ofTrees(readTree(raw, kind, lastYear));
  const list = readList({ ...raw, columns: listColumns(raw, kind) }, kind);
  return { raw: printed, trees: [], tables: [list] };
}
