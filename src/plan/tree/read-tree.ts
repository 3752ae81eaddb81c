import type { DraftTable, TableKind } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';
import { type Placement, placeFigures } from '../place/place-figures.ts';
import { type SkeletonNode, skeleton } from '../skeleton/skeleton.ts';
import { columnsWithYears } from '../tables/columns-with-years.ts';
import { tableName } from '../tables/compose-tables.ts';
import { type WholeRow, wholeRows } from '../tables/join-rows.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { findSplitCells, proveCells, type SplitCell } from './broken-cells.ts';
import { buildNodes } from './build-nodes.ts';
import { withSatuanOfNames } from './satuan-of-names.ts';

/** A tree with what was decided while it was read; findings are made of both. */
export interface DraftTree {
  table: DraftTable;
  columns: readonly Column[];
  rows: WholeRow[];
  skeleton: SkeletonNode[];
  /** Ids of the tree's nodes, by index in `skeleton`. */
  ids: string[];
  placement: Placement;
  separate: SplitCell[];
  /** Whether its years were taken from the table before it. */
  withoutYear?: boolean;
}

/** Amounts that a narrow column tore are put together before the sums are asked for proof. */
function applySplitCells(cells: readonly SplitCell[], { chosen }: Placement): void {
  for (const { row, year, reading } of cells) {
    const now = chosen.get(row)!;
    chosen.set(row, { ...now, pagu: { ...now.pagu, [year]: reading.replace('.', ',') } });
  }
}

/** A further indicator that slid under the code has its target in the cells behind it (Balapulang 1562). */
function moveSlidTargets(
  nodes: readonly SkeletonNode[],
  columns: readonly Column[],
  { chosen }: Placement,
): void {
  for (const { row, heading } of nodes.flatMap(({ rows }) => rows)) {
    if (
      !heading.shifted ||
      heading.indikator !== row.cells.map((cell) => cell.trim()).find((cell) => cell !== '')
    )
      continue;
    const year = columns.find(({ role }) => role === 'target')?.year;
    const figure = row.cells.find((cell) => /^\s*\d/.test(cell))?.trim();
    const now = chosen.get(row)!;
    if (year !== undefined && figure !== undefined && now.target[year] === '') {
      chosen.set(row, { ...now, target: { ...now.target, [year]: figure } });
    }
  }
}

function readOne(raw: RawTable, columns: Column[], kind: TableKind, name: string): DraftTree {
  const rows = wholeRows(raw.page, columns);
  const nodes = skeleton(rows, columns, kind);
  const placement = placeFigures(rows, nodes, columns);
  const found = findSplitCells(nodes, columns);
  applySplitCells(found, placement);
  const separate = proveCells(found, nodes, placement.chosen);
  moveSlidTargets(nodes, columns, placement);
  const input = { columns, placement, separate };
  const { built, count, ids } = buildNodes(nodes, input, kind === 'renstra-2025');
  const year = [
    ...new Set(columns.filter(({ role }) => role === 'pagu' || role === 'target').map((k) => k.year)),
  ];
  const table: DraftTable = {
    name,
    kind,
    line: raw.line,
    year,
    nodes: withSatuanOfNames(built, columns),
    count,
  };
  return { table, columns, rows, skeleton: nodes, ids, placement, separate };
}

/** The RKPD review has two plans side by side over one column of codes: the left and the right half. */
function halfColumns(columns: readonly Column[]): [Column[], Column[]] | undefined {
  const starts = columns.flatMap(({ role }, i) => (role === 'nama' ? [i] : []));
  const second = starts[1];
  if (second === undefined) return undefined;
  const only = (keep: (i: number) => boolean) =>
    columns.map((one, i) =>
      ['kode', 'no'].includes(one.role) || keep(i) ? one : { ...one, role: 'lain' as const, year: '' },
    );
  return [only((i) => i < second), only((i) => i >= second)];
}

/**
 * Reads a table that is a tree: one draft, or two where it holds two plans side by side.
 * @param lastYear last year of the plan's table before it, for a table that names no year
 */
export function readTree(raw: RawTable, kind: TableKind, lastYear?: string): DraftTree[] {
  const printed = columnsWithYears(raw);
  const withoutYear = printed.some(({ role, year }) => year === '' && (role === 'target' || role === 'pagu'));
  const columns = withoutYear ? columnsWithYears(raw, lastYear) : printed;
  const name = tableName(raw);
  const halves = kind === 'rkpd' ? halfColumns(columns) : undefined;
  if (halves === undefined) return [{ ...readOne(raw, columns, kind, name), withoutYear }];
  const label = (half: Column[]) => half.find(({ role }) => role === 'nama')?.title.split(' › ')[0] ?? '';
  return halves.map((half) => {
    const read = readOne(raw, half, kind, `${name} (${label(half)})`);
    return { ...read, table: { ...read.table, part: label(half) }, withoutYear };
  });
}
