/** What a column holds. */
export type ColumnRole =
  | 'no'
  | 'kode'
  | 'tujuan'
  | 'sasaran'
  | 'nama'
  | 'hasil'
  | 'indikator'
  | 'satuan'
  | 'formula'
  | 'baseline'
  | 'target'
  | 'realisasi'
  | 'rasio'
  | 'pagu'
  | 'realisasi-pagu'
  | 'lokasi'
  | 'sumber'
  | 'pemilik'
  | 'lain';

/** Columns of figures. */
export const ANGKA: readonly ColumnRole[] = [
  'target',
  'pagu',
  'realisasi',
  'realisasi-pagu',
  'rasio',
  'baseline',
];

/** Columns of Rupiah. */
export const MONEY: readonly ColumnRole[] = ['pagu', 'realisasi-pagu'];

/** Columns of words. */
export const TEXT_ROLES: readonly ColumnRole[] = [
  'no',
  'kode',
  'nama',
  'hasil',
  'indikator',
  'satuan',
  'formula',
  'tujuan',
  'sasaran',
  'lokasi',
];

/** A column of a table. */
export interface Column {
  role: ColumnRole;
  /** `2026`, or `akhir` for the end of the period; empty where the column has no year. */
  year: string;
  /** Heading as printed, from the top: `Target Renstra › 2021`. */
  title: string;
  /** Which year of the period, from 1, where the heading prints only its number (`Tahun ke-3`). */
  nth?: number;
  /** A part of a year: its quarter from 1, 0 for another part. */
  quarter?: number;
  /** What its amounts are to be multiplied by: they are printed in thousands or millions of Rupiah. */
  scale?: 1_000 | 1_000_000;
  /** Whether no word of the heading says the role: what stands below it decides. */
  open?: true;
}

/** Index of the first column of figures; the number of columns where there is none. */
export function angkaStart(columns: readonly Column[]): number {
  const at = columns.findIndex(({ role }) => ANGKA.includes(role));
  return at < 0 ? columns.length : at;
}
