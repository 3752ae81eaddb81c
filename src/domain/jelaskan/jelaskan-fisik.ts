import { Decimal } from 'decimal.js';
import { batasiPercent } from '../capaian.ts';
import type { Fisik, ProgresIndikator, ProgresNode } from '../progres-figur.ts';
import { bertarget } from '../progres-fisik.ts';
import type { BahanJelas } from './bahan.ts';
import { daunDari } from './daun.ts';
import { type Hitungan, hitungan } from './hitungan.ts';
import { langkahPredikat } from './langkah-capaian.ts';
import { langkahHitung } from './langkah-hitung.ts';
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
  const langkah = hasil === undefined ? [] : langkahFisik(bahan, figur, hasil);
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
    alasan: hasil?.tahun === undefined ? (hasil?.alasan ?? 'belum_lapor') : undefined,
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

/** What one part gives to each of the means, and its weight; absent members are in none. */
interface Masukan {
  tahun?: Decimal;
  sampai?: Decimal;
  banding?: { realisasi: Decimal; rencana: Decimal };
  bobot?: Decimal;
}

function masukan(bahan: BahanJelas, figur: FigurFisik): Masukan[] {
  const node =
    figur.jenis === 'fisik' ? bahan.progres.node.find((one) => one.node.id === figur.nodeId) : undefined;
  if (node?.node.level === 'sub_kegiatan') {
    const batas = (nilai: Decimal) => batasiPercent(nilai, bahan.profil.batasRerata);
    return indikatorDinilai(node).map(({ capaian, capaianSampai, rencana }) => ({
      tahun: capaian && batas(capaian),
      sampai: capaianSampai && batas(capaianSampai),
      banding: capaian && rencana && { realisasi: batas(capaian), rencana: batas(rencana) },
      bobot: new Decimal(1),
    }));
  }
  return subDinilai(bahan, figur).map(({ fisik, uang }) => ({
    tahun: fisik.tahun?.persen,
    sampai: fisik.sampai?.persen,
    banding: fisik.banding,
    bobot: bahan.profil.bobot === 'sama' ? new Decimal(1) : uang.pagu,
  }));
}

function langkahFisik(bahan: BahanJelas, figur: FigurFisik, fisik: Fisik): LangkahHitung[] {
  const semua = masukan(bahan, figur);
  const batas = bahan.profil.batasRerata?.toFixed() ?? 'tanpa';
  const rerata = (kode: string, pilih: (one: Masukan) => Decimal | undefined): LangkahHitung[] => {
    const masuk = semua.flatMap((one) => {
      const nilai = pilih(one);
      return nilai === undefined || !one.bobot?.gt(0) ? [] : [{ nilai, bobot: one.bobot }];
    });
    if (masuk.length === 0) return [];
    const isi = rerataBerbobot(masuk);
    const sama = masuk.every((one) => one.bobot.eq(1));
    const data = { dari: masuk.length, total: semua.length, batas, cara: sama ? 'rerata' : 'bobot' };
    return [langkahHitung(kode, isi, 'persen', data)];
  };
  const realisasi = rerata('banding-realisasi', (one) => one.banding?.realisasi);
  const rencana = rerata('banding-rencana', (one) => one.banding?.rencana);
  return [
    ...rerata('fisik-tahun', (one) => one.tahun),
    ...rerata('fisik-sampai', (one) => one.sampai),
    ...(fisik.sampai === undefined ? [] : [langkahPredikat(fisik.sampai.persen, bahan.profil.predikat)]),
    ...realisasi,
    ...rencana,
    ...(realisasi[0] && rencana[0] ? [langkahDeviasi(realisasi[0].hasil!, rencana[0].hasil!)] : []),
  ];
}

/** A mean weighted as the profile says; with equal weights a plain one. */
function rerataBerbobot(semua: readonly { nilai: Decimal; bobot: Decimal }[]): Hitungan {
  if (semua.every((one) => one.bobot.eq(1))) return hitungan('rerata', ...semua.map((one) => one.nilai));
  const atas = hitungan('tambah', ...semua.map((one) => hitungan('kali', one.nilai, one.bobot)));
  return hitungan('bagi', atas, hitungan('tambah', ...semua.map((one) => one.bobot)));
}

/** Realised minus planned, in percentage points. */
export function langkahDeviasi(realisasi: Decimal, rencana: Decimal): LangkahHitung {
  return langkahHitung('deviasi', hitungan('kurang', realisasi, rencana), 'poin');
}
