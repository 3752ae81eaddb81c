import { holdsInOrder } from '../../domain/linear-text.ts';
import { foldedName, withoutMarkup } from '../cells/printed.ts';
import type { Line } from '../lines/split-lines.ts';

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

const isColumnName = (words: string) =>
  HEADING.some((word) => word.test(words)) || holdsInOrder(words, 'program', 'kegiatan');

/** Cells that stand in a heading's lower rows. */
const LOWER =
  /^(?:(?:pada)?(?:tahun|th)?(?:ke)?(?:20\d\d|[1-9])?|rp|k|anggaran|lokasi|sumberdana|satuan|[ivx]+|\(?-?\d{1,2}\)?)$/;
const LOWER_START =
  /^(?:target|r?e?alisasi|capaian|pagu|kebutuhandana|indikator|kode|program|kondisi|besaran|catatan|tingkat|usia)/;
const isLowerWord = (words: string) =>
  LOWER.test(words) || LOWER_START.test(words) || words.includes('akhirperiode');

const WITH_YEAR = /^\D{0,8}20\d\d$/;

const NUMBER = /^\(?-?\d{1,2}\)?(?:\s*=\s*\(?[\d/+()]+\)?)?$/;

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

/** Whether a row numbers the columns: `(1) (2) (3)`, `1 2 3`, `11 12 13`, `-1 -2 -3`. */
export function isNumberRow(row: Line): boolean {
  const cells = filled(row);
  // One that begins further right numbers the years (`1 2 3 4 5`, Perak 1406).
  if (row.cells.slice(0, 2).every((cell) => cell.trim() === '')) return false;
  if (cells.length < 3 || !cells.every((cell) => NUMBER.test(cell))) return false;
  const numbers = cells.map((cell) => Math.abs(Number(/\d+/.exec(cell)?.[0])));
  return numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
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
  return cells.length > 0 && cells.every((cell) => isLowerWord(foldedName(cell)) || NUMBER.test(cell));
}

/** How many rows from `at` on are a heading; 0 when none begins there. */
export function headingLength(rows: readonly Line[], at: number): number {
  const first = rows[at];
  if (first === undefined || !beginsHeading(first)) return 0;
  let length = 1;
  while (length < 5) {
    const row = rows[at + length];
    if (row === undefined) break;
    if (isNumberRow(row)) return length + 1;
    const lower = isLowerRow(row, rows.slice(at, at + length)) || (length === 1 && beginsHeading(row));
    if (!lower) break;
    length += 1;
  }
  return length;
}
