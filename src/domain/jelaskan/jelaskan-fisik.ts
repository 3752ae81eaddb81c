import { Decimal } from 'decimal.js';
import { batasiPercent } from '../capaian.ts';
import type { Fisik, ProgresIndikator, ProgresNode } from '../progres-figur.ts';
import { bertarget } from '../progres-fisik.ts';
import type { BahanJelas } from './bahan.ts';
import { daunDari } from './daun.ts';
import { type Hitungan, hitungan, nilaiHitungan } from './hitungan.ts';
import { langkahPredikat } from './langkah-capaian.ts';
import type { BagianFigur, Figur, LangkahHitung, Penjelasan } from './penjelasan.ts';

/** Physical progress of a node or the office. */
type FigurFisik = Figur & { jenis: 'fisik' | 'fisik_kantor' };

/**
 * Physical progress of a sub kegiatan (mean of its indicators' capaian), of a node above, or of the office (mean of its
 * sub kegiatan, weighted as the profile says), against the year's target and against the plan to date; percent.
 */
export function jelaskanFisik(bahan: BahanJelas, figur: FigurFisik): Penjelasan {
  const node =
    figur.jenis === 'fisik' ? bahan.progres.node.find((one) => one.node.id === figur.nodeId) : undefined;
  const { fisik, fisikTanpaGaji } = bahan.progres.kantor;
  const hasil = figur.jenis === 'fisik' ? node?.fisik : figur.tanpaGaji ? fisikTanpaGaji : fisik;
  const bagian = node?.node.level === 'sub_kegiatan' ? bagianIndikator(bahan, node) : bagianSub(bahan, figur);
  const langkah = hasil === undefined ? [] : langkahFisik(bahan, figur, hasil, bagian);
  return {
    figur,
    node: node?.node,
    bulan: bahan.bulan,
    masukan: [],
    dikesampingkan: [],
    belum: [],
    bagian,
    langkah,
    pagu: [],
    profil: bahan.versiProfil,
    cakupan: hasil?.cakupan,
    hasil: hasil?.tahun?.persen,
    bentuk: 'persen',
    alasan: hasil?.tahun === undefined ? 'belum_lapor' : undefined,
    sementara: hasil?.sementara ?? false,
  };
}

/** Indicators that enter the mean of a sub kegiatan; what feeds another figure or is an IKU does not (`progres`). */
function indikatorDinilai({ indikator }: ProgresNode): ProgresIndikator[] {
  return indikator.filter(
    (one) => one.indikator.pelapor !== 'iku' && one.indikator.feedsKunci === undefined && bertarget(one),
  );
}

function bagianIndikator({ profil }: BahanJelas, node: ProgresNode): BagianFigur[] {
  return indikatorDinilai(node).map((one) => ({
    figur: { jenis: 'indikator', indikatorId: one.indikator.id },
    nama: one.indikator.namaPendek,
    nilai: one.capaian && batasiPercent(one.capaian, profil.batasRerata),
    bobot: new Decimal(1),
    bentuk: 'persen',
  }));
}

function subDinilai(bahan: BahanJelas, figur: FigurFisik): ProgresNode[] {
  const semua = figur.jenis === 'fisik' ? daunDari(bahan, figur.nodeId) : daunDari(bahan);
  const tanpaGaji = figur.jenis === 'fisik_kantor' && figur.tanpaGaji;
  return semua.filter(({ node }) => !(tanpaGaji && node.gaji));
}

function bagianSub(bahan: BahanJelas, figur: FigurFisik): BagianFigur[] {
  return subDinilai(bahan, figur).map(({ node, fisik, uang }) => ({
    figur: { jenis: 'fisik', nodeId: node.id },
    nama: node.namaPendek,
    nilai: fisik.tahun?.persen,
    bobot: bahan.profil.bobot === 'sama' ? new Decimal(1) : uang.pagu,
    bentuk: 'persen',
  }));
}

function langkahFisik(
  bahan: BahanJelas,
  figur: FigurFisik,
  fisik: Fisik,
  bagian: readonly BagianFigur[],
): LangkahHitung[] {
  const masuk = bagian.filter((one) => one.nilai !== undefined && one.bobot?.gt(0));
  if (masuk.length === 0) return [];
  const sama = masuk.every((one) => one.bobot!.eq(1));
  const isi = rerataBerbobot(masuk.map((one) => ({ nilai: one.nilai!, bobot: one.bobot! })));
  const data = {
    dari: fisik.cakupan.dari,
    total: fisik.cakupan.total,
    batas: bahan.profil.batasRerata?.toFixed() ?? 'tanpa',
  };
  const { banding, tahun } = fisik;
  return [
    {
      kode: sama ? 'fisik-rerata' : 'fisik-bobot',
      hitungan: isi,
      hasil: nilaiHitungan(isi),
      bentuk: 'persen',
      data,
    },
    ...(tahun === undefined ? [] : [langkahPredikat(tahun.persen, bahan.profil.predikat)]),
    ...(banding === undefined ? [] : langkahBanding(bahan, figur, banding.cakupan.dari)),
  ];
}

/** What is averaged for the comparison with the plan to date: both sides of every part that has one, and its weight. */
type Berbanding = { realisasi: Decimal; rencana: Decimal; bobot: Decimal };

function berbanding(bahan: BahanJelas, figur: FigurFisik): Berbanding[] {
  const node =
    figur.jenis === 'fisik' ? bahan.progres.node.find((one) => one.node.id === figur.nodeId) : undefined;
  if (node?.node.level === 'sub_kegiatan') {
    return indikatorDinilai(node).flatMap(({ capaian, rencana }) => {
      if (capaian === undefined || rencana === undefined) return [];
      const batas = (nilai: Decimal) => batasiPercent(nilai, bahan.profil.batasRerata);
      return [{ realisasi: batas(capaian), rencana: batas(rencana), bobot: new Decimal(1) }];
    });
  }
  return subDinilai(bahan, figur).flatMap(({ fisik, uang }) => {
    const bobot = bahan.profil.bobot === 'sama' ? new Decimal(1) : uang.pagu;
    return fisik.banding === undefined || !bobot?.gt(0) ? [] : [{ ...fisik.banding, bobot }];
  });
}

function langkahBanding(bahan: BahanJelas, figur: FigurFisik, dari: number): LangkahHitung[] {
  const semua = berbanding(bahan, figur);
  const rerata = (kode: string, pilih: (one: Berbanding) => Decimal): LangkahHitung => {
    const isi = rerataBerbobot(semua.map((one) => ({ nilai: pilih(one), bobot: one.bobot })));
    return { kode, hitungan: isi, hasil: nilaiHitungan(isi), bentuk: 'persen', data: { dari } };
  };
  const realisasi = rerata('banding-realisasi', (one) => one.realisasi);
  const rencana = rerata('banding-rencana', (one) => one.rencana);
  return [realisasi, rencana, langkahDeviasi(realisasi.hasil!, rencana.hasil!)];
}

/** A mean weighted as the profile says; with equal weights a plain one. */
function rerataBerbobot(semua: readonly { nilai: Decimal; bobot: Decimal }[]): Hitungan {
  if (semua.every((one) => one.bobot.eq(1))) return hitungan('rerata', ...semua.map((one) => one.nilai));
  const atas = hitungan('tambah', ...semua.map((one) => hitungan('kali', one.nilai, one.bobot)));
  return hitungan('bagi', atas, hitungan('tambah', ...semua.map((one) => one.bobot)));
}

/** Realised minus planned, in percentage points. */
export function langkahDeviasi(realisasi: Decimal, rencana: Decimal): LangkahHitung {
  const isi = hitungan('kurang', realisasi, rencana);
  return { kode: 'deviasi', hitungan: isi, hasil: nilaiHitungan(isi), bentuk: 'poin' };
}
