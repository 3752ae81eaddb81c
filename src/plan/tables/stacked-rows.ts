import { figuresBeside, isStack, onOneParagraph, PARAGRAPH, paragraphsOf } from '../cells/paragraphs.ts';
import { ANGKA, type Column, type ColumnRole, MONEY } from '../headings/column.ts';
import type { Line } from '../lines/split-lines.ts';
import type { RawTable } from './raw-table.ts';

/** Columns that say something of each indicator. */
const OF_INDIKATOR: readonly ColumnRole[] = ['indikator', 'satuan', 'formula'];

const FIGURES: readonly ColumnRole[] = ['target', 'realisasi', 'rasio'];
const isSilent = (text: string) => /^[\s–-]*$/.test(text);

/** A number or bullet in front of a paragraph. */
const BULLET = /^(?:\d{1,2}[.)]|[a-z][.)]|[-•–])\s*(?=\p{L})/u;

/**
 * How many indicators a row has one below the other: as many names as every target has figures.
 * @returns 1 where names and figures are not as many
 */
function indikatorsOf({ cells }: Line, columns: readonly Column[]): number {
  const name = cells[columns.findIndex(({ role }) => role === 'indikator')] ?? '';
  const many = paragraphsOf(name).length;
  const targets = cells.filter((cell, i) => FIGURES.includes(columns[i]?.role ?? 'lain') && !isSilent(cell));
  const stacked = targets.some(isStack) && targets.every((cell) => paragraphsOf(cell).length === many);
  return many > 1 && stacked ? many : 1;
}

/** What the n-th indicator of a row has in a column; of what the row says once only its unit is that of all. */
function partOf(text: string, { role }: Column, nth: number, many: number): string {
  const parts = paragraphsOf(text);
  if (many === 1) return ANGKA.includes(role) ? figuresBeside(text) : onOneParagraph(text);
  if (OF_INDIKATOR.includes(role) && parts.length === many) {
    return parts[nth]!.replace(role === 'indikator' ? BULLET : '', '');
  }
  // Whose a figure is that is printed once, nothing tells.
  if (FIGURES.includes(role) || role === 'baseline') return parts.length === many ? parts[nth]! : '';
  if (nth > 0 && role !== 'satuan') return '';
  return MONEY.includes(role) ? figuresBeside(text) : onOneParagraph(text);
}

function splitRow(row: Line, columns: readonly Column[]): Line[] {
  if (!row.cells.some((cell) => cell.includes(PARAGRAPH))) return [row];
  const many = indikatorsOf(row, columns);
  return Array.from({ length: many }, (_, nth) => ({
    ...row,
    cells: row.cells.map((cell, i) => partOf(cell, columns[i] ?? OTHER, nth, many)),
  }));
}

const OTHER: Column = { role: 'lain', year: '', title: '' };

/**
 * A table whose rows have one figure in a cell: a row with two indicators and two targets one below the other is two
 * rows; where names and figures are not as many, the figures stand side by side and are none.
 */
export function withoutStacks(table: RawTable): RawTable {
  return { ...table, page: table.page.map((page) => page.flatMap((row) => splitRow(row, table.columns))) };
}
