import { Decimal } from 'decimal.js';
import type { Cakupan } from './progres-figur.ts';
import { type Result, refuse } from './result.ts';

/** How a year's end is foreseen. */
export type CaraPrakiraan =
  /** The pace so far, kept up: realisasi / months gone × months of the year. */
  | 'laju'
  /** As last year went: realisasi / the share of last year's total that was reached by this month. */
  | 'pola_tahun_lalu';

/** Why there is no forecast; Fluent key `tanpa-prakiraan-<code>`. */
export type AlasanTanpaPrakiraan =
  | 'belum_lapor'
  /** A position, score, percentage, category or dated event: what it will be is not a matter of pace. */
  | 'bukan_jumlah'
  /** A few whole documents come when they come. */
  | 'dokumen_sedikit'
  /** Asked neither monthly nor quarterly: nothing to take a pace from. */
  | 'tak_berkala'
  /** A month before the newest one is missing: the sum so far is not known. */
  | 'ada_bulan_kosong'
  /** Fewer than two periods are known. */
  | 'terlalu_dini';

/** What the year will come to, in the unit of the additions (satuan, Rupiah), unrounded. */
export interface Prakiraan {
  /** The pace first; last year's pattern where last year is wholly known. */
  cara: { cara: CaraPrakiraan; nilai: Decimal }[];
  /** Least and greatest of the ways, and of the slowest and the fastest period so far kept up to the year's end. */
  terendah: Decimal;
  tertinggi: Decimal;
  /** Number of the newest month that it rests on. */
  bulan: number;
}

export type HasilPrakiraan = Result<Prakiraan, { code: AlasanTanpaPrakiraan }>;

/** Additions of a year by the number of the month in which they were asked; nihil is 0, a missing month is absent. */
export type Tambahan = ReadonlyMap<number, Decimal>;

/** Fewer periods than this have no pace. */
const PERIODE_PERLU = 2;

/**
 * Forecast of a sum to the end of the year.
 * - pace: Σ so far / months up to the newest × months of the year
 * - last year's pattern, where every asked month of last year is known: Σ so far × last year's total / last year's Σ up
 *   to that month; left out where that is 0 or below
 * - range: least and greatest of these, of Σ so far + remaining periods × the least period, and of the same with the
 *   greatest
 * Nothing is foreseen below what is already there: a month in which money came back is no pace for the rest of the year.
 * Limits: knows nothing of season (without last year), of payments that are due at once, of the pagu; it is no target.
 * An office that began in mid-year is foreseen from its first month on: months before it are no part of the total.
 * @param semuaDiminta numbers of the months of a whole year in which it is asked, ascending
 * @param mulai number of the office's first month in the year; figures of earlier months move it forward
 * Source: this program's definition (GLOSSARY.md, "Prakiraan"); the documents give none.
 */
export function prakirakan(
  tambahan: Tambahan,
  semuaDiminta: readonly number[],
  tahunLalu?: Tambahan,
  mulai = 1,
): HasilPrakiraan {
  if (tambahan.size === 0) return refuse({ code: 'belum_lapor' });
  const pertama = Math.min(mulai, ...tambahan.keys());
  const diminta = semuaDiminta.filter((nomor) => nomor >= pertama);
  const bulan = Math.max(...tambahan.keys());
  const lewat = diminta.filter((nomor) => nomor <= bulan);
  if (lewat.some((nomor) => !tambahan.has(nomor))) return refuse({ code: 'ada_bulan_kosong' });
  if (lewat.length < PERIODE_PERLU) return refuse({ code: 'terlalu_dini' });
  const periode = [...tambahan.values()];
  const jumlah = Decimal.sum(...periode);
  const sisa = diminta.length - lewat.length;
  const pola = tahunLalu && polaTahunLalu(jumlah, bulan, diminta, sejak(tahunLalu, pertama));
  const sedikitnya = (nilai: Decimal) => Decimal.max(jumlah, nilai);
  const laju = jumlah.times(13 - pertama).div(bulan - pertama + 1);
  const cara: Prakiraan['cara'] = [
    { cara: 'laju', nilai: sedikitnya(laju) },
    ...(pola === undefined ? [] : [{ cara: 'pola_tahun_lalu' as const, nilai: sedikitnya(pola) }]),
  ];
  const semua = [
    ...cara.map((one) => one.nilai),
    sedikitnya(jumlah.plus(Decimal.min(...periode).times(sisa))),
    sedikitnya(jumlah.plus(Decimal.max(...periode).times(sisa))),
  ];
  const value = { cara, terendah: Decimal.min(...semua), tertinggi: Decimal.max(...semua), bulan };
  return { ok: true, value };
}

/** The same months of last year. */
function sejak(tambahan: Tambahan, pertama: number): Tambahan {
  return new Map([...tambahan].filter(([nomor]) => nomor >= pertama));
}

function polaTahunLalu(
  jumlah: Decimal,
  bulan: number,
  diminta: readonly number[],
  lalu: Tambahan,
): Decimal | undefined {
  if (diminta.some((nomor) => !lalu.has(nomor))) return undefined;
  const sampai = Decimal.sum(0, ...[...lalu].filter(([nomor]) => nomor <= bulan).map(([, nilai]) => nilai));
  return sampai.gt(0) ? jumlah.times(Decimal.sum(...lalu.values())).div(sampai) : undefined;
}

/**
 * Forecast of a total out of those of its parts (sub kegiatan, desa): each way summed over the parts that have a
 * forecast, last year's pattern only where all of them have it; the range is the sum of the ends, the widest there is.
 * @returns how many parts it rests on, and no forecast when none has one
 */
export function jumlahPrakiraan(semua: readonly HasilPrakiraan[]): {
  prakiraan?: Prakiraan;
  cakupan: Cakupan;
} {
  const ada = semua.flatMap((one) => (one.ok ? [one.value] : []));
  const cakupan = { dari: ada.length, total: semua.length };
  if (ada.length === 0) return { cakupan };
  const jumlah = (pilih: (satu: Prakiraan) => Decimal) => Decimal.sum(...ada.map(pilih));
  const berpola = ada.every((one) => one.cara.length > 1);
  const cara = (berpola ? (['laju', 'pola_tahun_lalu'] as const) : (['laju'] as const)).map((satu, i) => ({
    cara: satu,
    nilai: jumlah((one) => one.cara[i]!.nilai),
  }));
  const bulan = Math.min(...ada.map((one) => one.bulan));
  const prakiraan = {
    cara,
    terendah: jumlah((one) => one.terendah),
    tertinggi: jumlah((one) => one.tertinggi),
    bulan,
  };
  return { prakiraan, cakupan };
}
