import { Decimal } from 'decimal.js';

/** A figure ten times the pagu indikatif or a tenth of it is likelier a slip of zeros than a change of the budget. */
const KALI = [1000, 10] as const;

/**
 * Readings of a typed DPA figure, as typed first; more than one where it is so far from the pagu indikatif that zeros
 * may be missing or too many. A soft question, never a refusal.
 * @param indikatif Rupiah; absent or 0 gives nothing to compare with
 */
export function bacaanPagu(nilai: Decimal, indikatif: Decimal | undefined): Decimal[] {
  if (!indikatif?.gt(0) || !nilai.gt(0)) return [nilai];
  const kali = nilai.div(indikatif);
  for (const faktor of KALI) {
    const batas = new Decimal(faktor).times('0.6');
    if (kali.gte(batas)) return [nilai, nilai.div(faktor).toDecimalPlaces(2)];
    if (kali.lte(new Decimal(1).div(batas))) return [nilai, nilai.times(faktor)];
  }
  return [nilai];
}
