import { Decimal } from 'decimal.js';
import { saysNotAvailable } from '../../domain/linear-text.ts';
import { isBlank } from '../cells/printed.ts';
import type { RowNote } from '../draft/draft.ts';
import { ANGKA, angkaStart, type Column, TEXT_ROLES } from '../headings/column.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import { readListCell } from './list-cell.ts';
import { ratioMatches } from './ratio-matches.ts';

/** A row of a list with its figures under their headings. */
export interface AlignedRow {
  cells: readonly string[];
  /** Columns on which good readings differ. */
  doubt: ReadonlySet<number>;
  notes: RowNote[];
}

const LETTERS = (cell: string) => /[a-z]/i.test(cell) && !saysNotAvailable(cell);

/** Figures of one reading, in the order of the figure columns. */
type Angka = readonly string[];

const write = (cells: Angka) => cells.map((cell) => cell.trim() || '·').join(' | ');

/** The columns of figures, from the first one on, as long as nothing else stands between them. */
function angkaColumns(columns: readonly Column[]): number[] {
  const from = angkaStart(columns);
  const end = columns.findIndex(({ role }, i) => i > from && !ANGKA.includes(role));
  return Array.from({ length: (end < 0 ? columns.length : end) - from }, (_, i) => from + i);
}

/**
 * Years whose printed ratio is that of their figures, and years whose is not, among them those without a ratio whose
 * realisasi is out of all scale.
 */
function countRight(cells: Angka, figureColumns: readonly Column[]): { correct: number; wrong: number } {
  const by = (role: string, year: string) => {
    const at = figureColumns.findIndex((one) => one.role === role && one.year === year);
    return at < 0 ? null : readListCell(cells[at] ?? '', figureColumns[at]!.role).value;
  };
  const fits = [...new Set(figureColumns.map(({ year }) => year))].map((year) => {
    const [target, realisasi, ratio] = [by('target', year), by('realisasi', year), by('rasio', year)];
    if (ratio !== null) return ratioMatches(target, realisasi, ratio);
    const both = typeof target === 'string' && typeof realisasi === 'string';
    return both && new Decimal(realisasi).gt(new Decimal(target).times(SCALE)) ? false : undefined;
  });
  return {
    correct: fits.filter((one) => one === true).length,
    wrong: fits.filter((one) => one === false).length,
  };
}

/** A realisasi that many times its target stands in another column's place (Balapulang 913: 100,00 of 1). */
const SCALE = 2;

/** The readings that contradict the printed ratios least, put together: a column on which they differ is undecided. */
function decide(readings: readonly Angka[], columns: readonly Column[], row: WholeRow): AlignedRow {
  const at = angkaColumns(columns);
  const figureColumns = at.map((i) => columns[i]!);
  const wrong = readings.map((cells) => countRight(cells, figureColumns).wrong);
  const best = readings.filter((_, n) => wrong[n] === Math.min(...wrong));
  const [first = []] = best;
  const from = at[0]!;
  const cells = Array.from({ length: columns.length }, (_, i) => (i < from ? (row.cells[i] ?? '') : ''));
  const differs = (n: number) => best.some((other) => (other[n] ?? '').trim() !== (first[n] ?? '').trim());
  const doubt = new Set(at.filter((_, n) => differs(n)));
  for (const [n, i] of at.entries())
    cells[i] = (doubt.has(i) ? (row.cells[i] ?? '') : (first[n] ?? '')).trim();
  const reading = [...new Set([best[0]!, best.at(-1)!].map(write))];
  return { cells, doubt, notes: [{ kind: doubt.size > 0 ? 'ragu' : 'bergeser', year: '', reading }] };
}

const without = (cells: Angka, k: number): Angka => cells.filter((_, i) => i !== k);
const insert = (cells: Angka, k: number): Angka => [...cells.slice(0, k), '', ...cells.slice(k)];

/** Readings of a row that has one figure more, or one less, than there are columns. */
function reading(cells: Angka, figureColumns: number): Angka[] {
  if (cells.length === figureColumns) return [cells];
  if (cells.length === figureColumns + 1) return cells.map((_, k) => without(cells, k));
  return [];
}

/** Nothing is known of such a row's figures but that they are too many or too few. */
function uncertain(row: WholeRow, columns: readonly Column[], cells: Angka): AlignedRow {
  const doubt = new Set(angkaColumns(columns));
  return { cells: row.cells, doubt, notes: [{ kind: 'ragu', year: '', reading: [write(cells)] }] };
}

/**
 * Text cells are missing before the figures, which therefore stand too far left (Balapulang 906: one; 907: one figure
 * more than there are columns).
 */
function tooFarLeft(row: WholeRow, columns: readonly Column[]): AlignedRow | undefined {
  const at = angkaColumns(columns);
  const from = at[0]!;
  const start = row.cells.findLastIndex(LETTERS) + 1;
  const sliding = start > 0 && start < from && TEXT_ROLES.includes(columns[start]?.role ?? 'lain');
  if (!sliding || !/^\s*\d/.test(row.cells[start] ?? '')) return undefined;
  const body = row.cells.slice(start);
  const last = body.findLastIndex((cell) => !isBlank(cell)) + 1;
  // A row that is shorter than the heading by just the missing cells keeps its blanks.
  const cells =
    row.cells.length === columns.length - (from - start) ? body.slice(0, at.length) : body.slice(0, last);
  const readings = reading(cells, at.length);
  if (readings.length === 0) return uncertain(row, columns, cells);
  const shift = from - start;
  const whole = columns[0]?.role === 'no' && LETTERS(row.cells[0] ?? '') && start > 1;
  const texts = whole
    ? [...Array.from({ length: shift }, () => ''), ...row.cells.slice(0, start)]
    : row.cells.slice(0, start);
  return decide(readings, columns, { ...row, cells: texts });
}

/** Whether a text has a word of three letters, and another one after a space. */
function hasSeveralWords(text: string): boolean {
  const first = /[a-z]{3}/i.exec(text);
  if (first === null) return false;
  const rest = text.slice(first.index + 3);
  return /[a-z]{3}/i.test(rest.slice(rest.search(/\s|$/)));
}

/** A name stands under the first heading of figures, and every figure one column too far right (Balapulang 933). */
function tooFarRight(row: WholeRow, columns: readonly Column[]): AlignedRow | undefined {
  const at = angkaColumns(columns);
  const from = at[0]!;
  const name = row.cells[from] ?? '';
  const free = from > 0 && TEXT_ROLES.includes(columns[from - 1]!.role) && isBlank(row.cells[from - 1]);
  if (!free || !hasSeveralWords(name)) return undefined;
  const moved = [...row.cells.slice(0, from - 1), ...row.cells.slice(from)];
  const figures = moved.slice(from, from + at.length);
  if (figures.every(isBlank)) return { cells: moved, doubt: new Set(), notes: [] };
  return decide([figures], columns, { ...row, cells: moved });
}

/**
 * The last ratio is blank, and a figure is out of all scale with its target: a cell before it is missing (Balapulang
 * 913). Which one, only the printed ratios can tell.
 */
function oneMissing(row: WholeRow, columns: readonly Column[]): AlignedRow | undefined {
  const at = angkaColumns(columns);
  const figureColumns = at.map((i) => columns[i]!);
  const cells = at.map((i) => row.cells[i] ?? '');
  if (figureColumns.at(-1)?.role !== 'rasio' || !isBlank(cells.at(-1)) || cells.slice(0, -1).some(isBlank))
    return undefined;
  const printed = countRight(cells, figureColumns);
  if (printed.wrong === 0) return undefined;
  const readings = cells.map((_, k) => insert(cells.slice(0, -1), k));
  const better = readings.some((one) => {
    const { correct, wrong } = countRight(one, figureColumns);
    return wrong === 0 && correct >= Math.max(2, printed.correct);
  });
  return better ? decide(readings, columns, row) : undefined;
}

/** Puts a row's figures under their headings; where that can be done in several ways, says so and leaves them open. */
export function alignRow(row: WholeRow, columns: readonly Column[]): AlignedRow {
  const straight: AlignedRow = { cells: row.cells, doubt: new Set(), notes: [] };
  if (angkaColumns(columns).length === 0) return straight;
  return tooFarLeft(row, columns) ?? tooFarRight(row, columns) ?? oneMissing(row, columns) ?? straight;
}
