import type { Decimal } from 'decimal.js';
import type { Temporal } from 'temporal-polyfill';
import type { Bulan } from '../domain/bulan.ts';
import type { PrakiraanSerapan } from '../domain/prakiraan-serapan.ts';
import type { Predikat } from '../domain/predikat.ts';
import type { KataPenjelasan } from './jelaskan/kata-penjelasan.ts';
import type { JumlahPerhatian, Perhatian } from './kata-peringatan.ts';
import type { UangLain } from './uang-terpisah.ts';

/** So many out of so many: the coverage that stands beside every figure. */
export type Cakupan = { dari: number; total: number };

/** Reports that are in, out of those that were asked. */
export type Masuk = { masuk: number; dari: number };

/** Whose digest it is; names as the office writes them, without "Kecamatan" or "Kabupaten" in front. */
export type DigestOffice = {
  kecamatan: string;
  /** With its kind, as printed in a letterhead: "Kabupaten Jombang", "Kota Batu". */
  kabupaten: string;
  provinsi: string;
};

/** How the month's reports stand. */
export type DigestCompleteness = Masuk & {
  /** Of those that are in. */
  tepatWaktu: number;
  terverifikasi: number;
  desa: Masuk;
  unit: Masuk;
};

/** Something the camat is asked to decide. */
export type DigestDecision = { id: string; butir: string; unit: string; teks: string; usul?: string };

/** Money spent to date. Every figure that is not known is undefined, never 0. */
export type DigestSerapan = UangLain & {
  persen?: Decimal;
  rencana?: Decimal;
  /** Realised minus planned, in percentage points. */
  deviasiPoin?: Decimal;
  /** Rupiah. */
  realisasi?: Decimal;
  /** Rupiah. */
  pagu?: Decimal;
  /** True while something in it is not verified. */
  sementara: boolean;
  /** Since when it counts, in words, where months before the office's first one are missing. */
  sejak?: string;
};

/** Physical progress against the year's target, in percent; the plan beside it where all of it has one to date. */
export type DigestFisik = {
  persen?: Decimal;
  /** As it is shown, by the kabupaten's rounding and cap. */
  tampil?: string;
  rencana?: Decimal;
  deviasiPoin?: Decimal;
  /** How many of the plan's sub kegiatan it rests on. */
  dasar: Cakupan;
  sementara: boolean;
  /** Why there is none, in words, where it is another reason than that nobody reported. */
  tanpa?: string;
  /** The part that has a plan to date, where it is not all of it: another figure, under a name of its own. */
  berencana?: { persen: Decimal; rencana: Decimal; deviasiPoin: Decimal; dasar: Cakupan };
};

/** One program of the plan. */
export type DigestProgram = UangLain & {
  kode: string;
  nama: string;
  /** Percent of the target; undefined when there is nothing to judge yet. */
  capaian?: Decimal;
  predikat?: Predikat;
  /** The kabupaten's own word for it, where it has one. */
  kataPredikat?: string;
  /** As it is shown, by the kabupaten's rounding and cap. */
  tampil?: string;
  /** Why there is no capaian, in words, where it is another reason than that nobody reported. */
  tanpa?: string;
  /** Sub kegiatan that the capaian rests on. */
  cakupan: Cakupan;
  /** Percent of the pagu. */
  serapan?: Decimal;
  /** Rupiah. */
  pagu?: Decimal;
  /** Rupiah. */
  realisasi?: Decimal;
  /** Capaian against the year's target, in percent, and that minus serapan in percentage points. */
  efisiensi?: { capaianSetahun: Decimal; poin: Decimal };
  sementara: boolean;
};

/** A program or part of one that has spent least. */
export type DigestLagging = UangLain & {
  nama: string;
  persen?: Decimal;
  realisasi?: Decimal;
  pagu?: Decimal;
  sementara?: boolean;
};

/** What a changed figure counts. */
export type ChangeUnit = 'persen' | 'rupiah' | 'jumlah';

/** One notable thing since last Monday. */
export type DigestChange =
  /** More of something countable: "3 desa LPJ APBDes 2025 (kini 10 dari 13)". */
  | { kind: 'bertambah'; nama: string; tambah: number; kini: number; dari: number }
  /** A figure that moved. */
  | { kind: 'angka'; nama: string; sebelum?: Decimal; kini?: Decimal; satuan: ChangeUnit; sementara: boolean }
  /** A figure of an earlier month that was corrected. */
  | {
      kind: 'koreksi';
      pelapor: string;
      butir: string;
      bulan: Bulan;
      lama?: Decimal;
      baru?: Decimal;
      satuan: ChangeUnit;
      sementara: boolean;
    };

/** A kendala as reported. */
export type DigestObstacle = {
  unit: string;
  butir: string;
  teks: string;
  tindakLanjut?: string;
  keputusan?: string;
};

/** A reporter of whom something is still missing. */
export type DigestMissing = {
  nama: string;
  jenis: 'desa' | 'unit' /** Items not yet answered. */;
  kurang: number;
};

/**
 * All that the camat's weekly digest says, as plain data; the picture and the PDF are drawn from it and know nothing
 * else. Dates are the office's calendar.
 */
export type DigestFacts = {
  office: DigestOffice;
  /** The Monday (or later working day) it is sent on. */
  date: Temporal.PlainDate;
  /** The last instant whose reports are counted, in the office's time zone. */
  dataSampai: Temporal.ZonedDateTime;
  /** The month reported. */
  bulan: Bulan;
  /** The last day on which a report of that month is in time. */
  batas: Temporal.PlainDate;
  completeness: DigestCompleteness;
  decisions: DigestDecision[];
  serapan: {
    tanpaGaji: DigestSerapan;
    denganGaji: DigestSerapan;
    /** Why the figure with salaries runs ahead, such as "gaji 4 dari 14 kali, termasuk THR". */
    gajiKeterangan?: string;
    /** What the figure without salaries will come to by the year's end at the present pace. */
    prakiraan?: PrakiraanSerapan;
  };
  fisik: DigestFisik;
  programs: DigestProgram[];
  lagging: DigestLagging[];
  /** What the present pace does not reach: how many, and the worst of them. */
  perhatian: { jumlah: JumlahPerhatian; terparah: Perhatian[] };
  changes: { laporanBaru: number; lines: DigestChange[] };
  obstacles: DigestObstacle[];
  missing: DigestMissing[];
  /** Reports whose figures are still provisional, by why. */
  sementara: { belumDiperiksa: number; dikembalikan: number };
  /**
   * Which pagu is in force in the month: of the Renstra while no DPA was entered, of the Renstra although one was (it is
   * in force later, or came after the month was verified), of some a DPA, or of all.
   */
  paguDasar: 'renstra' | 'renstra-dulu' | 'sebagian' | 'dpa';
  /** Sub kegiatan that are measured by a DPA or DPPA, of those with a pagu; absent without a plan. */
  paguDpa?: Cakupan;
  /** True when the money comes from the bendahara's list instead of the sections. */
  keuanganDariBendahara: boolean;
  /** Every figure that is shown, explained; empty with nothing new. */
  explanations: KataPenjelasan[];
  /** Messages of which nobody knows whether they arrived. */
  pesanTidakPasti: number;
  /** Set when no report came since the last digest; `berikutnya` is the day on which reporting opens again. */
  nothingNew?: { berikutnya?: Temporal.PlainDate };
};
