import { Decimal } from 'decimal.js';
import { bulatkan } from './capaian.ts';

/** Category of an achievement, best first. */
export type Predikat = 'sangat_tinggi' | 'tinggi' | 'sedang' | 'rendah' | 'sangat_rendah';

/** Bands of a kabupaten: lower bounds in percent, best first; below the last bound is `terendah`. */
export interface ProfilPredikat {
  /** Decimals that a capaian is rounded to, half up, before it is compared. */
  desimal: number;
  pita: readonly { mulai: Decimal; predikat: Predikat }[];
  terendah: Predikat;
}

/** Scale of Permendagri 86/2017, as domain.md gives it: ≥ 91, ≥ 76, ≥ 66, ≥ 51, below. */
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
 * Source: domain.md, "Predikat by profile".
 */
export function predikat(capaian: Decimal, profil: ProfilPredikat = PREDIKAT_BAWAAN): Predikat {
  const nilai = bulatkan(capaian, profil.desimal);
  return profil.pita.find((pita) => nilai.gte(pita.mulai))?.predikat ?? profil.terendah;
}
