import type { Decimal } from 'decimal.js';
import type { Bulan } from './bulan.ts';
import { posisiSebelum } from './posisi.ts';
import { usulanDariDesa } from './posisi-desa.ts';
import type { Angka, Indikator, Pelapor, Rencana } from './rencana.ts';

/** One number, or numerator and denominator of a ratio. */
export interface Suggestion {
  nilai: Decimal;
  penyebut?: Decimal;
}

/** What the desa reports suggested when a section gave its figure, and what they suggest now. */
export interface ConfirmedFigure {
  angka: Angka;
  dulu: Suggestion;
  kini?: Suggestion;
  /** The desa reports say something else now: one was corrected, or came later. */
  berubah: boolean;
}

/**
 * The figure that a section gave for a month beside a suggestion of the desa reports, with what they suggest now.
 * @param semua figures of the office's year, those of the desa among them
 * @returns undefined where the section has no figure for the month, or nothing was suggested to it
 */
export function confirmedFigure(
  rencana: Rencana,
  indikator: Indikator,
  pelapor: readonly Pelapor[],
  semua: readonly Angka[],
  bulan: Bulan,
): ConfirmedFigure | undefined {
  const desa = new Set(pelapor.filter((one) => one.jenis === 'desa').map((one) => one.id));
  const milik = semua.filter((one) => one.indikatorId === indikator.id && !desa.has(one.pelaporId));
  const angka = milik.find((one) => one.bulan === bulan);
  if (angka?.usulan === undefined || desa.size === 0) return undefined;
  const sebelum = indikator.pertanyaan === 'tambahan' ? posisiSebelum(indikator, milik, bulan) : undefined;
  const { usulan, penyebut } = usulanDariDesa(rencana, indikator, pelapor, semua, bulan, sebelum);
  const dulu = { nilai: angka.usulan, penyebut: angka.usulanPenyebut };
  const kini = usulan === undefined ? undefined : { nilai: usulan, penyebut };
  return { angka, dulu, kini, berubah: kini === undefined || !same(dulu, kini) };
}

/** A ratio that was stored without the denominator of its suggestion is compared by its numerator. */
function same(a: Suggestion, b: Suggestion): boolean {
  if (!a.nilai.eq(b.nilai)) return false;
  return a.penyebut === undefined || b.penyebut === undefined || a.penyebut.eq(b.penyebut);
}
