import type { Line } from '../lines/split-lines.ts';
import { readList } from '../lists/read-list.ts';
import { composeTables } from '../tables/compose-tables.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { judgeRow } from './judge-row.ts';
import type { RatioRow } from './ratio/ratio-row.ts';
import type { RecomputedRow } from './ratio/recomputed-row.ts';
import { evaluationRows } from './rows/evaluation-rows.ts';
import { ratioRows } from './rows/ratio-rows.ts';
import { ratioTable } from './rows/ratio-table.ts';
import { uprightRows } from './rows/upright-rows.ts';

function tableLines(table: RawTable): RatioRow[] {
  const special = [uprightRows(table), evaluationRows(table)].find((rows) => rows.length > 0);
  if (special !== undefined) return special;
  const found = ratioTable(table);
  return found === undefined ? [] : ratioRows(readList(found.table, found.kind));
}

/**
 * Recomputes every ratio that the tables of a document print beside a target and a realisasi (TC-23, TC-24, Renja
 * evaluation, yearly comparisons), in the document's order: one row per indicator and year. A year whose ratio is blank
 * has none, nor has one that prints `N/A` or `-` where target or realisasi is missing too.
 * @param lines of the document or of one table, from `linesOfFile` or `linesOfText`
 */
export function recomputeDocument(lines: readonly Line[]): RecomputedRow[] {
  return composeTables(lines).flatMap((table) => {
    const rows = tableLines(table);
    return rows.flatMap((_, at) => judgeRow(rows, at));
  });
}
