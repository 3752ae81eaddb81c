import { Decimal } from 'decimal.js';
import type { AlasanTanpaCapaian } from '../alasan.ts';
import { tahunOf } from '../bulan.ts';
import { butirKeuangan } from '../butir.ts';
import { nilaiTambahan } from '../posisi-tentu.ts';
import type { ProgresNode, Uang, UangTerpisah } from '../progres-figur.ts';
import type { Angka } from '../rencana.ts';
import { type PaguBerlaku, paguBerlaku, terpakai } from '../serapan.ts';
import { type BahanJelas, tidakDihitung } from './bahan.ts';
import { daunDari } from './daun.ts';
import { hitungan, perseratus } from './hitungan.ts';
import { langkahDeviasi } from './jelaskan-fisik.ts';
import { langkahHitung } from './langkah-hitung.ts';
import type { BagianFigur, Figur, LangkahHitung, Penjelasan } from './penjelasan.ts';

/**
 * Money of a sub kegiatan (its months' additions), of a node above, or of the office (its sub kegiatan): spent, serapan
 * over those that reported and have a pagu, and the plan to date; Rupiah exact, percent unrounded.
 */
export function jelaskanUang(
  bahan: BahanJelas,
  figur: Figur & { jenis: 'uang' | 'uang_kantor' },
): Penjelasan {
  const node =
    figur.jenis === 'uang' ? bahan.progres.node.find((one) => one.node.id === figur.nodeId) : undefined;
  const { uang, uangTanpaGaji } = bahan.progres.kantor;
  const hasil = figur.jenis === 'uang' ? node?.uang : figur.tanpaGaji ? uangTanpaGaji : uang;
  const daun = node?.node.level === 'sub_kegiatan' ? [node] : daunUang(bahan, figur);
  const satu = node?.node.level === 'sub_kegiatan' ? isiSub(bahan, node) : undefined;
  const bagian = satu === undefined ? daun.map(bagianSub) : [];
  return {
    figur,
    node: node?.node,
    bulan: bahan.bulan,
    masukan: satu?.masukan ?? [],
    dikesampingkan: satu === undefined ? [] : tidakDihitung(bahan, butirKeuangan(node!.node.id)),
    belum: satu?.belum ?? [],
    bagian,
    langkah: hasil === undefined ? [] : langkahUang(hasil, satu?.masukan ?? [], daun),
    pagu: satu?.pagu === undefined ? [] : [{ node: node!.node, ...satu.pagu }],
    profil: bahan.versiProfil,
    cakupan: hasil?.cakupan,
    hasil: hasil?.serapan,
    bentuk: 'persen',
    alasan: hasil === undefined ? 'belum_lapor' : alasanTanpaSerapan(hasil),
    sementara: hasil?.sementara ?? false,
  };
}

/** Why there is no serapan: money was reported and no pagu is known, or nobody reported any. */
function alasanTanpaSerapan({ serapan: persen, realisasi }: Uang): AlasanTanpaCapaian | undefined {
  if (persen !== undefined) return undefined;
  return realisasi === undefined ? 'belum_lapor' : 'tanpa_pagu';
}

function daunUang(bahan: BahanJelas, figur: Figur & { jenis: 'uang' | 'uang_kantor' }): ProgresNode[] {
  if (figur.jenis === 'uang') return daunDari(bahan, figur.nodeId);
  return daunDari(bahan).filter(({ node }) => !(figur.tanpaGaji && node.gaji));
}

function isiSub(
  bahan: BahanJelas,
  { node }: ProgresNode,
): Pick<Penjelasan, 'masukan' | 'belum'> & { pagu?: PaguBerlaku } {
  const milik = bahan.angka.filter((a) => a.butir === butirKeuangan(node.id));
  const { dasar, bulanKosong } = terpakai(node, milik, bahan.bulan);
  return {
    masukan: dasar,
    belum: bulanKosong.length === 0 ? [] : [{ bulan: bulanKosong }],
    pagu: paguBerlaku(node, tahunOf(bahan.bulan), bahan.padaTanggal),
  };
}

function bagianSub({ node, uang }: ProgresNode): BagianFigur {
  return {
    figur: { jenis: 'uang', nodeId: node.id },
    nama: node.namaPendek,
    nilai: uang.realisasi,
    bobot: uang.pagu,
    bentuk: 'rupiah',
  };
}

function langkahUang(uang: Uang, masukan: readonly Angka[], daun: readonly ProgresNode[]): LangkahHitung[] {
  if (uang.realisasi === undefined) return [];
  const dari = uang.cakupan.dari;
  const jumlah =
    masukan.length > 0 ? masukan.map(nilaiTambahan) : daun.flatMap((one) => one.uang.realisasi ?? []);
  const isi = hitungan('tambah', ...jumlah);
  const kode = masukan.length > 0 ? 'uang-bulan' : 'uang-sub';
  const langkah = [langkahHitung(kode, isi, 'rupiah', { dari, total: uang.cakupan.total })];
  const lain = [...terpisah('uang-tanpa-pagu', uang.tanpaPagu), ...terpisah('uang-dihapus', uang.dihapus)];
  if (uang.serapan === undefined || uang.paguDasar === undefined) return [...langkah, ...lain];
  const terhitung = daun.filter((one) => one.uang.serapan !== undefined);
  return [...langkah, ...lain, ...dasarPagu(terhitung), serapan(terhitung, uang.paguDasar), ...rencana(uang)];
}

/** What of the sum is not measured, since it has no pagu. */
function terpisah(kode: string, uang: UangTerpisah | undefined): LangkahHitung[] {
  if (uang === undefined) return [];
  return [{ kode, hasil: uang.nilai, bentuk: 'rupiah', data: { jumlah: uang.jumlah } }];
}

function dasarPagu(daun: readonly ProgresNode[]): LangkahHitung[] {
  if (daun.length < 2) return [];
  const isi = hitungan('tambah', ...daun.map((one) => one.uang.pagu!));
  return [langkahHitung('pagu-dasar', isi, 'rupiah', { dari: daun.length })];
}

function serapan(daun: readonly ProgresNode[], pagu: Decimal): LangkahHitung {
  const terpakaiSemua = Decimal.sum(new Decimal(0), ...daun.map((one) => one.uang.realisasi!));
  return langkahHitung('serapan', perseratus(terpakaiSemua, pagu), 'persen');
}

/** Months before the office's first one are in the plan and in no report: no difference is told. */
function tanpaDeviasi(beforeStart: readonly string[]): LangkahHitung[] {
  const [dari, sampai] = [beforeStart[0], beforeStart.at(-1)];
  if (dari === undefined || sampai === undefined) return [];
  return [{ kode: 'tanpa-deviasi', bentuk: 'poin', data: { dari, sampai } }];
}

function rencana({ serapan: nilai, rencana: kas, deviasi, beforeStart }: Uang): LangkahHitung[] {
  if (nilai === undefined || kas === undefined) return [];
  return [
    {
      kode: 'rencana-kas',
      hasil: kas.persen,
      bentuk: 'persen',
      data: { dari: kas.kas.dari, total: kas.kas.total },
    },
    ...(deviasi === undefined ? tanpaDeviasi(beforeStart) : [langkahDeviasi(nilai, kas.persen)]),
  ];
}
