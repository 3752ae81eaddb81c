import { Decimal } from 'decimal.js';

/** A figure ten times the pagu indikatif or a tenth of it is likelier a slip of zeros than a change of the budget. */
const FACTORS = [1000, 10] as const;

/**
 * Readings of a typed DPA figure, as typed first; more than one where it is so far from the pagu indikatif that zeros
 * may be missing or too many. A soft question, never a refusal.
 * @param indicative Rupiah; absent or 0 gives nothing to compare with
 */
export function paguReadings(value: Decimal, indicative: Decimal | undefined): Decimal[] {
  if (!indicative?.gt(0) || !value.gt(0)) return [value];
  const times = value.div(indicative);
  for (const factor of FACTORS) {
    const limit = new Decimal(factor).times('0.6');
    if (times.gte(limit)) return [value, value.div(factor).toDecimalPlaces(2)];
    if (times.lte(new Decimal(1).div(limit))) return [value, value.times(factor)];
  }
  return [value];
}
