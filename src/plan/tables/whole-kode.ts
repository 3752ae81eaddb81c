import { levelOfGeneralKode, normalKode } from '../cells/code.ts';
import { isBlank } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';
import type { RawTable } from './raw-table.ts';

/** So many columns and more hold a code's parts; of fewer, one holds a whole code. */
const PARTS_MIN = 3;

const joined = (parts: readonly string[]) => parts.filter((part) => part !== '').join('.');
const isKode = (text: string) => normalKode(text) !== undefined || levelOfGeneralKode(text) !== undefined;

/** 4, 5 and 6 begin accounts, whose second part has one digit: `5.1.02`. */
const ACCOUNT = /^[456]$/;

/**
 * Parts of a code as the nomenclature prints them: a workbook may keep them as numbers, which lose their zeros and their
 * dot (`6` for 06, `2,01`).
 */
function asPrinted(parts: readonly string[]): string[] {
  const dotted = parts.map((part) => part.replace(/^(\d),(\d\d)$/, '$1.$2'));
  if (isKode(joined(dotted)) || ACCOUNT.test(parts[0] ?? '')) return dotted;
  const padded = dotted.map((part, at) => (at > 0 && /^\d$/.test(part) ? `0${part}` : part));
  return isKode(joined(padded)) ? padded : dotted;
}

/** Reads rows from the top, and puts the parts of a code that only the rows above print before a row's own. */
class KodeFromAbove {
  /** By part: what the last row that printed it has there, or had put there. */
  #above: string[] = [];
  readonly #columns: readonly number[];

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  readonly row = (row: Line): Line => {
    const own = this.#columns.map((at) => (isBlank(row.cells[at]) ? '' : row.cells[at]!.trim()));
    const first = own.findIndex((part) => part !== '');
    if (first < 0) return row;
    const parts = asPrinted(own.map((part, at) => (at < first ? (this.#above[at] ?? '') : part)));
    const whole = parts.slice(0, first + 1).every((part) => part !== '');
    const fits = whole && isKode(joined(parts));
    if (first > 0 && !fits) return row;
    this.#above = parts;
    if (!fits) return row;
    const cells = [...row.cells];
    for (const [part, at] of this.#columns.entries()) cells[at] = parts[part]!;
    return { ...row, cells };
  };
}

/**
 * The table with the whole code on every row, where its columns print only the part that changes (`06`, then `2.01` and
 * `0002` below it). What makes no code of the nomenclature stays as it is printed.
 */
export function withWholeKode(table: RawTable): RawTable {
  const columns = table.columns.flatMap(({ role }, at) => (role === 'kode' ? [at] : []));
  if (columns.length < PARTS_MIN) return table;
  const above = new KodeFromAbove(columns);
  return { ...table, page: table.page.map((rows) => rows.map(above.row)) };
}
