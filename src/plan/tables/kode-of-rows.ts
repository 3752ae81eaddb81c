import { joinKode, levelOfKode } from '../cells/code.ts';
import { isBlank, withoutMarkup } from '../cells/printed.ts';
import type { DraftLevel } from '../draft/draft.ts';
import type { Line } from '../lines/split-lines.ts';
import type { RawTable } from './raw-table.ts';

/** So many columns and more hold a code's parts; of fewer, one holds a whole code. */
const PARTS_MIN = 3;

const isKode = (text: string) => levelOfKode(text) !== undefined;

/** 4, 5 and 6 begin accounts, whose second part has one digit: `5.1.02`. */
const ACCOUNT = /^[456]$/;

/**
 * Parts of a code as the nomenclature prints them: a workbook may keep them as numbers, which lose their zeros and their
 * dot (`6` for 06, `2,01`).
 */
function asPrinted(parts: readonly string[]): string[] {
  const dotted = parts.map((part) => part.replace(/^(\d),(\d\d)$/, '$1.$2'));
  if (isKode(joinKode(dotted)) || ACCOUNT.test(parts[0] ?? '')) return dotted;
  const padded = dotted.map((part, at) => (at > 0 && /^\d$/.test(part) ? `0${part}` : part));
  return isKode(joinKode(padded)) ? padded : dotted;
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
    const fits = whole && isKode(joinKode(parts));
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

/** `1`, `1.1`, `1.1.1`, with or without a dot at the end. */
const OUTLINE = /^\d{1,2}(?:\.\d{1,2}){0,2}\.?$/;
/** A code down to its program, also of the general nomenclature. */
const KODE = /^(?:\d|x)\.(?:\d\d|xx)\.\d\d/i;
const LEVELS: readonly DraftLevel[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** Whether some row of a table has a code of the nomenclature, in a column of its own or before its name. */
export function printsKode({ columns, page }: RawTable): boolean {
  const parts = columns.filter(({ role }) => role === 'kode').length > 1;
  const at = columns.flatMap(({ role }, i) => (['kode', 'no', 'nama'].includes(role) ? [i] : []));
  return parts || page.flat().some(({ cells }) => at.some((i) => KODE.test(withoutMarkup(cells[i] ?? ''))));
}

/**
 * The table with the level of each row, where no row has a code and the rows are numbered by depth (`1` a program, `1.1`
 * its kegiatan, `1.1.1` a sub kegiatan of that). Without all three depths the numbers say no level.
 */
export function withNumberedLevels(table: RawTable): RawTable {
  if (printsKode(table)) return table;
  const at = table.columns.findIndex(({ role }) => role === 'no' || role === 'kode');
  const numbers = table.page.flat().map(({ cells }) => withoutMarkup(cells[at] ?? ''));
  const printed = numbers.filter((text) => text !== '');
  const depth = (text: string) => text.split('.').filter((part) => part !== '').length;
  const depths = new Set(printed.map(depth));
  if (at < 0 || depths.size !== LEVELS.length || !printed.every((text) => OUTLINE.test(text))) return table;
  const page = table.page.map((rows) =>
    rows.map((row) => {
      const text = withoutMarkup(row.cells[at] ?? '');
      if (text === '' || row.level !== undefined) return row;
      const cells = row.cells.map((cell, i) => (i === at ? '' : cell));
      return { ...row, cells, level: LEVELS[depth(text) - 1]! };
    }),
  );
  return { ...table, page };
}
