import type { JenisTabel } from '../draf.ts';
import type { TabelMentah } from '../lines/tables.ts';
import type { Peran } from '../tables/columns.ts';
import { jenisTabel, POHON } from '../tables/kinds.ts';
import { bertahun } from '../tables/years.ts';

const BERTAHUN: readonly Peran[] = ['target', 'pagu', 'realisasi', 'realisasi-pagu', 'rasio'];

/** Stands for the year of a table that names none. */
export const TANPA_TAHUN = 'tanpa';

/** Whether a table has columns for target, realisasi and their ratio. */
function adaRasio({ kolom }: TabelMentah): boolean {
  const ada = (...peran: Peran[]) => kolom.some((one) => peran.includes(one.peran));
  return ada('target', 'pagu') && ada('realisasi', 'realisasi-pagu') && ada('rasio');
}

/** A table of one year, or of none that is named: its columns are of that year, whether they say so or not. */
function satuTahun(table: TabelMentah): TabelMentah {
  const kolom = bertahun(table);
  const years = new Set(
    kolom.flatMap(({ peran, tahun }) => (BERTAHUN.includes(peran) && tahun ? [tahun] : [])),
  );
  if (years.size > 1) return table;
  const tahun = [...years][0] ?? TANPA_TAHUN;
  const lengkap = kolom.map((one) => {
    const lacks = BERTAHUN.includes(one.peran) && one.tahun === '' && !/rata-?rata/i.test(one.judul);
    return lacks ? { ...one, tahun } : one;
  });
  return { ...table, kolom: lengkap };
}

/**
 * A list that prints ratios, and as which form it is read; also one that is none of the official forms.
 * @returns undefined for trees and for tables without a target, a realisasi and a ratio
 */
export function tabelRasio(table: TabelMentah): { table: TabelMentah; jenis: JenisTabel } | undefined {
  const jenis = jenisTabel(table);
  if (jenis !== undefined && (POHON.includes(jenis) || jenis === 'tujuan-sasaran')) return undefined;
  if (!adaRasio(table)) return undefined;
  return { table: satuTahun(table), jenis: jenis ?? 'iku' };
}
