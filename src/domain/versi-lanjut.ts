import type { Indikator, PlanNode, Rencana } from './rencana.ts';

/** Plan versions of an office that are stored and come into force after a day, in a year up to `tahun`. */
function versiNanti(rencana: readonly Rencana[], hari: string, tahun: number): Rencana[] {
  return rencana.filter(({ berlakuDari }) => berlakuDari > hari && Number(berlakuDari.slice(0, 4)) <= tahun);
}

/**
 * A node and what continues it in versions that are stored already and come into force later in the same year: money
 * that is entered meanwhile would be lost on the day on which they do.
 * @param hari ISO date of today
 * @param tahun budget year of the money
 */
export function simpulLanjut(
  rencana: readonly Rencana[],
  node: PlanNode,
  { hari, tahun }: { hari: string; tahun: number },
): PlanNode[] {
  const nanti = versiNanti(rencana, hari, tahun).flatMap(({ nodes }) => nodes);
  return [node, ...nanti.filter(({ kunci }) => kunci === node.kunci)];
}

/** The same of an indicator, where the later version plans it by month as this one does. */
export function indikatorLanjut(
  rencana: readonly Rencana[],
  indikator: Indikator,
  { hari, tahun }: { hari: string; tahun: number },
): Indikator[] {
  const cara = JSON.stringify(indikator.targetBulanan);
  const nanti = versiNanti(rencana, hari, tahun).flatMap(({ indikators }) => indikators);
  const sama = nanti.filter(
    ({ kunci, targetBulanan }) => kunci === indikator.kunci && JSON.stringify(targetBulanan) === cara,
  );
  return [indikator, ...sama];
}
