import type { ChoiceColumn } from '../../../domain/rencana/indikator/indikator-properties.ts';
import { PROPERTY_LIST } from '../../../domain/rencana/indikator/properties.ts';
import type { Property } from '../../../domain/rencana/indikator/property.ts';
import type { Plan } from '../../../domain/rencana/plan.ts';

/** Sheets of the template that are read back, in order. */
export const SHEETS = ['rencana', 'indikator', 'aksi', 'kas'] as const;

/** One of the sheets that are read back. */
export type TemplateSheet = (typeof SHEETS)[number];

/** Hidden sheet by which a template is recognised when it comes back. */
export const MARK_SHEET = 'kentongan';

/** Hidden sheet with the words that drop-downs offer. */
export const CHOICES_SHEET = 'pilihan';

/** Raised when a template of an older program cannot be read any more. */
export const TEMPLATE_FORM = '1';

/** Row of the columns' ids, hidden: columns are found by it wherever they stand. */
export const ID_ROW = 1;

/** Row of the headings that people see; what is typed begins below it. */
export const HEADING_ROW = 2;

/** Empty rows at the end of a sheet that takes new lines. */
export const NEW_ROWS = 40;

const PROPERTY_CHOICES = Object.fromEntries(
  PROPERTY_LIST.flatMap(({ values, columns: [first] = [] }) =>
    values === undefined || first === undefined ? [] : [[first.id, values]],
  ),
) as Record<ChoiceColumn, readonly string[]>;

/** Words that a drop-down offers, by the value that each stands for; `templat-pilih-<name>-<value>` says them. */
export const DROP_DOWNS = {
  tingkat: ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'],
  ya: ['ya'],
  ...PROPERTY_CHOICES,
} as const;

/** A drop-down with fixed words. */
export type ChoiceName = keyof typeof DROP_DOWNS;

/** A column of a sheet. */
export interface SheetColumn {
  /** Names it in the hidden first row: `pagu.2026`, `b3`. */
  id: string;
  /** Letters wide. */
  width: number;
  /** tersembunyi: for the program · tetap: shown, not read · uang · angka · jumlah: a sum that the sheet computes */
  kind?: 'tersembunyi' | 'tetap' | 'uang' | 'angka' | 'jumlah' | 'selisih';
  choices?: ChoiceName | 'pelaksana' | 'nomor';
}

/** The months' columns. */
export const MONTH_COLUMNS: readonly string[] = Array.from({ length: 12 }, (_, index) => `b${index + 1}`);

/** Years of a plan's pagu and targets, in order. */
export function planYears({ nodes, indikators }: Pick<Plan, 'nodes' | 'indikators'>): number[] {
  const all = [...nodes.flatMap(({ pagu }) => pagu), ...indikators.flatMap(({ target }) => target)];
  return [...new Set(all.map(({ year }) => year))].sort((a, b) => a - b);
}

const monthColumns = (kind: SheetColumn['kind'], width: number): SheetColumn[] =>
  MONTH_COLUMNS.map((id) => ({ id, width, kind }));

/** The drop-down in the first column of a property; undefined where it is typed. */
export function choicesOf({ kind, values, columns }: Property): ChoiceName | undefined {
  if (kind === 'flag') return 'ya';
  return values && (columns?.[0]?.id as ChoiceColumn | undefined);
}

function propertyColumns(property: Property): SheetColumn[] {
  return (property.columns ?? []).map((column, at) => ({
    ...column,
    ...(property.kind === 'decimals' && { kind: 'angka' as const }),
    choices: at === 0 ? choicesOf(property) : undefined,
  }));
}

const KEY: SheetColumn = { id: 'kunci', width: 4, kind: 'tersembunyi' };

/** Columns of each sheet, from the left; years follow behind. */
const COLUMNS: Record<TemplateSheet, readonly SheetColumn[]> = {
  rencana: [
    KEY,
    { id: 'nomor', width: 19 },
    { id: 'tingkat', width: 14, choices: 'tingkat' },
    { id: 'kode', width: 19 },
    { id: 'nama', width: 52 },
    { id: 'pendek', width: 26 },
    { id: 'pelaksana', width: 24, choices: 'pelaksana' },
    { id: 'gaji', width: 7, choices: 'ya' },
  ],
  indikator: [
    KEY,
    { id: 'pada', width: 19, choices: 'nomor' },
    { id: 'nama', width: 46 },
    ...PROPERTY_LIST.flatMap(propertyColumns),
  ],
  aksi: [
    KEY,
    { id: 'tahun', width: 8, kind: 'tetap' },
    { id: 'nama', width: 44, kind: 'tetap' },
    { id: 'satuan', width: 12, kind: 'tetap' },
    { id: 'target', width: 12, kind: 'tetap' },
    ...monthColumns('angka', 9),
    { id: 'jumlah', width: 11, kind: 'jumlah' },
  ],
  kas: [
    KEY,
    { id: 'tahun', width: 8, kind: 'tetap' },
    { id: 'kode', width: 19, kind: 'tetap' },
    { id: 'nama', width: 32, kind: 'tetap' },
    { id: 'target', width: 18, kind: 'tetap' },
    ...monthColumns('uang', 15),
    { id: 'jumlah', width: 18, kind: 'jumlah' },
    { id: 'selisih', width: 16, kind: 'selisih' },
  ],
};

/** Columns that a sheet has for every year of the plan. */
const YEAR_COLUMNS: Partial<Record<TemplateSheet, (year: number) => SheetColumn>> = {
  rencana: (year) => ({ id: `pagu.${year}`, width: 18, kind: 'uang' }),
  indikator: (year) => ({ id: `target.${year}`, width: 12, kind: 'angka' }),
};

/** Columns of a sheet, from the left; `year` are those of `planYears`. */
export function sheetColumns(sheet: TemplateSheet, year: readonly number[]): SheetColumn[] {
  const byYear = YEAR_COLUMNS[sheet];
  return [...COLUMNS[sheet], ...(byYear === undefined ? [] : year.map(byYear))];
}
