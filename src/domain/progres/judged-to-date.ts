import type { Decimal } from 'decimal.js';
import type { Predikat } from '../capaian/predikat.ts';
import type { IndikatorProgress } from './figures.ts';

/** Capaian against the target to date with its predikat, in percent; undefined where there is no target to date. */
export function judgedToDate({
  capaianToDate,
  predikatToDate,
}: IndikatorProgress): { percent: Decimal; predikat: Predikat } | undefined {
  if (capaianToDate === undefined || predikatToDate === undefined) return undefined;
  return { percent: capaianToDate, predikat: predikatToDate };
}
