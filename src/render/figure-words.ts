import type { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { type Bulan, tahunOf } from '../domain/bulan.ts';
import { daysLate, tanggalTenggat } from '../domain/capaian-tanggal.ts';
import type { ProgresIndikator } from '../domain/progres-figur.ts';
import type { Indikator } from '../domain/rencana.ts';
import { COMPARISON_WORD } from '../domain/syarat-desa.ts';
import { namaBulan, tanggal } from '../text/dates.ts';
import { angka, persen } from '../text/format.ts';
import type { Say } from '../text/translator.ts';

/** What an indicator's figure counts: of a figure that counts desa those, whatever one desa reports; else its satuan. */
export function unitWord(
  say: Say,
  { indikator, perDesa }: Pick<ProgresIndikator, 'indikator' | 'perDesa'>,
): string {
  return perDesa !== undefined && indikator.antarDesa === 'count' ? say('figur-desa') : indikator.satuan;
}

/** Percentages as everywhere, with two decimals: `83,33 %`; the rest as the plan counts it: `62 angka`. */
function amount(nilai: Decimal, unit: string): string {
  return /^(persen|%)$/i.test(unit) ? persen(nilai) : `${angka(nilai)} ${unit}`;
}

/**
 * What was reached, with all of its parts: `83,33 % (214 dari 3.350)`, `64 angka (B-)`, `BB`, `nihil`,
 * `2 dokumen, 1 di antaranya terlambat`.
 * @returns undefined where nothing is known
 */
export function valueWords(say: Say, one: ProgresIndikator): string | undefined {
  const { nilai, kategori, pembilang, penyebut, keadaan } = one;
  if (keadaan === 'nihil' && !nilai?.isZero()) return say('isi-nihil');
  if (nilai === undefined) return kategori;
  if (pembilang !== undefined && penyebut !== undefined) {
    return say('sasaran-rasio', {
      persen: persen(nilai),
      pembilang: angka(pembilang),
      penyebut: angka(penyebut),
    });
  }
  const teks = amount(nilai, unitWord(say, one));
  if (kategori !== undefined) return `${teks} (${kategori})`;
  const late = lateDesa(one);
  return late === 0 ? teks : say('figur-terlambat', { nilai: teks, jumlah: late });
}

/** Documents in a sum over desa that came after their deadline; a count of desa on time has none of them. */
function lateDesa({ indikator, perDesa = [] }: ProgresIndikator): number {
  if (indikator.jenisNilai !== 'tanggal' || indikator.antarDesa === 'count') return 0;
  return perDesa.filter((one) => one.ketepatan === 'terlambat').length;
}

/** The year's target: `90 %`, `80 sampai 100 poin`, `BB`; undefined where there is none. */
export function targetWords(say: Say, one: ProgresIndikator): string | undefined {
  const { target, rentang, targetKategori } = one;
  if (rentang !== undefined) {
    return say('sasaran-rentang', { min: angka(rentang.min), max: amount(rentang.max, unitWord(say, one)) });
  }
  return target === undefined ? targetKategori : amount(target, unitWord(say, one));
}

/** Whether a target without a percentage is met, where that can be said; undefined where there is a percentage. */
export function outcomeWords(say: Say, { capaian, terpenuhi }: ProgresIndikator): string | undefined {
  if (capaian !== undefined || terpenuhi === undefined) return undefined;
  return say(terpenuhi ? 'sasaran-terpenuhi' : 'sasaran-belum-terpenuhi');
}

/** Why a figure that is there has no percentage; undefined where it has one, or where there is no figure. */
export function noPercentWords(say: Say, one: ProgresIndikator): string | undefined {
  const { capaian, tanpaCapaian, terpenuhi } = one;
  if (capaian !== undefined || tanpaCapaian === undefined || valueWords(say, one) === undefined)
    return undefined;
  // That a category has no percentage goes without saying where it is said to be met or not.
  if (tanpaCapaian === 'bukan_angka' && terpenuhi !== undefined) return undefined;
  return say(`tanpa-capaian-${tanpaCapaian}`);
}

/** `sejak Maret; Januari–Februari tidak dilaporkan`, of a sum that lacks months before the office's first one. */
export function sinceWords(say: Say, beforeStart: readonly Bulan[]): string | undefined {
  const [first] = beforeStart;
  const last = beforeStart.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const nama = (bulan: Bulan) => namaBulan(say, bulan);
  const kurang = first === last ? nama(first) : `${nama(first)}–${nama(last)}`;
  const mulai = say(`month-${(Number(last.slice(5)) % 12) + 1}`);
  return say('figur-sejak', { mulai, kurang });
}

/** `terlambat 3 hari dari 31 Maret 2026`; undefined for what is on time, not done, or without a deadline. */
export function lateWords(say: Say, indikator: Indikator, iso: string, tahun: number): string | undefined {
  const hari = daysLate(indikator, iso, tahun);
  if (hari === undefined || hari === 0) return undefined;
  const batas = Temporal.PlainDate.from(tanggalTenggat(indikator.tenggat!, tahun));
  return say('isi-waktu-terlambat', { hari, batas: tanggal(say, batas) });
}

/** What a desa must reach or by when, of a figure that counts desa: `syarat: paling sedikit 75 skor`. */
export function conditionWords(say: Say, indikator: Indikator, bulan: Bulan): string | undefined {
  const { syaratDesa, tenggat, jenisNilai, satuan } = indikator;
  if (jenisNilai === 'tanggal') {
    if (tenggat === undefined) return undefined;
    const batas = Temporal.PlainDate.from(tanggalTenggat(tenggat, tahunOf(bulan)));
    return say('figur-batas', { batas: tanggal(say, batas) });
  }
  if (indikator.antarDesa !== 'count' || syaratDesa === undefined) return undefined;
  return say('figur-syarat', {
    banding: COMPARISON_WORD[syaratDesa.banding],
    nilai: `${angka(syaratDesa.nilai)} ${satuan}`,
  });
}
