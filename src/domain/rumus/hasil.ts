import type { Decimal } from 'decimal.js';
import type { AngkaDesa, CakupanDesa } from '../posisi-desa.ts';
import type { Indikator, Pelapor } from '../rencana.ts';
import type { Simpul } from './simpul.ts';

/** The office's figure of an indicator, and what it rests on. Absent members are unknown, never 0. */
export interface AngkaKantor {
  /** In its satuan, unrounded. */
  nilai?: Decimal;
  /** Of a ratio that one unit reports. */
  pembilang?: Decimal;
  penyebut?: Decimal;
  /** Target of the year, in its satuan. */
  target?: Decimal;
  /** Percent, raw. */
  capaian?: Decimal;
  sementara: boolean;
  /** Ids of the desa with a figure; absent where it does not rest on desa. */
  desaLapor?: ReadonlySet<number>;
}

/** Where a formula's inputs come from: the figures of one plan version up to a month. */
export interface SumberRumus {
  indikators: readonly Indikator[];
  desa: readonly Pelapor[];
  /** Each desa's position of an indicator that the desa report. */
  perDesa(indikator: Indikator): readonly AngkaDesa[];
  kantor(indikator: Indikator): AngkaKantor;
  /** The office's figure at the end of the year before, in its satuan; undefined where it is not known. */
  tahunLalu(indikator: Indikator): Decimal | undefined;
}

/** Why a part of a formula has no value. */
export type Kekurangan =
  /** No desa reported it, or the one reporter did not, or nothing was observed. */
  | 'belum_ada_angka'
  | 'tanpa_target'
  | 'tanpa_capaian'
  | 'tanpa_tahun_lalu'
  | 'tanpa_desa'
  | 'bagi_nol'
  /** The formula names what the plan does not have: it was changed after the formula was checked. */
  | 'nama_tidak_ada';

/** What a figure in a formula rests on. */
export interface MasukanRumus {
  /** Absent for the number of all desa. */
  indikator?: Indikator;
  /** Where it was counted or added over desa; `dihitung`: this desa is in the figure. */
  perDesa?: readonly (AngkaDesa & { dihitung: boolean })[];
  /** Desa that reported it, of all. */
  cakupan?: CakupanDesa;
  sementara: boolean;
}

/** One part of a computed formula, with the parts that it was computed from: what an explanation prints. */
export interface Langkah {
  simpul: Simpul;
  /** The part as it is written. */
  teks: string;
  /** Unrounded, in `satuan`; absent where it is unknown. */
  nilai?: Decimal;
  /** `desa`, `persen`, …; empty where units do not go together. */
  satuan: string;
  /** Why there is no value, of this very part; a part without value whose own parts lack one has none. */
  kurang?: Kekurangan;
  /** Only of functions. */
  masukan?: MasukanRumus;
  anak: Langkah[];
}

/** A computed formula. */
export interface HasilRumus {
  /** Unrounded, in the satuan of its indicator; absent when anything that it needs is unknown. */
  nilai?: Decimal;
  langkah: Langkah;
  /** Parts for want of which there is no value, from left to right; empty when there is one. */
  kurang: Langkah[];
  /** Desa that reported everything that the formula asks of desa; absent where it asks nothing of them. */
  cakupan?: CakupanDesa;
  /** Their ids. */
  desaLapor?: ReadonlySet<number>;
  /** Something that it rests on was not verified yet. */
  sementara: boolean;
}
