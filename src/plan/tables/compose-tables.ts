import { foldedName, withoutMarkup } from '../cells/printed.ts';
import { joinHeadings } from '../headings/broken-heading.ts';
import type { Column } from '../headings/column.ts';
import { readColumns } from '../headings/columns.ts';
import { headingLength, unknownHeadingLength } from '../headings/heading.ts';
import { isPartOfHeading } from '../headings/repeated-heading.ts';
import { runningLines } from '../lines/running-lines.ts';
import { type Line, splitBlocks } from '../lines/split-lines.ts';
import { uprightCascade } from './cascade.ts';
import { columnsByContents } from './columns-by-contents.ts';
import { periodIn } from './columns-with-years.ts';
import { withoutEmptyColumns } from './empty-columns.ts';
import { matchColumns, moveColumns, namesOfColumns, yearsOfColumns } from './match-columns.ts';
import { looksLikePlan } from './plan-rows.ts';
import type { RawTable } from './raw-table.ts';
import { withoutStacks } from './stacked-rows.ts';

const TITLE = /^\W*tabel\b/i;
/** A title has at most so many lines. */
const TITLE_LINES_MAX = 8;

function titleOf(prose: readonly Line[]): Line[] {
  const near = prose.slice(-TITLE_LINES_MAX);
  const at = near.findLastIndex(({ cells }) => TITLE.test(cells[0]!));
  const before = at > 0 && TITLE.test(near[at - 1]!.cells[0]!) ? at - 1 : at;
  return before < 0 ? titleWithoutNumber(near) : near.slice(before);
}

/** A title has no longer line. */
const TITLE_LETTERS_MAX = 160;

/** The short lines right above a table that calls itself no `Tabel` (Balapulang 836–837). */
function titleWithoutNumber(near: readonly Line[]): Line[] {
  const short = ({ cells }: Line) => cells[0]!.length <= TITLE_LETTERS_MAX;
  const gap = near.findLastIndex(
    (line, i) => !short(line) || (near[i + 1]?.line !== line.line + 1 && i + 1 < near.length),
  );
  return near.slice(gap + 1);
}

/** How many rows above the block's heading are its title, one cell each (`VISI : …`, Perak 1404; Kemangkon 685). */
function countTitleLines(rows: readonly Line[], fresh: boolean): number {
  const begins = (i: number) =>
    headingLength(rows, i) > 0 || (fresh && unknownHeadingLength(rows.slice(i)) > 0);
  const at = rows.slice(0, 4).findIndex((_, i) => begins(i));
  const single = ({ cells }: Line) => cells.filter((cell) => cell.trim() !== '').length === 1;
  return at > 0 && at <= 3 && rows.slice(0, at).every(single) ? at : 0;
}

/**
 * Splits a block at headings that are repeated in its middle.
 * @param fresh whether a table begins with it, whose heading may be in words that nobody knows
 */
function part(rows: readonly Line[], fresh: boolean): { heading: Line[]; content: Line[] }[] {
  const parts: { heading: Line[]; content: Line[] }[] = [];
  for (let at = 0; at < rows.length; ) {
    const length = headingLength(rows, at) || (fresh && at === 0 ? unknownHeadingLength(rows) : 0);
    if (length > 0) {
      parts.push({ heading: rows.slice(at, at + length), content: [] });
      at += length;
      continue;
    }
    if (parts.length === 0) parts.push({ heading: [], content: [] });
    parts.at(-1)!.content.push(rows[at]!);
    at += 1;
  }
  return parts;
}

/** A table that may go on; `spots` is where the columns of its last heading stand in its first one. */
type OpenTable = RawTable & { spots?: number[] | undefined };

const CONTINUED = /\b(?:lanjutan|sambungan)\b/gi;

/** Whether a line only prints a table's title once more (`Tabel 6.1 (lanjutan)`). */
function repeatsTitle({ cells }: Line, { title }: RawTable): boolean {
  const said = foldedName(cells[0]!.replace(CONTINUED, ''));
  const titles = title.map(({ cells: [titleLine = ''] }) => foldedName(titleLine));
  // `Lanjutan Tabel 6.1` stands for a title that names the table as well.
  return (
    said === '' ||
    titles.includes(said) ||
    (cells[0]!.search(CONTINUED) >= 0 && titles[0]?.startsWith(said) === true)
  );
}

/**
 * Whether a page goes on with the table before it: nothing but white space between, and no heading of other figures.
 * Columns of words may be more or fewer (Balapulang 898–937).
 * @param prose what stands between, without the running lines of the pages
 */
function goesOn(open: RawTable, prose: readonly Line[], columns: readonly Column[] | undefined): boolean {
  if (!prose.every((line) => repeatsTitle(line, open))) return false;
  if (columns === undefined || namesOfColumns(columns) === namesOfColumns(open.columns)) return true;
  return yearsOfColumns(columns) !== '' && yearsOfColumns(columns) === yearsOfColumns(open.columns);
}

/** A page's rows in the columns of the table that it goes on with; a page without a heading has those of the last. */
function inColumns(rows: readonly Line[], columns: readonly Column[] | undefined, open: OpenTable): Line[] {
  if (columns !== undefined) open.spots = matchColumns(columns, open.columns);
  const { spots } = open;
  return spots === undefined ? [...rows] : rows.map((row) => moveColumns(row, spots, open.columns.length));
}

/** The period that titles among these lines name, the lowest of them first. */
function periodAbove(lines: readonly Line[]): RawTable['period'] {
  const titles = lines.filter(({ cells }) => cells.length === 1 && cells[0]!.length <= TITLE_LETTERS_MAX);
  return titles.map(({ cells }) => periodIn(cells[0]!)).findLast((found) => found !== undefined);
}

/**
 * The tables of a document, each with all its pages: a page belongs to the table above when only white space and what
 * is printed on every page is between, and its heading, if it has one, names the same columns.
 */
export function composeTables(lines: readonly Line[]): RawTable[] {
  const blocks = joinHeadings(splitBlocks(lines));
  const tables: RawTable[] = [];
  const running = runningLines(blocks);
  let open: OpenTable | undefined;
  let period: RawTable['period'];
  for (const block of blocks) {
    if (block.line.every(({ line }) => running.has(line))) continue;
    const between = block.before.filter(({ line }) => !running.has(line));
    const begins = open === undefined || !goesOn(open, between, undefined);
    const fresh = begins && looksLikePlan(block.line);
    const titles = countTitleLines(block.line, fresh);
    const above = block.line
      .slice(0, titles)
      .map(({ line, cells }) => ({ line, cells: [cells.join(' ').trim()] }));
    let prose = [...block.before, ...above];
    for (const { heading, content } of part(block.line.slice(titles), fresh)) {
      const columns = heading.length === 0 ? undefined : readColumns(heading);
      const around = prose.filter(({ line }) => !running.has(line));
      const own = open !== undefined && isPartOfHeading(heading, open.heading) ? open.columns : columns;
      if (open !== undefined && goesOn(open, around, own)) {
        const rows = content.filter((row) => !isPartOfHeading([row], open!.heading));
        open.page.push(inColumns(rows, own, open));
      } else if (columns === undefined) {
        open = undefined;
      } else {
        const title: Line[] = titleOf(prose);
        period = periodAbove(title) ?? periodAbove(prose) ?? period;
        open = { title, line: (title[0] ?? heading[0]!).line, heading, columns, page: [content] };
        if (period !== undefined) open.period = period;
        tables.push(open);
      }
      prose = [];
    }
  }
  return tables
    .map(withoutEmptyColumns)
    .map((table) => ({ ...table, columns: columnsByContents(table) }))
    .map((table) => uprightCascade(table) ?? table)
    .map(withoutStacks);
}

/** Lines below a title that name no table: `Lembar : dari` (Kemangkon 169), `VISI : …` (Perak 1404). */
const NO_NAME = /^\W*(?:(?:lembar|visi)\s*:|dari\W*$)/i;

/** The title as one line; the heading's first cells where a table has none. */
export function tableName({ title, heading }: RawTable): string {
  const named = title.flatMap(({ cells: [line = ''] }) => (NO_NAME.test(line) ? [] : [line]));
  const titleLine = withoutMarkup(named.join(' '));
  return titleLine === '' ? withoutMarkup(heading[0]!.cells.slice(0, 4).join(' ')) : titleLine;
}

/** Title and heading without spaces, for looking words up. */
export function tableWords(table: RawTable): string {
  return foldedName([...table.title, ...table.heading].flatMap(({ cells }) => cells).join(' '));
}
