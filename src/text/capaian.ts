import type { Decimal } from 'decimal.js';
import type { Predikat } from '../domain/predikat.ts';
import type { ProfilKabupaten } from '../domain/profil.ts';
import { persen } from './format.ts';
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
  const tampil = (nilai: Decimal) => persenTampil(say, nilai, aturan);
  if (sampai === undefined) return say('capaian-setahun', { persen: tampil(setahun) });
  const kata = kataPredikat(say, sampai.predikat, aturan);
  if (persen(setahun) === persen(sampai.persen)) {
    return say('capaian-sama', { persen: tampil(setahun), predikat: kata });
  }
  return say('capaian-sampai', { persen: tampil(setahun), sampai: tampil(sampai.persen), predikat: kata });
}

function persenTampil(say: Say, nilai: Decimal, { batasTampil }: TampilCapaian): string {
  if (batasTampil === undefined || nilai.lte(batasTampil)) return persen(nilai);
  return say('capaian-dibatasi', { persen: persen(batasTampil), mentah: persen(nilai) });
}
