import { holdsInOrder } from '../../domain/linear-text.ts';
import { isBlank } from '../cells/printed.ts';
import type { TableKind } from '../draft/draft.ts';
import type { Column, ColumnRole } from '../headings/column.ts';
import { tableWords } from './compose-tables.ts';
import { printsKode } from './kode-of-rows.ts';
import type { RawTable } from './raw-table.ts';

interface TableTraits {
  /** Whether a column has one of these roles. */
  present: (...role: ColumnRole[]) => boolean;
  /** How many columns have that role, with different years. */
  year: (role: ColumnRole) => number;
  words: string;
  nameHeading: string;
  /** Whether something is realised in it, and whether it reports that: with ratios, or quarter by quarter. */
  realised: boolean;
  isReport: boolean;
  /** Whether nearly every row is a desa's. */
  hasDesaRows: boolean;
  /** Whether names of kegiatan stand beside indicators, targets and pagu of several years. */
  isTree: boolean;
  printsKode: boolean;
}

function hasDesaRows({ columns, page }: RawTable): boolean {
  const at = columns.findIndex(({ role }) => role === 'nama');
  const names = page.flat().flatMap(({ cells }) => (isBlank(cells[at]) ? [] : [cells[at]!]));
  const desa = names.filter((name) => /^\s*(?:desa|kel(?:urahan)?\.?)\s/i.test(name)).length;
  return at >= 0 && names.length > 2 && desa * 5 >= names.length * 4;
}

function traitsOf(table: RawTable): TableTraits {
  const of = (role: ColumnRole): Column[] => table.columns.filter((columns) => columns.role === role);
  const realisasi = [...of('realisasi'), ...of('realisasi-pagu')];
  const year = (role: ColumnRole) => new Set(of(role).map(({ year, title }) => year || title)).size;
  const nameHeading = of('nama')[0]?.title.toLowerCase() ?? '';
  const figures = year('pagu') > 1 && year('target') > 1 && of('indikator').length > 0;
  return {
    isTree: /kegiatan/.test(nameHeading) && figures,
    realised: realisasi.length > 0,
    isReport: realisasi.length > 0 && (of('rasio').length > 0 || realisasi.some(({ quarter }) => quarter)),
    present: (...role) => role.some((one) => of(one).length > 0),
    year,
    words: tableWords(table),
    nameHeading,
    hasDesaRows: hasDesaRows(table),
    printsKode: printsKode(table),
  };
}

/** The evaluation of a Renja by its title: E.81, T-C.29, or in words. */
const EVALUATION =
  /realisasirenja|evaluasi(?:terhadap|pelaksanaan|capaian)?(?:hasil|renja)|(?:formulir|tabel)e81|tc29/;
/** The monthly report of work and money. */
const RFK = /realisasi(?:kegiatan)?fisik|fisikdankeuangan|fisikkeuangan|(?:laporan|form|tabel)rfk/;
/** The agreement of a year's performance, and the yearly plan that it rests on. */
const PERJANJIAN = /p(?:erjanjian|enetapan)kinerja|rencanakinerjatahunan/;

/** How each form is told from the others, by its columns and the words of its heading; the first that fits. */
const FORMS: [TableKind, (c: TableTraits) => boolean][] = [
  ['evaluasi-renja', (c) => c.present('kode') && /realisasirenja|evaluasihasil/.test(c.words)],
  [
    'evaluasi-renja',
    (c) => (c.present('kode') || c.present('nama')) && c.realised && EVALUATION.test(c.words),
  ],
  ['rfk', (c) => c.present('nama') && c.present('pagu') && c.realised && RFK.test(c.words)],
  [
    'rkpd',
    (c) =>
      c.present('nama') &&
      (c.present('kode')
        ? /rancanganawal|besaranvolume/.test(c.words)
        : holdsInOrder(c.words, 'rancanganawal', 'hasilanalisis')),
  ],
  [
    't-c.33',
    (c) => c.present('kode') && c.present('lokasi') && /prakiraanmaju/.test(c.words) && c.present('pagu'),
  ],
  // Outcome and output stand under the name, whether the code has a column of its own or not.
  [
    'renstra-2025',
    (c) =>
      holdsInOrder(c.nameHeading.replace(/\s+/g, ''), 'outcome', 'kegiatan', 'output') &&
      c.year('pagu') > 1 &&
      c.present('indikator'),
  ],
  ['t-c.27', (c) => c.present('kode') && c.present('nama') && c.year('pagu') > 1 && !c.present('realisasi')],
  [
    'program-tahunan',
    (c) => c.present('nama') && c.year('pagu') === 1 && c.present('target') && c.present('indikator'),
  ],
  ['renstra-2025', (c) => c.isTree && c.printsKode],
  // Without any code a row's name cannot be told from an outcome's: each is a node.
  ['t-c.27', (c) => c.isTree],
  ['evaluasi-renja', (c) => c.isReport && c.present('nama') && c.present('indikator') && c.present('pagu')],
  [
    'program-tahunan',
    (c) => PERJANJIAN.test(c.words) && c.present('nama') && c.year('pagu') === 1 && !c.present('indikator'),
  ],
  [
    'tc-24',
    (c) => c.present('nama') && c.present('pagu') && (c.present('realisasi-pagu') || c.present('realisasi')),
  ],
  ['per-desa', (c) => (/desa/.test(c.nameHeading) || c.hasDesaRows) && !c.present('indikator')],
  [
    'tujuan-sasaran',
    (c) => c.present('tujuan') && c.present('indikator') && c.year('target') > 1 && !c.present('nama'),
  ],
  [
    'tc-23',
    (c) => c.present('indikator') && c.year('target') > 1 && (c.year('realisasi') > 1 || c.present('rasio')),
  ],
  [
    'iku',
    (c) =>
      c.present('indikator') &&
      c.present('target') &&
      (c.present('satuan') ||
        c.year('target') > 1 ||
        (c.present('sasaran', 'hasil', 'tujuan') && PERJANJIAN.test(c.words))),
  ],
];

/** Which form a table is, a report never a plan; undefined for tables that hold neither plan nor history (staff, assets, issues). */
export function tableKind(table: RawTable): TableKind | undefined {
  if (table.kind !== undefined) return table.kind;
  const seen = traitsOf(table);
  return FORMS.find(([kind, fits]) => fits(seen) && !(seen.isReport && TREES.includes(kind)))?.[0];
}

/** The forms that are trees of program, kegiatan and sub kegiatan. */
export const TREES: readonly TableKind[] = ['renstra-2025', 't-c.27', 'program-tahunan', 't-c.33', 'rkpd'];

/** The forms that report what was realised, and hold no plan. */
export const REPORTS: readonly TableKind[] = ['evaluasi-renja', 'rfk', 'tc-24'];
