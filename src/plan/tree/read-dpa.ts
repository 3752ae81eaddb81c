import { Decimal } from 'decimal.js';
import { moneyCell } from '../cells/figure.ts';
import { withoutMarkup } from '../cells/printed.ts';
import type { DraftKas, DraftNode } from '../draft/draft.ts';
import type { Column } from '../headings/columns.ts';
import { isNumberRow } from '../headings/heading.ts';
import type { Line } from '../lines/split-lines.ts';
import { type KasColumns, kasColumns } from '../money-list/kas-columns.ts';
import { listKode } from '../money-list/list-kode.ts';
import { moneyColumn } from '../money-list/money-column.ts';
import { tableWords } from '../tables/compose-tables.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { type DraftTree, readTree } from './read-tree.ts';

/** Where a DPA's columns stand. */
interface DpaColumns {
  pagu: number;
  kas: KasColumns | undefined;
}

const OTHER = ['target', 'indikator', 'realisasi', 'realisasi-pagu', 'rasio', 'baseline'];
const DPA = /\b(?:dpp?a|rka)\b|dokumen pelaksanaan|anggaran kas/i;

/** The columns of a DPA or RKA: one of pagu, and months or quarters, or a title that says what it is. */
function dpaColumns(table: RawTable): DpaColumns | undefined {
  const heading = table.heading.filter((row) => !isNumberRow(row) || kasColumns([row.cells]) !== undefined);
  const kas = kasColumns(heading.map(({ cells }) => cells));
  const words = heading.filter((row) => !isNumberRow(row));
  const months = new Set(kas?.index.filter((at) => at !== undefined));
  const pagu = moneyColumn(words, 'pagu', months)?.index;
  if (pagu === undefined) return undefined;
  const other = table.columns.some(({ role }, i) => i !== pagu && !months.has(i) && OTHER.includes(role));
  const printed = [...table.title, ...table.heading].flatMap(({ cells }) => cells).join(' ');
  return kas !== undefined || (!other && DPA.test(printed)) ? { pagu, kas } : undefined;
}

/** Roles of the columns, where code, name and pagu are all that counts. */
function dpaRoles(table: RawTable, { pagu }: DpaColumns, year: string): Column[] {
  const kodeColumn = table.columns.findIndex(({ role }) => role === 'kode');
  const named = table.columns.findIndex(({ role }) => role === 'nama');
  const nameColumn = named >= 0 ? named : kodeColumn + 1;
  return table.columns.map((one, i): Column => {
    if (i === pagu) return { ...one, role: 'pagu', year };
    if (i === kodeColumn) return one;
    return { ...one, role: i === nameColumn ? 'nama' : 'lain', year: '' };
  });
}

/** A row whose code stands before its name in one cell has them in two: `7.01.01 PROGRAM …`. */
function split(row: Line, nameColumn: number, kodeColumn: number): Line {
  const text = withoutMarkup(row.cells[nameColumn] ?? '');
  const code = /^\d\.\d{2}[\d.]*/.exec(text)?.[0] ?? '';
  const behind = text.slice(code.length);
  const name = behind
    .trimStart()
    .replace(/^[-–]\s/, '')
    .trimStart();
  const cells = [...row.cells];
  while (cells.length <= kodeColumn) cells.push('');
  // Nothing but a space or a dash parts a code from its name.
  if (code !== '' && name !== '' && name !== behind) [cells[nameColumn], cells[kodeColumn]] = [name, code];
  return { ...row, cells };
}

/** Accounts below a sub kegiatan (`5.1.02.01…`) are details of its amount, no work. */
function isAccount(row: Line, kodeColumn: number): boolean {
  const text = withoutMarkup(row.cells[kodeColumn] ?? '');
  return /^\d\.\d/.test(text) && listKode(text) === undefined;
}

const TITLE_LINES_MAX = 60;

/** The budget year: of the table's title, or the first that the document names. */
function dpaYear(table: RawTable, lines: readonly Line[]): string {
  const near = tableWords(table)
    .match(/20\d\d/g)
    ?.at(-1);
  if (near !== undefined) return near;
  const words = lines.slice(0, TITLE_LINES_MAX).map(({ cells }) => cells.join(' '));
  return (
    words.map((text) => /tahun\D{0,20}(20\d\d)/i.exec(text)?.[1]).find((year) => year !== undefined) ?? ''
  );
}

function rowKas(row: Line | undefined, { kind, index }: KasColumns): DraftKas | undefined {
  const cells = index.map((at) => moneyCell(at === undefined ? '' : row?.cells[at]));
  return cells.every(({ printed }) => printed === '') ? undefined : { kind, cells };
}

/** Sum of the months or quarters; undefined where one of them is no figure although something is printed. */
export function kasSum({ cells }: DraftKas): Decimal | undefined {
  const doubtful = cells.some(({ printed, value }) => value === null && /\d/.test(printed));
  if (doubtful) return undefined;
  return Decimal.sum(0, ...cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
}

/**
 * Reads an office's DPA or RKA per sub kegiatan: code, name, pagu of its year, and the anggaran kas of its months or
 * quarters, as printed.
 * @returns undefined for a table that is none
 */
export function readDpa(table: RawTable, lines: readonly Line[]): DraftTree[] | undefined {
  const places = dpaColumns(table);
  if (places === undefined) return undefined;
  const year = dpaYear(table, lines);
  let columns = dpaRoles(table, places, year);
  let page = table.page;
  if (!columns.some(({ role }) => role === 'kode')) {
    const nameColumn = columns.findIndex(({ role }) => role === 'nama');
    const kodeColumn = columns.length;
    page = page.map((page) => page.map((row) => split(row, nameColumn, kodeColumn)));
    columns = [...columns, { role: 'kode', year: '', title: '' }];
  }
  const kodeColumn = columns.findIndex(({ role }) => role === 'kode');
  page = page.map((page) => page.filter((row) => !isAccount(row, kodeColumn)));
  // A DPA without a year has none: that of a plan before it says nothing about the budget.
  const trees = readTree({ ...table, columns, page }, 'dpa').map((tree) => ({
    ...tree,
    withoutYear: false,
  }));
  const { kas } = places;
  if (kas === undefined) return trees;
  return trees.map((tree) => {
    const rows = new Map(tree.rows.map((row) => [row.line, row]));
    const withKas = (node: DraftNode): DraftNode => {
      const own = rowKas(rows.get(node.line), kas);
      return own === undefined ? node : { ...node, kas: own };
    };
    return { ...tree, table: { ...tree.table, nodes: tree.table.nodes?.map(withKas) } };
  });
}
