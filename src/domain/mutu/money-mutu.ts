import { deviasiPoints } from '../capaian/serapan.ts';
import type { Month } from '../kalender/month.ts';
import type { NodeProgress } from '../progres/figures.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import type { Angka } from '../rencana/plan.ts';
import { reportedAngka } from './angka-mutu.ts';
import type { MutuFinding } from './finding.ts';
import { MUTU_RULES } from './rules.ts';

/**
 * Sub kegiatan whose serapan is far ahead of their physical progress: serapan − capaian against the year's target, in
 * percentage points. Only where something physical was due by now: one document in December is no reason to ask in May.
 * @param node sub kegiatan with their figures up to `month`
 * @param angka figures of the month: whoever reported the money is the one that it is about
 */
export function moneyMutu(
  node: readonly NodeProgress[],
  angka: readonly Angka[],
  month: Month,
): MutuFinding[] {
  return node.flatMap(({ node: sub, fisik, money }): MutuFinding[] => {
    const butir = moneyButirKey(sub.id);
    const current = angka.find((one) => one.butir === butir && one.month === month);
    if (sub.level !== 'sub_kegiatan' || current === undefined) return [];
    if (fisik.year === undefined || fisik.toDate === undefined || money.serapan === undefined) return [];
    const difference = deviasiPoints(money.serapan, fisik.year.percent);
    if (difference.lt(MUTU_RULES.moneyAheadPoints)) return [];
    const numbers = { serapan: money.serapan, fisik: fisik.year.percent, difference };
    const reported = [reportedAngka(current)];
    return [
      { kode: 'uang_di_depan', month, reporterIds: [current.reporterId], butir, angka: numbers, reported },
    ];
  });
}
