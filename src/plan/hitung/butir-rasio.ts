import type { Decimal } from 'decimal.js';
import type { Nilai } from '../draf.ts';
import { hitungRasio } from './rasio-dihitung.ts';
import { bacaRasio, type RasioTercetak } from './rasio-tercetak.ts';

/** Target, realisasi and printed ratio of one year of a row. */
export interface Butir {
  tahun: string;
  target: Nilai;
  realisasi: Nilai;
  tercetak: string;
  rasio: RasioTercetak;
  /** Recomputed percent, unrounded; undefined where it cannot be judged. */
  dihitung: Decimal | undefined;
}

/** A printed average growth of a series of years. */
export interface Pertumbuhan {
  apa: string;
  tercetak: string;
  nilai: (Decimal | undefined)[];
}

/** A row with its ratios. */
export interface BarisRasio {
  baris: number;
  nama: string;
  butir: Butir[];
  pertumbuhan: Pertumbuhan[];
  /** Whether its figures stood beside their headings and were put back. */
  bergeser: boolean;
  /** Whether some of its figures cannot be told apart; those have no value. */
  ragu: boolean;
}

/**
 * The butir of a year.
 * @param tercetak the ratio's cell
 */
export function butirDari(tahun: string, target: Nilai, realisasi: Nilai, tercetak: string): Butir {
  const rasio = bacaRasio(tercetak);
  return { tahun, target, realisasi, tercetak, rasio, dihitung: hitungRasio(target, realisasi) };
}
