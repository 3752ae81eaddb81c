import type { Decimal } from 'decimal.js';
import { type Bulan, tahunOf } from './bulan.ts';
import { butirKeuangan } from './butir.ts';
import { tahunRencana } from './butir-tahun.ts';
import { kelompok } from './kelompok.ts';
import {
  type MilikPembaca,
  type NilaiTahunLalu,
  type PembacaIndikator,
  pembacaIndikator,
} from './progres-baca.ts';
import {
  type Fisik,
  PROFIL_BAWAAN,
  type ProfilProgres,
  type Progres,
  type ProgresDesa,
  type ProgresIndikator,
  type ProgresNode,
  type Uang,
} from './progres-figur.ts';
import { fisikGabungan, fisikIndikator } from './progres-fisik.ts';
import { type UangSubKegiatan, uangGabungan } from './progres-uang.ts';
import type { Angka, Indikator, Pelapor, PlanNode, Rencana } from './rencana.ts';
import { deviasiPoin, kasBerlaku, paguBerlaku, terpakai } from './serapan.ts';

/** A sub kegiatan with its own figures, for adding up. */
interface Daun extends UangSubKegiatan {
  fisik: Fisik;
  indikator: ProgresIndikator[];
  dihitung: boolean;
}

/** What everything below is computed from. */
interface Bahan {
  rencana: Rencana;
  desa: readonly Pelapor[];
  baca: PembacaIndikator;
  bulan: Bulan;
  padaTanggal: string;
  profil: ProfilProgres;
}

/**
 * Progress of an office from January to the end of `sampaiBulan`: per indicator, sub kegiatan, kegiatan, program,
 * sasaran, tujuan, office and desa. Percent and Rupiah, unrounded, each with how much of the plan it rests on.
 * - sub kegiatan: mean of its judged indicators (`fisikIndikator`); every node above and the office: weighted mean of
 *   the sub kegiatan below (`fisikGabungan`) and sum of their money (`uangGabungan`)
 * - `kinerja`: mean of a node's own indicators (`fisikIndikator`); a tujuan or sasaran is judged by it
 * - where desa reports feed a section's figure, the confirmed figure counts; the desa's own stand under `desa`
 * - computed indicators (pelapor 'rumus') are computed from the others
 * - what nobody reported has no figure and is never 0
 * - a sub kegiatan that the year's plan does not carry out is in no total as long as nothing was reported (`dihitung`)
 * @param pelapor the office's reporters; those of jenis 'desa' are the desa
 * @param angka newest revision of every figure of the year, with indicator and node ids of this plan version; any order
 * @param padaTanggal ISO date that decides which pagu and anggaran kas are in force
 * @param tahunLalu the office's figure at the end of the year before, for formulas; undefined where it is not known
 * @param milik what a desa's own figures are judged by, where that is not the plan of the office
 */
export function progres(
  rencana: Rencana,
  pelapor: readonly Pelapor[],
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  padaTanggal: string,
  profil: ProfilProgres = PROFIL_BAWAAN,
  tahunLalu?: NilaiTahunLalu,
  milik?: MilikPembaca,
): Progres {
  const baca = pembacaIndikator({ rencana, pelapor, angka, bulan: sampaiBulan, profil, tahunLalu, milik });
  const desa = pelapor.filter((p) => p.jenis === 'desa');
  const bahan: Bahan = { rencana, desa, baca, bulan: sampaiBulan, padaTanggal, profil };
  const daun = semuaDaun(bahan, angka);
  const milikDesa = rencana.indikators.filter((i) => i.pelapor === 'desa');
  return {
    bulan: sampaiBulan,
    node: rencana.nodes.map((node) => progresNode(node, daun, bahan)),
    indikatorDesa: milikDesa.map(baca.kantor),
    desa: desa.map((d) => progresDesa(d, milikDesa, bahan)),
    indikatorKantor: rencana.indikators
      .filter((i) => i.pelapor !== 'desa' && i.nodeId === undefined)
      .map(baca.kantor),
    kantor: progresKantor(
      [...daun.values()].filter((satu) => satu.dihitung),
      bahan,
    ),
  };
}

function progresKantor(semua: readonly Daun[], { profil, bulan }: Bahan): Progres['kantor'] {
  const tanpaGaji = semua.filter((d) => !d.node.gaji);
  const fisik = fisikGabungan(semua.map(berpagu), profil);
  const uang = uangGabungan(semua, bulan);
  return {
    fisik,
    fisikTanpaGaji: fisikGabungan(tanpaGaji.map(berpagu), profil),
    uang,
    uangTanpaGaji: uangGabungan(tanpaGaji, bulan),
    efisiensi: efisiensi(fisik, uang),
  };
}

function semuaDaun(bahan: Bahan, angka: readonly Angka[]): Map<number, Daun> {
  const uang = kelompok(angka, (a) => a.butir);
  const daun = bahan.rencana.nodes.filter((node) => node.level === 'sub_kegiatan');
  const tahun = tahunOf(bahan.bulan);
  const rencanaTahun = tahunRencana(bahan.rencana, tahun);
  return new Map(
    daun.map((node) => {
      const indikator = indikatorNode(node, bahan);
      const terpakaiNode = terpakai(node, uang.get(butirKeuangan(node.id)) ?? [], bahan.bulan);
      const dilapor = [terpakaiNode, ...indikator].some((one) => one.dasar.length > 0);
      const isi: Daun = {
        node,
        indikator,
        fisik: fisikIndikator(indikator.filter(ikutFisik), bahan.profil),
        terpakai: terpakaiNode,
        pagu: paguBerlaku(node, tahun, bahan.padaTanggal),
        kas: kasBerlaku(node, tahun, bahan.padaTanggal),
        dihitung: rencanaTahun.node(node) || dilapor,
      };
      return [node.id, isi];
    }),
  );
}

/** What feeds a confirmed figure would count twice; IKU are no output of a sub kegiatan. */
function ikutFisik({ indikator }: ProgresIndikator): boolean {
  return indikator.pelapor !== 'iku' && indikator.feedsKunci === undefined;
}

function progresNode(node: PlanNode, daun: ReadonlyMap<number, Daun>, bahan: Bahan): ProgresNode {
  const sendiri = daun.get(node.id);
  const bawah = sendiri ? [sendiri] : daunDi(node, daun, bahan.rencana).filter((satu) => satu.dihitung);
  const indikator = sendiri?.indikator ?? indikatorNode(node, bahan);
  const fisik = sendiri?.fisik ?? fisikGabungan(bawah.map(berpagu), bahan.profil);
  const uang = uangGabungan(bawah, bahan.bulan);
  return {
    node,
    fisik,
    kinerja: fisikIndikator(indikator, bahan.profil),
    uang,
    uangTanpaGaji: uangGabungan(
      bawah.filter((d) => !d.node.gaji),
      bahan.bulan,
    ),
    efisiensi: efisiensi(fisik, uang),
    indikator,
    dihitung: sendiri?.dihitung ?? bawah.length > 0,
  };
}

/**
 * Efficiency in percentage points: capaian of the year − serapan; above 0 more was reached than was spent.
 * @returns undefined where either is unknown. Source: docs/sources.md#money
 */
function efisiensi({ tahun }: Fisik, { serapan }: Uang): Decimal | undefined {
  return tahun === undefined || serapan === undefined ? undefined : deviasiPoin(tahun.persen, serapan);
}

/** Every sub kegiatan below a node, in printed order. */
function daunDi(node: PlanNode, daun: ReadonlyMap<number, Daun>, rencana: Rencana): Daun[] {
  return rencana.nodes
    .filter((n) => n.parentId === node.id)
    .flatMap((anak) => daun.get(anak.id) ?? daunDi(anak, daun, rencana));
}

function indikatorNode(node: PlanNode, { rencana, baca }: Bahan): ProgresIndikator[] {
  return rencana.indikators.filter((i) => i.nodeId === node.id).map(baca.kantor);
}

function progresDesa(pelapor: Pelapor, indikators: readonly Indikator[], bahan: Bahan): ProgresDesa {
  const indikator = indikators.map((i) => bahan.baca.desa(i, pelapor.id));
  return { pelapor, indikator, fisik: fisikIndikator(indikator, bahan.profil) };
}

function berpagu(daun: Daun) {
  return { fisik: daun.fisik, pagu: daun.pagu?.nilai };
}
