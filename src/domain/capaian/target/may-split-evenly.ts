import type { Decimal } from 'decimal.js';
import type { Indikator } from '../../rencana/plan.ts';
import { isStanding } from './share-target.ts';

/** From so many a year on, an even split promises whole documents or an honest average. */
const FEW = 12;

/**
 * Whether a year's target may be spread evenly over the months. A few whole documents may not: a twelfth of four reports
 * is no report. A level that is kept all year may, and what can be divided.
 * @param target of the year, in the indicator's satuan; undefined: nothing is said against it
 * Source: docs/sources.md#even-split
 */
export function maySplitEvenly(
  indikator: Pick<Indikator, 'jenisNilai' | 'akumulasi'>,
  target: Decimal | undefined,
): boolean {
  if (indikator.jenisNilai !== 'jumlah' || isStanding(indikator)) return true;
  return target === undefined || target.gte(FEW);
}
