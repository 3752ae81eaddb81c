import { foldedName } from '../cells/printed.ts';
import { type Column, MONEY } from '../headings/column.ts';
import { isNumberRow } from '../headings/number-row.ts';
import { scaleIn } from '../headings/scale.ts';
import type { RawTable } from './raw-table.ts';

const ANGKA = ['target', 'pagu', 'realisasi', 'realisasi-pagu', 'rasio'];

/** `2026–2030`, `2026 s.d. 2030`: a period in a title. */
const PERIOD = /(20\d\d) ?(?:[-–]|s ?[./]? ?d\.?|sampai(?: dengan)?) ?(?:tahun )?(20\d\d)/i;

/** First and last year of the period that a text names; undefined where it names none. */
export function periodIn(text: string): readonly [string, string] | undefined {
  const [, first, last] = PERIOD.exec(text.replace(/\s+/g, ' ')) ?? [];
  return first === undefined || last === undefined || last <= first ? undefined : [first, last];
}

/** Years of the title and of the heading, cell by cell: numbers of columns side by side make none. */
function yearsOf({ title, heading }: RawTable): string[] {
  const rows = [...title, ...heading.filter((row) => !isNumberRow(row))];
  return rows.flatMap(({ cells }) => cells.flatMap((cell) => foldedName(cell).match(/20\d\d/g) ?? []));
}

/** First year of the plan's period: of the table's title, or of the document around it. */
function firstYear({ title, period }: RawTable): string | undefined {
  const own = title.map(({ cells }) => periodIn(cells.join(' '))).find((found) => found !== undefined);
  return (own ?? period)?.[0];
}

/**
 * The columns with the years that only the title names: the n-th year of `Tahun 2020 – 2024` for columns that are
 * numbered (TC-24 of Perak, 866), and the title's last year for a table of one year (`Program dan Kegiatan Tahun 2020`,
 * Balapulang 1549). A numbered year of a period that nothing names has no year and is no target and no pagu.
 * @param fallback year of a table of one year that names none anywhere: that of the one before it (Kemangkon 685)
 */
export function columnsWithYears(table: RawTable, fallback = ''): Column[] {
  const years = [...(fallback.match(/20\d\d/g) ?? []), ...yearsOf(table)];
  const last = years.at(-1);
  const first =
    firstYear(table) ?? (last !== undefined && last > (years.at(-2) ?? last) ? years.at(-2) : undefined);
  const printedYears = new Set(table.columns.map(({ year }) => year).filter((year) => year !== ''));
  const scale = table.title.map(({ cells }) => scaleIn(cells.join(' '))).find((found) => found !== undefined);
  return table.columns.map((printed) => {
    const own = MONEY.includes(printed.role) ? (scaleIn(printed.title) ?? scale) : undefined;
    const one = own === undefined ? printed : { ...printed, scale: own };
    if (one.year !== '' || !ANGKA.includes(one.role) || one.quarter !== undefined) return one;
    const { nth } = one;
    if (nth !== undefined) {
      return first === undefined
        ? { ...one, role: 'lain' }
        : { ...one, year: String(Number(first) + nth - 1) };
    }
    if (last === undefined) return one;
    if (one.role === 'target' || one.role === 'pagu') return { ...one, year: last };
    // Balapulang 1047: only anggaran and realisasi name the year that the ratio is of.
    const [only] = printedYears;
    return printedYears.size === 1 && !/rata-?rata/i.test(one.title) ? { ...one, year: only! } : one;
  });
}

/**
 * The columns of a table of one year: all figures are of that year, whether their headings say so or not. Those of a table
 * of several years are as `columnsWithYears` leaves them.
 * @param unnamed stands for the year that nothing names
 */
export function columnsOfOneYear(table: RawTable, unnamed = ''): Column[] {
  const columns = columnsWithYears(table);
  const years = new Set(columns.flatMap(({ role, year }) => (ANGKA.includes(role) && year ? [year] : [])));
  if (years.size > 1) return table.columns;
  const year = [...years][0] ?? unnamed;
  return columns.map((one) => {
    const lacks = ANGKA.includes(one.role) && one.year === '' && !/rata-?rata/i.test(one.title);
    return lacks && one.quarter === undefined ? { ...one, year } : one;
  });
}
