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
}

/** A line of a table that is no tree. */
export interface BarisDraf {
  baris: number;
  /** As printed; empty where the form has no column for it. */
  kode: string;
  nama: string;
  satuan: string;
  formula: string;
  /** Every cell under its column's heading (`Target Renstra › 2021`). */
  sel: Record<string, Sel>;
  /** Cells of the year columns, by what they are. */
  target: SelTahun;
  realisasi: SelTahun;
  /** Whether its figures are more or fewer than the columns, so that none of them has a value. */
  ragu: boolean;
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
  | 'per-desa';

/** A table of the document: a tree (`nodes`) or a list (`rows`). */
export interface TabelDraf {
  nama: string;
  jenis: JenisTabel;
  /** Line of its title, or of its heading where it has no title. */
  baris: number;
  /** Years of its figures, in printed order. */
  tahun: string[];
  nodes?: SimpulDraf[];
  rows?: BarisDraf[];
  /** Totals of the whole table (`7.01 - KECAMATAN`, `Total`): checked, never a node. */
  jumlah: { nama: string; baris: number; pagu: SelTahun }[];
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
}

/** What was read out of one document; nothing of it is stored. */
export interface DrafRencana {
  document: string;
  tabel: TabelDraf[];
  temuan: Temuan[];
}
