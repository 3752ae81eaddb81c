import { withoutMarkup } from '../../cells/printed.ts';
import { tableWords } from '../../tables/compose-tables.ts';
import { type WholeRow, wholeRows } from '../../tables/join-rows.ts';
import type { RawTable } from '../../tables/raw-table.ts';
import { findButir, type RatioRow } from '../ratio/ratio-row.ts';
import { NO_YEAR } from '../rows/ratio-table.ts';
import { type RatioPair, ratioPairs, reportFigure } from './ratio-pairs.ts';
import { reportColumns } from './report-column.ts';

/** Which year a ratio judges: `akhir` against the Renstra's whole period, else the plan's own, or the table's. */
function yearOf({ ratio, whole }: RatioPair, table: RawTable): string {
  if (ratio.scope === 'renstra' || whole.scope === 'renstra') return 'akhir';
  const words = tableWords(table);
  const said = /tahunanggaran(20\d\d)/.exec(words)?.[1];
  return whole.year || (said ?? /20\d\d/.exec(words)?.[0] ?? NO_YEAR);
}

/** What tells a ratio from the others of its rows, behind the row's name: its measure, and its heading where that is not enough. */
function suffixes(pairs: readonly RatioPair[], years: readonly string[]): string[] {
  const first = pairs[0]?.ratio.measure;
  const key = (at: number) => `${pairs[at]!.ratio.measure} ${years[at]}`;
  return pairs.map(({ ratio }, at) => {
    if (pairs.some((_, i) => i < at && key(i) === key(at))) return ` (${ratio.path.join(' ')})`;
    if (ratio.measure === first) return '';
    return ratio.measure === 'uang' ? ' (Rp)' : ` (${ratio.measure})`;
  });
}

/** Headings of the columns that name a row, the surest first. */
const NAMES: readonly RegExp[] = [
  /^(?:nama |uraian|program|(?:sub )?kegiatan|urusan|bidang|jenis|belanja)/i,
  /^indikator/i,
  /^(?:sasaran|tujuan)/i,
];

/** The name of a row: of columns of one kind (`Program | Kegiatan`) the last that is filled. */
function nameOf({ cells }: WholeRow, { columns }: RawTable): string {
  const isName = (text: string) => /[a-z]{3}/i.test(text);
  const named = NAMES.map((heading) =>
    columns
      .flatMap(({ title }, i) => (heading.test(title) ? [withoutMarkup(cells[i] ?? '')] : []))
      .findLast(isName),
  );
  return named.find((name) => name !== undefined) ?? cells.map(withoutMarkup).find(isName) ?? '';
}

/** Whether the table of a report prints ratios that its columns alone tell apart: of work and of money, of one year. */
export function reportRatios(table: RawTable): RatioPair[] {
  const pairs = ratioPairs(reportColumns(table), wholeRows(table.page, table.columns));
  const measures = [...new Set(pairs.map(({ ratio }) => ratio.measure))];
  // All that is printed of the work, then all of the money.
  return measures.flatMap((measure) => pairs.filter(({ ratio }) => ratio.measure === measure));
}

/**
 * The ratios of a report of realisasi (E.81, RFK, the budget table of an LKjIP): one series of rows for each column that
 * prints one. Of what and by what it is divided its heading says, or the rows themselves prove.
 */
export function reportRows(table: RawTable, pairs: readonly RatioPair[]): RatioRow[][] {
  const rows = wholeRows(table.page, table.columns);
  const years = pairs.map((pair) => yearOf(pair, table));
  const named = suffixes(pairs, years);
  return pairs.map((pair, at) =>
    rows.map((row): RatioRow => {
      const { ratio, part, whole } = pair;
      const printed = (row.cells[ratio.at] ?? '').trim();
      const item = findButir(years[at]!, reportFigure(row, whole), reportFigure(row, part), printed);
      const name = `${nameOf(row, table)}${named[at]}`;
      return { line: row.line, name, butir: [item], growth: [], shifted: false, doubt: false };
    }),
  );
}
