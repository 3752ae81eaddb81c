import { type Bulan, nomorBulan, tahunOf } from './bulan.ts';
import type { Kantor } from './kantor.ts';
import type { Rencana } from './rencana.ts';

/**
 * First month that an office is asked for: the one that was set, and never before its first plan's first day. Earlier
 * months are neither asked nor missing nor late; what was reported for them all the same counts.
 * @returns undefined before the office has a plan, unless a month was set
 */
export function mulaiLapor({
  mulaiBulan,
  rencana,
}: Pick<Kantor, 'mulaiBulan' | 'rencana'>): Bulan | undefined {
  const rencanaPertama = rencana[0]?.berlakuDari.slice(0, 7) as Bulan | undefined;
  if (mulaiBulan === undefined || rencanaPertama === undefined) return mulaiBulan ?? rencanaPertama;
  return mulaiBulan > rencanaPertama ? mulaiBulan : rencanaPertama;
}

/** Whether a month lies before the first that the office is asked for. */
export function isSebelumMulai(kantor: Pick<Kantor, 'mulaiBulan' | 'rencana'>, bulan: Bulan): boolean {
  const mulai = mulaiLapor(kantor);
  return mulai !== undefined && bulan < mulai;
}

/** Plans as an office of this start reports by them; both stay the same as long as an office is kept in memory. */
const BERMULAI = new WeakMap<Rencana, Map<Bulan, Rencana>>();

/**
 * The plan with the office's first month on its nodes and indicators, so that no month before it counts as missing in
 * their figures. The same plan where the year of `bulan` is asked from January.
 */
export function rencanaBermulai(rencana: Rencana, mulai: Bulan | undefined, bulan: Bulan): Rencana {
  if (mulai === undefined || mulai <= `${tahunOf(bulan)}-01`) return rencana;
  const menurut = BERMULAI.get(rencana) ?? new Map<Bulan, Rencana>();
  BERMULAI.set(rencana, menurut);
  const mulaiBulan = mulai;
  const ada = menurut.get(mulai) ?? {
    ...rencana,
    nodes: rencana.nodes.map((one) => ({ ...one, mulaiBulan })),
    indikators: rencana.indikators.map((one) => ({ ...one, mulaiBulan })),
  };
  menurut.set(mulai, ada);
  return ada;
}

/** Number of the first month of the year of `bulan` that is asked for, 1 to 12. */
export function nomorMulai(mulai: Bulan | undefined, bulan: Bulan): number {
  return mulai !== undefined && tahunOf(mulai) === tahunOf(bulan) ? nomorBulan(mulai) : 1;
}
