import { Decimal } from 'decimal.js';
import { type Bulan, nomorBulan, tahunOf } from './bulan.ts';
import { dimintaPada } from './butir.ts';
import { type Angka, type Diminta, type Indikator, isSementara, type KeadaanAngka } from './rencana.ts';

/** What is known to date: as a single figure, or `kosong` when nobody reported anything. */
export type KeadaanPosisi = 'kosong' | KeadaanAngka;

/** Where one reporter stands with one item within the calendar year. */
export interface Posisi {
  keadaan: KeadaanPosisi;
  /**
   * In the indicator's satuan, unrounded. Absent when there is no observation: nothing reported, a dated event, or
   * only nihil where nihil is no observation. A nihil that counts in a sum is 0 here, with `keadaan` 'nihil'.
   */
  nilai?: Decimal;
  /** ISO date of a dated event that was done. */
  tanggal?: string;
  /** At least one figure that it rests on was not verified yet. */
  sementara: boolean;
  /** Newest month of the figures that it rests on. */
  bulanTerakhir?: Bulan;
  /** The figures that decided it, oldest first. */
  dasar: Angka[];
  /** Months of the year that asked for the item and have no figure: they stay visible, never 0. */
  bulanKosong: Bulan[];
}

/**
 * Position to date of one indicator at one reporter, within the calendar year of `sampaiBulan`, both ends included.
 * - dated event: the date of the newest month that names one; a later "belum" does not take it back
 * - position asked, or akumulasi 'latest': the newest reported value; nihil is no observation
 * - akumulasi 'sum' of additions: Σ of the months, nihil = 0
 * - akumulasi 'sum' asked as a position: the newest position; nihil only, so far, is 0
 * @param angka of one reporter and one indicator, in any order; other years and later months are left out
 * @returns `keadaan` 'kosong' and no value where nothing was reported; never 0 for it. Nothing is rounded.
 * Source: domain.md, "Realisasi and capaian" (nihil; addition or position).
 */
export function posisi(indikator: Indikator, angka: readonly Angka[], sampaiBulan: Bulan): Posisi {
  const semua = angkaTahun(angka, sampaiBulan);
  const bulanKosong = bulanKosongDari(indikator.diminta, semua, sampaiBulan);
  if (semua.length === 0) return { keadaan: 'kosong', sementara: false, dasar: [], bulanKosong };
  const tentu = indikator.jenisNilai === 'tanggal' ? posisiTanggal(semua) : posisiNilai(indikator, semua);
  const { dasar } = tentu;
  return {
    ...tentu,
    sementara: dasar.some((a) => isSementara(a.status)),
    bulanTerakhir: dasar.at(-1)?.bulan,
    bulanKosong,
  };
}

/**
 * State under which a typed number is stored: a 0 typed for a count of this month is nihil (nothing happened). A 0 in
 * a position or a quantity is a measured value and stays one. Source: domain.md, "A 0 typed for a count is nihil".
 */
export function keadaanKetikan(indikator: Indikator, nilai: Decimal): 'nilai' | 'nihil' {
  const hitungan = indikator.jenisNilai === 'jumlah' && indikator.pertanyaan === 'tambahan';
  return hitungan && nilai.isZero() ? 'nihil' : 'nilai';
}

/**
 * Σ of additions in their own unit, nihil = 0, unrounded; negative additions (money returned) count as they are.
 * @returns undefined when there is no addition at all
 */
export function jumlahTambahan(angka: readonly Angka[]): Decimal | undefined {
  const tambahan = angka.filter((a) => a.keadaan === 'nihil' || a.nilai !== undefined);
  if (tambahan.length === 0) return undefined;
  return tambahan.reduce((sum, a) => (a.keadaan === 'nihil' ? sum : sum.plus(a.nilai!)), new Decimal(0));
}

/** Figures of the calendar year of `sampaiBulan` up to it, oldest first; the order given does not matter. */
export function angkaTahun(angka: readonly Angka[], sampaiBulan: Bulan): Angka[] {
  const awal = `${tahunOf(sampaiBulan)}-01`;
  return angka.filter((a) => a.bulan >= awal && a.bulan <= sampaiBulan).sort(urutan);
}

/**
 * Months of the year, January to `sampaiBulan`, in which an item is asked and has no figure.
 * @param angka of one reporter and item, in that year
 */
export function bulanKosongDari(diminta: Diminta, angka: readonly Angka[], sampaiBulan: Bulan): Bulan[] {
  const terisi = new Set(angka.map((a) => a.bulan));
  const selesai = angka.find((a) => a.keadaan === 'tanggal')?.bulan;
  return bulanSampai(sampaiBulan).filter(
    (bulan) => !terisi.has(bulan) && dimintaPada(diminta, bulan, selesai !== undefined && selesai < bulan),
  );
}

/** As monthsSoFar, built as text: date arithmetic for every item of an office took most of the time of its figures. */
function bulanSampai(sampaiBulan: Bulan): Bulan[] {
  const tahun = sampaiBulan.slice(0, 5);
  return Array.from(
    { length: nomorBulan(sampaiBulan) },
    (_, i) => `${tahun}${String(i + 1).padStart(2, '0')}` as Bulan,
  );
}

function posisiTanggal(semua: Angka[]): Pick<Posisi, 'keadaan' | 'tanggal' | 'dasar'> {
  const selesai = semua.filter((a) => a.tanggal !== undefined).at(-1);
  if (selesai !== undefined) return { keadaan: 'tanggal', tanggal: selesai.tanggal, dasar: [selesai] };
  return { keadaan: 'belum', dasar: [semua.at(-1)!] };
}

function posisiNilai(indikator: Indikator, semua: Angka[]): Pick<Posisi, 'keadaan' | 'nilai' | 'dasar'> {
  const bernilai = semua.filter((a) => a.keadaan === 'nilai' && a.nilai !== undefined);
  const nihilSaja = bernilai.length === 0;
  if (indikator.akumulasi === 'sum' && (nihilSaja || indikator.pertanyaan === 'tambahan')) {
    const nilai = jumlahTambahan(semua);
    return { keadaan: nihilSaja ? 'nihil' : 'nilai', nilai, dasar: semua };
  }
  if (nihilSaja) return { keadaan: 'nihil', dasar: semua };
  const terakhir = bernilai.at(-1)!;
  return { keadaan: 'nilai', nilai: terakhir.nilai, dasar: [terakhir] };
}

/** A whole order, so that two figures of one month come out alike however they were handed over. */
function urutan(a: Angka, b: Angka): number {
  return (
    banding(a.bulan, b.bulan) ||
    a.revisi - b.revisi ||
    banding(a.enteredAt, b.enteredAt) ||
    (a.nilai ?? new Decimal(0)).comparedTo(b.nilai ?? new Decimal(0)) ||
    banding(a.tanggal ?? '', b.tanggal ?? '')
  );
}

function banding(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
