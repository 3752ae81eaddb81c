import { akhirBulan, type Bulan } from '../../domain/bulan.ts';
import { type Butir, butirIndikator, butirKeuangan, tahunKunci } from '../../domain/butir.ts';
import { type Kantor, profilBulan, rencanaBerlaku } from '../../domain/kantor.ts';
import { lineageOf } from '../../domain/lineage.ts';
import { mulaiLapor, rencanaBermulai } from '../../domain/mulai-lapor.ts';
import { rencanaBertenggat } from '../../domain/profil-tenggat.ts';
import type { Angka, Indikator, PlanNode, Rencana } from '../../domain/rencana.ts';
import { kunciSatuan } from '../../domain/satuan.ts';

/**
 * The plan by which a month is reported and judged, with the legal deadlines of the kabupaten's rules of then and
 * the office's first month: the version in force at the month's end.
 * @param dimulaiId plan version that a report was begun under; it stays with that one
 * @returns undefined when the office has none yet
 */
export function rencanaBulan(kantor: Kantor, bulan: Bulan, dimulaiId?: number): Rencana | undefined {
  const rencana =
    kantor.rencana.find((one) => one.id === dimulaiId) ??
    rencanaBerlaku(kantor, akhirBulan(bulan).toString());
  if (rencana === undefined) return undefined;
  const bertenggat = rencanaBertenggat(rencana, profilBulan(kantor, bulan).profil);
  return rencanaBermulai(bertenggat, mulaiLapor(kantor), bulan);
}

interface ByKunci {
  indikator: ReadonlyMap<string, Indikator>;
  node: ReadonlyMap<string, PlanNode>;
}

const BY_KUNCI = new WeakMap<Rencana, ByKunci>();

function byKunci(rencana: Rencana): ByKunci {
  const kept = BY_KUNCI.get(rencana) ?? {
    indikator: new Map(rencana.indikators.map((one) => [one.kunci, one])),
    node: new Map(rencana.nodes.map((one) => [one.kunci, one])),
  };
  BY_KUNCI.set(rencana, kept);
  return kept;
}

/**
 * Figures with the indicator and node ids of one plan. A figure reported under another version is carried over by the
 * kunci of its indicator or node, which a plan's lineage shares, and is marked where it was reported in another unit than
 * the indicator has in this plan (`satuanLain`); one that the plan no longer has gets the ids of the newest version
 * that has it, and matches nothing in the plan.
 */
export function angkaMenurut(kantor: Kantor, rencana: Rencana, angka: readonly Angka[]): Angka[] {
  if (kantor.rencana.length < 2) return [...angka];
  const lineage = lineageOf(kantor.rencana);
  const here = byKunci(rencana);
  return angka.map((one) => {
    const indikator = lineage.indikator(one.indikatorId);
    if (indikator !== undefined) {
      const { kunci } = indikator;
      const to = here.indikator.get(kunci) ?? lineage.newestIndikator(kunci)?.indikator ?? indikator;
      return indikatorFigure(one, indikator, to);
    }
    const node = one.indikatorId === undefined ? lineage.node(one.nodeId) : undefined;
    const to = node && (here.node.get(node.kunci) ?? lineage.newestNode(node.kunci)?.node);
    return to === undefined || to.id === one.nodeId
      ? one
      : { ...one, nodeId: to.id, butir: butirKeuangan(to.id) };
  });
}

function indikatorFigure(one: Angka, from: Indikator, to: Indikator): Angka {
  const lain =
    kunciSatuan(from.satuan) !== kunciSatuan(to.satuan) ||
    (from.jenisNilai === 'rasio') !== (to.jenisNilai === 'rasio');
  if (to.id === from.id && !lain) return one;
  return {
    ...one,
    indikatorId: to.id,
    butir: butirIndikator(to.id, tahunKunci(one.butir)),
    ...(lain && { satuanLain: from.satuan }),
  };
}

/** The item behind a stored key, of whichever plan version; undefined for a key of another office. */
export function butirKantor(kantor: Kantor, kunci: string): Butir | undefined {
  for (const rencana of kantor.rencana.toReversed()) {
    const found = butirRencana(rencana, kunci);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The item behind a stored key in one plan version. */
export function butirRencana(rencana: Rencana, kunci: string): Butir | undefined {
  const node = rencana.nodes.find((one) => butirKeuangan(one.id) === kunci);
  if (node !== undefined) return { kunci, jenis: 'keuangan', node };
  const tahun = tahunKunci(kunci);
  const indikator = rencana.indikators.find((one) => butirIndikator(one.id, tahun) === kunci);
  if (indikator === undefined) return undefined;
  return {
    kunci,
    jenis: 'indikator',
    indikator,
    node: rencana.nodes.find((one) => one.id === indikator.nodeId),
    tahun,
  };
}

/** The keys under which an item of a reporting year was stored in all plan versions. */
export interface KunciTersimpan {
  /** In months of that year. */
  dalam: string[];
  /** In months of any other year: they name their reporting year. */
  luar: string[];
}

/** The keys of an item. @param tahun its reporting year (`tahunButir`) */
export function kunciSemuaVersi(kantor: Kantor, butir: Butir, tahun: number): KunciTersimpan {
  if (butir.jenis === 'keuangan') {
    const nodes = kantor.rencana.flatMap((r) => r.nodes.filter((n) => n.kunci === butir.node.kunci));
    return { dalam: nodes.map((n) => butirKeuangan(n.id)), luar: [] };
  }
  const { kunci } = butir.indikator;
  const semua = kantor.rencana.flatMap((r) => r.indikators.filter((i) => i.kunci === kunci));
  return {
    dalam: semua.map((i) => butirIndikator(i.id)),
    luar: semua.map((i) => butirIndikator(i.id, tahun)),
  };
}
