import type { Progres, ProgresNode } from './progres-figur.ts';

/**
 * Programs furthest behind in money, worst first: by deviasi (serapan without gaji − planned to date, percentage
 * points), then by printed order. Only those that are behind at all; one without reports or without pagu has no
 * deviasi and is not listed: it belongs to those who did not report.
 * @param jumlah at most so many
 */
export function tertinggal(progres: Progres, jumlah: number): ProgresNode[] {
  return progres.node
    .filter((p) => p.node.level === 'program' && p.uangTanpaGaji.deviasi?.isNegative())
    .filter((p) => !p.uangTanpaGaji.deviasi!.isZero())
    .sort((a, b) => a.uangTanpaGaji.deviasi!.comparedTo(b.uangTanpaGaji.deviasi!))
    .slice(0, jumlah);
}
