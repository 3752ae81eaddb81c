import { Decimal } from 'decimal.js';
import type { AlasanTanpaNilai } from './alasan.ts';
import { type Bulan, nomorBulan, tahunOf } from './bulan.ts';
import { dimintaPada, tahunAngka } from './butir.ts';
import { posisiNilai } from './posisi-nilai.ts';
import type { PosisiTentu } from './posisi-tentu.ts';
import { type Angka, type Diminta, type Indikator, isSementara, type KeadaanAngka } from './rencana.ts';

/** What is known to date: as a single figure, or `kosong` when nobody reported anything. */
export type KeadaanPosisi = 'kosong' | KeadaanAngka;

/** Where one reporter stands with one item within the reporting year. */
export interface Posisi {
  keadaan: KeadaanPosisi;
  /**
   * In the indicator's satuan (percent for a ratio), unrounded. Absent when there is no observation: `alasan` says why.
   * A nihil that counts in a sum is 0 here, with `keadaan` 'nihil'.
   */
  nilai?: Decimal;
  /** Of a ratio: what `nilai` is the quotient of, where it is one of two sums or of one pair. */
  pembilang?: Decimal;
  penyebut?: Decimal;
  /** Category, as its scale writes it; of a score the one printed beside it. */
  kategori?: string;
  /** Of a distinct count: what was counted, each once, as first written. */
  unsur?: readonly string[];
  /** ISO date of a dated event that was done. */
  tanggal?: string;
  /** Why there is neither value nor category nor date. */
  alasan?: AlasanTanpaNilai;
  /** At least one figure that it rests on was not verified yet. */
  sementara: boolean;
  /** Newest month of the figures that it rests on. */
  bulanTerakhir?: Bulan;
  /** The figures that decided it, oldest first. */
  dasar: Angka[];
  /** Reported, and left out as no observation (nihil in a ratio, a denominator of 0), oldest first. */
  dikesampingkan: Angka[];
  /** Months of the calendar year that asked for the item and have no figure: they stay visible, never 0. */
  bulanKosong: Bulan[];
}

/**
 * Position to date of one indicator at one reporter, within the calendar year of `sampaiBulan`, both ends included.
 * - dated event: the date of the newest month that names one; a later "belum" does not take it back. Its figures are
 *   those of its reporting year, in whichever month they were reported (APBDes 2026 may be done in December 2025)
 * - every other value: see `posisiNilai`
 * @param angka of one reporter and one indicator, in any order; other years and later months are left out
 * @param tahun reporting year; another than that of `sampaiBulan` only for dated events
 * @returns `keadaan` 'kosong' and no value where nothing was reported; never 0 for it. Nothing is rounded.
 * Source: docs/sources.md#nihil, #properties (addition or position).
 */
export function posisi(
  indikator: Indikator,
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  tahun: number = tahunOf(sampaiBulan),
): Posisi {
  const bertanggal = indikator.jenisNilai === 'tanggal';
  const semua = bertanggal
    ? angka.filter((a) => a.bulan <= sampaiBulan && tahunAngka(a) === tahun).sort(urutan)
    : angkaTahun(angka, sampaiBulan);
  const bulanKosong = bulanKosongDari(indikator, semua, sampaiBulan, tahun);
  if (semua.length === 0) {
    const alasan = bulanKosong.length === 0 ? 'belum_diminta' : 'belum_lapor';
    return { keadaan: 'kosong', alasan, sementara: false, dasar: [], dikesampingkan: [], bulanKosong };
  }
  const tentu = bertanggal ? posisiTanggal(semua) : posisiSatuSatuan(indikator, semua);
  const { dasar } = tentu;
  return {
    ...tentu,
    sementara: dasar.some((a) => isSementara(a.status)),
    bulanTerakhir: dasar.at(-1)?.bulan,
    bulanKosong,
  };
}

/**
 * Figures of different units are never joined: where some were reported in another unit than the indicator has now, the
 * latest value is taken if it is in the present one, and everything else has no value.
 */
function posisiSatuSatuan(indikator: Indikator, semua: Angka[]): PosisiTentu {
  const kini = semua.filter(({ satuanLain }) => satuanLain === undefined);
  if (kini.length === semua.length) return posisiNilai(indikator, semua);
  const terakhir = semua.at(-1)?.satuanLain === undefined;
  if (indikator.akumulasi === 'latest' && terakhir) return posisiNilai(indikator, kini);
  return { keadaan: 'nilai', alasan: 'satuan_berganti', dasar: semua, dikesampingkan: [] };
}

/**
 * Position within the calendar year before a month, with the months before it that have no figure; January has none
 * before it.
 */
export function posisiSebelum(indikator: Indikator, angka: readonly Angka[], bulan: Bulan): Posisi {
  const sebelum = posisi(
    indikator,
    angka.filter((one) => one.bulan < bulan),
    bulan,
  );
  return { ...sebelum, bulanKosong: sebelum.bulanKosong.filter((satu) => satu < bulan) };
}

/**
 * State under which a typed number is stored: a 0 typed for a count of this month is nihil (nothing happened). A 0 in
 * a position or a quantity is a measured value and stays one. Source: docs/sources.md#nihil
 */
export function keadaanKetikan(indikator: Indikator, nilai: Decimal): 'nilai' | 'nihil' {
  const hitungan = indikator.jenisNilai === 'jumlah' && indikator.pertanyaan === 'tambahan';
  return hitungan && nilai.isZero() ? 'nihil' : 'nilai';
}

/** Figures of the calendar year of `sampaiBulan` up to it, oldest first; the order given does not matter. */
export function angkaTahun(angka: readonly Angka[], sampaiBulan: Bulan): Angka[] {
  const awal = `${tahunOf(sampaiBulan)}-01`;
  return angka.filter((a) => a.bulan >= awal && a.bulan <= sampaiBulan).sort(urutan);
}

/**
 * Months of the calendar year, January to `sampaiBulan`, in which an item is asked and has no figure.
 * @param item with the office's first month, before which nothing is missing
 * @param angka of one reporter and item
 * @param tahun reporting year of the item
 */
export function bulanKosongDari(
  { diminta, mulaiBulan }: { diminta: Diminta; mulaiBulan?: Bulan },
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  tahun: number = tahunOf(sampaiBulan),
): Bulan[] {
  const terisi = new Set(angka.map((a) => a.bulan));
  const selesai = angka.find((a) => a.keadaan === 'tanggal')?.bulan;
  return bulanSampai(sampaiBulan).filter(
    (bulan) =>
      !terisi.has(bulan) &&
      (mulaiBulan === undefined || bulan >= mulaiBulan) &&
      dimintaPada(diminta, bulan, selesai !== undefined && selesai < bulan, tahun),
  );
}

/**
 * Months of the calendar year before the office's first month that would have been asked and have no figure: a sum over
 * the year does not have them, while the year's target and plan count them. Empty where the office began in January.
 * @param item with the office's first month
 * @param angka of one reporter and item
 */
export function monthsBeforeStart(
  { diminta, mulaiBulan }: { diminta: Diminta; mulaiBulan?: Bulan },
  angka: readonly Angka[],
  sampaiBulan: Bulan,
): Bulan[] {
  if (mulaiBulan === undefined || mulaiBulan <= `${tahunOf(sampaiBulan)}-01`) return [];
  return bulanKosongDari({ diminta }, angka, sampaiBulan).filter((bulan) => bulan < mulaiBulan);
}

/** As monthsSoFar, built as text: date arithmetic for every item of an office took most of the time of its figures. */
function bulanSampai(sampaiBulan: Bulan): Bulan[] {
  const tahun = sampaiBulan.slice(0, 5);
  return Array.from(
    { length: nomorBulan(sampaiBulan) },
    (_, i) => `${tahun}${String(i + 1).padStart(2, '0')}` as Bulan,
  );
}

function posisiTanggal(semua: Angka[]): Pick<Posisi, 'keadaan' | 'tanggal' | 'dasar' | 'dikesampingkan'> {
  const selesai = semua.filter((a) => a.tanggal !== undefined).at(-1);
  const dikesampingkan: Angka[] = [];
  if (selesai === undefined) return { keadaan: 'belum', dasar: [semua.at(-1)!], dikesampingkan };
  return { keadaan: 'tanggal', tanggal: selesai.tanggal, dasar: [selesai], dikesampingkan };
}

/** A whole order, so that two figures of one month come out alike however they were handed over. */
function urutan(a: Angka, b: Angka): number {
  const nol = new Decimal(0);
  return (
    banding(a.bulan, b.bulan) ||
    a.revisi - b.revisi ||
    banding(a.enteredAt, b.enteredAt) ||
    (a.nilai ?? nol).comparedTo(b.nilai ?? nol) ||
    (a.penyebut ?? nol).comparedTo(b.penyebut ?? nol) ||
    banding(a.tanggal ?? a.kategori ?? '', b.tanggal ?? b.kategori ?? '') ||
    banding((a.unsur ?? []).join('|'), (b.unsur ?? []).join('|'))
  );
}

function banding(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
