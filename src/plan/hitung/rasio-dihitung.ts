import { Decimal } from 'decimal.js';
import { capaianPercent, capaianRentang } from '../../domain/capaian.ts';
import type { Nilai } from '../draf.ts';

/** A figure as exact text: `30-44` for a range; null where none was read. */
export function teksNilai(nilai: Nilai): string | null {
  return nilai === null || typeof nilai === 'string' ? nilai : `${nilai.min}-${nilai.max}`;
}

/** The one figure of a cell. */
export function satuAngka(nilai: Nilai): Decimal | undefined {
  return typeof nilai === 'string' ? new Decimal(nilai) : undefined;
}

/**
 * Realisasi / target × 100, neither rounded nor capped; a range is a threshold (`ambang`: Kemangkon 282).
 * @returns undefined when one of them is no figure, or the target is 0 or negative
 */
export function hitungRasio(target: Nilai, realisasi: Nilai): Decimal | undefined {
  const reached = satuAngka(realisasi);
  if (target === null || reached === undefined) return undefined;
  if (typeof target === 'string') return capaianPercent(reached, new Decimal(target), 'higher');
  return capaianRentang(reached, { min: new Decimal(target.min), max: new Decimal(target.max) }, 'ambang');
}
