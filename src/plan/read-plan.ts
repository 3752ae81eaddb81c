import type { DraftTable, PlanDraft } from './draft/draft.ts';
import { allFindings } from './findings/all-findings.ts';
import { withFileFindings } from './findings/file-findings.ts';
import type { Line } from './lines/split-lines.ts';
import { readList } from './lists/read-list.ts';
import { composeTables } from './tables/compose-tables.ts';
import { TREES, tableKind } from './tables/table-kind.ts';
import { readDpa } from './tree/read-dpa.ts';
import { type DraftTree, readTree } from './tree/read-tree.ts';

/**
 * Reads a planning document: every table of an official form that stands in it, in the order of the document. Nothing
 * is corrected: what is printed stays beside what was understood, and what cannot be decided has no value.
 * @param lines of the document or of one table, from `linesOfFile` or `linesOfText`
 * @param document its name, for people
 */
export function readPlan(lines: readonly Line[], document: string): PlanDraft {
  const table: DraftTable[] = [];
  const tree: DraftTree[] = [];
  for (const raw of composeTables(lines)) {
    const dpa = readDpa(raw, lines);
    const kind = tableKind(raw);
    if (dpa !== undefined) {
      tree.push(...dpa);
      table.push(...dpa.map((one) => one.table));
      continue;
    }
    if (kind === undefined) continue;
    if (TREES.includes(kind) || kind === 'tujuan-sasaran') {
      const lastYear = tree.at(-1)?.table.year.findLast((year) => year !== 'akhir');
      const read = readTree(raw, kind, lastYear);
      tree.push(...read);
      table.push(...read.map((one) => one.table));
    } else table.push(readList(raw, kind));
  }
  return { document, table, findings: withFileFindings(lines, table, allFindings(lines, table, tree)) };
}
