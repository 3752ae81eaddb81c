import type { Decimal } from 'decimal.js';
import type { Predikat } from './predikat.ts';
import type { ProgresIndikator } from './progres-figur.ts';

/** Capaian against the target to date with its predikat, in percent; undefined where there is no target to date. */
export function sampaiKini({
  capaianSampai,
  predikatSampai,
}: ProgresIndikator): { persen: Decimal; predikat: Predikat } | undefined {
  if (capaianSampai === undefined || predikatSampai === undefined) return undefined;
  return { persen: capaianSampai, predikat: predikatSampai };
}
