import { foldedName } from '../cells/printed.ts';
import type { PrintedCell, RowNote, TableKind, YearCells } from '../draft/draft.ts';
import type { Column, ColumnRole } from '../headings/column.ts';
import { ratioMatches } from './ratio-matches.ts';

/** The cells of a row by year, by what they are. */
export interface ByYear {
  target: YearCells;
  realisasi: YearCells;
  ratio: YearCells;
  notes: RowNote[];
}

const BECOMES: Partial<Record<ColumnRole, 'target' | 'realisasi' | 'rasio'>> = {
  target: 'target',
  pagu: 'target',
  realisasi: 'realisasi',
  'realisasi-pagu': 'realisasi',
  rasio: 'rasio',
};

/** Money, and the figures of work that take its place where a year has both. */
const BESIDE: Partial<Record<ColumnRole, ColumnRole>> = { pagu: 'target', 'realisasi-pagu': 'realisasi' };

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
  const by: ByYear = { target: {}, realisasi: {}, ratio: {}, notes: [] };
  if (kind === 'per-desa') return by;
  const own = meaningOfLabel(label);
  const groups = new Map<string, PrintedCell[]>();
  // Beside targets of the same year money is none (a rencana aksi prints both), nor is what was spent beside what was done.
  const beside = (role: ColumnRole, year: string) =>
    columns.some((one) => one.role === BESIDE[role] && one.year === year);
  for (const [i, { role, year }] of columns.entries()) {
    const what = own ?? BECOMES[role];
    if (BECOMES[role] === undefined || what === undefined || year === '' || beside(role, year)) continue;
    const key = `${what} ${year}`;
    groups.set(key, [...(groups.get(key) ?? []), cells[i]!]);
  }
  const ordered = [...groups].sort(
    ([a], [b]) => Number(a.startsWith('realisasi')) - Number(b.startsWith('realisasi')),
  );
  for (const [key, same] of ordered) {
    const [what, year] = key.split(' ') as ['target' | 'realisasi' | 'rasio', string];
    by[what === 'rasio' ? 'ratio' : what][year] = same.length === 1 ? same[0]! : chooseTwin(year, same, by);
  }
  return by;
}
