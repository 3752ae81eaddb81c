import { Decimal } from 'decimal.js';
import { isKodePart, joinKode, levelOfKode, normalKode } from '../cells/code.ts';
import { readValue } from '../cells/figure.ts';
import { looksLikeMoney, readMoney } from '../cells/money.ts';
import { isBlank, withoutMarkup } from '../cells/printed.ts';
import { angkaStart, type Column, type ColumnRole } from '../headings/column.ts';
import type { Line } from '../lines/split-lines.ts';
import { looksLikePlan } from './plan-rows.ts';
import type { RawTable } from './raw-table.ts';

/** So many of a column's cells at least are of one kind for it to be of that kind. */
const MOST = 0.6;

/** Texts of a column that print something. */
type Contents = readonly string[];

function contentsOf(rows: readonly Line[], at: number): Contents {
  return rows.flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [withoutMarkup(cells[at]!)]));
}

/** Whether most of a column's cells are of a kind. */
function mostly(contents: Contents, is: (text: string) => boolean): boolean {
  const fitting = contents.filter(is).length;
  return fitting > 0 && fitting >= contents.length * MOST;
}

/** A code from the program's on: that of an urusan may be a target as well (`7.01`). */
function isKode(text: string): boolean {
  const level = levelOfKode(text);
  return text.includes('.') && level !== undefined && level !== 'urusan';
}
const isFigure = (text: string) => /^[\d≥≤<>(-]/.test(text) && readValue(text) !== null;
const isMeasure = (text: string) =>
  /^(?:jumlah|pers?entase|prosentase|presentase|nilai|indeks|cakupan|tingkat|rata-rata|terlaksananya|tersedianya|skor)\b/i.test(
    text,
  );
const isUnit = (text: string) =>
  /^(?:%|persen|dokumen|dok|laporan|lap|orang|unit|paket|kegiatan|desa|bulan|indeks|nilai|poin|skor|buah|kali|kelurahan|lembaga|kelompok|keluarga|kk|rupiah|angka|event|layanan|jenis)\.?$/i.test(
    text,
  );
const isWords = (text: string) => /[a-z]{3}/i.test(text);

/** A code that stands part by part has so many columns at least: those of urusan, bidang and program. */
const KODE_PARTS_MIN = 3;

/** Columns of a table whose roles are still to be decided, with what stands below them. */
interface Work {
  columns: Column[];
  contents: Contents[];
}

const has = ({ columns }: Work, role: ColumnRole) => columns.some((one) => one.role === role);

function become(work: Work, at: number, role: ColumnRole): void {
  const { open: _, ...one } = work.columns[at]!;
  work.columns[at] = { ...one, role };
}

/** A column of codes is one whatever it is called; where none is, columns of parts of a code are. */
function decideKode(work: Work): void {
  const known = (at: number) => mostly(work.contents[at]!, isKode);
  const kode = work.columns.findIndex(
    ({ role }, at) => ['no', 'kode', 'lain', 'nama'].includes(role) && known(at),
  );
  if (kode >= 0) {
    // The row's number may call itself a code, where another column has the codes.
    for (const [at, { role }] of work.columns.entries()) {
      if (role === 'kode' && at < kode && work.contents[at]!.every((text) => /^\d{1,3}\.?$/.test(text))) {
        become(work, at, 'no');
      }
    }
    become(work, kode, 'kode');
    return;
  }
  if (has(work, 'kode')) return;
  const from = angkaStart(work.columns);
  const parts = work.columns.flatMap(({ role, quarter }, at) => {
    const may = ['no', 'nama', 'lain'].includes(role) && quarter === undefined && at < from;
    return may && work.contents[at]!.length > 0 && work.contents[at]!.every(isKodePart) ? [at] : [];
  });
  if (parts.length >= KODE_PARTS_MIN) for (const at of parts) become(work, at, 'kode');
}

/** Open columns behind the first figure: amounts are money, other figures are targets where they have a year. */
function decideFigures(work: Work): void {
  const realised = work.columns.some(({ role }) => role.startsWith('realisasi'));
  const hasTarget = ({ year, nth }: Column) =>
    work.columns.some((one) => one.role === 'target' && one.year === year && one.nth === nth);
  for (const [at, one] of work.columns.entries()) {
    const contents = work.contents[at]!;
    if (one.open === undefined || one.quarter !== undefined) continue;
    if (mostly(contents, looksLikeMoney)) become(work, at, 'pagu');
    else if (one.role === 'rasio' ? realised || hasTarget(one) : one.nth === undefined) continue;
    else if (mostly(contents, isFigure)) become(work, at, 'target');
  }
}

/** Open columns of words before the figures: indicators, units, and the name behind the code. */
function decideWords(work: Work): void {
  const from = angkaStart(work.columns);
  const open = () =>
    work.columns.flatMap(({ role, open }, at) => (at < from && role === 'lain' && open ? [at] : []));
  const take = (role: ColumnRole, is: (text: string) => boolean) => {
    const at = has(work, role) ? undefined : open().find((at) => mostly(work.contents[at]!, is));
    if (at !== undefined) become(work, at, role);
  };
  take('satuan', isUnit);
  take('indikator', isMeasure);
  take('nama', isWords);
  take('indikator', isWords);
  if (!has(work, 'baseline') && has(work, 'target')) {
    const at = open().findLast((at) => mostly(work.contents[at]!, isFigure));
    if (at !== undefined) become(work, at, 'baseline');
  }
}

/** Amounts by code, of one column. */
function amountsByKode(rows: readonly Line[], kode: readonly number[], at: number): Map<string, Decimal> {
  const amounts = new Map<string, Decimal>();
  for (const { cells } of rows) {
    const own = normalKode(joinKode(kode.map((k) => (cells[k] ?? '').trim())))?.kode;
    const value = readMoney(cells[at] ?? '');
    if (own !== undefined && value !== null && !amounts.has(own)) amounts.set(own, new Decimal(value));
  }
  return amounts;
}

/** Sums of children by their parent's code. */
function addsUp(amounts: ReadonlyMap<string, Decimal>): boolean {
  const sums = new Map<string, Decimal>();
  for (const [kode, value] of amounts) {
    const groups = kode.split('.');
    const parent = groups.slice(0, groups.length === 5 ? 3 : -1).join('.');
    if (amounts.has(parent)) sums.set(parent, (sums.get(parent) ?? new Decimal(0)).plus(value));
  }
  return [...sums].some(([parent, sum]) => !sum.isZero() && amounts.get(parent)!.equals(sum));
}

/** A column that calls itself a target although all that stands in it are amounts, whose parents add up, is money. */
function decideByProof(work: Work, rows: readonly Line[]): void {
  const kode = work.columns.flatMap(({ role }, at) => (role === 'kode' ? [at] : []));
  for (const [at, { role, year }] of work.columns.entries()) {
    const sameYear = work.columns.some((one) => one.role === 'pagu' && one.year === year);
    if (role !== 'target' || sameYear || !mostly(work.contents[at]!, looksLikeMoney)) continue;
    if (addsUp(amountsByKode(rows, kode, at))) become(work, at, 'pagu');
  }
}

/**
 * The columns of a table that looks like a plan's, where their headings leave open what they hold: decided by what
 * stands below them. Other tables have the columns that their headings name.
 */
export function columnsByContents({ columns, page }: RawTable): Column[] {
  const rows = page.flat();
  if (!looksLikePlan(rows)) return columns;
  const work: Work = { columns: [...columns], contents: columns.map((_, at) => contentsOf(rows, at)) };
  decideKode(work);
  decideFigures(work);
  decideWords(work);
  decideByProof(work, rows);
  return work.columns;
}
