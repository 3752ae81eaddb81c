import { Decimal } from 'decimal.js';
import type { AlasanTanpaCapaian } from './alasan.ts';
import type { Bulan } from './bulan.ts';
import type { BatasPercent, RumusLower } from './capaian.ts';
import type { Ketepatan } from './capaian-tanggal.ts';
import type { Posisi } from './posisi.ts';
import type { AngkaDesa, CakupanDesa } from './posisi-desa.ts';
import { PREDIKAT_BAWAAN, type Predikat, type ProfilPredikat } from './predikat.ts';
import type { Angka, Indikator, JenisPagu, Pelapor, PlanNode, Target } from './rencana.ts';
import type { Result } from './result.ts';
import type { HasilRumus } from './rumus/hasil.ts';
import type { PenolakanRumus } from './rumus/penolakan.ts';
import type { Rentang } from './target.ts';

/** Local rules of averaging; those of a kabupaten come with its profile. */
export interface ProfilProgres {
  /** Cap in percent on each indicator's capaian before it enters an average. */
  batasRerata: BatasPercent;
  /** Weight of a sub kegiatan in kegiatan, program and office: its pagu in force, or each the same. */
  bobot: 'pagu' | 'sama';
  /** Lower is better: (2 × target − realisasi) / target × 100 with floor 0, or target / realisasi × 100. */
  rumusLower: RumusLower;
  predikat: ProfilPredikat;
}

/** Cap 100 (as Perak's TC-23 prints counts beyond target), weight by pagu, bands of Permendagri 86/2017. */
export const PROFIL_BAWAAN: ProfilProgres = {
  batasRerata: new Decimal(100),
  bobot: 'pagu',
  rumusLower: 'dua_target',
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
  /** Of a ratio: what `nilai` is the quotient of, where it is one of two sums or of one pair. */
  pembilang?: Decimal;
  penyebut?: Decimal;
  kategori?: string;
  /** Of a distinct count: what was counted. */
  unsur?: readonly string[];
  tanggal?: string;
  /** A dated event against its legal deadline. */
  ketepatan?: Ketepatan;
  bulanTerakhir?: Bulan;
  bulanKosong: Bulan[];
  /** Of a growing sum: months of the year before the office's first one that it does not have. */
  beforeStart: Bulan[];
  /** The plan's row of the target, as printed and with its line; per desa where the target counts per desa. */
  targetDasar?: Target;
  /** Year's target and target to date, in the satuan. */
  target?: Decimal;
  targetSampai?: Decimal;
  /** The same of a range, both ends in the satuan. */
  rentang?: Rentang;
  rentangSampai?: Rentang;
  /** The same of a category: the year's, due whole. */
  targetKategori?: string;
  /** Percent, raw and uncapped: against the year's target, and against the target to date. */
  capaian?: Decimal;
  predikat?: Predikat;
  capaianSampai?: Decimal;
  predikatSampai?: Predikat;
  /** Whether the target, and that to date, is met; absent where not even that can be said. */
  terpenuhi?: boolean;
  terpenuhiSampai?: boolean;
  /** Why there is no `capaian`, and no `capaianSampai`. */
  tanpaCapaian?: AlasanTanpaCapaian;
  tanpaCapaianSampai?: AlasanTanpaCapaian;
  /** Capaian that a realisasi exactly on the target to date would have, against the year's target; percent. */
  rencana?: Decimal;
  sementara: boolean;
  /** The figures that decided it, of whichever reporter, and those that were reported and are no observation. */
  dasar: Angka[];
  dikesampingkan: Angka[];
  /** Desa with a figure, where it is joined over desa, and each desa's own. */
  desa?: CakupanDesa;
  perDesa?: AngkaDesa[];
  /** Of a computed indicator: the steps, or why its formula cannot be computed at all. */
  rumus?: Result<HasilRumus, PenolakanRumus>;
}

/** Why there is no physical progress; `tidak_dirata`: figures are there, and none of them has a percentage. */
export type AlasanTanpaFisik = 'belum_lapor' | 'tanpa_target' | 'tidak_dirata' | 'tanpa_pagu';

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
  /** Why `tahun` is absent. */
  alasan?: AlasanTanpaFisik;
  /** Months of the year before the office's first one that a sum in it does not have. */
  beforeStart: Bulan[];
}

/** Money planned to be spent by the end of a month. */
export interface RencanaUang {
  /** Percent of the pagu that serapan rests on. */
  persen: Decimal;
  /** At least one of them has no anggaran kas, and its pagu was spread evenly: to be said beside the figure. */
  merata: boolean;
  /** Sub kegiatan with an anggaran kas, of those that serapan rests on. */
  kas: Cakupan;
}

/** Money that stands apart from a serapan: spent on sub kegiatan that have no pagu to be measured against. */
export interface UangTerpisah {
  /** Rupiah */
  nilai: Decimal;
  /** Sub kegiatan that it was spent on. */
  jumlah: number;
}

/** Money of a node or the office, in Rupiah. */
export interface Uang {
  /** All that was spent, as far as it was reported; absent when nobody reported. */
  realisasi?: Decimal;
  /** The part of it that `serapan` measures: a pair with `paguDasar` that divides to it. */
  realisasiDasar?: Decimal;
  /** The part spent where no pagu above 0 is in force; absent where that is nothing. */
  tanpaPagu?: UangTerpisah;
  /** The part spent on sub kegiatan that the plan no longer has; absent where that is nothing. */
  dihapus?: UangTerpisah;
  /** Pagu in force of all sub kegiatan that have one, and its kind ('campuran': several kinds). */
  pagu?: Decimal;
  jenisPagu?: JenisPagu | 'campuran';
  /** Pagu of the sub kegiatan that `serapan` rests on; equals `pagu` when all have reported. */
  paguDasar?: Decimal;
  /** pagu − what was spent of it; absent when no pagu is known. */
  sisa?: Decimal;
  /** Percent: spent / pagu over the sub kegiatan whose money was reported. An unreported one is not taken as 0. */
  serapan?: Decimal;
  /** Percent: the same spending / the whole pagu. A lower bound as long as reports are missing. */
  serapanPaguPenuh?: Decimal;
  /** Planned to date: by the anggaran kas of the sub kegiatan that have one, by an even split of the others' pagu. */
  rencana?: RencanaUang;
  /** Percentage points, serapan − rencana; absent where months are missing from the one and not from the other. */
  deviasi?: Decimal;
  /** Months of the year before the office's first one that are in the plan to date and in no report. */
  beforeStart: Bulan[];
  /** Sub kegiatan that serapan rests on, of all. */
  cakupan: Cakupan;
  /** Sub kegiatan that reported money but not for every month so far. */
  adaBulanKosong: number;
  sementara: boolean;
}

/** Figures of a node of the plan. */
export interface ProgresNode {
  node: PlanNode;
  /** Of the sub kegiatan at or below it. */
  fisik: Fisik;
  /** Of its own indicators alone: what a tujuan or sasaran is judged by (IKU), and the outcome of a program. */
  kinerja: Fisik;
  uang: Uang;
  /** Without sub kegiatan marked gaji. */
  uangTanpaGaji: Uang;
  /** Capaian − serapan in percentage points; absent where either is. Above 0: more was reached than was spent. */
  efisiensi?: Decimal;
  /** Indicators of this very node. */
  indikator: ProgresIndikator[];
  /** A sub kegiatan counts in totals where the year's plan carries it out (`tahunRencana`) or something was reported. */
  dihitung: boolean;
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
  kantor: { fisik: Fisik; fisikTanpaGaji: Fisik; uang: Uang; uangTanpaGaji: Uang; efisiensi?: Decimal };
}
