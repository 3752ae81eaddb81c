import type { Decimal } from 'decimal.js';

/** What a desa must reach to be counted (`antarDesa` 'count'), in the indicator's satuan. */
export interface DesaCondition {
  banding: '>=' | '>' | '<=' | '<' | '=';
  nilai: Decimal;
}

/**
 * How often an item is asked; completeness counts only what was asked. Months of 'sampai_selesai' count from January of
 * the reporting year and may lie outside it: 0 is December before, 13 January after; without `sampai` it is asked until
 * it is done, at most to December of the year after.
 */
export type Asked =
  | { jenis: 'bulanan' }
  | { jenis: 'triwulanan' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'sampai_selesai'; mulai: number; sampai?: number };

/**
 * How a year's target is spread over its months (rencana aksi): evenly · in equal parts due in named months · explicit
 * additions per month of each year (exact decimals; month '1' to '12', a month not named adds nothing) · equal parts
 * at the ends of quarters only · at the year's end only.
 */
export type MonthlyTarget =
  | { jenis: 'merata' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'eksplisit'; tahun: Record<string, Record<string, string>> }
  | { jenis: 'akhir_triwulan' }
  | { jenis: 'akhir_tahun' };

/** Legal deadline of a dated event, relative to the reporting year. */
export interface Deadline {
  bulan: number;
  tanggal: number;
  geserTahun: number;
}

/** Most decimals that a figure may have. */
export const DECIMALS_MAX = 4;

/**
 * What a property of each kind holds. A kind is read and written in four places, each a record by kind: decisions, cells
 * of the template out and in, columns of the store; a property of a kind that is there needs none of them.
 */
export interface KindValue {
  /** At most 28 characters, for questions on a phone. */
  name: string;
  text: string;
  /** One of the property's `values`. */
  choice: string;
  flag: boolean;
  /** Decimals of a figure, 0 to `DECIMALS_MAX`. */
  decimals: number;
  /** Categories, best first. */
  scale: readonly string[];
  condition: DesaCondition;
  deadline: Deadline;
  asked: Asked;
  spread: MonthlyTarget;
  /** In the language of src/domain/rumus. */
  rumus: string;
  /** A figure as printed and as a value. */
  figure: { printed: string; value?: Decimal };
  /** kunci of another indicator. */
  key: string;
}

/** How a property's value is made. */
export type PropertyKind = keyof KindValue;
