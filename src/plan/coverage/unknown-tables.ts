import { shortened } from '../../text/cut-text.ts';
import { kodeKey, normalKode } from '../cells/code.ts';
import { withoutMarkup } from '../cells/printed.ts';
import type { UnknownTable } from '../draft/coverage.ts';
import type { DraftTable } from '../draft/draft.ts';
import { type Line, splitBlocks } from '../lines/split-lines.ts';
import type { RawTable } from '../tables/raw-table.ts';
import type { DraftTree } from '../tree/read-tree.ts';
import { amountsIn, hasKode } from './printed-figures.ts';
import { treeCoverage } from './tree-coverage.ts';

/** What a table of the document became. */
export interface ReadTable {
  raw: RawTable;
  tables: readonly DraftTable[];
  trees: readonly DraftTree[];
}

/** A table has so many codes, or rows with amounts, before it is missed. */
const KODE_MIN = 2;
const AMOUNT_ROWS_MIN = 3;

/** Where fewer than one row in so many has a code, rows are known by their names (Balapulang 6.2). */
const KODE_SHARE = 5;

const HEADING_LETTERS_MAX = 160;

/** Lists that print codes and amounts rightly: what was realised, or how it is judged. */
const LISTS_WITH_KODE: readonly string[] = ['tc-24', 'evaluasi-renja', 'rfk', 'dpa'];

/** Codes of a row as it prints them, from the program's on. */
function kodeOf({ cells }: Line): string[] {
  return cells.flatMap((cell) => {
    const printed = /^\d[\d. ]*\d/.exec(withoutMarkup(cell))?.[0] ?? '';
    const kode = printed.includes('.') ? normalKode(printed) : undefined;
    return kode === undefined || kode.level === 'urusan' ? [] : [kodeKey(kode.kode)];
  });
}

/** Whether a table came out as what it is: a tree with most of its codes and with its money, or a list that may have codes. */
function isUnderstood({ tables, trees }: ReadTable): boolean {
  if (trees.length > 0) {
    const { kode, rows, amounts } = treeCoverage(trees);
    if (kode.printed >= KODE_MIN && amounts.printed > 0 && amounts.read === 0) return false;
    const few = kode.printed < KODE_MIN || kode.printed * KODE_SHARE < rows.printed;
    return few || kode.read * 2 >= kode.printed;
  }
  return tables.some(({ kind }) => LISTS_WITH_KODE.includes(kind));
}

function headingText(rows: readonly Line[]): string {
  const text = rows
    .map(({ cells }) =>
      cells
        .map(withoutMarkup)
        .filter((cell) => cell !== '')
        .join(' | '),
    )
    .join(' / ');
  return shortened(text, HEADING_LETTERS_MAX);
}

function missed(heading: readonly Line[], rows: readonly Line[], known: ReadonlySet<string>): UnknownTable[] {
  const kode = rows.filter(hasKode).length;
  const withAmounts = rows.filter((row) => amountsIn(row) > 0).length;
  const amounts = rows.reduce((sum, row) => sum + amountsIn(row), 0);
  const first = heading[0] ?? rows[0];
  if (first === undefined || (kode < KODE_MIN && withAmounts < AMOUNT_ROWS_MIN)) return [];
  const other = rows.flatMap(kodeOf).some((one) => !known.has(one));
  // Work that another table of the document has already, without amounts, is only told of once more.
  if (withAmounts < AMOUNT_ROWS_MIN && !other && amounts === 0) return [];
  return [
    {
      ...{ line: first.line, heading: headingText(heading.length > 0 ? heading.slice(0, 3) : [first]) },
      ...{ rows: rows.length, kode, amounts },
      inTheWay: kode >= KODE_MIN && amounts > 0 && other,
    },
  ];
}

/** Whether a table speaks of what was realised: it is no plan's, whatever its words are. */
const isRealised = ({ columns }: RawTable) => columns.some(({ role }) => role.startsWith('realisasi'));

/**
 * Tables of a document whose rows print codes or amounts and of which nothing came out that holds them, and runs of
 * such rows outside of every table.
 */
export function unknownTables(lines: readonly Line[], read: readonly ReadTable[]): UnknownTable[] {
  const understood = read.filter(isUnderstood);
  const known = new Set(understood.flatMap(({ raw: { page } }) => page.flat().flatMap(kodeOf)));
  const fromTables = read.flatMap((one) => {
    if (understood.includes(one)) return [];
    const { heading, page } = one.raw;
    const asList = one.tables.length > 0 && one.trees.length === 0;
    const found = missed(heading, page.flat(), known);
    // A list of indicators without codes was read as what it is.
    return found
      .filter(({ kode }) => !asList || kode >= KODE_MIN)
      .map((table) => ({ ...table, inTheWay: table.inTheWay && !isRealised(one.raw) }));
  });
  const inTables = new Set(
    read.flatMap(({ raw: { heading, page } }) => [...heading, ...page.flat()].map(({ line }) => line)),
  );
  const outside = splitBlocks(lines).flatMap(({ line: rows }) =>
    missed(
      [],
      rows.filter(({ line }) => !inTables.has(line)),
      known,
    ),
  );
  return [...fromTables, ...outside].sort((a, b) => a.line - b.line);
}
