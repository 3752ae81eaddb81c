import type { Decimal } from 'decimal.js';
import type { Bulan } from './bulan.ts';

/** Level of a plan node (Permendagri 90/2019 nomenclature). */
export type Level = 'program' | 'kegiatan' | 'sub_kegiatan';

/** Which pagu is in force: the Renstra's indicative one, or a DPA / DPPA figure. */
export type JenisPagu = 'indikatif' | 'dpa' | 'dppa';

/** Budget of a node in Rupiah, in force from a day on. */
export interface Pagu {
  tahun: number;
  jenis: JenisPagu;
  nilai: Decimal;
  /** ISO date */
  berlakuDari: string;
}

/** program, kegiatan or sub kegiatan of one plan version. */
export interface PlanNode {
  id: number;
  parentId?: number;
  level: Level;
  kode: string;
  nama: string;
  /** At most 28 characters, for questions on a phone. */
  namaPendek: string;
  /** Line of the source document, from 1. */
  baris: number;
  /** Reporter unit that reports this sub kegiatan. */
  ownerId?: number;
  /** Gaji dan tunjangan: serapan is shown with and without it. */
  gaji: boolean;
  pagu: Pagu[];
}

/** higher is better, or lower is better. */
export type Arah = 'higher' | 'lower';

/** Over the months of a year: add them up, or take the latest. */
export type Akumulasi = 'sum' | 'latest';

/** What the question asks for: this month's addition, or the position to date. */
export type Pertanyaan = 'tambahan' | 'posisi';

/** How often an item is asked; completeness counts only what was asked. */
export type Diminta =
  | { jenis: 'bulanan' }
  | { jenis: 'triwulanan' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'sampai_selesai'; mulai: number; sampai?: number };

/** How a year's target is spread over its months. */
export type TargetBulanan =
  | { jenis: 'merata' }
  | { jenis: 'bulan'; bulan: number[] }
  | { jenis: 'akhir_tahun' };

/** Legal deadline of a dated event, relative to the reporting year. */
export interface Tenggat {
  bulan: number;
  tanggal: number;
  geserTahun: number;
}

/** Who gives an indicator's figure. */
export type SumberAngka = 'desa' | 'unit' | 'konfirmasi_desa' | 'iku';

/** An indicator with every property that decides how its figure is computed. */
export interface Indikator {
  id: number;
  kunci: string;
  nodeId?: number;
  nama: string;
  namaPendek: string;
  satuan: string;
  /** Decimals allowed; 0 for counts. */
  desimal: number;
  jenisNilai: 'jumlah' | 'kuantitas' | 'tanggal';
  arah: Arah;
  akumulasi: Akumulasi;
  pertanyaan: Pertanyaan;
  pelapor: SumberAngka;
  diminta: Diminta;
  targetBulanan: TargetBulanan;
  targetPerPelapor: boolean;
  tenggat?: Tenggat;
  feedsKunci?: string;
  /** Target per year; `nilai` is undefined when nothing legible is printed. */
  target: { tahun: number; tercetak: string; nilai?: Decimal }[];
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

/** One reported figure of the newest revision of a report. */
export interface Angka {
  pelaporId: number;
  bulan: Bulan;
  butir: string;
  indikatorId?: number;
  nodeId?: number;
  keadaan: KeadaanAngka;
  nilai?: Decimal;
  /** ISO date of a dated event */
  tanggal?: string;
  status: StatusLaporan;
  revisi: number;
  enteredById: number;
  /** ISO instant */
  enteredAt: string;
}

/** A figure is sementara until somebody verified it. */
export function isSementara(status: StatusLaporan): boolean {
  return status !== 'diverifikasi' && status !== 'disetujui';
}
