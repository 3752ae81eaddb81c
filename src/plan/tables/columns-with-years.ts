import type { Column } from '../headings/columns.ts';
import { tableWords } from './compose-tables.ts';
import type { RawTable } from './raw-table.ts';

const ANGKA = ['target', 'pagu', 'realisasi', 'realisasi-pagu', 'rasio'];
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** Which year of the period a column stands for: `TAHUN KE- › 3`, `(III)`. */
function order(title: string): number | undefined {
  const last = (title.split(' › ').at(-1) ?? '').replace(/[()]/g, '').trim().toLowerCase();
  if (/^[1-6]$/.test(last)) return Number(last);
  const at = ROMAN.indexOf(last);
  return at < 0 ? undefined : at + 1;
}

/**
 * The columns with the years that only the title names: the n-th year of `Tahun 2020 – 2024` for columns that are
 * numbered (TC-24 of Perak, 866), and the title's last year for a table of one year (`Program dan Kegiatan Tahun 2020`,
 * Balapulang 1549).
 * @param fallback year of a table of one year that names none anywhere: that of the one before it (Kemangkon 685)
 */
export function columnsWithYears(table: RawTable, fallback = ''): Column[] {
  const years = `${fallback} ${tableWords(table)}`.match(/20\d\d/g) ?? [];
  const [first, last] = [years.at(-2) ?? years.at(-1), years.at(-1)];
  const own = new Set(table.columns.map(({ year }) => year).filter((year) => year !== ''));
  return table.columns.map((one) => {
    if (one.year !== '' || !ANGKA.includes(one.role) || first === undefined || last === undefined) return one;
    const nth = order(one.title);
    if (nth !== undefined) return { ...one, year: String(Number(first) + nth - 1) };
    if (one.role === 'target' || one.role === 'pagu') return { ...one, year: last };
    // Balapulang 1047: only anggaran and realisasi name the year that the ratio is of.
    const [only] = own;
    return own.size === 1 && !/rata-?rata/i.test(one.title) ? { ...one, year: only! } : one;
  });
}
