import { Decimal } from 'decimal.js';
import type { Value } from '../draft/draft.ts';

/** Documents round ratios anywhere: 215 stands for 215,3 (Kemangkon 282), 0,96 for 95,95 % (Randuagung 536). */
const TOLERANCE = new Decimal('0.01');

/** The bound of a range that a realisasi is judged against: the upper one above it, the lower one otherwise. */
function boundOf(target: Value, realisasi: Decimal): Decimal | undefined {
  if (target === null) return undefined;
  if (typeof target === 'string') return new Decimal(target);
  return realisasi.gt(target.max) ? new Decimal(target.max) : new Decimal(target.min);
}

/**
 * Whether a printed ratio is realisasi / target, as a share or in percent, or 100 for a target that was passed.
 * @returns undefined where one of the three is no figure, or the target is 0
 */
export function ratioMatches(target: Value, realisasi: Value, ratio: Value): boolean | undefined {
  if (typeof realisasi !== 'string' || typeof ratio !== 'string') return undefined;
  const made = new Decimal(realisasi);
  const base = boundOf(target, made);
  if (base === undefined || base.isZero()) return undefined;
  const share = made.div(base);
  const printed = new Decimal(ratio);
  const near = (value: Decimal) =>
    value
      .minus(printed)
      .abs()
      .lte(
        printed
          .abs()
          .times(TOLERANCE)
          .plus(printed.lte(2) ? 0 : 0.5),
      );
  return near(share) || near(share.times(100)) || (share.gte(1) && (printed.eq(100) || printed.eq(1)));
}
