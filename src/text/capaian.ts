import type { Decimal } from 'decimal.js';
import type { Predikat } from '../domain/predikat.ts';
import { persen } from './format.ts';
import type { Say } from './translator.ts';

/**
 * A capaian in words. The predikat judges the target to date, so that somebody exactly on plan in March is not called
 * Sangat Rendah; where there is no target to date there is no word. `100 % (Sangat Tinggi)` where year and to date agree,
 * else `25 % setahun · 100 % s/d bulan ini (Sangat Tinggi)`, or `25 % setahun`.
 * @param setahun percent of the year's target
 * @param sampai percent of the target to date with its predikat, where there is one
 */
export function kataCapaian(
  say: Say,
  setahun: Decimal,
  sampai: { persen: Decimal; predikat: Predikat } | undefined,
): string {
  if (sampai === undefined) return say('capaian-setahun', { persen: persen(setahun) });
  const kata = say(`predikat-${sampai.predikat}`);
  if (persen(setahun) === persen(sampai.persen)) {
    return say('capaian-sama', { persen: persen(setahun), predikat: kata });
  }
  return say('capaian-sampai', { persen: persen(setahun), sampai: persen(sampai.persen), predikat: kata });
}
