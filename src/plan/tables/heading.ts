import { holdsInOrder } from '../../domain/linear-text.ts';
import { samaNama, tanpaMarkah } from '../cells/printed.ts';
import type { Baris } from '../lines/split-lines.ts';

/** Months and quarters of an anggaran kas, `Januari 2026` or `TW I`. */
const BULAN_KEPALA =
  /^(?:bulan)?(?:jan|[fp]eb|mar|apr|mei|jun|jul|ag[ust]|sept?|okt|no[vp]|des)[a-z]{0,7}(?:20\d\d|rp)?$|^(?:tw|triwulan)(?:i{1,3}|iv|[1-4])$/;

/** Words that begin the heading of a plan's or a report's table, without spaces: page breaks cut them anywhere. */
const KEPALA = [
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
  BULAN_KEPALA,
];

const namaKolom = (kata: string) =>
  KEPALA.some((word) => word.test(kata)) || holdsInOrder(kata, 'program', 'kegiatan');

/** Cells that stand in a heading's lower rows. */
const BAWAH =
  /^(?:(?:pada)?(?:tahun|th)?(?:ke)?(?:20\d\d|[1-9])?|rp|k|anggaran|lokasi|sumberdana|satuan|[ivx]+|\(?-?\d{1,2}\)?)$/;
const BAWAH_AWAL =
  /^(?:target|r?e?alisasi|capaian|pagu|kebutuhandana|indikator|kode|program|kondisi|besaran|catatan|tingkat|usia)/;
const kataBawah = (kata: string) =>
  BAWAH.test(kata) || BAWAH_AWAL.test(kata) || kata.includes('akhirperiode');

const BERTAHUN = /^\D{0,8}20\d\d$/;

const NOMOR = /^\(?-?\d{1,2}\)?(?:\s*=\s*\(?[\d/+()]+\)?)?$/;

function terisi({ sel }: Baris): string[] {
  return sel.map(tanpaMarkah).filter((cell) => cell !== '');
}

/** Whether a row begins a table's heading: most of its cells are column names, and none is a figure. */
export function awalKepala(row: Baris): boolean {
  const cells = terisi(row);
  if (cells.length < 2 || cells.some((cell) => /^\d[\d.,]{3,}$/.test(cell) && !/^20\d\d$/.test(cell)))
    return false;
  if (cells.length > 2 && cells.some((cell) => /^(?:nama)?desa$/.test(samaNama(cell)))) {
    return cells.every((cell) => !/^\d/.test(cell) || /^20\d\d$/.test(cell));
  }
  const years = cells.filter((cell) => /^20\d\d$/.test(cell)).length;
  const known = years + cells.filter((cell) => namaKolom(samaNama(cell))).length;
  return (
    known - years >= 2 && known * 2 >= cells.length && !cells.some((cell) => /^\d+(?:\.\d+){2}/.test(cell))
  );
}

/** Whether a row numbers the columns: `(1) (2) (3)`, `1 2 3`, `11 12 13`, `-1 -2 -3`. */
export function barisNomor(row: Baris): boolean {
  const cells = terisi(row);
  // One that begins further right numbers the years (`1 2 3 4 5`, Perak 1406).
  if (row.sel.slice(0, 2).every((cell) => cell.trim() === '')) return false;
  if (cells.length < 3 || !cells.every((cell) => NOMOR.test(cell))) return false;
  const numbers = cells.map((cell) => Math.abs(Number(/\d+/.exec(cell)?.[0])));
  return numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
}

/**
 * Whether a row can be a lower row of a heading. A row that numbers itself and then speaks is the first of the table
 * (`1. | Indikator Tujuan :`, Balapulang 945), and so is a lone text under a column that has its name already (1048).
 */
function barisBawah(row: Baris, kepala: readonly Baris[]): boolean {
  const cells = terisi(row);
  const own = (row.sel[0] ?? '').trim();
  const numbered = /^\d{1,2}\.?$/.test(own) && cells.some((cell) => /[a-z]{3}/i.test(cell));
  const lone = row.sel.findIndex((cell) => cell.trim() !== '');
  const named = cells.length === 1 && kepala.some(({ sel }) => /[a-z]{3}/i.test(sel[lone] ?? ''));
  if (numbered || (named && !BERTAHUN.test(cells[0]!))) return false;
  return cells.length > 0 && cells.every((cell) => kataBawah(samaNama(cell)) || NOMOR.test(cell));
}

/** How many rows from `at` on are a heading; 0 when none begins there. */
export function panjangKepala(rows: readonly Baris[], at: number): number {
  const first = rows[at];
  if (first === undefined || !awalKepala(first)) return 0;
  let length = 1;
  while (length < 5) {
    const row = rows[at + length];
    if (row === undefined) break;
    if (barisNomor(row)) return length + 1;
    const lower = barisBawah(row, rows.slice(at, at + length)) || (length === 1 && awalKepala(row));
    if (!lower) break;
    length += 1;
  }
  return length;
}
