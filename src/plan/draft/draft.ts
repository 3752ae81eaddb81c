import type { PlanCoverage, UnknownTable } from './coverage.ts';

/** The figure in a cell: exact decimal text, a range of two, or null where nothing legible is printed. */
export type Value = string | { min: string; max: string } | null;

/** A cell as printed and as it was understood. Blank, `-`, `0` and `N/A` stay different in `printed`. */
export interface PrintedCell {
  /** As printed, page breaks joined; a figure broken over two cells keeps the tab between them. */
  printed: string;
  value: Value;
}

/** Cells by year (`2026`), or by `akhir` for the end of the plan's period. */
export type YearCells = Record<string, PrintedCell>;

/** Levels of a plan, from the top. */
export const LEVEL = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'] as const;

/** One of the levels. */
export type DraftLevel = (typeof LEVEL)[number];

/** An indicator under a node, as its row prints it. */
export interface DraftIndikator {
  name: string;
  /** As printed, or taken from the target (`6 Laporan`); empty when the row has none. */
  satuan: string;
  /** Only where no column prints the unit and it was taken from the name (`Jumlah dokumen …`). */
  satuanOfName?: true;
  /** Line of its row, from 1. */
  line: number;
  formula: string;
  /** What was achieved before the plan's first year. */
  baseline: PrintedCell;
  target: YearCells;
}

/** Anggaran kas of a DPA's row: twelve months from January, or four quarters where it prints no months. */
export interface DraftKas {
  kind: 'bulan' | 'triwulan';
  cells: PrintedCell[];
}

/** A row of the plan's tree. */
export interface DraftNode {
  /** Unique in its table. */
  id: string;
  /** Normal form, dots and digits of the national nomenclature; null when none can be made of what is printed. */
  kode: string | null;
  printedKode: string;
  level: DraftLevel;
  name: string;
  parent: string | null;
  line: number;
  pagu: YearCells;
  /** Pagu printed a second time, on the row of the outcome or of a further indicator: never added to `pagu`. */
  otherPagu: { line: number; pagu: YearCells }[];
  /** Outcome or output that the node brings about, where the form has a place for it. */
  outcome: string;
  location: string;
  owner: string;
  indikator: DraftIndikator[];
  /** Only in a DPA that plans its spending. */
  kas?: DraftKas;
  /** Only in a DPPA: the pagu before the change, beside that after it in `pagu`. */
  paguBefore?: PrintedCell;
}

/** Figures of a row by year, by what they are. */
export interface RowFigures {
  target: YearCells;
  realisasi: YearCells;
  /** Printed ratios: `ratio[year]` is what the document prints for `realisasi[year]` against `target[year]`. */
  ratio: YearCells;
}

/**
 * A line of a table that is no tree. Its figures are the cells of the year columns: anggaran is the target of a TC-24.
 * Empty for tables per desa. In the evaluation of a Renja `akhir` is the Renstra's whole period: its target, and what is
 * realised to date of it.
 */
export interface DraftRow extends RowFigures {
  line: number;
  /** As printed; empty where the form has no column for it. */
  kode: string;
  name: string;
  satuan: string;
  formula: string;
  /** What was achieved before the first year, where the table has one column for it. */
  baseline: PrintedCell;
  /** Every cell under its column's heading (`Target Renstra › 2021`). */
  cells: Record<string, PrintedCell>;
  /** Only where the table prints work and money of one year (E.81, RFK): its money, in Rupiah. */
  money?: RowFigures;
  /** Whether some of its figures cannot be told apart; those have no value. */
  doubt: boolean;
  /** What was decided about figures that do not stand under their own headings; findings are made of it. */
  notes: RowNote[];
}

/**
 * `bergeser`: figures were put back under their headings. `ragu`: they can be read in several ways, and cells on which
 * those differ have no value. `kembar`: two columns call themselves the same; the printed ratio proves one of them, or
 * none (`ragu`).
 */
export interface RowNote {
  kind: 'bergeser' | 'ragu' | 'kembar' | 'kembar-ragu';
  /** Year of `kembar`. */
  year: string;
  /** The reading that was taken first, others behind it; cells joined by ` | `. */
  reading: string[];
}

/** The forms that are recognised. */
export type TableKind =
  | 'renstra-2025'
  | 't-c.27'
  | 'program-tahunan'
  | 't-c.33'
  | 'rkpd'
  | 'tujuan-sasaran'
  | 'iku'
  | 'tc-23'
  | 'tc-24'
  | 'evaluasi-renja'
  | 'rfk'
  | 'per-desa'
  | 'dpa';

/** A table of the document: a tree (`nodes`) or a list (`rows`). */
export interface DraftTable {
  name: string;
  kind: TableKind;
  /** Line of its title, or of its heading where it has no title. */
  line: number;
  /** Which of two plans that stand side by side over one column of codes: the heading above it. */
  part?: string;
  /** Years of its figures, in printed order. */
  year: string[];
  nodes?: DraftNode[];
  rows?: DraftRow[];
  /** Totals of the whole table (`7.01 - KECAMATAN`, `Total`): checked, never a node. */
  count: { name: string; line: number; pagu: YearCells }[];
}

/** Where a line stands in a file that has no lines of its own. */
export interface LinePlace {
  kind: 'lembar' | 'halaman' | 'tabel';
  /** Name of the sheet, number of the page or of the table. */
  name: string;
  /** Row of the sheet, line of the page, row of the table, from 1. */
  line: number;
}

/** Something a person should know or decide; its sentence is `temuan-<kode>`. */
export interface Finding {
  kode: string;
  /** Line of the document, from 1. */
  line: number;
  /** What the sentence says. */
  data: Record<string, string | number>;
  /** What the reader proposes: key `usulan-<usulan>`, filled from the same data. */
  suggestion?: string;
  /** Where the lines stand that the finding names, by the name in `data` (`line` for its own). */
  place?: Record<string, LinePlace>;
}

/** What was read out of one document; nothing of it is stored. */
export interface PlanDraft {
  document: string;
  table: DraftTable[];
  findings: Finding[];
  /** How much of what its plan prints entered a node; absent in drafts of an earlier program. */
  coverage?: PlanCoverage;
  /** Tables with codes or amounts that were not understood. */
  unknown?: UnknownTable[];
}
