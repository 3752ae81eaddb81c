import { akhirBulan, type Bulan } from '../../domain/bulan.ts';
import { type Butir, butirIndikator, butirKeuangan, tahunKunci } from '../../domain/butir.ts';
import { type Kantor, profilBulan, rencanaBerlaku } from '../../domain/kantor.ts';
import { mulaiLapor, rencanaBermulai } from '../../domain/mulai-lapor.ts';
import { rencanaBertenggat } from '../../domain/profil-tenggat.ts';
import type { Angka, Rencana } from '../../domain/rencana.ts';

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

/**
 * Figures with the indicator and node ids of one plan version. A figure reported under another version is carried over
 * by the kunci of its indicator or node, which a plan's lineage shares; one that the version no longer has is kept
 * as it is and matches nothing in it.
 */
export function angkaMenurut(kantor: Kantor, rencana: Rencana, angka: readonly Angka[]): Angka[] {
  const lain = kantor.rencana.filter((one) => one.id !== rencana.id);
  if (lain.length === 0) return [...angka];
  const byKunci = new Map(rencana.indikators.map((i) => [i.kunci, i.id]));
  const byNode = new Map(rencana.nodes.map((node) => [node.kunci, node.id]));
  const indikator = new Map(lain.flatMap((one) => one.indikators.map((i) => [i.id, byKunci.get(i.kunci)])));
  const node = new Map(lain.flatMap((one) => one.nodes.map((n) => [n.id, byNode.get(n.kunci)])));
  return angka.map((one) => {
    const indikatorId = one.indikatorId === undefined ? undefined : indikator.get(one.indikatorId);
    if (indikatorId !== undefined) {
      return { ...one, indikatorId, butir: butirIndikator(indikatorId, tahunKunci(one.butir)) };
    }
    const nodeId = one.nodeId === undefined ? undefined : node.get(one.nodeId);
    const isMoney = one.indikatorId === undefined && nodeId !== undefined;
    return isMoney ? { ...one, nodeId, butir: butirKeuangan(nodeId) } : one;
  });
}

/** The item behind a stored key, of whichever plan version; undefined for a key of another office. */
export function butirKantor(kantor: Kantor, kunci: string): Butir | undefined {
  for (const rencana of kantor.rencana.toReversed()) {
    const found = butirRencana(rencana, kunci);
    if (found !== undefined) return found;
  }
  return undefined;
}

function butirRencana(rencana: Rencana, kunci: string): Butir | undefined {
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
