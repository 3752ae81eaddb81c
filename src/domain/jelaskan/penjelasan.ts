import type { Decimal } from 'decimal.js';
import type { AlasanTanpaCapaian } from '../alasan.ts';
import type { Bulan } from '../bulan.ts';
import type { VersiProfil } from '../profil.ts';
import type { Cakupan } from '../progres-figur.ts';
import type { Angka, Indikator, JenisPagu, Pelapor, PlanNode, Target } from '../rencana.ts';
import type { Langkah as LangkahRumus } from '../rumus/hasil.ts';
import type { Hitungan } from './hitungan.ts';

/** Which figure of an office's month is meant. */
export type Figur =
  /**
   * An indicator at the office, or at one reporter; `tahun` is the reporting year of a reporter's dated event where it
   * is not the year of the month.
   */
  | { jenis: 'indikator'; indikatorId: number; pelaporId?: number; tahun?: number }
  /** Physical progress or money of a node of the plan. */
  | { jenis: 'fisik' | 'uang'; nodeId: number }
  /** Physical progress or money of the office, with or without gaji. */
  | { jenis: 'fisik_kantor' | 'uang_kantor'; tanpaGaji: boolean }
  | { jenis: 'kelengkapan' };

/** How a number of a step is written: in the indicator's satuan, percent, Rupiah, percentage points, or a bare count. */
export type Bentuk = 'satuan' | 'persen' | 'rupiah' | 'poin' | 'hitungan';

/** One step from the inputs to the result; its sentence is `jelas-langkah-<kode>`. */
export interface LangkahHitung {
  kode: string;
  /** The calculation that gives `hasil`; absent where a value is only taken. */
  hitungan?: Hitungan;
  /** Unrounded, as `bentuk` says; the result of `hitungan` where there is one. */
  hasil?: Decimal;
  bentuk: Bentuk;
  /** What the sentence says besides: names, months, categories. */
  data?: Readonly<Record<string, string | number>>;
}

/** Where a target comes from. */
export interface SumberTarget {
  indikator: Indikator;
  target: Target;
  /** Of a target per desa, which no document prints: what is printed for the office, and what it comes to there. */
  perDesa?: {
    /** The row of the office's indicator that the desa feed, where there is one. */
    printed?: Target;
    /** How many desa; absent where only one's own are known. */
    desa?: number;
    /** Target per desa × desa, in the satuan. */
    total?: Decimal;
  };
}

/** Where a pagu comes from. */
export interface SumberPagu {
  node: PlanNode;
  jenis: JenisPagu;
  /** Rupiah */
  nilai: Decimal;
  /** ISO date from which it is in force. */
  berlakuDari: string;
}

/** A figure that another one rests on, with its value as it enters and its weight, where it has one. */
export interface BagianFigur {
  figur: Figur;
  nama: string;
  /** Absent where this part has no figure; it is then in no average. */
  nilai?: Decimal;
  bobot?: Decimal;
  bentuk: Bentuk;
}

/** One figure taken apart down to who reported it; nothing in it is rounded. */
export interface Penjelasan {
  figur: Figur;
  indikator?: Indikator;
  node?: PlanNode;
  pelapor?: Pelapor;
  bulan: Bulan;
  /** Figures as they were reported, oldest first. */
  masukan: readonly Angka[];
  /** Reported, and no observation: nihil in a ratio, a denominator of 0. */
  dikesampingkan: readonly Angka[];
  /** Reporters that have no figure, and in which months it was asked. */
  belum: readonly { pelapor?: Pelapor; bulan: readonly Bulan[] }[];
  /** Other figures that it is made of. */
  bagian: readonly BagianFigur[];
  /** The steps of a formula, for a computed indicator. */
  rumus?: LangkahRumus;
  langkah: readonly LangkahHitung[];
  target?: SumberTarget;
  pagu: readonly SumberPagu[];
  /** The kabupaten's rules in force; without a version the defaults. */
  profil?: VersiProfil;
  cakupan?: Cakupan;
  /** What the last step gives. */
  hasil?: Decimal;
  bentuk: Bentuk;
  /** Why there is no result. */
  alasan?: AlasanTanpaCapaian;
  sementara: boolean;
}
