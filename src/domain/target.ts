import type { Decimal } from 'decimal.js';
import { type Bulan, nomorBulan, tahunOf } from './bulan.ts';
import type { Indikator } from './rencana.ts';

/**
 * Below one document a month an even split promises a third of a document; from 12 a year on it promises whole ones
 * or an honest average.
 */
const SEDIKIT = 12;

/**
 * Target of an indicator for a year in its satuan, as the plan has it: per reporter when `targetPerPelapor`, for the
 * office otherwise.
 * @returns undefined when the plan names none, or nothing legible; never 0 for it
 */
export function targetTahun(indikator: Indikator, tahun: number): Decimal | undefined {
  return indikator.target.find((t) => t.tahun === tahun)?.nilai;
}

/**
 * Target of one reporter for a year. A desa has one only where the target counts per desa: an office target is not
 * divided among them.
 * @returns undefined where there is none
 */
export function targetPelapor(indikator: Indikator, tahun: number): Decimal | undefined {
  return indikator.pelapor === 'desa' && !indikator.targetPerPelapor
    ? undefined
    : targetTahun(indikator, tahun);
}

/**
 * Target of the office for a year: target per reporter × number of reporters, or the office's own.
 * @param jumlahPelapor how many desa report the indicator
 * @returns undefined where there is none
 */
export function targetKantor(
  indikator: Indikator,
  tahun: number,
  jumlahPelapor: number,
): Decimal | undefined {
  const target = targetTahun(indikator, tahun);
  return indikator.targetPerPelapor ? target?.times(jumlahPelapor) : target;
}

/**
 * Target to date, up to the end of `bulan`, in the indicator's satuan, unrounded.
 * - a level (akumulasi 'latest'): the whole target, from the first month on that the plan names (every month when even)
 * - even split: target × month / 12; refused (undefined before December) for a few whole documents
 * - named months: target × named months so far / named months; a month named twice weighs twice; 0 before the first
 * - year end: only in December
 * - dated event without named months: the whole target once its legal deadline has passed by the end of the month
 * @param target the year's target to spread; the indicator's own by default, the office's where that is asked
 * @returns undefined where no target to date exists: it is then not judged against one
 * Source: domain.md, "target per month" and "An even split over months never applies to a few whole documents".
 */
export function targetSampai(
  indikator: Indikator,
  bulan: Bulan,
  target: Decimal | undefined = targetTahun(indikator, tahunOf(bulan)),
): Decimal | undefined {
  if (target === undefined) return undefined;
  const nomor = nomorBulan(bulan);
  const cara = indikator.targetBulanan;
  switch (cara.jenis) {
    case 'akhir_tahun':
      return nomor === 12 ? target : undefined;
    case 'bulan':
      return bulanBernama(indikator, target, cara.bulan, nomor);
    case 'merata':
      return merata(indikator, target, nomor);
  }
}

function bulanBernama(
  indikator: Indikator,
  target: Decimal,
  bernama: readonly number[],
  nomor: number,
): Decimal | undefined {
  const sampai = bernama.filter((b) => b <= nomor).length;
  if (bernama.length === 0) return undefined;
  if (indikator.akumulasi === 'latest' && indikator.jenisNilai !== 'tanggal') {
    return sampai > 0 ? target : undefined;
  }
  return target.times(sampai).div(bernama.length);
}

function merata(indikator: Indikator, target: Decimal, nomor: number): Decimal | undefined {
  if (indikator.jenisNilai === 'tanggal') return tenggatLewat(indikator, nomor) ? target : undefined;
  if (nomor === 12) return target;
  if (indikator.akumulasi === 'latest') return target;
  if (indikator.jenisNilai === 'jumlah' && target.lt(SEDIKIT)) return undefined;
  return target.times(nomor).div(12);
}

/**
 * Whether the deadline lies on or before the last day of the month: one of an earlier year always does, one of the
 * next year never. Without a deadline the year's end is one.
 */
function tenggatLewat(indikator: Indikator, nomor: number): boolean {
  const { tenggat } = indikator;
  return nomor >= (tenggat === undefined ? 12 : tenggat.geserTahun * 12 + tenggat.bulan);
}
