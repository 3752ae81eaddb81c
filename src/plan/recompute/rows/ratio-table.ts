import type { TableKind } from '../../draft/draft.ts';
import type { ColumnRole } from '../../headings/column.ts';
import { columnsOfOneYear } from '../../tables/columns-with-years.ts';
import type { RawTable } from '../../tables/raw-table.ts';
import { TREES, tableKind } from '../../tables/table-kind.ts';

/** Stands for the year of a table that names none. */
export const NO_YEAR = 'tanpa';

/** Whether a table has columns for target, realisasi and their ratio. */
function hasRatio({ columns }: RawTable): boolean {
  const present = (...role: ColumnRole[]) => columns.some((one) => role.includes(one.role));
  return present('target', 'pagu') && present('realisasi', 'realisasi-pagu') && present('rasio');
}

/**
 * A list that prints ratios, and as which form it is read; also one that is none of the official forms.
 * @returns undefined for trees and for tables without a target, a realisasi and a ratio
 */
export function ratioTable(table: RawTable): { table: RawTable; kind: TableKind } | undefined {
  const kind = tableKind(table);
  if (kind !== undefined && (TREES.includes(kind) || kind === 'tujuan-sasaran')) return undefined;
  if (!hasRatio(table)) return undefined;
  return { table: { ...table, columns: columnsOfOneYear(table, NO_YEAR) }, kind: kind ?? 'iku' };
}

/** Whether a table prints what was realised of work and of money for one year, so that its ratios are of two kinds. */
export function hasTwoMeasures({ columns }: RawTable): boolean {
  const years = (wanted: ColumnRole) =>
    new Set(columns.flatMap(({ role, year }) => (role === wanted ? [year] : [])));
  const money = years('realisasi-pagu');
  return [...years('realisasi')].some((year) => money.has(year));
}
