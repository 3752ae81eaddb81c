import { type Month, monthsSoFar } from '../kalender/month.ts';
import { type Butir, indikatorButirKey, yearlyButir } from '../realisasi/butir.ts';
import type { Angka, Indikator, PlanNode } from '../rencana/plan.ts';
import { butirOptions } from './butir-options.ts';
import type { Office } from './office.ts';

/**
 * The items of one indicator that a reporter's year consists of so far: that of the calendar year, whether it was asked
 * yet or not, and the dated events of other reporting years that were asked in it up to the month — one left over from
 * the year before, one that may be done early.
 * @param angka figures of the reporter, with the ids of the plan version that has the indicator
 * @returns earlier reporting years first
 */
export function butirToDate(
  office: Office,
  { indikator, node }: { indikator: Indikator; node?: PlanNode },
  reporterId: number,
  angka: readonly Angka[],
  month: Month,
): Butir[] {
  const own: Butir = { key: indikatorButirKey(indikator.id), kind: 'indikator', indikator, node };
  if (indikator.diminta.jenis !== 'sampai_selesai') return [own];
  const questioned = monthsSoFar(month).flatMap((one) =>
    yearlyButir(indikator, node, butirOptions(office, reporterId, angka, one)),
  );
  const other = new Map(questioned.map((butir) => [butir.key, butir]));
  other.delete(own.key);
  const year = (butir: Butir) => (butir.kind === 'indikator' ? (butir.year ?? 0) : 0);
  const begin = Number(month.slice(0, 4));
  const all = [...other.values()];
  return [...all.filter((one) => year(one) < begin), own, ...all.filter((one) => year(one) > begin)];
}
