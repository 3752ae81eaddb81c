import type { DraftTable, Finding, Value, YearCells } from '../../draft/draft.ts';
import { shorten } from '../../draft/finding-words.ts';

/** Figures by year somewhere in the document. */
export interface FigurePlace {
  table: DraftTable;
  line: number;
  name: string;
  cells: YearCells;
}

const same = (a: Value | undefined, b: Value | undefined) => JSON.stringify(a) === JSON.stringify(b);
const label = ({ name, line }: DraftTable) => shorten(`${name} (${line})`);

const readable = (cells: YearCells) => Object.keys(cells).filter((year) => cells[year]!.value !== null);

/**
 * By how many years the first row's figures stand off the other's: Perak's Tabel 3.1 numbers its years from 2025, and
 * its figures are those of 2026 to 2030 in Tabel 3.2.
 */
function geserTahun(first: YearCells, other: YearCells): number | undefined {
  const years = readable(first).filter((year) => year !== 'akhir');
  if (years.length < 3) return undefined;
  const fits = (by: number) =>
    years.every((year) => same(first[year]!.value, other[String(Number(year) + by)]?.value));
  return [1, -1].find(fits);
}

function differenceFindings(first: FigurePlace, other: FigurePlace, what: 'pagu' | 'target'): Finding[] {
  const years = readable(first.cells).filter(
    (year) => typeof other.cells[year] === 'object' && other.cells[year].value !== null,
  );
  const differ = years.filter((year) => !same(first.cells[year]!.value, other.cells[year]!.value));
  if (differ.length === 0) return [];
  const write = (cells: YearCells) => differ.map((year) => cells[year]!.printed).join('; ');
  const data = {
    name: shorten(first.name),
    year: differ.join(', '),
    printed: write(first.cells),
    other: write(other.cells),
    otherRow: other.line,
    table: label(first.table),
    otherTable: label(other.table),
  };
  const shift = what === 'target' ? geserTahun(first.cells, other.cells) : undefined;
  if (shift === undefined)
    return [{ kode: `tabel-beda-${what}`, line: first.line, data, suggestion: 'pilih-tabel' }];
  return [
    { kode: 'tabel-geser-tahun', line: first.line, data: { ...data, shift }, suggestion: 'pilih-tahun' },
  ];
}

/** What the others print otherwise than the first, all years of two rows in one finding. */
export function compare(places: readonly FigurePlace[], what: 'pagu' | 'target'): Finding[] {
  const [first, ...others] = places;
  return others.flatMap((other) =>
    first === undefined || other.table === first.table ? [] : differenceFindings(first, other, what),
  );
}
