import type { Decimal } from 'decimal.js';
import { bulatkan } from '../domain/capaian.ts';
import type { Predikat } from '../domain/predikat.ts';
import type { ProfilKabupaten } from '../domain/profil.ts';
import { angka, persen } from './format.ts';
import type { Say } from './translator.ts';

/** The rules of a kabupaten that decide how a capaian is shown. */
export type TampilCapaian = Pick<ProfilKabupaten, 'predikat' | 'batasTampil'>;

/** The word for a predikat: the kabupaten's own, else the usual one. */
export function kataPredikat(say: Say, predikat: Predikat, aturan: Pick<TampilCapaian, 'predikat'>): string {
  return aturan.predikat.kata?.[predikat] ?? say(`predikat-${predikat}`);
}

/**
 * A capaian in words. The predikat judges the target to date, so that somebody exactly on plan in March is not called
 * Sangat Rendah; where there is no target to date there is no word. `100 % (Sangat Tinggi)` where year and to date agree,
 * else `25 % setahun · 100 % s/d bulan ini (Sangat Tinggi)`, or `25 % setahun`. Beyond the kabupaten's cap the capped
 * figure is shown with the raw one beside it: `100 % (dibatasi dari 133,33 %)`.
 * @param setahun percent of the year's target, raw
 * @param sampai percent of the target to date with its predikat, where there is one
 */
export function kataCapaian(
  say: Say,
  setahun: Decimal,
  sampai: { persen: Decimal; predikat: Predikat } | undefined,
  aturan: TampilCapaian,
): string {
  const tampil = (nilai: Decimal) => persenCapaian(say, nilai, aturan);
  if (sampai === undefined) return say('capaian-setahun', { persen: tampil(setahun) });
  const kata = kataPredikat(say, sampai.predikat, aturan);
  if (tampil(setahun) === tampil(sampai.persen)) {
    return say('capaian-sama', { persen: tampil(setahun), predikat: kata });
  }
  return say('capaian-sampai', { persen: tampil(setahun), sampai: tampil(sampai.persen), predikat: kata });
}

/**
 * A capaian as it is shown everywhere: rounded once, from the raw one, to the decimals that the profile compares with
 * its bands, so that one figure never stands under two predikat; beyond the kabupaten's cap the capped one with the raw
 * one beside it.
 * @param nilai percent, raw
 */
export function persenCapaian(say: Say, nilai: Decimal, { predikat, batasTampil }: TampilCapaian): string {
  const bulat = (satu: Decimal) => `${angka(bulatkan(satu, predikat.desimal), predikat.desimal)} %`;
  if (batasTampil === undefined || nilai.lte(batasTampil)) return bulat(nilai);
  return say('capaian-dibatasi', { persen: bulat(batasTampil), mentah: persen(nilai) });
}
