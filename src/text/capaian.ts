import type { Decimal } from 'decimal.js';
import { round } from '../domain/capaian/capaian-percent.ts';
import type { Predikat } from '../domain/capaian/predikat.ts';
import type { ProfilKabupaten } from '../domain/kantor/profil.ts';
import { angka, percent } from './format.ts';
import type { Say } from './translator.ts';

/** The rules of a kabupaten that decide how a capaian is shown. */
export type CapaianDisplay = Pick<ProfilKabupaten, 'predikat' | 'shownLimit'>;

/** The word for a predikat: the kabupaten's own, else the usual one. */
export function predikatWord(say: Say, predikat: Predikat, rules: Pick<CapaianDisplay, 'predikat'>): string {
  return rules.predikat.words?.[predikat] ?? say(`predikat-${predikat}`);
}

/**
 * A capaian in words. The predikat judges the target to date, so that somebody exactly on plan in March is not called
 * Sangat Rendah; where there is no target to date there is no word. `100 % (Sangat Tinggi)` where year and to date agree,
 * else `25 % setahun · 100 % s/d bulan ini (Sangat Tinggi)`, or `25 % setahun`. Beyond the kabupaten's cap the capped
 * figure is shown with the raw one beside it: `100 % (dibatasi dari 133,33 %)`.
 * @param ofYear percent of the year's target, raw
 * @param until percent of the target to date with its predikat, where there is one
 */
export function capaianWords(
  say: Say,
  ofYear: Decimal,
  until: { percent: Decimal; predikat: Predikat } | undefined,
  rules: CapaianDisplay,
): string {
  const show = (value: Decimal) => capaianAsPercent(say, value, rules);
  if (until === undefined) return say('capaian-setahun', { percent: show(ofYear) });
  const words = predikatWord(say, until.predikat, rules);
  if (show(ofYear) === show(until.percent)) {
    return say('capaian-sama', { percent: show(ofYear), predikat: words });
  }
  return say('capaian-sampai', { percent: show(ofYear), until: show(until.percent), predikat: words });
}

/**
 * A capaian as it is shown everywhere: rounded once, from the raw one, to the decimals that the profile compares with
 * its bands, so that one figure never stands under two predikat; beyond the kabupaten's cap the capped one with the raw
 * one beside it.
 * @param value percent, raw
 */
export function capaianAsPercent(say: Say, value: Decimal, { predikat, shownLimit }: CapaianDisplay): string {
  const whole = (one: Decimal) => `${angka(round(one, predikat.desimal), predikat.desimal)} %`;
  if (shownLimit === undefined || value.lte(shownLimit)) return whole(value);
  return say('capaian-dibatasi', { percent: whole(shownLimit), raw: percent(value) });
}
