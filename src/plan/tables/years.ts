import { kataTabel, type TabelMentah } from '../lines/tables.ts';
import type { Kolom } from './columns.ts';

const ANGKA = ['target', 'pagu', 'realisasi', 'realisasi-pagu', 'rasio'];
const ROMAWI = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** Which year of the period a column stands for: `TAHUN KE- › 3`, `(III)`. */
function urutan(judul: string): number | undefined {
  const last = (judul.split(' › ').at(-1) ?? '').replace(/[()]/g, '').trim().toLowerCase();
  if (/^[1-6]$/.test(last)) return Number(last);
  const at = ROMAWI.indexOf(last);
  return at < 0 ? undefined : at + 1;
}

/**
 * The columns with the years that only the title names: the n-th year of `Tahun 2020 – 2024` for columns that are
 * numbered (TC-24 of Perak, 866), and the title's last year for a table of one year (`Program dan Kegiatan Tahun 2020`,
 * Balapulang 1549).
 * @param cadangan year of a table of one year that names none anywhere: that of the one before it (Kemangkon 685)
 */
export function bertahun(table: TabelMentah, cadangan = ''): Kolom[] {
  const years = `${cadangan} ${kataTabel(table)}`.match(/20\d\d/g) ?? [];
  const [first, last] = [years.at(-2) ?? years.at(-1), years.at(-1)];
  const own = new Set(table.kolom.map(({ tahun }) => tahun).filter((tahun) => tahun !== ''));
  return table.kolom.map((one) => {
    if (one.tahun !== '' || !ANGKA.includes(one.peran) || first === undefined || last === undefined)
      return one;
    const nth = urutan(one.judul);
    if (nth !== undefined) return { ...one, tahun: String(Number(first) + nth - 1) };
    if (one.peran === 'target' || one.peran === 'pagu') return { ...one, tahun: last };
    // Balapulang 1047: only anggaran and realisasi name the year that the ratio is of.
    const [only] = own;
    return own.size === 1 && !/rata-?rata/i.test(one.judul) ? { ...one, tahun: only! } : one;
  });
}
