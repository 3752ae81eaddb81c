/** The figure in a cell: exact decimal text, a range of two, or null where nothing legible is printed. */
export type Nilai = string | { min: string; max: string } | null;

/** A cell as printed and as it was understood. Blank, `-`, `0` and `N/A` stay different in `tercetak`. */
export interface Sel {
  /** As printed, page breaks joined; a figure broken over two cells keeps the tab between them. */
  tercetak: string;
  nilai: Nilai;
}

/** Cells by year (`2026`), or by `akhir` for the end of the plan's period. */
export type SelTahun = Record<string, Sel>;

/** Levels of a plan, from the top. */
export const LEVEL = ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'] as const;

/** One of the levels. */
export type Level = (typeof LEVEL)[number];

/** An indicator under a node, as its row prints it. */
export interface IndikatorDraf {
  nama: string;
  /** As printed, or taken from the target (`6 Laporan`); empty when the row has none. */
  satuan: string;
  /** Line of its row, from 1. */
  baris: number;
  formula: string;
  /** What was achieved before the plan's first year. */
  baseline: Sel;
  target: SelTahun;
}

/** Anggaran kas of a DPA's row: twelve months from January, or four quarters where it prints no months. */
export interface KasDraf {
  jenis: 'bulan' | 'triwulan';
  sel: Sel[];
}

/** A row of the plan's tree. */
export interface SimpulDraf {
  /** Unique in its table. */
  id: string;
  /** Normal form, dots and digits of the national nomenclature; null when none can be made of what is printed. */
  kode: string | null;
  kodeTercetak: string;
  level: Level;
  nama: string;
  induk: string | null;
  baris: number;
  pagu: SelTahun;
  /** Pagu printed a second time, on the row of the outcome or of a further indicator: never added to `pagu`. */
  paguLain: { baris: number; pagu: SelTahun }[];
  /** Outcome or output that the node brings about, where the form has a place for it. */
  hasil: string;
  lokasi: string;
  pemilik: string;
  indikator: IndikatorDraf[];
  /** Only in a DPA that plans its spending. */
  kas?: KasDraf;
}

/** A line of a table that is no tree. */
export interface BarisDraf {
  baris: number;
  /** As printed; empty where the form has no column for it. */
  kode: string;
  nama: string;
  satuan: string;
  formula: string;
  /** What was achieved before the first year, where the table has one column for it. */
  baseline: Sel;
  /** Every cell under its column's heading (`Target Renstra › 2021`). */
  sel: Record<string, Sel>;
  /**
   * Cells of the year columns, by what they are: anggaran is the target of a TC-24. Empty for tables per desa. In the
   * evaluation of a Renja `akhir` is the Renstra's whole period: its target, and what is realised to date of it.
   */
  target: SelTahun;
  realisasi: SelTahun;
  /** Printed ratios: `rasio[tahun]` is what the document prints for `realisasi[tahun]` against `target[tahun]`. */
  rasio: SelTahun;
  /** Whether some of its figures cannot be told apart; those have no value. */
  ragu: boolean;
  /** What was decided about figures that do not stand under their own headings; findings are made of it. */
  catatan: CatatanBaris[];
}

/**
 * `bergeser`: figures were put back under their headings. `ragu`: they can be read in several ways, and cells on which
 * those differ have no value. `kembar`: two columns call themselves the same; the printed ratio proves one of them, or
 * none (`ragu`).
 */
export interface CatatanBaris {
  jenis: 'bergeser' | 'ragu' | 'kembar' | 'kembar-ragu';
  /** Year of `kembar`. */
  tahun: string;
  /** The reading that was taken first, others behind it; cells joined by ` | `. */
  bacaan: string[];
}

/** The forms that are recognised. */
export type JenisTabel =
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
  | 'per-desa'
  | 'dpa';

/** A table of the document: a tree (`nodes`) or a list (`rows`). */
export interface TabelDraf {
  nama: string;
  jenis: JenisTabel;
  /** Line of its title, or of its heading where it has no title. */
  baris: number;
  /** Which of two plans that stand side by side over one column of codes: the heading above it. */
  bagian?: string;
  /** Years of its figures, in printed order. */
  tahun: string[];
  nodes?: SimpulDraf[];
  rows?: BarisDraf[];
  /** Totals of the whole table (`7.01 - KECAMATAN`, `Total`): checked, never a node. */
  jumlah: { nama: string; baris: number; pagu: SelTahun }[];
}

/** Where a line stands in a file that has no lines of its own. */
export interface Tempat {
  jenis: 'lembar' | 'halaman' | 'tabel';
  /** Name of the sheet, number of the page or of the table. */
  nama: string;
  /** Row of the sheet, line of the page, row of the table, from 1. */
  baris: number;
}

/** Something a person should know or decide; its sentence is `temuan-<kode>`. */
export interface Temuan {
  kode: string;
  /** Line of the document, from 1. */
  baris: number;
  /** What the sentence says. */
  data: Record<string, string | number>;
  /** What the reader proposes: key `usulan-<usulan>`, filled from the same data. */
  usulan?: string;
  /** Where the lines stand that the finding names, by the name in `data` (`baris` for its own). */
  tempat?: Record<string, Tempat>;
}

/** What was read out of one document; nothing of it is stored. */
export interface DrafRencana {
  document: string;
  tabel: TabelDraf[];
  temuan: Temuan[];
}
