import { holdsInOrder } from '../../domain/linear-text.ts';
import { normalKode } from '../cells/code.ts';
import { looksLikeMoney } from '../cells/money.ts';
import { foldedName, withoutMarkup } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';
import { headingTree } from './heading-cells.ts';
import { isOneOf } from './match-words.ts';
import { COLUMN_NUMBER, isNumberRow } from './number-row.ts';
import { FIGURE_WORDS, TEXT_WORDS } from './words.ts';

/** Months and quarters of an anggaran kas, `Januari 2026` or `TW I`. */
const HEADING_MONTH =
  /^(?:bulan)?(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag[ust]|sept?|okt|no[vp]|des)[a-z]{0,7}(?:20\d\d|rp)?$|^(?:tw|triwulan)(?:i{1,3}|iv|[1-4])$/;

/** Words that begin the heading of a plan's or a report's table, without spaces: page breaks cut them anywhere. */
const HEADING = [
  /^no$/,
  /^kode/,
  /^(?:bidang)?urusan/,
  /^nomenklatur/,
  /^(?:sub)?kegiatan$/,
  /^volume/,
  /^uraian/,
  /indikator/,
  /^satuan/,
  /^tujuan/,
  /^sasaran/,
  /^target/,
  /^pagu/,
  /^realisasi/,
  /^anggaran/,
  /^ras?io/,
  /^ket(?:erangan)?$/,
  /^lokasi$/,
  /baseline/,
  /kondisi/,
  /^datacapaian/,
  /^unitkerja/,
  /^formula/,
  /^desa$/,
  /^namadesa$/,
  /^kodedesa$/,
  /^nama?kecamatan$/,
  /^rancanganawal/,
  /^hasilanalisis/,
  /^nspk/,
  /^misi$/,
  /^komponen$/,
  HEADING_MONTH,
];

/** Other words that begin a heading, as the columns under them are known by. */
const NAMED = [...TEXT_WORDS.kode, ...TEXT_WORDS.pemilik, ...TEXT_WORDS.indikator, ...FIGURE_WORDS.uang];

const isColumnName = (words: string) =>
  HEADING.some((word) => word.test(words)) ||
  holdsInOrder(words, 'program', 'kegiatan') ||
  isOneOf(words, NAMED);

/** Cells that stand in a heading's lower rows. */
const LOWER =
  /^(?:(?:pada)?(?:tahun|th)?(?:ke)?(?:20\d\d|\d)?|rp|k|anggaran|lokasi|sumberdana|satuan|[ivx]+|\(?-?\d{1,2}\)?)$/;
const LOWER_START =
  /^(?:target|r?e?alisasi|capaian|pagu|kebutuhandana|indikator|kode|program|kondisi|besaran|catatan|tingkat|usia)/;
const isLowerWord = (words: string) =>
  LOWER.test(words) || LOWER_START.test(words) || words.includes('akhirperiode');

const WITH_YEAR = /^\D{0,8}20\d\d$/;

function filled({ cells }: Line): string[] {
  return cells.map(withoutMarkup).filter((cell) => cell !== '');
}

/** Whether a row begins a table's heading: most of its cells are column names, and none is a figure. */
export function beginsHeading(row: Line): boolean {
  const cells = filled(row);
  if (cells.length < 2 || cells.some((cell) => /^\d[\d.,]{3,}$/.test(cell) && !/^20\d\d$/.test(cell)))
    return false;
  if (cells.length > 2 && cells.some((cell) => /^(?:nama)?desa$/.test(foldedName(cell)))) {
    return cells.every((cell) => !/^\d/.test(cell) || /^20\d\d$/.test(cell));
  }
  const years = cells.filter((cell) => /^20\d\d$/.test(cell)).length;
  const known = years + cells.filter((cell) => isColumnName(foldedName(cell))).length;
  return (
    known - years >= 2 && known * 2 >= cells.length && !cells.some((cell) => /^\d+(?:\.\d+){2}/.test(cell))
  );
}

/**
 * Whether a row can be a lower row of a heading. A row that numbers itself and then speaks is the first of the table
 * (`1. | Indikator Tujuan :`, Balapulang 945), and so is a lone text under a column that has its name already (1048).
 */
function isLowerRow(row: Line, heading: readonly Line[]): boolean {
  const cells = filled(row);
  const own = (row.cells[0] ?? '').trim();
  const numbered = /^\d{1,2}\.?$/.test(own) && cells.some((cell) => /[a-z]{3}/i.test(cell));
  const lone = row.cells.findIndex((cell) => cell.trim() !== '');
  const named = cells.length === 1 && heading.some(({ cells }) => /[a-z]{3}/i.test(cells[lone] ?? ''));
  if (numbered || (named && !WITH_YEAR.test(cells[0]!))) return false;
  return cells.length > 0 && cells.every((cell) => isLowerWord(foldedName(cell)) || COLUMN_NUMBER.test(cell));
}

/** A cell of a heading has no more letters. */
const CELL_LETTERS_MAX = 120;

/** Whether a row holds what only the body of a table does: a code, an amount, a paragraph. */
export function holdsFigures(row: Line): boolean {
  return filled(row).some(
    (cell) =>
      looksLikeMoney(cell) ||
      cell.length > CELL_LETTERS_MAX ||
      (/^[\dx][\d.x\s]*$/i.test(cell) && cell.includes('.') && normalKode(cell) !== undefined),
  );
}

/**
 * Whether all cells of a row stand below cells of the heading that span several columns: the next row of the heading,
 * whatever its words are.
 */
function standsBelowSpans(row: Line, heading: readonly Line[]): boolean {
  const cells = filled(row);
  if (
    cells.length < 2 ||
    holdsFigures(row) ||
    cells.some((cell) => /\d/.test(cell) && !WITH_NUMBER.test(cell))
  )
    return false;
  const spans = headingTree(heading).cells.filter(({ from, to }) => to > from);
  const blank = (line: Line, i: number) => (line.cells[i] ?? '').trim() === '';
  // A cell with nothing beside it opens a span of its own, where the row goes on there.
  const opens = (above: Line, i: number) => blank(above, i + 1) && !blank(row, i + 1);
  const taken = (i: number, below: number) =>
    heading.some((above, at) => at > below && !blank(above, i) && !opens(above, i));
  return row.cells.every(
    (cell, i) =>
      cell.trim() === '' || spans.some((span) => span.from <= i && i <= span.to && !taken(i, span.row)),
  );
}

/** Figures that a heading's cell may hold: a year, the number of one, or of the column. */
const WITH_NUMBER = /^(?:\D*(?:20\d\d|\d)\D*|\D*[1-9]\D{0,3}20\d\d\D*|\D*20\d\d\D{0,4}[1-9]\D*)$/;

const HEADING_ROWS_MAX = 6;

/** Index of the row that numbers the columns, where one ends the heading that begins at `at`. */
function numberRowAfter(rows: readonly Line[], at: number): number | undefined {
  for (let i = at + 1; i < Math.min(rows.length, at + HEADING_ROWS_MAX); i += 1) {
    if (isNumberRow(rows[i]!)) return i;
    if (holdsFigures(rows[i]!)) return undefined;
  }
  return undefined;
}

const UNIT_WORDS = [
  'k',
  'rp',
  'rupiah',
  'kinerja',
  'anggaran',
  'keuangan',
  'fisik',
  'volume',
  'vol',
  'satuan',
  'target',
];

/** Whether a row only says K or Rp of every column: in Formulir E.81 it stands below the numbers of the columns. */
function isUnitRow(row: Line | undefined): boolean {
  const cells = row === undefined ? [] : filled(row);
  return cells.length > 1 && cells.every((cell) => UNIT_WORDS.includes(foldedName(cell)));
}

/** How many rows from `at` on are a heading whose first row is known to be one. */
function lengthOfHeading(rows: readonly Line[], at: number): number {
  const numbered = numberRowAfter(rows, at);
  if (numbered !== undefined) return numbered + 1 - at + (isUnitRow(rows[numbered + 1]) ? 1 : 0);
  let length = 1;
  while (length < HEADING_ROWS_MAX - 1) {
    const row = rows[at + length];
    if (row === undefined) break;
    const above = rows.slice(at, at + length);
    const lower =
      isLowerRow(row, above) || (length === 1 && beginsHeading(row)) || standsBelowSpans(row, above);
    if (!lower) break;
    length += 1;
  }
  return length;
}

/** How many rows from `at` on are a heading; 0 when none begins there. */
export function headingLength(rows: readonly Line[], at: number): number {
  const first = rows[at];
  return first === undefined || !beginsHeading(first) ? 0 : lengthOfHeading(rows, at);
}

/** Cells that the first row of a heading in unknown words has at least. */
const UNKNOWN_CELLS_MIN = 3;

/**
 * How many rows a table begins with that are its heading although their words are not known: texts, with codes or
 * amounts in the rows below them.
 * @returns 0 where the rows begin with the body of a table
 */
export function unknownHeadingLength(rows: readonly Line[]): number {
  const [first] = rows;
  if (first === undefined || holdsFigures(first)) return 0;
  const cells = filled(first);
  if (cells.length < UNKNOWN_CELLS_MIN || cells.some((cell) => /\d/.test(cell) && !WITH_NUMBER.test(cell)))
    return 0;
  const length = lengthOfHeading(rows, 0);
  return rows.slice(length, length + 2).some(holdsFigures) ? length : 0;
}
