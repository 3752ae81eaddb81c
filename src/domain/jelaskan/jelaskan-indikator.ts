import type { AlasanTanpaCapaian } from '../alasan.ts';
import { type Bulan, tahunOf } from '../bulan.ts';
import { butirIndikator } from '../butir.ts';
import { ketepatanTanggal } from '../capaian-tanggal.ts';
import { nilaiCapaian, type Teramati } from '../penilaian.ts';
import { posisi } from '../posisi.ts';
import { nilaiPosisi, posisiDesa } from '../posisi-desa.ts';
import { missingBefore } from '../progres-indikator.ts';
import type { Angka, Indikator, Pelapor } from '../rencana.ts';
import { type HasilTarget, targetHingga, targetSatuPelapor, targetSeluruhDesa } from '../target.ts';
import { type BahanJelas, desaDari, tidakDihitung } from './bahan.ts';
import { langkahBulan } from './langkah-bulan.ts';
import { langkahCapaian, langkahPredikat } from './langkah-capaian.ts';
import { langkahDesa } from './langkah-desa.ts';
import { bagianKonfirmasi, langkahKonfirmasi } from './langkah-konfirmasi.ts';
import { langkahTarget } from './langkah-target.ts';
import { langkahTenggat } from './langkah-tenggat.ts';
import type { LangkahHitung, Penjelasan } from './penjelasan.ts';
import { targetSource } from './target-source.ts';

/** What was found of an indicator before it is judged. */
type Ditemukan = Pick<
  Penjelasan,
  'masukan' | 'dikesampingkan' | 'belum' | 'sementara' | 'bagian' | 'rumus' | 'cakupan'
> & {
  teramati?: Teramati;
  alasan?: AlasanTanpaCapaian;
  langkah: LangkahHitung[];
  /** Months before the office's first one that a sum lacks. */
  beforeStart: Bulan[];
  /** Done after its deadline. */
  terlambat?: boolean;
};

/**
 * An indicator at one reporter or at the office, taken apart: what was reported and by whom, how the months and the
 * desa become one value, the target with its source, the capaian and its word. Unrounded; the result of the last step
 * with a percentage is the capaian against the year's target.
 * @param pelapor a desa or unit; absent: the office's figure
 * @param tahun reporting year; another than that of the month only for a reporter's dated event (`progresPelapor`)
 */
export function jelaskanIndikator(
  bahan: BahanJelas,
  indikator: Indikator,
  pelapor?: Pelapor,
  tahun: number = tahunOf(bahan.bulan),
): Penjelasan {
  const ditemukan =
    indikator.pelapor === 'rumus'
      ? dariRumus(bahan, indikator)
      : pelapor === undefined && indikator.pelapor === 'desa'
        ? dariDesa(bahan, indikator)
        : dariPelapor(bahan, indikator, pelapor, tahun);
  const lain = tahun !== tahunOf(bahan.bulan);
  const desa = pelapor === undefined && indikator.pelapor === 'desa' ? desaDari(bahan).length : undefined;
  const setahun =
    desa === undefined ? targetSatuPelapor(indikator, tahun) : targetSeluruhDesa(indikator, tahun, desa);
  const nilaian = menilai(
    bahan,
    indikator,
    ditemukan,
    setahun,
    lain ? setahun : sampaiDari(targetHingga(indikator, bahan.bulan, desa), ditemukan),
    desa,
  );
  const { teramati: _, beforeStart: __, terlambat: ___, langkah, alasan, ...temuan } = ditemukan;
  return {
    ...temuan,
    figur: {
      jenis: 'indikator',
      indikatorId: indikator.id,
      pelaporId: pelapor?.id,
      ...(lain && { tahun }),
    },
    indikator,
    pelapor,
    bulan: bahan.bulan,
    pagu: [],
    target: setahun.baris && targetSource(bahan, indikator, setahun.baris),
    profil: bahan.versiProfil,
    langkah: [...langkah, ...nilaian.langkah],
    hasil: nilaian.persen,
    bentuk: 'persen',
    alasan: nilaian.persen === undefined ? (alasan ?? nilaian.alasan) : undefined,
  };
}

function menilai(
  { profil }: BahanJelas,
  indikator: Indikator,
  { teramati, terlambat }: Ditemukan,
  setahun: HasilTarget,
  sampai: HasilTarget,
  desa: number | undefined,
) {
  const target = langkahTarget(indikator, setahun, sampai, desa);
  if (teramati === undefined || setahun.besar === undefined) {
    return { langkah: target, alasan: setahun.alasan };
  }
  const hasil = nilaiCapaian(indikator, teramati, setahun.besar, profil.rumusLower);
  const kini = sampai.besar && nilaiCapaian(indikator, teramati, sampai.besar, profil.rumusLower);
  const hitung = (besar: HasilTarget['besar'], terhadap: 'tahun' | 'sampai') =>
    besar === undefined ? [] : langkahCapaian(indikator, teramati, besar, profil.rumusLower, terhadap);
  return {
    persen: hasil.persen,
    alasan: hasil.alasan,
    langkah: [
      ...target,
      ...hitung(setahun.besar, 'tahun'),
      ...hitung(sampai.besar, 'sampai'),
      ...(kini?.persen === undefined || terlambat ? [] : [langkahPredikat(kini.persen, profil.predikat)]),
    ],
  };
}

/** The target to date; none where the figure lacks months that it counts (`progresPelapor`). */
function sampaiDari(sampai: HasilTarget, { beforeStart }: Ditemukan): HasilTarget {
  if (beforeStart.length === 0 || sampai.besar === undefined) return sampai;
  return { baris: sampai.baris, alasan: 'bulan_sebelum_mulai' };
}

const TANPA_RUMUS = { rumus: undefined, bagian: [], cakupan: undefined };

function dariPelapor(
  bahan: BahanJelas,
  indikator: Indikator,
  pelapor: Pelapor | undefined,
  tahun: number,
): Ditemukan {
  const desa = new Set(desaDari(bahan).map((one) => one.id));
  const milik = (a: Angka) =>
    a.indikatorId === indikator.id &&
    (pelapor?.jenis === 'desa' ? a.pelaporId === pelapor.id : !desa.has(a.pelaporId));
  const p = posisi(indikator, bahan.angka.filter(milik), bahan.bulan, tahun);
  const nilai = nilaiPosisi(p);
  return {
    ...TANPA_RUMUS,
    masukan: p.dasar,
    dikesampingkan: [...p.dikesampingkan, ...tidakDihitung(bahan, butirIndikator(indikator.id))],
    belum: p.bulanKosong.length === 0 ? [] : [{ pelapor, bulan: p.bulanKosong }],
    sementara: p.sementara,
    bagian: bagianKonfirmasi(bahan, indikator),
    langkah: [
      ...langkahBulan(indikator, p),
      ...langkahTenggat(indikator, p, tahun),
      ...langkahKonfirmasi(bahan, indikator),
    ],
    beforeStart: missingBefore(indikator, p.dasar, bahan.bulan),
    terlambat: p.tanggal !== undefined && ketepatanTanggal(indikator, p.tanggal, tahun) === 'terlambat',
    teramati: nilai === undefined && p.kategori === undefined ? undefined : { nilai, kategori: p.kategori },
    alasan: p.alasan,
  };
}

function dariDesa(bahan: BahanJelas, indikator: Indikator): Ditemukan {
  const milik = bahan.angka.filter((a) => a.indikatorId === indikator.id);
  const semua = posisiDesa(indikator, desaDari(bahan), milik, bahan.bulan);
  return {
    ...TANPA_RUMUS,
    masukan: semua.perDesa.flatMap((one) => one.posisi.dasar),
    dikesampingkan: semua.perDesa.flatMap((one) => one.posisi.dikesampingkan),
    belum: semua.perDesa
      .filter((one) => one.posisi.bulanKosong.length > 0)
      .map(({ pelapor, posisi: { bulanKosong } }) => ({ pelapor, bulan: bulanKosong })),
    sementara: semua.sementara,
    cakupan: { dari: semua.cakupan.sudah, total: semua.cakupan.dari },
    bagian: semua.perDesa.map(({ pelapor, bernilai, posisi: { keadaan } }) => ({
      figur: { jenis: 'indikator', indikatorId: indikator.id, pelaporId: pelapor.id },
      nama: pelapor.nama,
      nilai: keadaan === 'kosong' ? undefined : bernilai,
      bentuk: indikator.jenisNilai === 'rasio' ? 'persen' : 'satuan',
    })),
    langkah: langkahDesa(indikator, semua, tahunOf(bahan.bulan)),
    beforeStart: semua.perDesa
      .filter((one) => one.posisi.keadaan !== 'kosong')
      .flatMap((one) => missingBefore(indikator, one.posisi.dasar, bahan.bulan)),
    teramati: semua.nilai && { nilai: semua.nilai },
    alasan: semua.alasan,
  };
}

function dariRumus({ progres }: BahanJelas, indikator: Indikator): Ditemukan {
  const semua = [...progres.indikatorKantor, ...progres.node.flatMap((one) => one.indikator)];
  const p = semua.find((one) => one.indikator.id === indikator.id);
  const hasil = p?.rumus?.ok ? p.rumus.value : undefined;
  const langkah: LangkahHitung[] =
    p?.nilai === undefined ? [] : [{ kode: 'rumus', hasil: p.nilai, bentuk: 'satuan' }];
  return {
    masukan: [],
    dikesampingkan: [],
    belum: [],
    bagian: [],
    sementara: p?.sementara ?? false,
    beforeStart: [],
    rumus: hasil?.langkah,
    cakupan: hasil?.cakupan && { dari: hasil.cakupan.sudah, total: hasil.cakupan.dari },
    langkah,
    teramati: p?.nilai && { nilai: p.nilai },
    alasan: p?.nilai === undefined ? 'rumus_tanpa_hasil' : undefined,
  };
}
