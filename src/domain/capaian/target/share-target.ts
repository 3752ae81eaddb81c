import { Decimal } from 'decimal.js';
import { type Month, monthNumber, yearOf } from '../../kalender/month.ts';
import type { MonthlyTarget } from '../../rencana/indikator/property-values.ts';
import type { Indikator } from '../../rencana/plan.ts';
import type { TargetOutcome, TargetSize } from './target-outcome.ts';

/**
 * Below one document a month an even split promises a third of a document; from 12 a year on it promises whole ones
 * or an honest average.
 */
export const FEW_DOCUMENTS = 12;

/** Part of the year's target that is due: `part` of `from`; undefined: nothing can be said before the year is over. */
type Share = { part: number; from: number } | undefined;

const ALL: Share = { part: 1, from: 1 };

/**
 * Share of a year's target that is due by the end of `month`, in the indicator's satuan, unrounded.
 * - a level (akumulasi latest, average, max; a ratio, a score, a category): the whole target from the first month on
 *   that is planned; every month when even
 * - even split: target × month / 12; refused before December for a few whole documents ('dokumen_sedikit')
 * - named months: target × named months so far / named months; a month named twice weighs twice; 0 before the first
 * - quarter ends: target × quarters ended / 4, none before March; refused where a few documents would be parted
 * - year end: only in December
 * - explicit (rencana aksi): Σ of the months' additions so far as written, × `times`; of a level that is where it stands
 * - dated event without planned months: the whole target once its legal deadline has passed by the end of the month
 * A range is shared out at both ends; a category is due whole.
 * @param ofYear the year's target
 * @param times how many times the plan's own target `ofYear` is (desa, where it counts per desa)
 * @returns 'tanpa_target_sampai' where nothing is due yet or the months are not planned
 * Source: docs/sources.md#properties, #even-split (target per month)
 */
export function shareTarget(
  indikator: Indikator,
  month: Month,
  ofYear: TargetOutcome,
  times: number,
): TargetOutcome {
  const { size, line } = ofYear;
  if (size === undefined) return ofYear;
  const way = indikator.targetBulanan;
  if (way.jenis === 'eksplisit') {
    const outcome = explicitTarget(indikator, way, month, size, times);
    return outcome === undefined ? { line, reason: 'tanpa_target_sampai' } : { line, size: outcome };
  }
  const part = isStanding(indikator)
    ? standingShare(way, monthNumber(month))
    : growingShare(indikator, monthNumber(month));
  if (part === undefined) return { line, reason: 'tanpa_target_sampai' };
  const outcome = takeShare(size, part);
  return isParted(indikator, size, outcome, part)
    ? { line, reason: 'dokumen_sedikit' }
    : { line, size: outcome };
}

/** Whether the figure is a level, which a year's target asks for as a whole at any time, and no growing sum. */
export function isStanding({ akumulasi, jenisNilai }: Pick<Indikator, 'akumulasi' | 'jenisNilai'>): boolean {
  if (jenisNilai === 'tanggal') return false;
  const grown = akumulasi === 'sum' || akumulasi === 'distinct';
  return !grown || jenisNilai === 'rasio' || jenisNilai === 'indeks' || jenisNilai === 'kategori';
}

function standingShare(way: MonthlyTarget, number: number): Share {
  const start: Record<Exclude<MonthlyTarget['jenis'], 'eksplisit' | 'bulan'>, number> = {
    merata: 1,
    akhir_triwulan: 3,
    akhir_tahun: 12,
  };
  const first = way.jenis === 'bulan' ? Math.min(...way.bulan) : start[way.jenis as keyof typeof start];
  return number >= first ? ALL : undefined;
}

function growingShare(indikator: Indikator, number: number): Share {
  const way = indikator.targetBulanan;
  switch (way.jenis) {
    case 'bulan':
      if (way.bulan.length === 0) return undefined;
      return { part: way.bulan.filter((b) => b <= number).length, from: way.bulan.length };
    case 'akhir_triwulan':
      return number < 3 ? undefined : { part: Math.floor(number / 3), from: 4 };
    case 'merata':
      if (indikator.jenisNilai === 'tanggal') return isDeadlinePast(indikator, number) ? ALL : undefined;
      return { part: number, from: 12 };
    default:
      return number === 12 ? ALL : undefined;
  }
}

/**
 * Whether the deadline lies on or before the last day of the month: one of an earlier year always does, one of the
 * next year never. Without a deadline the year's end is one.
 */
function isDeadlinePast({ tenggat }: Indikator, number: number): boolean {
  return number >= (tenggat === undefined ? 12 : tenggat.geserTahun * 12 + tenggat.bulan);
}

function takeShare({ value, range, category }: TargetSize, { part, from }: NonNullable<Share>): TargetSize {
  const take = (one: Decimal) => one.times(part).div(from);
  return {
    ...(value && { value: take(value) }),
    ...(range && { range: { min: take(range.min), max: take(range.max) } }),
    ...(category !== undefined && { category }),
  };
}

/** Whether a rule without named months would part a few whole documents. */
function isParted(
  { jenisNilai, targetBulanan }: Indikator,
  size: TargetSize,
  outcome: TargetSize,
  { part, from }: NonNullable<Share>,
): boolean {
  if (jenisNilai !== 'jumlah' || targetBulanan.jenis === 'bulan' || part === from) return false;
  const all = size.value ?? size.range?.max;
  // A target of no incident at all is none of a few documents: 0 to date is 0.
  const few = all?.gt(0) === true && all.lt(FEW_DOCUMENTS);
  if (targetBulanan.jenis === 'merata') return few;
  return few && [outcome.value, outcome.range?.min, outcome.range?.max].some((n) => n?.isInteger() === false);
}

function explicitTarget(
  indikator: Indikator,
  way: MonthlyTarget & { jenis: 'eksplisit' },
  month: Month,
  size: TargetSize,
  times: number,
): TargetSize | undefined {
  const content = Object.entries(way.tahun[String(yearOf(month))] ?? {});
  const until = content.filter(([number]) => Number(number) <= monthNumber(month));
  if (content.length === 0 || (until.length === 0 && isStanding(indikator))) return undefined;
  if (size.category !== undefined && size.value === undefined) return size;
  if (size.value === undefined || indikator.akumulasi === 'average') return undefined;
  const value = until.reduce((sum, [, tambahan]) => sum.plus(tambahan), new Decimal(0));
  return { value: value.times(times) };
}
