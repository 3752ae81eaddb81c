import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kolom } from '../tables/columns.ts';
import type { Bacaan } from './readings.ts';
import type { Jumlahan, Pilihan } from './sums.ts';

/**
 * An amount under a heading of money leaves it only when two sums and more become right by that: one alone may be the
 * document's own mistake (Balapulang 1691, where 16.674.000 is printed for two kegiatan).
 */
export const HARGA_PINDAH = 1.5;

/** Rows that print money, and how many of them do so for a year. */
export interface Terisi {
  baris: number;
  tahun: Map<string, number>;
}

/** What readings are tried with. */
export interface Kerja {
  kolom: readonly Kolom[];
  jumlahan: Jumlahan;
  pilihan: Pilihan;
  nodeOf: Map<BarisUtuh, number>;
  /** How many of the table's rows print money, and how many of them for each year, read as they stand. */
  penuh: Terisi;
}

/** What `ask` answers while these rows are read in that way; the choice is as before afterwards. */
export function dengan<T>(
  pilihan: Pilihan,
  rows: readonly BarisUtuh[],
  tried: readonly Bacaan[],
  ask: () => T,
): T {
  const before = rows.map((row) => pilihan.get(row)!);
  for (const [n, row] of rows.entries()) pilihan.set(row, tried[n]!);
  const answer = ask();
  for (const [n, row] of rows.entries()) pilihan.set(row, before[n]!);
  return answer;
}

/** Whether two readings put the same figures under the same years. */
export function samaBacaan(a: Bacaan, b: Bacaan): boolean {
  return (
    Object.keys(a.pagu).every((tahun) => a.pagu[tahun] === b.pagu[tahun]) &&
    Object.keys(a.target).every((tahun) => a.target[tahun] === b.target[tahun])
  );
}
