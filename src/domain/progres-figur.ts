import { Decimal } from 'decimal.js';
import type { Bulan } from './bulan.ts';
import type { BatasPercent } from './capaian.ts';
import type { Ketepatan } from './capaian-tanggal.ts';
import type { Posisi } from './posisi.ts';
import type { CakupanDesa } from './posisi-desa.ts';
import { PREDIKAT_BAWAAN, type Predikat, type ProfilPredikat } from './predikat.ts';
import type { Indikator, JenisPagu, Pelapor, PlanNode } from './rencana.ts';

/** Local rules of averaging; those of a kabupaten come with its profile. */
export interface ProfilProgres {
  /** Cap in percent on each indicator's capaian before it enters an average. */
  batasRerata: BatasPercent;
  /** Weight of a sub kegiatan in kegiatan, program and office: its pagu in force, or each the same. */
  bobot: 'pagu' | 'sama';
  predikat: ProfilPredikat;
}

/** Cap 100 (as Perak's TC-23 prints counts beyond target), weight by pagu, bands of Permendagri 86/2017. */
export const PROFIL_BAWAAN: ProfilProgres = {
  batasRerata: new Decimal(100),
  bobot: 'pagu',
  predikat: PREDIKAT_BAWAAN,
};

/** How much of the plan a figure rests on: always shown beside it. */
export interface Cakupan {
  dari: number;
  total: number;
}

/** A percentage with its word and what it rests on. */
export interface Nilai {
  /** Percent, unrounded */
  persen: Decimal;
  predikat: Predikat;
  cakupan: Cakupan;
}

/** Realised against planned to date, both in percent of the year and both over the same items. */
export interface Banding {
  realisasi: Decimal;
  rencana: Decimal;
  /** Percentage points, realisasi − rencana; negative is behind. */
  deviasi: Decimal;
  cakupan: Cakupan;
}

/** One indicator at one reporter or at the office. */
export interface ProgresIndikator {
  indikator: Indikator;
  keadaan: Posisi['keadaan'];
  /** What is judged, in the satuan; 1 or 0 for a dated event; absent where nothing was observed. */
  nilai?: Decimal;
  tanggal?: string;
  /** A dated event against its legal deadline. */
  ketepatan?: Ketepatan;
  bulanTerakhir?: Bulan;
  bulanKosong: Bulan[];
  /** Year's target and target to date, in the satuan. */
  target?: Decimal;
  targetSampai?: Decimal;
  /** Percent, raw and uncapped: against the year's target, and against the target to date. */
  capaian?: Decimal;
  predikat?: Predikat;
  capaianSampai?: Decimal;
  predikatSampai?: Predikat;
  /** Capaian that a realisasi exactly on the target to date would have, against the year's target; percent. */
  rencana?: Decimal;
  sementara: boolean;
  /** Desa with a figure, where it is summed over desa. */
  desa?: CakupanDesa;
}

/** Physical progress of a node, a desa or the office. Members are absent where nothing can be judged. */
export interface Fisik {
  /** Mean of capaian against the year's target. */
  tahun?: Nilai;
  /** Mean of capaian against the target to date, over those that have one. */
  sampai?: Nilai;
  /** Deviation from the plan to date, over those that have a target to date. */
  banding?: Banding;
  /** `dari` 0 of `total` when `tahun` is absent. */
  cakupan: Cakupan;
  sementara: boolean;
}

/** Money of a node or the office, in Rupiah. */
export interface Uang {
  /** Spent, as far as it was reported; absent when nobody reported. */
  realisasi?: Decimal;
  /** Pagu in force of all sub kegiatan that have one, and its kind ('campuran': several kinds). */
  pagu?: Decimal;
  jenisPagu?: JenisPagu | 'campuran';
  /** Pagu of the sub kegiatan that `serapan` rests on; equals `pagu` when all have reported. */
  paguDasar?: Decimal;
  /** pagu − realisasi; absent when no pagu is known. */
  sisa?: Decimal;
  /** Percent: spent / pagu over the sub kegiatan whose money was reported. An unreported one is not taken as 0. */
  serapan?: Decimal;
  /** Percent: the same spending / the whole pagu. A lower bound as long as reports are missing. */
  serapanPaguPenuh?: Decimal;
  /** Planned to date in percent of `paguDasar`; `merata`: an even split for want of an anggaran kas. */
  rencana?: { persen: Decimal; merata: true };
  /** Percentage points, serapan − rencana. */
  deviasi?: Decimal;
  /** Sub kegiatan that serapan rests on, of all. */
  cakupan: Cakupan;
  /** Sub kegiatan that reported money but not for every month so far. */
  adaBulanKosong: number;
  sementara: boolean;
}

/** Figures of a program, kegiatan or sub kegiatan. */
export interface ProgresNode {
  node: PlanNode;
  fisik: Fisik;
  uang: Uang;
  /** Without sub kegiatan marked gaji. */
  uangTanpaGaji: Uang;
  /** Indicators of this very node. */
  indikator: ProgresIndikator[];
}

/** Figures of one desa: its own reports, confirmed or not. */
export interface ProgresDesa {
  pelapor: Pelapor;
  indikator: ProgresIndikator[];
  /** Mean over its indicators that have a target for a desa. */
  fisik: Fisik;
}

/** Progress of an office up to the end of a month. */
export interface Progres {
  bulan: Bulan;
  /** In the printed order of the plan. */
  node: ProgresNode[];
  /** Indicators of the desa, over all desa. */
  indikatorDesa: ProgresIndikator[];
  desa: ProgresDesa[];
  /** Indicators that belong to no node and no desa (IKU); judged only where somebody gave a figure. */
  indikatorKantor: ProgresIndikator[];
  kantor: { fisik: Fisik; fisikTanpaGaji: Fisik; uang: Uang; uangTanpaGaji: Uang };
}
