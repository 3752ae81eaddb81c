import { monthInHeading, triwulanInHeading } from '../cells/month-name.ts';

/** Columns of an anggaran kas: of twelve months or four quarters, undefined for one that the table does not have. */
export interface KasColumns {
  kind: 'bulan' | 'triwulan';
  index: (number | undefined)[];
}

/** So many months at least make an anggaran kas; fewer are a heading that speaks of some months. */
const MONTHS_MIN = 6;
/** Code and name stand before the first month. */
const COLUMNS_BEFORE_MIN = 2;

/** The columns that a row of the heading names, each thing once. */
function named(row: readonly string[], many: number, recognised: (text: string) => number | undefined) {
  const index: (number | undefined)[] = Array.from({ length: many });
  for (const [i, cell] of row.entries()) {
    const at = recognised(cell);
    if (at === undefined) continue;
    if (index[at] !== undefined) return undefined;
    index[at] = i;
  }
  return index;
}

const countPresent = (index: readonly (number | undefined)[]) =>
  index.filter((at) => at !== undefined).length;

/** Months that are only numbered, `1` to `12`; a row that numbers all columns begins with the first of them. */
function numberedMonths(row: readonly string[]): (number | undefined)[] | undefined {
  const first = row.findIndex((cell) => cell.trim() === '1');
  if (first < COLUMNS_BEFORE_MIN) return undefined;
  const months = Array.from({ length: 12 }, (_, month) => first + month);
  return months.every((at, month) => row[at]?.trim() === String(month + 1)) ? months : undefined;
}

/**
 * The columns of an anggaran kas by the rows of a heading: months by name or number, or quarters. Quarters beside months
 * are sums of them and are not read.
 * @returns undefined where the heading names none
 */
export function kasColumns(title: readonly (readonly string[])[]): KasColumns | undefined {
  for (const row of title) {
    const months = named(row, 12, monthInHeading);
    if (months !== undefined && countPresent(months) >= MONTHS_MIN) return { kind: 'bulan', index: months };
  }
  for (const row of title) {
    const months = numberedMonths(row);
    if (months !== undefined) return { kind: 'bulan', index: months };
    const quarters = named(row, 4, triwulanInHeading);
    if (quarters !== undefined && countPresent(quarters) === 4) return { kind: 'triwulan', index: quarters };
  }
  return undefined;
}
