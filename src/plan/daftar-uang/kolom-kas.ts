import { bulanJudul, triwulanJudul } from '../cells/nama-bulan.ts';

/** Columns of an anggaran kas: of twelve months or four quarters, undefined for one that the table does not have. */
export interface KolomKas {
  jenis: 'bulan' | 'triwulan';
  indeks: (number | undefined)[];
}

/** So many months at least make an anggaran kas; fewer are a heading that speaks of some months. */
const BULAN_MIN = 6;
/** Code and name stand before the first month. */
const SEBELUM_MIN = 2;

/** The columns that a row of the heading names, each thing once. */
function bernama(row: readonly string[], banyak: number, kenal: (text: string) => number | undefined) {
  const indeks: (number | undefined)[] = Array.from({ length: banyak });
  for (const [i, cell] of row.entries()) {
    const at = kenal(cell);
    if (at === undefined) continue;
    if (indeks[at] !== undefined) return undefined;
    indeks[at] = i;
  }
  return indeks;
}

const ada = (indeks: readonly (number | undefined)[]) => indeks.filter((at) => at !== undefined).length;

/** Months that are only numbered, `1` to `12`; a row that numbers all columns begins with the first of them. */
function bernomor(row: readonly string[]): (number | undefined)[] | undefined {
  const first = row.findIndex((cell) => cell.trim() === '1');
  if (first < SEBELUM_MIN) return undefined;
  const months = Array.from({ length: 12 }, (_, month) => first + month);
  return months.every((at, month) => row[at]?.trim() === String(month + 1)) ? months : undefined;
}

/**
 * The columns of an anggaran kas by the rows of a heading: months by name or number, or quarters. Quarters beside months
 * are sums of them and are not read.
 * @returns undefined where the heading names none
 */
export function kolomKas(judul: readonly (readonly string[])[]): KolomKas | undefined {
  for (const row of judul) {
    const months = bernama(row, 12, bulanJudul);
    if (months !== undefined && ada(months) >= BULAN_MIN) return { jenis: 'bulan', indeks: months };
  }
  for (const row of judul) {
    const months = bernomor(row);
    if (months !== undefined) return { jenis: 'bulan', indeks: months };
    const quarters = bernama(row, 4, triwulanJudul);
    if (quarters !== undefined && ada(quarters) === 4) return { jenis: 'triwulan', indeks: quarters };
  }
  return undefined;
}
