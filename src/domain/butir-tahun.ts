import { saysNotAvailable } from './linear-text.ts';
import type { Indikator, PlanNode, Rencana, Target } from './rencana.ts';

/** Which of a plan's items a year concerns. */
export interface TahunRencana {
  /** A sub kegiatan is carried out: its figures and money are asked for. */
  node: (node: PlanNode) => boolean;
  /** An indicator above the sub kegiatan, or on no node, is to be reached. */
  indikator: (indikator: Indikator) => boolean;
}

/** Per plan and year; a plan is the same object as long as its office is kept in memory. */
const TERSIMPAN = new WeakMap<Rencana, Map<number, TahunRencana>>();

/**
 * What a plan sets for a year. A sub kegiatan that has neither pagu nor target in it, although it has one in another
 * year, is not carried out then, and an indicator above without a target in it, although it has one in another year, is
 * not to be reached then: whoever was asked could answer nothing but nihil, month after month, and would be late
 * without it. What has no figure in any year stays asked (the documents leave cells blank), and so does everything in
 * a year for which no program, kegiatan or sub kegiatan has one: the plan ends before it, its successor is not loaded.
 * A pagu of 0 and a target that is printed but not legible count as figures; so does a DPA.
 * Source: Randuagung TC-27, lines 959 to 1092: 14 of 49 sub kegiatan are blank for 2024; Balapulang 6.2: the kegiatan of
 * 2020 were replaced by others.
 */
export function tahunRencana(rencana: Rencana, tahun: number): TahunRencana {
  const kept = TERSIMPAN.get(rencana) ?? new Map<number, TahunRencana>();
  TERSIMPAN.set(rencana, kept);
  const found = kept.get(tahun) ?? hitung(rencana, tahun);
  kept.set(tahun, found);
  return found;
}

function hitung({ nodes, indikators }: Rencana, tahun: number): TahunRencana {
  const bertarget = (node: PlanNode) => indikators.filter((one) => one.nodeId === node.id);
  const tahunNode = new Map(
    nodes.map((node) => [
      node.id,
      new Set([...node.pagu.map((one) => one.tahun), ...bertarget(node).flatMap(tahunTarget)]),
    ]),
  );
  const bawah = nodes.filter(({ level }) => level !== 'tujuan' && level !== 'sasaran');
  const dicakup = bawah.some(({ id }) => tahunNode.get(id)?.has(tahun));
  const berlaku = (ada: ReadonlySet<number> | undefined) =>
    !dicakup || ada === undefined || ada.size === 0 || ada.has(tahun);
  return {
    node: ({ id }) => berlaku(tahunNode.get(id)),
    indikator: (indikator) => berlaku(new Set(tahunTarget(indikator))),
  };
}

function tahunTarget({ target }: Indikator): number[] {
  return target.filter(adaTarget).map(({ tahun }) => tahun);
}

function adaTarget({ nilai, min, max, kategori, tercetak }: Target): boolean {
  if ([nilai, min, max, kategori].some((one) => one !== undefined)) return true;
  // `-` and blank have neither letter nor digit.
  return /[\p{L}\d]/u.test(tercetak) && !saysNotAvailable(tercetak);
}
