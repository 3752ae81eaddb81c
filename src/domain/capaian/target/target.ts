import type { Decimal } from 'decimal.js';
import { type Month, yearOf } from '../../kalender/month.ts';
import type { Indikator, Target } from '../../rencana/plan.ts';
import { shareTarget } from './share-target.ts';
import type { TargetOutcome, TargetSize } from './target-outcome.ts';

/**
 * Target of an indicator for a year, in its satuan, as the plan has it: per reporter when `targetPerReporter`, for the
 * office otherwise.
 * @returns `reason` when the plan names none ('tanpa_target'), or prints nothing legible ('target_tak_terbaca'); never 0
 */
export function planTarget(indikator: Indikator, year: number): TargetOutcome {
  const line = indikator.target.find((t) => t.year === year);
  if (line === undefined) return { reason: 'tanpa_target' };
  const size = rowSize(indikator, line);
  return size === undefined ? { line, reason: 'target_tak_terbaca' } : { size, line };
}

function rowSize({ jenisNilai }: Indikator, { value, min, max, category }: Target): TargetSize | undefined {
  if (jenisNilai === 'kategori') return category === undefined ? undefined : { category };
  if (value !== undefined) return { value, ...(category !== undefined && { category }) };
  return min === undefined || max === undefined ? undefined : { range: { min, max } };
}

/**
 * Target of one reporter for a year. A desa has one only where the target counts per desa: an office target is not
 * divided among them.
 */
export function oneReporterTarget(indikator: Indikator, year: number): TargetOutcome {
  const ofOffice = indikator.pelapor === 'desa' && !indikator.targetPerReporter;
  return ofOffice ? { reason: 'tanpa_target' } : planTarget(indikator, year);
}

/**
 * Target of the office for a year: its own, or out of a target per desa:
 * - summed over desa, and dated events: target per desa × number of desa
 * - mean and ratio over desa: the same target; what each is to reach, their mean reaches
 * - counted over desa (no dated event): none; that each desa is to reach 75 does not say how many must
 * @param desaCount how many desa report the indicator
 */
export function allDesaTarget(indikator: Indikator, year: number, desaCount: number): TargetOutcome {
  const times = officeTimes(indikator, desaCount);
  if (times === undefined) return { line: planTarget(indikator, year).line, reason: 'target_per_desa' };
  return multiply(planTarget(indikator, year), times);
}

function officeTimes(indikator: Indikator, desaCount: number): number | undefined {
  const { targetPerReporter, antarDesa, jenisNilai } = indikator;
  if (!targetPerReporter || antarDesa === 'mean' || antarDesa === 'ratio') return 1;
  return antarDesa === 'sum' || jenisNilai === 'tanggal' ? desaCount : undefined;
}

function multiply({ size, ...other }: TargetOutcome, times: number): TargetOutcome {
  if (size === undefined || times === 1) return { ...other, ...(size && { size }) };
  const { value, range } = size;
  return {
    ...other,
    size: {
      ...size,
      ...(value && { value: value.times(times) }),
      ...(range && { range: { min: range.min.times(times), max: range.max.times(times) } }),
    },
  };
}

/**
 * Target to date, up to the end of `month`, in the indicator's satuan, unrounded: the year's target shared out over its
 * months (`shareTarget`).
 * @param desaCount over all desa: how many; absent: of one reporter
 * @returns `reason` where no target to date exists: it is then not judged against one
 */
export function targetOutcomeToDate(indikator: Indikator, month: Month, desaCount?: number): TargetOutcome {
  const year = yearOf(month);
  if (desaCount === undefined) {
    return shareTarget(indikator, month, oneReporterTarget(indikator, year), 1);
  }
  const times = officeTimes(indikator, desaCount) ?? 1;
  return shareTarget(indikator, month, allDesaTarget(indikator, year, desaCount), times);
}

/** Year's target as a number, per reporter when `targetPerReporter`; undefined for a range, a category, or none. */
export function yearTarget(indikator: Indikator, year: number): Decimal | undefined {
  return planTarget(indikator, year).size?.value;
}

/** Year's target of one reporter as a number, in the satuan; undefined for a range, a category, or none. */
export function reporterTarget(indikator: Indikator, year: number): Decimal | undefined {
  return oneReporterTarget(indikator, year).size?.value;
}

/** Year's target of the office as a number, in the satuan; undefined for a range, a category, or none. */
export function officeTarget(indikator: Indikator, year: number, desaCount: number): Decimal | undefined {
  return allDesaTarget(indikator, year, desaCount).size?.value;
}

/** Target to date of one reporter as a number, in the satuan; undefined for a range, a category, or none. */
export function targetToDate(indikator: Indikator, month: Month): Decimal | undefined {
  return targetOutcomeToDate(indikator, month).size?.value;
}
