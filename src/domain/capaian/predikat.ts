import { Decimal } from 'decimal.js';
import { round } from './capaian-percent.ts';

/**
 * Category of an achievement, best first. The keys carry order, colour and shape; the words that people read are the
 * kabupaten's (`ProfilPredikat.words`) or, where it has none, those of `locales/`.
 */
export const PREDIKAT_ORDER = ['sangat_tinggi', 'tinggi', 'sedang', 'rendah', 'sangat_rendah'] as const;

/** One of the categories. */
export type Predikat = (typeof PREDIKAT_ORDER)[number];

/** Bands of a kabupaten: lower bounds in percent, best first; below the last bound is `lowest`. */
export interface ProfilPredikat {
  /** Decimals that a capaian is rounded to, half up, before it is compared. */
  desimal: number;
  band: readonly { start: Decimal; predikat: Predikat }[];
  lowest: Predikat;
  /** The kabupaten's own words; a category that is not named here has the usual one. */
  words?: Readonly<Partial<Record<Predikat, string>>>;
}

/** Scale of Permendagri 86/2017 (docs/sources.md#predikat): ≥ 91, ≥ 76, ≥ 66, ≥ 51, below. */
export const DEFAULT_PREDIKAT: ProfilPredikat = {
  desimal: 2,
  band: [
    { start: new Decimal(91), predikat: 'sangat_tinggi' },
    { start: new Decimal(76), predikat: 'tinggi' },
    { start: new Decimal(66), predikat: 'sedang' },
    { start: new Decimal(51), predikat: 'rendah' },
  ],
  lowest: 'sangat_rendah',
};

/**
 * Predikat of a capaian. It is rounded half up to the profile's decimals first, so that 90,995 (shown as 91,00) is
 * Sangat Tinggi and 90,9949 (shown as 90,99) is Tinggi: word and number never contradict each other.
 * @param capaian in percent, raw
 * Where there is no capaian there is no predikat: the caller has nothing to ask for.
 * Source: docs/sources.md#predikat
 */
export function predikat(capaian: Decimal, profil: ProfilPredikat = DEFAULT_PREDIKAT): Predikat {
  const value = round(capaian, profil.desimal);
  return profil.band.find((band) => value.gte(band.start))?.predikat ?? profil.lowest;
}
