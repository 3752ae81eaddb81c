import { foldedName } from '../cells/printed.ts';
import type { PrintedCell, RowFigures, RowNote, TableKind } from '../draft/draft.ts';
import { type Column, type ColumnRole, MONEY } from '../headings/column.ts';
import { ratioMatches } from './ratio-matches.ts';

/** The cells of a row by year, by what they are. */
export interface ByYear extends RowFigures {
  /** Only where the table prints work and money of one year: its money. */
  money?: RowFigures;
  notes: RowNote[];
}

const BECOMES: Partial<Record<ColumnRole, 'target' | 'realisasi' | 'rasio'>> = {
  target: 'target',
  pagu: 'target',
  realisasi: 'realisasi',
  'realisasi-pagu': 'realisasi',
  rasio: 'rasio',
};

/** What a row's own label says its figures are: `Target`, `Realisasi`, `% Capaian` (Kemangkon 255–260). */
function meaningOfLabel(label: string): 'target' | 'realisasi' | 'rasio' | undefined {
  const key = foldedName(label);
  if (key === 'target') return 'target';
  if (key === 'realisasi') return 'realisasi';
  return /^(?:tingkat|persentase|prosentase)?capaian(?:kinerja)?$|^rasio$/.test(key) ? 'rasio' : undefined;
}

/** Whether a row's label says what its figures are. */
export function labelAngka(label: string): boolean {
  return meaningOfLabel(label) !== undefined;
}

/** The one of two columns of the same name that the printed ratio proves; undefined when it proves none or all. */
function proven(
  cells: readonly PrintedCell[],
  target: PrintedCell | undefined,
  ratio: PrintedCell | undefined,
): PrintedCell | undefined {
  const fits = cells.filter(
    ({ value }) => ratioMatches(target?.value ?? null, value, ratio?.value ?? null) === true,
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/**
 * Two columns that call themselves the same (Kemangkon 279: twice `Tahun 2022 › Realisasi`): what both print, what the
 * printed ratio proves, or nothing.
 */
function chooseTwin(year: string, cells: readonly PrintedCell[], by: ByYear): PrintedCell {
  const filled = cells.filter(({ printed }) => printed !== '');
  const [first] = filled;
  if (first === undefined || filled.every(({ printed }) => printed === first.printed))
    return first ?? cells[0]!;
  const reading = filled.map(({ printed }) => printed);
  const proved = proven(filled, by.target[year], by.ratio[year]);
  by.notes.push({ kind: proved === undefined ? 'kembar-ragu' : 'kembar', year: year, reading });
  if (proved !== undefined)
    reading.sort((a, b) => Number(b === proved.printed) - Number(a === proved.printed));
  return proved ?? { printed: reading.join('\t'), value: null };
}

/** What a column holds of a year; undefined for one that holds nothing of one. */
function partOf({ role, year }: Column): string | undefined {
  const what = BECOMES[role];
  return what === undefined || year === '' ? undefined : `${what} ${year}`;
}

const isMoney = ({ role }: Column) => MONEY.includes(role);
const RATIO_OF_MONEY = /(?:rp|keuangan|anggaran)\W*$/i;

/**
 * The columns of money of a table that prints work and money of one year (E.81: K and Rp, RFK: fisik and keuangan): each
 * has its own figures then. A table of money alone has its figures where others have those of work.
 */
function moneyBeside(columns: readonly Column[]): ReadonlySet<Column> {
  const work = new Set(columns.filter((one) => !isMoney(one)).map(partOf));
  const both = columns.some((one) => isMoney(one) && partOf(one) !== undefined && work.has(partOf(one)));
  if (!both) return new Set();
  return new Set(
    columns.filter((one) => isMoney(one) || (one.role === 'rasio' && RATIO_OF_MONEY.test(one.title))),
  );
}

/** Cells by what they are and their year, those of two columns of one name chosen among. */
function figuresOf(groups: ReadonlyMap<string, PrintedCell[]>, notes: RowNote[]): RowFigures {
  const by: ByYear = { target: {}, realisasi: {}, ratio: {}, notes };
  const ordered = [...groups].sort(
    ([a], [b]) => Number(a.startsWith('realisasi')) - Number(b.startsWith('realisasi')),
  );
  for (const [key, same] of ordered) {
    const [what, year] = key.split(' ') as ['target' | 'realisasi' | 'rasio', string];
    by[what === 'rasio' ? 'ratio' : what][year] = same.length === 1 ? same[0]! : chooseTwin(year, same, by);
  }
  const { target, realisasi, ratio } = by;
  return { target, realisasi, ratio };
}

/**
 * The cells of a row by year.
 * @param label what the row calls itself, for tables that print target, realisasi and capaian below each other
 */
export function byYear(
  cells: readonly PrintedCell[],
  columns: readonly Column[],
  kind: TableKind,
  label: string,
): ByYear {
  if (kind === 'per-desa') return { target: {}, realisasi: {}, ratio: {}, notes: [] };
  const own = meaningOfLabel(label);
  const money = moneyBeside(columns);
  const groups = [new Map<string, PrintedCell[]>(), new Map<string, PrintedCell[]>()] as const;
  for (const [i, one] of columns.entries()) {
    const part = partOf(one);
    if (part === undefined) continue;
    const key = own === undefined ? part : `${own} ${one.year}`;
    const group = groups[money.has(one) ? 1 : 0];
    group.set(key, [...(group.get(key) ?? []), cells[i]!]);
  }
  const notes: RowNote[] = [];
  const work = figuresOf(groups[0], notes);
  return { ...work, ...(money.size > 0 && { money: figuresOf(groups[1], notes) }), notes };
}
