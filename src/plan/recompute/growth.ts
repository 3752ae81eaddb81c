import { Decimal } from 'decimal.js';
import { round } from '../../domain/capaian/capaian-percent.ts';
import { matchesPrint, readPrintedRatio } from './ratio/printed-ratio.ts';
import type { RatioRow } from './ratio/ratio-row.ts';
import type { RecomputedRow } from './ratio/recomputed-row.ts';

/**
 * Average growth of a series in percent, unrounded: the mean over the years of (this year − the year before) / the year
 * before × 100, over those years that have a figure and whose year before has one above 0. (279.616.600 − 324.038.000)
 * / 324.038.000 is −13,71 (Randuagung 536).
 * @returns undefined when no year has one before it
 */
function growthPercent(series: readonly (Decimal | undefined)[]): Decimal | undefined {
  const steps = series.flatMap((value, at) => {
    const before = series[at - 1];
    return value === undefined || before === undefined || before.lte(0)
      ? []
      : [value.minus(before).times(100).div(before)];
  });
  return steps.length === 0 ? undefined : Decimal.sum(...steps).div(steps.length);
}

/** The printed average growths of a row beside the recomputed ones. */
export function recomputeGrowth({ line, name, growth }: RatioRow): RecomputedRow[] {
  return growth.flatMap(({ what, printed, value }) => {
    const printedRatio = readPrintedRatio(printed);
    const made = growthPercent(value);
    if (printedRatio.kind === 'kosong' || (printedRatio.kind === 'tiada' && made === undefined)) return [];
    const same = printedRatio.kind === 'angka' && made !== undefined && matchesPrint(printedRatio, made);
    const reason =
      made === undefined
        ? 'tanpa-angka'
        : printedRatio.kind !== 'angka'
          ? printedRatio.kind === 'lain'
            ? 'galat-hitung'
            : 'tidak-dihitung'
          : same && !round(made).eq(printedRatio.value)
            ? 'dibulatkan'
            : null;
    return {
      line,
      name: `${name} (rata-rata pertumbuhan ${what})`.trim(),
      year: 'rata-rata',
      target: null,
      realisasi: null,
      printed,
      counted: made === undefined ? null : round(made).toFixed(2),
      same: same,
      reason,
    };
  });
}
