import type { Decimal } from 'decimal.js';
import { type Bulan, tahunOf } from './bulan.ts';
import { capaianPercent } from './capaian.ts';
import { ketepatanTanggal } from './capaian-tanggal.ts';
import { type Posisi, posisi } from './posisi.ts';
import { nilaiPosisi, posisiDesa } from './posisi-desa.ts';
import { predikat } from './predikat.ts';
import type { ProfilProgres, ProgresIndikator } from './progres-figur.ts';
import type { Angka, Indikator, Pelapor } from './rencana.ts';
import { targetKantor, targetPelapor, targetSampai, targetTahun } from './target.ts';

/**
 * One indicator at one reporter (a desa or a unit), judged against that reporter's target for the year and to date.
 * Percent, raw. Without a figure or a target there is no capaian.
 * @param angka of that reporter and indicator
 */
export function progresPelapor(
  indikator: Indikator,
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  profil: ProfilProgres,
): ProgresIndikator {
  const nilai = posisi(indikator, angka, sampaiBulan);
  const tahun = tahunOf(sampaiBulan);
  const target =
    indikator.pelapor === 'desa' ? targetPelapor(indikator, tahun) : targetTahun(indikator, tahun);
  return {
    ...dariPosisi(indikator, nilai, tahun),
    ...nilaian(indikator, nilaiPosisi(nilai), target, sampaiBulan, profil),
  };
}

/**
 * One desa indicator over all desa, judged against the office's target: what was reported so far against the whole
 * target, with how many desa it rests on. `keadaan` is 'kosong' when no desa reported.
 * @param angka of that indicator, of all desa
 */
export function progresSemuaDesa(
  indikator: Indikator,
  desa: readonly Pelapor[],
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  profil: ProfilProgres,
): ProgresIndikator {
  const semua = posisiDesa(indikator, desa, angka, sampaiBulan);
  const target = targetKantor(indikator, tahunOf(sampaiBulan), semua.cakupan.dari);
  const bulanan = semua.perDesa.map((d) => d.posisi);
  const bulanTerakhir = bulanan.flatMap((p) => p.bulanTerakhir ?? []).sort();
  return {
    indikator,
    keadaan: keadaanSemua(bulanan),
    bulanTerakhir: bulanTerakhir.at(-1),
    bulanKosong: [...new Set(bulanan.flatMap((p) => p.bulanKosong))].sort(),
    sementara: semua.sementara,
    desa: semua.cakupan,
    ...nilaian(indikator, semua.nilai, target, sampaiBulan, profil),
  };
}

/** The strongest statement that any desa made: a value before a date, a date before "belum", nihil last. */
function keadaanSemua(semua: readonly Posisi[]): Posisi['keadaan'] {
  const urut = ['nilai', 'tanggal', 'belum', 'nihil'] as const;
  return urut.find((keadaan) => semua.some((p) => p.keadaan === keadaan)) ?? 'kosong';
}

function dariPosisi(indikator: Indikator, nilai: Posisi, tahun: number) {
  const { keadaan, tanggal, bulanTerakhir, bulanKosong, sementara } = nilai;
  const ketepatan = tanggal === undefined ? undefined : ketepatanTanggal(indikator, tanggal, tahun);
  return { indikator, keadaan, tanggal, ketepatan, bulanTerakhir, bulanKosong, sementara };
}

function nilaian(
  indikator: Indikator,
  nilai: Decimal | undefined,
  target: Decimal | undefined,
  sampaiBulan: Bulan,
  profil: ProfilProgres,
) {
  // Explicit: without a year's target the default of targetSampai would fetch one that is not this reporter's.
  const sampai = target === undefined ? undefined : targetSampai(indikator, sampaiBulan, target);
  const capaian = nilai && target && capaianPercent(nilai, target, indikator.arah);
  const capaianSampai = nilai && sampai && capaianPercent(nilai, sampai, indikator.arah);
  return {
    nilai,
    target,
    targetSampai: sampai,
    capaian,
    predikat: capaian && predikat(capaian, profil.predikat),
    capaianSampai,
    predikatSampai: capaianSampai && predikat(capaianSampai, profil.predikat),
    rencana: target && sampai && capaianPercent(sampai, target, indikator.arah),
  };
}
