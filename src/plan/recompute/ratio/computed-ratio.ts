import { Decimal } from 'decimal.js';
import { capaianPercent, rangeCapaian } from '../../../domain/capaian/capaian-percent.ts';
import type { Value } from '../../draft/draft.ts';

/** A figure as exact text: `30-44` for a range; null where none was read. */
export function valueText(value: Value): string | null {
  return value === null || typeof value === 'string' ? value : `${value.min}-${value.max}`;
}

/** The one figure of a cell. */
export function singleAngka(value: Value): Decimal | undefined {
  return typeof value === 'string' ? new Decimal(value) : undefined;
}

/**
 * Realisasi / target × 100, neither rounded nor capped; a range is a threshold (`ambang`: Kemangkon 282).
 * @returns undefined when one of them is no figure, or the target is 0 or negative
 */
export function computeRatio(target: Value, realisasi: Value): Decimal | undefined {
  const reached = singleAngka(realisasi);
  if (target === null || reached === undefined) return undefined;
  if (typeof target === 'string') return capaianPercent(reached, new Decimal(target), 'higher');
  return rangeCapaian(reached, { min: new Decimal(target.min), max: new Decimal(target.max) }, 'ambang');
}
