import { satuanTarget } from '../cells/figure.ts';
import { isBlank, join, withoutMarkup } from '../cells/printed.ts';
import type { DraftRow, DraftTable, PrintedCell, TableKind, YearCells } from '../draft/draft.ts';
import { angkaStart, type Column, type ColumnRole } from '../headings/column.ts';
import { columnsWithYears } from '../tables/columns-with-years.ts';
import { tableName } from '../tables/compose-tables.ts';
import { type WholeRow, wholeRows } from '../tables/join-rows.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { type AlignedRow, alignRow } from './align-row.ts';
import { readListCell } from './list-cell.ts';
import { byYear, labelAngka } from './row-years.ts';

function words(row: { cells: readonly string[] }, columns: readonly Column[], ...role: ColumnRole[]): string {
  return columns
    .flatMap((one, i) =>
      role.includes(one.role) && !isBlank(row.cells[i]) ? [withoutMarkup(row.cells[i]!)] : [],
    )
    .join(' ');
}

const NUMBER = /^(?:\d{1,2}|[a-z])[.)]?$/i;

/** The name in columns of one heading: the last text, no number before it (Balapulang 905, 910). */
function lastName(row: AlignedRow, columns: readonly Column[], role: ColumnRole): string {
  const texts = columns.flatMap((one, i) => (one.role === role ? [withoutMarkup(row.cells[i] ?? '')] : []));
  return texts.findLast((text) => text !== '' && !NUMBER.test(text)) ?? '';
}

/** TC-23 has three columns of national targets instead (NSPK, IKK, others): none of them is a baseline. */
function rowBaseline(rowCells: readonly PrintedCell[], columns: readonly Column[]): PrintedCell {
  const own = rowCells.filter((_, i) => columns[i]!.role === 'baseline');
  return own.length === 1 ? own[0]! : { printed: '', value: null };
}

/** The unit that the first target prints behind its figure (`85%`), in a table that has no column of units. */
function printedUnit(target: YearCells, columns: readonly Column[]): string {
  if (columns.some(({ role }) => role === 'satuan')) return '';
  const units = Object.values(target).map(({ printed }) => satuanTarget(printed));
  return units.find((unit) => unit !== '') ?? '';
}

function readRow(
  printed: WholeRow,
  columns: readonly Column[],
  kind: TableKind,
  before?: DraftRow,
): DraftRow {
  const row = alignRow(printed, columns);
  const cells: Record<string, PrintedCell> = {};
  const rowCells = columns.map(({ role, title }, i) => {
    const cell = readListCell(row.cells[i] ?? '', role);
    const read = row.doubt.has(i) ? { ...cell, value: null } : cell;
    cells[(title in cells ? `${title} (${i + 1})` : title) || `kolom ${i + 1}`] = read;
    return read;
  });
  const indikator = lastName(row, columns, 'indikator');
  const parsed = words(row, columns, 'nama', 'hasil', 'sasaran');
  const label = columns.some(({ role }) => role === 'indikator') ? words(row, columns, 'nama') : '';
  const { notes, ...figures } = byYear(rowCells, columns, kind, label);
  const hasProgram = columns.some(({ role }) => role === 'kode');
  const name = hasProgram ? parsed || indikator : indikator || parsed;
  const continued = labelAngka(label) && indikator === '' ? before?.name : undefined;
  const kode = words(row, columns, 'kode');
  // A name may stand under the code's heading (`7. UNSUR KEWILAYAHAN`, Kemangkon 175).
  const angka = /^[\d. ]*/.exec(kode)?.[0] ?? '';
  const named = name === '' && !/\d/.test(kode.slice(angka.length));
  const [own, remaining] = named ? [angka, kode.slice(angka.length)] : [kode, ''];
  return {
    line: printed.line,
    kode: own.trim(),
    name: continued ?? (name || remaining || words(row, columns, 'no')),
    satuan: words(row, columns, 'satuan') || (kind === 'iku' ? printedUnit(figures.target, columns) : ''),
    formula: words(row, columns, 'formula'),
    baseline: rowBaseline(rowCells, columns),
    cells,
    ...figures,
    doubt: row.doubt.size > 0,
    notes: [...row.notes, ...notes],
  };
}

const LABEL = /^(?:program|kegiatan|sub\s*kegiatan)\s*:$/i;

/**
 * A label and the name below it are one row, whichever of the two lines prints the figures (`Program:` over
 * `Pemberdayaan Masyarakat Desa dan Kelurahan`, Perak 953–970).
 */
function joinLabels(rows: readonly WholeRow[], columns: readonly Column[]): WholeRow[] {
  const joined: WholeRow[] = [];
  const from = angkaStart(columns);
  const empty = ({ cells }: WholeRow) => cells.slice(from).every((cell) => isBlank(cell));
  for (const row of rows) {
    const before = joined.at(-1);
    const label = before !== undefined && LABEL.test(words(before, columns, 'nama'));
    if (!label || !(empty(before) || empty(row))) {
      joined.push(row);
      continue;
    }
    const width = Math.max(before.cells.length, row.cells.length);
    const cells = Array.from({ length: width }, (_, i) => join(before.cells[i] ?? '', row.cells[i] ?? ''));
    joined[joined.length - 1] = { ...before, cells };
  }
  return joined;
}

function readAll(rows: readonly WholeRow[], columns: readonly Column[], kind: TableKind): DraftRow[] {
  const read: DraftRow[] = [];
  for (const row of rows) read.push(readRow(row, columns, kind, read.at(-1)));
  return read;
}

/** Reads a table that is no tree: IKU, TC-23, TC-24, the Renja evaluation, tables per desa. */
export function readList(table: RawTable, kind: TableKind): DraftTable {
  const columns = columnsWithYears(table);
  const printed = wholeRows(table.page, columns).filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const rows = joinLabels(printed, columns);
  const year = [...new Set(columns.map((one) => one.year).filter((year) => year !== ''))];
  return {
    name: tableName(table),
    kind,
    line: table.line,
    year,
    rows: readAll(rows, columns, kind),
    count: [],
  };
}
