import type { AlasanTanpaNilai } from './alasan.ts';
import { type Bulan, tahunOf } from './bulan.ts';
import { ketepatanTanggal } from './capaian-tanggal.ts';
import { nilaiCapaian, type Penilaian, type Teramati } from './penilaian.ts';
import { angkaTahun, monthsBeforeStart, type Posisi, posisi } from './posisi.ts';
import { nilaiPosisi, posisiDesa } from './posisi-desa.ts';
import { predikat } from './predikat.ts';
import type { ProfilProgres, ProgresIndikator } from './progres-figur.ts';
import type { Angka, Indikator, Pelapor } from './rencana.ts';
import type { Result } from './result.ts';
import type { HasilRumus } from './rumus/hasil.ts';
import type { PenolakanRumus } from './rumus/penolakan.ts';
import { type HasilTarget, targetHingga, targetSatuPelapor, targetSeluruhDesa } from './target.ts';
import { isAras } from './target-bulan.ts';

/**
 * One indicator at one reporter (a desa or a unit), judged against that reporter's target for the year and to date.
 * Percent, raw. Without a figure or a target there is no capaian, and `tanpaCapaian` says why.
 * @param angka of that reporter and indicator
 * @param tahun reporting year; another than that of `sampaiBulan` only for a dated event still asked in the year after
 */
export function progresPelapor(
  indikator: Indikator,
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  profil: ProfilProgres,
  tahun: number = tahunOf(sampaiBulan),
): ProgresIndikator {
  const satu = posisi(indikator, angka, sampaiBulan, tahun);
  const { alasan, ...isi } = satu;
  const hingga: HasilTarget =
    tahun === tahunOf(sampaiBulan)
      ? targetHingga(indikator, sampaiBulan)
      : targetSatuPelapor(indikator, tahun);
  const tepat = ketepatan(indikator, satu, tahun);
  const beforeStart = missingBefore(indikator, angka, sampaiBulan);
  const dinilai = nilaian(indikator, { ...isi, nilai: nilaiPosisi(satu) }, alasan, profil, {
    setahun: targetSatuPelapor(indikator, tahun),
    hingga,
  });
  return {
    indikator,
    ...isi,
    ketepatan: tepat,
    beforeStart,
    ...comparable(tepat === 'terlambat' ? tanpaPredikat(dinilai) : dinilai, beforeStart),
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
  const { alasan, cakupan, perDesa, sementara, ...gabungan } = posisiDesa(
    indikator,
    desa,
    angka,
    sampaiBulan,
  );
  const bulanan = perDesa.map((d) => d.posisi);
  const bulanTerakhir = bulanan.flatMap((p) => p.bulanTerakhir ?? []).sort();
  const lapor = perDesa.filter((one) => one.posisi.keadaan !== 'kosong').map((one) => one.pelapor.id);
  const beforeStart = lapor.flatMap((id) =>
    missingBefore(
      indikator,
      angka.filter((one) => one.pelaporId === id),
      sampaiBulan,
    ),
  );
  const dinilai = nilaian(indikator, gabungan, alasan, profil, {
    setahun: targetSeluruhDesa(indikator, tahunOf(sampaiBulan), cakupan.dari),
    hingga: targetHingga(indikator, sampaiBulan, cakupan.dari),
  });
  return {
    indikator,
    keadaan: keadaanSemua(bulanan),
    ...gabungan,
    bulanTerakhir: bulanTerakhir.at(-1),
    bulanKosong: [...new Set(bulanan.flatMap((p) => p.bulanKosong))].sort(),
    sementara,
    dasar: bulanan.flatMap((p) => p.dasar),
    dikesampingkan: bulanan.flatMap((p) => p.dikesampingkan),
    desa: cakupan,
    perDesa,
    beforeStart: [...new Set(beforeStart)].sort(),
    ...comparable(dinilai, beforeStart),
  };
}

/**
 * A computed indicator, judged like any other against the office's target. What it rests on stands in `rumus`.
 * @param hasil what its formula came to, or why it cannot be computed
 */
export function progresRumus(
  indikator: Indikator,
  hasil: Result<HasilRumus, PenolakanRumus>,
  sampaiBulan: Bulan,
  profil: ProfilProgres,
): ProgresIndikator {
  const dihitung = hasil.ok ? hasil.value : undefined;
  const nilai = dihitung?.nilai;
  const target = {
    setahun: targetSatuPelapor(indikator, tahunOf(sampaiBulan)),
    hingga: targetHingga(indikator, sampaiBulan),
  };
  return {
    indikator,
    keadaan: nilai === undefined ? 'kosong' : 'nilai',
    bulanKosong: [],
    beforeStart: [],
    sementara: dihitung?.sementara ?? false,
    dasar: [],
    dikesampingkan: [],
    desa: dihitung?.cakupan,
    rumus: hasil,
    ...nilaian(indikator, { nilai }, 'rumus_tanpa_hasil', profil, target),
  };
}

/** The strongest statement that any desa made: a value before a date, a date before "belum", nihil last. */
function keadaanSemua(semua: readonly Posisi[]): Posisi['keadaan'] {
  const urut = ['nilai', 'tanggal', 'belum', 'nihil'] as const;
  return urut.find((keadaan) => semua.some((p) => p.keadaan === keadaan)) ?? 'kosong';
}

function ketepatan(indikator: Indikator, { tanggal }: Posisi, tahun: number) {
  return tanggal === undefined ? undefined : ketepatanTanggal(indikator, tanggal, tahun);
}

function nilaian(
  indikator: Indikator,
  teramati: Teramati,
  tanpaNilai: AlasanTanpaNilai | undefined,
  profil: ProfilProgres,
  { setahun, hingga }: { setahun: HasilTarget; hingga: HasilTarget },
) {
  const nilai = (target: HasilTarget, lawan: Teramati = teramati): Penilaian => {
    if (lawan.nilai === undefined && lawan.kategori === undefined)
      return { alasan: tanpaNilai ?? 'tanpa_aturan' };
    if (target.besar === undefined) return { alasan: target.alasan };
    return nilaiCapaian(indikator, lawan, target.besar, profil.rumusLower);
  };
  const tahun = nilai(setahun);
  const sampai = belumJatuhTempo(nilai(hingga), setahun);
  // Planned to date in percent of the year; an end of a range is no plan, so a range has none while it is shared out.
  const rencana = hingga.besar?.nilai && nilai(setahun, { nilai: hingga.besar.nilai }).persen;
  return {
    nilai: teramati.nilai,
    targetDasar: setahun.baris,
    target: setahun.besar?.nilai,
    targetSampai: hingga.besar?.nilai,
    rentang: setahun.besar?.rentang,
    rentangSampai: hingga.besar?.rentang,
    targetKategori: setahun.besar?.kategori,
    capaian: tahun.persen,
    predikat: tahun.persen && predikat(tahun.persen, profil.predikat),
    capaianSampai: sampai.persen,
    predikatSampai: sampai.persen && predikat(sampai.persen, profil.predikat),
    terpenuhi: tahun.terpenuhi,
    terpenuhiSampai: sampai.terpenuhi,
    tanpaCapaian: tahun.alasan,
    tanpaCapaianSampai: sampai.alasan,
    rencana,
  };
}

type Dinilai = ReturnType<typeof nilaian>;

/**
 * Months before the office's first one that a growing sum of additions lacks. A level, a cumulative position and a dated
 * event say all that there is whenever they are asked.
 */
export function missingBefore(indikator: Indikator, angka: readonly Angka[], sampaiBulan: Bulan): Bulan[] {
  const tambah = !isAras(indikator) && indikator.jenisNilai !== 'tanggal';
  if (!tambah || indikator.pertanyaan !== 'tambahan') return [];
  return monthsBeforeStart(indikator, angkaTahun(angka, sampaiBulan), sampaiBulan);
}

/**
 * What is judged to date is left out where the sum lacks months that the target to date counts: 2 of March alone are
 * not compared with what was due in three months. The year's target is: less was reached so far, and that is said.
 */
function comparable(dinilai: Dinilai, beforeStart: readonly Bulan[]): Dinilai {
  if (beforeStart.length === 0) return dinilai;
  return {
    ...dinilai,
    capaianSampai: undefined,
    predikatSampai: undefined,
    terpenuhiSampai: undefined,
    tanpaCapaianSampai: dinilai.tanpaCapaianSampai ?? 'bulan_sebelum_mulai',
    rencana: undefined,
  };
}

/** A document that came late is there, and its lateness stands in the place of a predikat. */
function tanpaPredikat(dinilai: Dinilai): Dinilai {
  return { ...dinilai, predikat: undefined, predikatSampai: undefined };
}

/** A target to date of 0 where the year has one is no plan defect: nothing is due yet. */
function belumJatuhTempo(sampai: Penilaian, setahun: HasilTarget): Penilaian {
  const nanti = sampai.alasan === 'target_nol' && setahun.besar?.nilai?.gt(0);
  return nanti ? { ...sampai, alasan: 'tanpa_target_sampai' } : sampai;
}
