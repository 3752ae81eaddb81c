import type { Indikator, Pelapor, PlanNode, Rencana } from '../../domain/rencana.ts';
import { targetTahun } from '../../domain/target.ts';
import type { Say } from '../../text/translator.ts';
import type { Lembar } from './lembar.ts';
import { nomorSimpul, urutanTemplat } from './nomor.ts';
import {
  type Kata,
  type SelBaris,
  selBulanKas,
  selBulanTarget,
  selIndikator,
  selSimpul,
  selTarget,
} from './sel.ts';

/** The plan that a template shows. */
export interface BahanTemplat {
  say: Say;
  rencana: Rencana;
  pelapor: readonly Pelapor[];
  /** Budget year of the monthly sheets. */
  tahun: number;
}

/** Every line of every sheet as it is written; what comes back is compared with it. */
export type IsiTemplat = Record<Lembar, SelBaris[]>;

/** The year shown, and others for which months are stored. */
function tahunBulanan(tahun: number, lain: readonly number[]): number[] {
  return [...new Set([tahun, ...lain])].sort((a, b) => a - b);
}

function barisAksi(indikator: Indikator, tahun: number): SelBaris[] {
  if (indikator.pelapor === 'rumus') return [];
  const { targetBulanan: cara } = indikator;
  const lain = cara.jenis === 'eksplisit' ? Object.keys(cara.tahun).map(Number) : [];
  return tahunBulanan(tahun, lain).map((one) => {
    const target = indikator.target.find((t) => t.tahun === one);
    return {
      kunci: indikator.kunci,
      tahun: String(one),
      nama: indikator.nama,
      satuan: indikator.satuan,
      target: targetTahun(indikator, one) ?? (target && selTarget(target)),
      ...selBulanTarget(indikator, one),
    };
  });
}

function barisKas(node: PlanNode, tahun: number): SelBaris[] {
  if (node.level !== 'sub_kegiatan') return [];
  const lain = node.kas.map((one) => one.tahun);
  return tahunBulanan(tahun, lain).map((one) => ({
    kunci: node.kunci,
    tahun: String(one),
    kode: node.kode,
    nama: node.namaPendek,
    target: paguTerbaru(node, one)?.nilai,
    ...selBulanKas(node, one),
  }));
}

/** The pagu that anggaran kas is compared with: the newest DPA or DPPA, without any the Renstra's. */
function paguTerbaru({ pagu }: PlanNode, tahun: number) {
  const tahunIni = pagu.filter((one) => one.tahun === tahun);
  return tahunIni.findLast(({ jenis }) => jenis !== 'indikatif') ?? tahunIni.at(-1);
}

/** The lines of a template for a plan version. */
export function isiTemplat({ say, rencana, pelapor, tahun }: BahanTemplat): IsiTemplat {
  const nodes = urutanTemplat(rencana.nodes);
  const kata: Kata = { say, nomor: nomorSimpul(nodes), pelapor };
  const kunciNode = new Map(nodes.map(({ id, kunci }) => [id, kunci]));
  return {
    rencana: nodes.map((node) => selSimpul(node, kata)),
    indikator: rencana.indikators.map((one) => selIndikator(one, kunciNode.get(one.nodeId ?? -1), kata)),
    aksi: rencana.indikators.flatMap((one) => barisAksi(one, tahun)),
    kas: nodes.flatMap((node) => barisKas(node, tahun)),
  };
}
