import type { Decimal } from 'decimal.js';
import type { Indikator } from './rencana.ts';
import { isAras } from './target-bulan.ts';

/** From so many a year on, an even split promises whole documents or an honest average. */
const SEDIKIT = 12;

/**
 * Whether a year's target may be spread evenly over the months. A few whole documents may not: a twelfth of four reports
 * is no report. A level that is kept all year may, and what can be divided.
 * @param target of the year, in the indicator's satuan; undefined: nothing is said against it
 * Source: docs/sources.md#even-split
 */
export function bolehMerata(
  indikator: Pick<Indikator, 'jenisNilai' | 'akumulasi'>,
  target: Decimal | undefined,
): boolean {
  if (indikator.jenisNilai !== 'jumlah' || isAras(indikator)) return true;
  return target === undefined || target.gte(SEDIKIT);
}
