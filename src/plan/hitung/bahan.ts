import type { Decimal } from 'decimal.js';
import type { BarisRasio, Butir } from './butir-rasio.ts';
import { satuAngka } from './rasio-dihitung.ts';
import type { AngkaTercetak } from './rasio-tercetak.ts';

/** A printed ratio with everything around it that may explain it. */
export interface Bahan {
  /** The figure that is printed. */
  rasio: AngkaTercetak;
  butir: Butir;
  /** Index of its row in `rows`. */
  at: number;
  /** Every row of the table. */
  rows: readonly BarisRasio[];
}

/** Target and realisasi where both are one figure. */
export function pasangan({ target, realisasi }: Butir): { target: Decimal; realisasi: Decimal } | undefined {
  const [t, r] = [satuAngka(target), satuAngka(realisasi)];
  return t === undefined || r === undefined ? undefined : { target: t, realisasi: r };
}

/** The same year of another row. */
export function tahunSama({ rows, butir }: Bahan, at: number): Butir | undefined {
  return rows[at]?.butir.find(({ tahun }) => tahun === butir.tahun);
}
