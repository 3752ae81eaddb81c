import { Decimal } from 'decimal.js';
import { bulatkan } from './capaian.ts';

/**
 * Category of an achievement, best first. The keys carry order, colour and shape; the words that people read are the
 * kabupaten's (`ProfilPredikat.kata`) or, where it has none, those of `locales/`.
 */
export const URUTAN_PREDIKAT = ['sangat_tinggi', 'tinggi', 'sedang', 'rendah', 'sangat_rendah'] as const;

/** One of the categories. */
export type Predikat = (typeof URUTAN_PREDIKAT)[number];

/** Bands of a kabupaten: lower bounds in percent, best first; below the last bound is `terendah`. */
export interface ProfilPredikat {
  /** Decimals that a capaian is rounded to, half up, before it is compared. */
  desimal: number;
  pita: readonly { mulai: Decimal; predikat: Predikat }[];
  terendah: Predikat;
  /** The kabupaten's own words; a category that is not named here has the usual one. */
  kata?: Readonly<Partial<Record<Predikat, string>>>;
}

/** Scale of Permendagri 86/2017 (docs/sources.md#predikat): ≥ 91, ≥ 76, ≥ 66, ≥ 51, below. */
export const PREDIKAT_BAWAAN: ProfilPredikat = {
  desimal: 2,
  pita: [
    { mulai: new Decimal(91), predikat: 'sangat_tinggi' },
    { mulai: new Decimal(76), predikat: 'tinggi' },
    { mulai: new Decimal(66), predikat: 'sedang' },
    { mulai: new Decimal(51), predikat: 'rendah' },
  ],
  terendah: 'sangat_rendah',
};

/**
 * Predikat of a capaian. It is rounded half up to the profile's decimals first, so that 90,995 (shown as 91,00) is
 * Sangat Tinggi and 90,9949 (shown as 90,99) is Tinggi: word and number never contradict each other.
 * @param capaian in percent, raw
 * Where there is no capaian there is no predikat: the caller has nothing to ask for.
 * Source: docs/sources.md#predikat
 */
export function predikat(capaian: Decimal, profil: ProfilPredikat = PREDIKAT_BAWAAN): Predikat {
  const nilai = bulatkan(capaian, profil.desimal);
  return profil.pita.find((pita) => nilai.gte(pita.mulai))?.predikat ?? profil.terendah;
}
