import type { Indikator, Rencana } from '../../domain/rencana.ts';
import type { Asal } from '../../domain/silsilah.ts';
import type { Level, Sel } from '../draf.ts';
import type { KeputusanDesa, RujukanTabel } from './keputusan.ts';

/** Words for a person: Fluent key and what it is filled with; chat and command line turn it into a sentence. */
export interface Kata {
  /** `alasan-<kode>` of a reason, `pilihan-<kode>` of a choice. */
  kode: string;
  data: Record<string, string | number>;
}

/** Why something is proposed; `teks` where a person gave the reason. */
export type Alasan = Kata | { teks: string };

/** A reporter unit of the office, for ownership. */
export interface UnitUsulan {
  kode: string;
  nama: string;
  namaPendek: string;
}

/** A cell with the table and line it stands on. */
export interface SelBerbaris extends Sel {
  baris: number;
  tabel: RujukanTabel;
  /** A category that a person chose as the target. */
  kategori?: string;
  /** A person's reason where the value is theirs and not the document's. */
  alasan?: string;
}

/** A node as it will be stored unless a person changes it. */
export interface UsulanSimpul {
  /**
   * Unique in the document: the normal code, `<kode>#2` for the second row with that code, and `tujuan/1`,
   * `sasaran/1.2`, `program/3`, `kegiatan/3.1`, `sub_kegiatan/3.1.2` (positions under the parent) where none is printed.
   */
  kunci: string;
  /** Normal form; empty where none is printed. */
  kode: string;
  kodeTercetak: string;
  level: Level;
  nama: string;
  /** At most 28 characters; unique among nodes of its level where the names allow it. */
  namaPendek: string;
  kunciInduk?: string;
  tabel: RujukanTabel;
  baris: number;
  hasil: string;
  /** Who answers for it, as the table prints it; empty where it has no such column. */
  pemilikTercetak: string;
  /** Code of the unit that reports it, or the indicators of a node above the sub kegiatan (`pemilikSemua`). */
  pemilik?: string;
  gaji: boolean;
  /** Years of the plan only, as printed on its own row. */
  pagu: Record<string, SelBerbaris>;
}

/** Every property that decides how an indicator's figure is computed. */
export type SifatIndikator = Omit<
  Indikator,
  'id' | 'kunci' | 'nodeId' | 'nama' | 'formula' | 'baseline' | 'target' | 'baris'
>;

/** An indicator as it will be stored unless a person changes it. */
export interface UsulanIndikator {
  /** `<kunci of its node>/<n>` in printed order, or `iku/<n>` for a row of the IKU table. */
  kunci: string;
  kunciNode?: string;
  nama: string;
  tabel: RujukanTabel;
  baris: number;
  formula: string;
  baseline: Sel;
  /** Years of the plan only. */
  target: Record<string, SelBerbaris>;
  sifat: SifatIndikator;
  /** False where the text does not tell and nobody has decided. */
  yakin: boolean;
  alasan: Alasan;
}

/** Something that only a person can decide. */
export type JenisPertanyaan =
  /** Which of several tables with programs binds. */
  | 'tabel'
  /** Whose targets count where two tables print different ones for one indicator. */
  | 'urutan'
  /** Murni, pergeseran or perubahan; asked of a second version only. */
  | 'jenis'
  /** From which day the version is in force; asked of a second version only. */
  | 'berlaku'
  /** A pagu that cannot be read. */
  | 'pagu'
  /** Which unit reports the sub kegiatan of a program. */
  | 'pemilik'
  /** Higher or lower is better. */
  | 'arah'
  /** Additions of a month, or the position to date. */
  | 'akumulasi'
  /** Which indicators the desa report. */
  | 'desa'
  /** Which node or indicator of the older version this one continues. */
  | 'silsilah'
  /** What is counted, where nothing tells. */
  | 'satuan';

/** One way to answer. */
export interface Pilihan {
  /** Short and stable; may stand in a button. */
  id: string;
  /** Its words (`pilihan-<kode>`). */
  kata: Kata;
}

/** A question, asked alone; its sentence is `tanya-rencana-<jenis>`, filled from `data`. */
export interface Pertanyaan {
  /** Stable: `tabel`, `pemilik:7.01.02`, `arah:7.01.04.2.01.0002/1`, `pagu:7.01.01.2.06:2024`. */
  id: string;
  jenis: JenisPertanyaan;
  /** kunci of the node or indicator that it is about. */
  tentang?: string;
  /** Line of the document. */
  baris?: number;
  data: Record<string, string | number>;
  pilihan: Pilihan[];
  /** Id of the proposed choice (several where `banyak`); absent: nothing can be proposed. */
  usulan?: string[];
  alasan?: Alasan;
  /** Several choices may be taken together, also none. */
  banyak?: boolean;
  /** Beside the choices a value may be given: Rupiah as exact digits, an ISO date, or a word. */
  ketik?: 'rupiah' | 'tanggal' | 'teks';
}

/** A draft made ready to be stored: everything decided or proposed, and what is left to ask. */
export interface UsulanRencana {
  jenis: Rencana['jenis'];
  dokumen: string;
  /** ISO date; the first day of the plan's first year unless it was decided. */
  berlakuDari: string;
  /** Tables that make it, the most binding first. */
  tabel: RujukanTabel[];
  /** Years of targets and pagu, ascending. */
  tahun: number[];
  simpul: UsulanSimpul[];
  /** In printed order, IKU last. */
  indikator: UsulanIndikator[];
  /** Printed, but no part of the plan: repeated on another row, a heading, or decided so. */
  diabaikan: { kunci: string; nama: string; baris: number; alasan: Alasan }[];
  /** In the order in which they are asked; empty: it can be stored. */
  pertanyaan: Pertanyaan[];
  /** Indicators that every desa reports, as decided. */
  desa: KeputusanDesa[];
  /** Where every node and indicator comes from; empty for an office's first version. */
  asal: ReadonlyMap<string, Asal>;
  /** Keys and tables that decisions name and the document does not have: nothing is stored while there are any. */
  asing: string[];
}
