import { type Kode, normalKode } from '../cells/code.ts';
import { beginsLikeKode, takeKode } from './list-kode.ts';
import type { ListCell, ListLine } from './list-line.ts';

/** Where the code of a line ends, and how it is printed. */
export interface KodePlace {
  index: number;
  printed: string;
}

/** Columns over which every code of a table is spread: `7 | 01 | 06 | 2.01 | 0002`. */
export interface KodeColumns {
  from: number;
  to: number;
}

const PART = /^(?:[xX]{1,2}|\d{1,4}|\d\.\d{2})$/;
/** A code in columns has at least so many of them down to a kegiatan. */
const COLUMNS_MIN = 3;
const COLUMNS_MAX = 6;
/** Columns before the first of a code: a row's number. */
const BEFORE_MAX = 2;

/** A workbook that keeps parts of a code as numbers has lost their zeros. */
function part(cell: ListCell | undefined, at: number): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (!cell.isInteger()) return cell.toFixed(2);
  return at === 0 || at === 3 ? cell.toFixed() : cell.toFixed().padStart(2, '0');
}

function parts({ cells }: ListLine, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => part(cells[from + at], at));
}

function wholeKode(line: ListLine, from: number): number | undefined {
  for (let to = from + COLUMNS_MAX - 1; to >= from + COLUMNS_MIN - 1; to -= 1) {
    const found = parts(line, from, to);
    if (!found.every((one) => PART.test(one))) continue;
    if (normalKode(found.join('.'))?.level === 'sub_kegiatan') return to;
  }
  return undefined;
}

/** The columns over which the codes of a list are spread; undefined where a code stands in one cell. */
export function kodeColumns(lines: readonly ListLine[]): KodeColumns | undefined {
  for (const line of lines) {
    for (let from = 0; from <= BEFORE_MAX; from += 1) {
      const to = wholeKode(line, from);
      if (to !== undefined) return { from, to };
    }
  }
  return undefined;
}

function spreadKode(line: ListLine, { from, to }: KodeColumns): KodePlace | undefined {
  const found = parts(line, from, to);
  const end = found.findLastIndex((one) => one !== '');
  const own = found.slice(0, end + 1);
  return end >= 0 && own.every((one) => PART.test(one)) ? { index: to, printed: own.join('.') } : undefined;
}

/**
 * The code of a line.
 * @param columns where the codes of its list are spread over several columns
 * @returns undefined for a line that has none
 */
export function kodeIn(line: ListLine, columns?: KodeColumns): KodePlace | undefined {
  if (columns !== undefined) return spreadKode(line, columns);
  for (const [index, cell] of line.cells.entries()) {
    if (typeof cell !== 'string') continue;
    if (beginsLikeKode(cell)) return { index, printed: cell };
    const begin = takeKode(cell);
    if (begin !== undefined) return { index, printed: begin.printed };
  }
  return undefined;
}

/** Whether a code stands above all programs: an urusan (`7`), a bidang (`7.01`), an office (`7.01.0.00.0.00.07.0000`). */
export function isAbovePrograms(printed: string, kode: Kode | undefined): boolean {
  return kode === undefined
    ? /^\d(?:\.\d\d\.0\.00\.0\.00(?:\.\d{1,4})*)?$/.test(printed)
    : kode.level === 'urusan';
}
