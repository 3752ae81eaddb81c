import type { NodeProgress, Progress } from './figures.ts';

/**
 * Programs furthest behind in money, worst first: by deviasi (serapan without gaji − planned to date, percentage
 * points), then by printed order. Only those that are behind at all; one without reports or without pagu has no
 * deviasi and is not listed: it belongs to those who did not report.
 * @param count at most so many
 */
export function furthestBehind(progress: Progress, count: number): NodeProgress[] {
  return progress.node
    .filter((p) => p.node.level === 'program' && p.moneyWithoutGaji.deviasi?.isNegative())
    .filter((p) => !p.moneyWithoutGaji.deviasi!.isZero())
    .sort((a, b) => a.moneyWithoutGaji.deviasi!.comparedTo(b.moneyWithoutGaji.deviasi!))
    .slice(0, count);
}
