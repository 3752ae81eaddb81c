import type { Decimal } from 'decimal.js';
import type { Bulan } from './bulan.ts';

/** Level of a plan node, from the top (Permendagri 86/2017; program and below: Permendagri 90/2019 nomenclature). */
export type Level = 'tujuan' | 'sasaran' | 'program' | 'kegiatan' | 'sub_kegiatan';

/**
 * When money was entered or a step of a report was taken: the instant, and within one instant the place in the order of
 * recording. Compared as text.
 */
export type Tercatat = string;

/** Which pagu is in force: the Renstra's indicative one, or a DPA / DPPA figure. */
export type JenisPagu = 'indikatif' | 'dpa' | 'dppa';

/** Budget of a node in Rupiah, in force from a day on. */
export interface Pagu {
  tahun: number;
  jenis: JenisPagu;
  nilai: Decimal;
  /** ISO date */
  berlakuDari: string;
  /** When it was recorded (`Tercatat`); absent of a plan that is being made. */
  tercatat?: Tercatat;
}

/** Anggaran kas of a sub kegiatan for a year, in force from a day on: Rupiah planned for each month, January first. */
export interface AnggaranKas {
  tahun: number;
  /** Twelve figures; a month that was not named is 0. */
  bulan: readonly Decimal[];
  /** ISO date */
  berlakuDari: string;
  /** When it was recorded. */
  tercatat?: Tercatat;
}

/** tujuan, sasaran, program, kegiatan or sub kegiatan of one plan version. */
export interface PlanNode {
  id: number;
  parentId?: number;
  level: Level;
  /** Identity through all versions of the office's plan (its lineage); never shown. */
  kunci: string;
  /** Normal form; empty where none is printed. Two rows may print the same code. */
  kode: string;
  nama: string;
  /** At most 28 characters, for questions on a phone. */
  namaPendek: string;
  /** Line of the source document, from 1. */
  baris: number;
  /** Reporter unit that reports this sub kegiatan, or the indicators of this node above one. */
  ownerId?: number;
  /** Gaji dan tunjangan: serapan is shown with and without it. */
  gaji: boolean;
  pagu: Pagu[];
  /** Oldest first. */
  kas: AnggaranKas[];
  /** First month that its office is asked for; only on a plan taken for a month (`rencanaBermulai`), never stored. */
  mulaiBulan?: Bulan;
  /** The month's plan no longer has it, and money was spent on it in the year; only on a plan taken for a month. */
  dihapus?: true;
}

/**
 * higher is better · lower is better · `pita`: a band, inside is met and both sides are bad · `ambang`: a threshold
 * range, whose upper bound is the target when realisasi exceeds it and whose lower bound when it falls short.
 */
export type Arah = 'higher' | 'lower' | 'pita' | 'ambang';

/**
 * What a figure is: a count · a quantity with decimals · a percentage of numerator and denominator · a score (with an
 * optional category) · a category such as BB · a dated event judged against a deadline.
 */
export type JenisNilai = 'jumlah' | 'kuantitas' | 'rasio' | 'indeks' | 'kategori' | 'tanggal';

/** Over the months of a year: sum · latest value · mean of the months · greatest · count of different things. */
export type Akumulasi = 'sum' | 'latest' | 'average' | 'max' | 'distinct';

/** Over desa: sum · Σ numerators / Σ denominators · plain mean · count of desa that satisfy · not aggregated. */
export type AntarDesa = 'sum' | 'ratio' | 'mean' | 'count' | 'none';

/** What a desa must reach to be counted (`antarDesa` 'count'), in the indicator's satuan. */
export interface SyaratDesa {
  banding: '>=' | '>' | '<=' | '<' | '=';
  nilai: Decimal;
}

/** What the question asks for: this month's addition, or the position to date. */
export type Pertanyaan = 'tambahan' | 'posisi';

/**
 * How often an item is asked; completeness counts only what was asked. Months of 'sampai_selesai' count from January of
 * the reporting year and may lie outside it: 0 is December before, 13 January after; without `sampai` it is asked until
 * it is done, at most to December of the year after.
 */
export type Diminta =
  | { jenis: 'bulanan' }
  | { jenis: 'triwulanan' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'sampai_selesai'; mulai: number; sampai?: number };

/**
 * How a year's target is spread over its months (rencana aksi): evenly · in equal parts due in named months · explicit
 * additions per month of each year (exact decimals; month '1' to '12', a month not named adds nothing) · equal parts
 * at the ends of quarters only · at the year's end only.
 */
export type TargetBulanan =
  | { jenis: 'merata' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'eksplisit'; tahun: Record<string, Record<string, string>> }
  | { jenis: 'akhir_triwulan' }
  | { jenis: 'akhir_tahun' };

/** Legal deadline of a dated event, relative to the reporting year. */
export interface Tenggat {
  bulan: number;
  tanggal: number;
  geserTahun: number;
}

/** Who gives an indicator's figure; `rumus` is computed from other figures and never asked. */
export type SumberAngka = 'desa' | 'unit' | 'konfirmasi_desa' | 'iku' | 'rumus';

/** Target of a year; `nilai` is undefined when nothing legible is printed, or a range (`min`, `max`), or a category. */
export interface Target {
  tahun: number;
  tercetak: string;
  nilai?: Decimal;
  min?: Decimal;
  max?: Decimal;
  kategori?: string;
  /** Line of the source document, from 1. */
  baris?: number;
}

/** How a target is spread over the months from a moment on. */
export interface TargetSplit {
  cara: TargetBulanan;
  /** When it was recorded; absent of the one with which the plan version was stored. */
  tercatat?: Tercatat;
}

/** An indicator with every property that decides how its figure is computed. */
export interface Indikator {
  id: number;
  kunci: string;
  nodeId?: number;
  nama: string;
  namaPendek: string;
  /** Tells it from the others of its sub kegiatan, where there are any (`distinguishSiblings`); never stored. */
  pembeda?: string;
  satuan: string;
  /** Decimals allowed; 0 for counts. */
  desimal: number;
  jenisNilai: JenisNilai;
  arah: Arah;
  akumulasi: Akumulasi;
  antarDesa: AntarDesa;
  syaratDesa?: SyaratDesa;
  /** Of a computed indicator, in the language of `rumus/`. */
  rumus?: string;
  /** The document's own words for its formula; may be empty. */
  formula?: string;
  /** What was achieved before the plan's first year, as printed and as a value. */
  baseline?: { tercetak: string; nilai?: Decimal };
  /** Categories of jenisNilai 'kategori', best first. */
  skala?: readonly string[];
  pertanyaan: Pertanyaan;
  pelapor: SumberAngka;
  diminta: Diminta;
  /** The spread in force. */
  targetBulanan: TargetBulanan;
  /** Every spread that it has had, oldest first, the one in force last; absent while it has never been changed. */
  splits?: readonly TargetSplit[];
  targetPerPelapor: boolean;
  tenggat?: Tenggat;
  feedsKunci?: string;
  target: Target[];
  /** Line of the source document, where it is printed. */
  baris?: number;
  /** First month that its office is asked for; only on a plan taken for a month (`rencanaBermulai`), never stored. */
  mulaiBulan?: Bulan;
}

/** A plan version with everything below it, in printed order. */
export interface Rencana {
  id: number;
  officeId: number;
  jenis: 'murni' | 'pergeseran' | 'perubahan';
  dokumen: string;
  /** ISO date */
  berlakuDari: string;
  nodes: PlanNode[];
  indikators: Indikator[];
}

/** Whoever owes a monthly report. */
export interface Pelapor {
  id: number;
  officeId: number;
  jenis: 'desa' | 'seksi' | 'subbagian' | 'bendahara';
  kode: string;
  nama: string;
  namaPendek: string;
}

/** State of one reported figure: a value, nothing happened, done on a date, or not done yet (asked and answered). */
export type KeadaanAngka = 'nilai' | 'nihil' | 'tanggal' | 'belum';

/** Where a monthly report stands. */
export type StatusLaporan = 'draf' | 'diajukan' | 'dikembalikan' | 'diverifikasi' | 'disetujui';

/** What was answered about one item; which members are there depends on `keadaan` and on the indicator's kind. */
export interface IsiAngka {
  keadaan: KeadaanAngka;
  /** In the satuan; the numerator of a ratio. */
  nilai?: Decimal;
  /** Denominator of a ratio. */
  penyebut?: Decimal;
  /** Of a category indicator, or beside a score. */
  kategori?: string;
  /** Of a distinct count: what was counted, by name. */
  unsur?: readonly string[];
  /** ISO date of a dated event */
  tanggal?: string;
}

/** One reported figure of the newest revision of a report. */
export interface Angka extends IsiAngka {
  /** What the desa reports suggested when it was given; of a ratio numerator and denominator. */
  usulan?: Decimal;
  usulanPenyebut?: Decimal;
  pelaporId: number;
  bulan: Bulan;
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  status: StatusLaporan;
  revisi: number;
  enteredById: number;
  /** ISO instant */
  enteredAt: string;
  /** The unit that it was reported in, where its indicator has another one now: never added to figures in that one. */
  satuanLain?: string;
  /** Place of its first sending in the order of all sendings, smaller is earlier; absent for what was not sent. */
  urutan?: number;
}

/** A figure is sementara until somebody verified it. */
export function isSementara(status: StatusLaporan): boolean {
  return status !== 'diverifikasi' && status !== 'disetujui';
}
