import type { Line } from '../lines/split-lines.ts';
import { readList } from '../lists/read-list.ts';
import { composeTables } from '../tables/compose-tables.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { judgeRow } from './judge-row.ts';
import type { RatioRow } from './ratio/ratio-row.ts';
import type { RecomputedRow } from './ratio/recomputed-row.ts';
import { reportRatios, reportRows } from './reports/report-rows.ts';
import { ratioRows } from './rows/ratio-rows.ts';
import { hasTwoMeasures, ratioTable } from './rows/ratio-table.ts';
import { uprightRows } from './rows/upright-rows.ts';

/** The rows of a table that print ratios; of a report one series for each column of ratios. */
function tableSeries(table: RawTable): RatioRow[][] {
  const upright = uprightRows(table);
  if (upright.length > 0) return [upright];
  const found = ratioTable(table);
  const pairs = reportRatios(table);
  const measures = new Set(pairs.map(({ ratio }) => ratio.measure));
  // Where the roles of the columns leave no doubt, the list's own reading has put broken rows right as well.
  if (pairs.length > 0 && (found === undefined || measures.size > 1 || hasTwoMeasures(found.table))) {
    return reportRows(table, pairs);
  }
  return found === undefined ? [] : [ratioRows(readList(found.table, found.kind))];
}

/**
 * Recomputes every ratio that the tables of a document print beside a target and a realisasi (TC-23, TC-24, RFK, Renja
 * evaluation, yearly comparisons), in the document's order: one row per indicator, year and ratio. A year whose ratio is
 * blank has none, nor has one that prints `N/A` or `-` where target or realisasi is missing too.
 * @param lines of the document or of one table, from `linesOfFile` or `linesOfText`
 */
export function recomputeDocument(lines: readonly Line[]): RecomputedRow[] {
  return composeTables(lines).flatMap((table) => {
    const read = tableSeries(table).flatMap((rows) => rows.flatMap((_, at) => judgeRow(rows, at)));
    return read.sort((a, b) => a.line - b.line);
  });
}
