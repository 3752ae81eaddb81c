import { type Bulan, tahunOf } from './bulan.ts';
import { butirKeuangan } from './butir.ts';
import {
  type Fisik,
  PROFIL_BAWAAN,
  type ProfilProgres,
  type Progres,
  type ProgresDesa,
  type ProgresIndikator,
  type ProgresNode,
} from './progres-figur.ts';
import { fisikGabungan, fisikIndikator } from './progres-fisik.ts';
import { progresPelapor, progresSemuaDesa } from './progres-indikator.ts';
import { type UangSubKegiatan, uangGabungan } from './progres-uang.ts';
import type { Angka, Indikator, Pelapor, PlanNode, Rencana } from './rencana.ts';
import { paguBerlaku, terpakai } from './serapan.ts';

/** What everything below is computed from. */
interface Bahan {
  rencana: Rencana;
  desa: readonly Pelapor[];
  /** Figures per indicator, of the desa and of everybody else. */
  milikDesa: ReadonlyMap<number, Angka[]>;
  milikUnit: ReadonlyMap<number, Angka[]>;
  bulan: Bulan;
  profil: ProfilProgres;
}

/** A sub kegiatan with its own figures, for adding up. */
interface Daun extends UangSubKegiatan {
  fisik: Fisik;
  indikator: ProgresIndikator[];
}

/**
 * Progress of an office from January to the end of `sampaiBulan`: per indicator, sub kegiatan, kegiatan, program,
 * office and desa. Percent and Rupiah, unrounded, each with how much of the plan it rests on.
 * - sub kegiatan: mean of its judged indicators (`fisikIndikator`); kegiatan, program and office: weighted mean of
 *   the sub kegiatan below (`fisikGabungan`) and sum of their money (`uangGabungan`)
 * - where desa reports feed a section's figure, the confirmed figure counts; the desa's own stand under `desa`
 * - what nobody reported has no figure and is never 0
 * @param pelapor the office's reporters; those of jenis 'desa' are the desa
 * @param angka newest revision of every figure of the year, with indicator and node ids of this plan version; any order
 * @param padaTanggal ISO date that decides which pagu is in force
 */
export function progres(
  rencana: Rencana,
  pelapor: readonly Pelapor[],
  angka: readonly Angka[],
  sampaiBulan: Bulan,
  padaTanggal: string,
  profil: ProfilProgres = PROFIL_BAWAAN,
): Progres {
  const desa = pelapor.filter((p) => p.jenis === 'desa');
  const idDesa = new Set(desa.map((d) => d.id));
  const bahan: Bahan = {
    rencana,
    desa,
    milikDesa: perIndikator(angka.filter((a) => idDesa.has(a.pelaporId))),
    milikUnit: perIndikator(angka.filter((a) => !idDesa.has(a.pelaporId))),
    bulan: sampaiBulan,
    profil,
  };
  const daun = semuaDaun(bahan, angka, padaTanggal);
  const semua = [...daun.values()];
  const tanpaGaji = semua.filter((d) => !d.node.gaji);
  const milikDesa = rencana.indikators.filter((i) => i.pelapor === 'desa');
  return {
    bulan: sampaiBulan,
    node: rencana.nodes.map((node) => progresNode(node, daun, bahan)),
    indikatorDesa: milikDesa.map((i) => progresIndikator(i, bahan)),
    desa: desa.map((d) => progresDesa(d, milikDesa, bahan)),
    indikatorKantor: rencana.indikators
      .filter((i) => i.pelapor !== 'desa' && i.nodeId === undefined)
      .map((i) => progresIndikator(i, bahan)),
    kantor: {
      fisik: fisikGabungan(semua.map(berpagu), profil),
      fisikTanpaGaji: fisikGabungan(tanpaGaji.map(berpagu), profil),
      uang: uangGabungan(semua, sampaiBulan),
      uangTanpaGaji: uangGabungan(tanpaGaji, sampaiBulan),
    },
  };
}

function semuaDaun(bahan: Bahan, angka: readonly Angka[], padaTanggal: string): Map<number, Daun> {
  const uang = kelompok(angka, (a) => a.butir);
  const daun = bahan.rencana.nodes.filter((node) => node.level === 'sub_kegiatan');
  return new Map(
    daun.map((node) => {
      const indikator = indikatorNode(node, bahan);
      // What feeds a confirmed figure would count twice; IKU are not asked monthly and are no output of it.
      const dinilai = indikator.filter(
        (p) => p.indikator.pelapor !== 'iku' && p.indikator.feedsKunci === undefined,
      );
      const isi: Daun = {
        node,
        indikator,
        fisik: fisikIndikator(dinilai, bahan.profil),
        terpakai: terpakai(node, uang.get(butirKeuangan(node.id)) ?? [], bahan.bulan),
        pagu: paguBerlaku(node, tahunOf(bahan.bulan), padaTanggal),
      };
      return [node.id, isi];
    }),
  );
}

function progresNode(node: PlanNode, daun: ReadonlyMap<number, Daun>, bahan: Bahan): ProgresNode {
  const sendiri = daun.get(node.id);
  const bawah = sendiri ? [sendiri] : daunDi(node, daun, bahan.rencana);
  return {
    node,
    fisik: sendiri?.fisik ?? fisikGabungan(bawah.map(berpagu), bahan.profil),
    uang: uangGabungan(bawah, bahan.bulan),
    uangTanpaGaji: uangGabungan(
      bawah.filter((d) => !d.node.gaji),
      bahan.bulan,
    ),
    indikator: sendiri?.indikator ?? indikatorNode(node, bahan),
  };
}

/** Every sub kegiatan below a node, in printed order. */
function daunDi(node: PlanNode, daun: ReadonlyMap<number, Daun>, rencana: Rencana): Daun[] {
  return rencana.nodes
    .filter((n) => n.parentId === node.id)
    .flatMap((anak) => daun.get(anak.id) ?? daunDi(anak, daun, rencana));
}

function indikatorNode(node: PlanNode, bahan: Bahan): ProgresIndikator[] {
  return bahan.rencana.indikators.filter((i) => i.nodeId === node.id).map((i) => progresIndikator(i, bahan));
}

function progresIndikator(indikator: Indikator, bahan: Bahan): ProgresIndikator {
  if (indikator.pelapor !== 'desa') {
    return progresPelapor(indikator, bahan.milikUnit.get(indikator.id) ?? [], bahan.bulan, bahan.profil);
  }
  const angka = bahan.milikDesa.get(indikator.id) ?? [];
  return progresSemuaDesa(indikator, bahan.desa, angka, bahan.bulan, bahan.profil);
}

function progresDesa(pelapor: Pelapor, indikators: readonly Indikator[], bahan: Bahan): ProgresDesa {
  const indikator = indikators.map((i) => {
    const angka = (bahan.milikDesa.get(i.id) ?? []).filter((a) => a.pelaporId === pelapor.id);
    return progresPelapor(i, angka, bahan.bulan, bahan.profil);
  });
  return { pelapor, indikator, fisik: fisikIndikator(indikator, bahan.profil) };
}

function berpagu(daun: Daun) {
  return { fisik: daun.fisik, pagu: daun.pagu?.nilai };
}

function perIndikator(angka: readonly Angka[]): Map<number, Angka[]> {
  const milik = kelompok(angka, (a) => a.indikatorId);
  milik.delete(undefined);
  return milik as Map<number, Angka[]>;
}

function kelompok<K>(angka: readonly Angka[], kunci: (angka: Angka) => K): Map<K, Angka[]> {
  const hasil = new Map<K, Angka[]>();
  for (const a of angka) {
    const isi = hasil.get(kunci(a));
    if (isi === undefined) hasil.set(kunci(a), [a]);
    else isi.push(a);
  }
  return hasil;
}
