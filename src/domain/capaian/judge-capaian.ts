import type { Decimal } from 'decimal.js';
import type { Direction, Indikator } from '../rencana/plan.ts';
import { capaianPercent, type RumusLower, rangeCapaian } from './capaian-percent.ts';
import { grade } from './posisi/category-grade.ts';
import type { NoCapaianReason } from './posisi/reasons.ts';
import type { Range, TargetSize } from './target/target-outcome.ts';

/** What was reached, as far as it can be judged. */
export interface Observed {
  /** In the satuan. */
  value?: Decimal;
  category?: string;
}

/** How a figure stands to a target: percent where a rule gives one, met or not where that can be said, else why not. */
export interface Judgement {
  /** Percent, raw. */
  percent?: Decimal;
  met?: boolean;
  /** Why there is no percentage. */
  reason?: NoCapaianReason;
}

/**
 * Judges what was reached against a target, by the indicator's direction and kind of value.
 * - a number against a number or range: `capaianPercent`, `rangeCapaian`; met: at least the target (higher), at most
 *   (lower), inside (pita), at least the lower end (ambang)
 * - a category: met when it is at least as good on the scale as the target's; it has no percentage
 * @param observed with a value or a category
 * @returns `reason` wherever there is no percentage; `met` absent where even that cannot be said
 * Source: docs/sources.md#capaian
 */
export function judgeCapaian(
  indikator: Pick<Indikator, 'arah' | 'jenisNilai' | 'skala'>,
  observed: Observed,
  target: TargetSize,
  rumusLower: RumusLower,
): Judgement {
  const { arah, jenisNilai, skala } = indikator;
  if (jenisNilai === 'kategori') return judgeCategory(observed.category, target.category, skala ?? []);
  const { value } = observed;
  if (value === undefined) return { reason: 'tanpa_aturan' };
  if (target.value !== undefined) return judgeAngka(value, target.value, arah, rumusLower);
  return target.range === undefined ? { reason: 'tanpa_aturan' } : judgeRange(value, target.range, arah);
}

function judgeAngka(value: Decimal, target: Decimal, arah: Direction, rumusLower: RumusLower): Judgement {
  if (arah === 'pita' || arah === 'ambang') return judgeRange(value, { min: target, max: target }, arah);
  if (target.lt(0)) return { reason: 'target_negatif' };
  const percent = capaianPercent(value, target, arah, rumusLower);
  if (arah === 'higher') {
    return percent === undefined ? { reason: 'target_nol' } : { percent, met: value.gte(target) };
  }
  const met = value.lte(target);
  return percent === undefined ? { met, reason: 'realisasi_nol' } : { percent, met };
}

function judgeRange(value: Decimal, range: Range, arah: Direction): Judgement {
  if (arah !== 'pita' && arah !== 'ambang') return { reason: 'tanpa_aturan' };
  if (range.min.lt(0) || range.max.lt(range.min)) return { reason: 'tanpa_aturan' };
  const percent = rangeCapaian(value, range, arah);
  const met = value.gte(range.min) && (arah === 'ambang' || value.lte(range.max));
  if (percent !== undefined) return { percent, met };
  return { met, reason: arah === 'pita' ? 'luar_pita' : 'target_nol' };
}

function judgeCategory(
  category: string | undefined,
  target: string | undefined,
  skala: readonly string[],
): Judgement {
  const reached = category === undefined ? undefined : grade(category, skala);
  const diminta = target === undefined ? undefined : grade(target, skala);
  if (reached === undefined || diminta === undefined) return { reason: 'di_luar_skala' };
  return { met: reached <= diminta, reason: 'bukan_angka' };
}
