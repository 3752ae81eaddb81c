import type { Decimal } from 'decimal.js';
import type { Anomaly } from './anomaly.ts';

/**
 * A numerator above its denominator is worth one question: the two may have been typed the other way round. It is
 * never refused, since some ratios exceed 100 %.
 * @returns undefined for an ordinary ratio
 */
export function askRatio(numerator: Decimal, denominator: Decimal): Anomaly | undefined {
  if (numerator.lte(denominator)) return undefined;
  return {
    kode: 'rasio_terbalik',
    reading: [
      { meaning: 'sesuai', value: numerator, denominator },
      { meaning: 'tertukar', value: denominator, denominator: numerator },
    ],
    data: {},
  };
}
