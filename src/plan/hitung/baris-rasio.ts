import { readNilai } from '../cells/figure.ts';
import type { BarisDraf, Nilai, TabelDraf } from '../draf.ts';
import { type BarisRasio, type Butir, butirDari, type Pertumbuhan } from './butir-rasio.ts';
import { satuAngka } from './rasio-dihitung.ts';

/**
 * Realisasi of a year. Of two columns of one name that the printed ratio cannot tell apart, the one behind the target is
 * meant (Kemangkon 281: realisasi, target, realisasi, capaian).
 */
function realisasi({ realisasi: cells, catatan }: BarisDraf, year: string): Nilai {
  const cell = cells[year];
  const twins = catatan.some(({ jenis, tahun }) => jenis === 'kembar-ragu' && tahun === year);
  if (cell === undefined || !twins) return cell?.nilai ?? null;
  return readNilai(cell.tercetak.split('\t').at(-1) ?? '');
}

/** Its ratios by year, the end of the period last. */
function butir(row: BarisDraf): Butir[] {
  return Object.entries(row.rasio).map(([year, { tercetak }]) =>
    butirDari(year, row.target[year]?.nilai ?? null, realisasi(row, year), tercetak),
  );
}

/** Columns of average growth (`Rata-rata Pertumbuhan › Anggaran`). */
function pertumbuhan(row: BarisDraf, years: readonly string[]): Pertumbuhan[] {
  return Object.entries(row.sel).flatMap(([heading, { tercetak }]) => {
    if (!/pertumbuhan/i.test(heading)) return [];
    const apa = heading.split(' › ').at(-1)!.toLowerCase();
    const series = /^r?e?alisasi/.test(apa) ? row.realisasi : row.target;
    const nilai = years.map((year) => satuAngka(series[year]?.nilai ?? null));
    return [{ apa, tercetak, nilai }];
  });
}

/** The rows of a list with the ratios that they print; a table without ratios has rows without any. */
export function barisRasio({ rows = [], tahun }: TabelDraf): BarisRasio[] {
  const years = tahun.filter((year) => year !== 'akhir');
  return rows.map((row) => ({
    baris: row.baris,
    nama: row.nama,
    butir: butir(row),
    pertumbuhan: pertumbuhan(row, years),
    bergeser: row.catatan.some(({ jenis }) => jenis === 'bergeser'),
    ragu: row.ragu,
  }));
}
