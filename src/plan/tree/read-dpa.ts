import { Decimal } from 'decimal.js';
import { moneyCell } from '../cells/figure.ts';
import { withoutMarkup } from '../cells/printed.ts';
import type { DraftKas, DraftNode } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';
import { isNumberRow } from '../headings/number-row.ts';
import type { Line } from '../lines/split-lines.ts';
import { workHeads } from '../lines/work-heads.ts';
import { detailLines } from '../money-list/detail-lines.ts';
import { type KasColumns, kasColumns } from '../money-list/kas-columns.ts';
import { isAbovePrograms } from '../money-list/kode-cells.ts';
import { listKode } from '../money-list/list-kode.ts';
import { columnWords, moneyColumn } from '../money-list/money-column.ts';
import { tableWords } from '../tables/compose-tables.ts';
import type { RawTable } from '../tables/raw-table.ts';
import { type DraftTree, readTree } from './read-tree.ts';

/** Where a DPA's columns stand. */
interface DpaColumns {
  pagu: number;
  /** Of the figure before a change (DPPA). */
  before: number | undefined;
  kas: KasColumns | undefined;
}

const OTHER = ['target', 'indikator', 'realisasi', 'realisasi-pagu', 'rasio', 'baseline'];
/** Columns that say what an amount is made of or what changed; their roles tell nothing about the form. */
const AMOUNT_PARTS = /koefisien|satuan|harga|\bppn\b|bertambah|berkurang|selisih|[tn] ?[-+] ?1\b/i;
const DPA = /\b(?:dpp?a|rka|rkap)\b|dokumen pelaksanaan|rencana kerja dan anggaran|anggaran kas/i;

const namesOtherYear = (words: readonly string[], year: string) => {
  const own: readonly string[] = words.join(' ').match(/20\d\d/g) ?? [];
  return year !== '' && own.length > 0 && !own.includes(year);
};

/** The columns of a DPA or RKA: one of pagu, and months or quarters, or a title that says what it is. */
function dpaColumns(table: RawTable, year: string): DpaColumns | undefined {
  const heading = table.heading.filter((row) => !isNumberRow(row) || kasColumns([row.cells]) !== undefined);
  const kas = kasColumns(heading.map(({ cells }) => cells));
  const words = heading.filter((row) => !isNumberRow(row)).map(({ cells }) => cells.map(withoutMarkup));
  const months = new Set(kas?.index.filter((at) => at !== undefined));
  const title = columnWords(words).map((path) => (namesOtherYear(path, year) ? [] : path));
  const amount = moneyColumn(title, 'pagu', months);
  if (amount === undefined) return undefined;
  const { index: pagu, before } = amount;
  const other = table.columns.some(
    ({ role, title }, i) =>
      i !== pagu && i !== before && !months.has(i) && OTHER.includes(role) && !AMOUNT_PARTS.test(title),
  );
  const printed = [...table.title, ...table.heading].flatMap(({ cells }) => cells).join(' ');
  return kas !== undefined || (!other && DPA.test(printed)) ? { pagu, before, kas } : undefined;
}

/** Roles of the columns, where code, name and pagu are all that counts. */
function dpaRoles(table: RawTable, { pagu }: DpaColumns, year: string): Column[] {
  const kodeColumn = table.columns.findIndex(({ role }) => role === 'kode');
  const named = table.columns.findIndex(({ role }) => role === 'nama');
  const nameColumn = named >= 0 ? named : kodeColumn + 1;
  return table.columns.map((one, i): Column => {
    if (i === pagu) return { ...one, role: 'pagu', year };
    if (one.role === 'kode') return one;
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

/**
 * The pages of a table with the rows that are work: accounts and components below a sub kegiatan are details of its
 * amount, and an urusan or an office stands above all programs.
 */
function workPages(pages: readonly Line[][], columns: readonly Column[]): Line[][] {
  const text = (row: Line, role: Column['role']) =>
    columns
      .flatMap((one, i) => (one.role === role ? [withoutMarkup(row.cells[i] ?? '')] : []))
      .filter((cell) => cell !== '')
      .join('.');
  const rows = pages.flat().map((row) => ({ row, kode: text(row, 'kode'), name: text(row, 'nama') }));
  const read = rows.map(({ kode, name }) => ({ kode, name, coded: listKode(kode) !== undefined }));
  const details = detailLines(read);
  const left = new Set(
    rows.flatMap(({ row, kode }, at) =>
      details[at] === true || (read[at]!.coded === false && isAbovePrograms(kode, undefined)) ? [row] : [],
    ),
  );
  return pages.map((page) => page.filter((row) => !left.has(row)));
}

const TITLE_LINES_MAX = 60;

/** The budget year: where the title says so, the last that it names, or the first that the document names. */
function dpaYear(table: RawTable, lines: readonly Line[]): string {
  const words = tableWords(table);
  const said = /tahunanggaran(20\d\d)/.exec(words)?.[1];
  if (said !== undefined) return said;
  const above = lines.slice(0, TITLE_LINES_MAX).map(({ cells }) => cells.join(' '));
  const first = (pattern: RegExp) =>
    above.map((text) => pattern.exec(text)?.[1]).find((year) => year !== undefined);
  return (
    first(/tahun\s+anggaran\W{0,5}(20\d\d)/i) ??
    words.match(/20\d\d/g)?.at(-1) ??
    first(/tahun\D{0,20}(20\d\d)/i) ??
    ''
  );
}

type Scale = Column['scale'];

function rowKas(row: Line | undefined, { kind, index }: KasColumns, scale: Scale): DraftKas | undefined {
  const cells = index.map((at) => moneyCell(at === undefined ? '' : row?.cells[at], scale));
  return cells.every(({ printed }) => printed === '') ? undefined : { kind, cells };
}

/** Sum of the months or quarters; undefined where one of them is no figure although something is printed. */
export function kasSum({ cells }: DraftKas): Decimal | undefined {
  const doubtful = cells.some(({ printed, value }) => value === null && /\d/.test(printed));
  if (doubtful) return undefined;
  return Decimal.sum(0, ...cells.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
}

const HEAD_TITLES: readonly string[] = ['Kode', 'Uraian', 'Jumlah'];

/**
 * Reads a DPA or RKA that names its work above tables of accounts, one for each sub kegiatan, as the one table that it
 * would be.
 * @returns undefined for a document that does not call itself a DPA or RKA, or prints no such heads
 */
export function readDpaHeads(lines: readonly Line[]): { raw: RawTable; trees: DraftTree[] } | undefined {
  const heads = workHeads(lines);
  const title = lines.find(({ cells }) => DPA.test(cells.join(' ')));
  const [first] = heads;
  if (first === undefined || title === undefined) return undefined;
  const heading = [{ line: first.line, cells: [...HEAD_TITLES] }];
  const page = [heads.map(({ line, kode, name, amount }) => ({ line, cells: [kode, name, amount] }))];
  const bare = { title: [title], line: title.line, heading, columns: [], page };
  const year = dpaYear(bare, lines);
  const roles: Column['role'][] = ['kode', 'nama', 'pagu'];
  const columns = roles.map((role, i) => ({
    role,
    year: role === 'pagu' ? year : '',
    title: HEAD_TITLES[i]!,
  }));
  const raw: RawTable = { ...bare, columns };
  return { raw, trees: readTree(raw, 'dpa').map((tree) => ({ ...tree, withoutYear: false })) };
}

/** What a DPA prints beside the pagu of its nodes: months or quarters, and the figure before a change. */
function withMore(tree: DraftTree, { kas, before }: DpaColumns): DraftTree {
  const rows = new Map(tree.rows.map((row) => [row.line, row]));
  const scale = tree.columns.find(({ role }) => role === 'pagu')?.scale;
  const complete = (node: DraftNode): DraftNode => {
    const row = rows.get(node.line);
    const own = kas && rowKas(row, kas, scale);
    return {
      ...node,
      ...(own && { kas: own }),
      ...(before !== undefined && { paguBefore: moneyCell(row?.cells[before], scale) }),
    };
  };
  return { ...tree, table: { ...tree.table, nodes: tree.table.nodes?.map(complete) } };
}

/**
 * Reads an office's DPA, DPPA or RKA per sub kegiatan: code, name, pagu of its year (of a DPPA that after the change,
 * with the one before it beside), and the anggaran kas of its months or quarters, as printed.
 * @returns undefined for a table that is none
 */
export function readDpa(table: RawTable, lines: readonly Line[]): DraftTree[] | undefined {
  const year = dpaYear(table, lines);
  const places = dpaColumns(table, year);
  if (places === undefined) return undefined;
  let columns = dpaRoles(table, places, year);
  let page = table.page;
  if (!columns.some(({ role }) => role === 'kode')) {
    const nameColumn = columns.findIndex(({ role }) => role === 'nama');
    const kodeColumn = columns.length;
    page = page.map((page) => page.map((row) => split(row, nameColumn, kodeColumn)));
    columns = [...columns, { role: 'kode', year: '', title: '' }];
  }
  page = workPages(page, columns);
  // A DPA without a year has none: that of a plan before it says nothing about the budget.
  return readTree({ ...table, columns, page }, 'dpa').map((tree) => ({
    ...withMore(tree, places),
    withoutYear: false,
  }));
}
