import type { Decimal } from 'decimal.js';
import type { AlasanTanpaTarget } from './alasan.ts';
import { type Bulan, tahunOf } from './bulan.ts';
import type { Indikator, Target } from './rencana.ts';
import { bagikanTarget } from './target-bulan.ts';

/** Both ends of a range, in the satuan; both belong to it. */
export interface Rentang {
  min: Decimal;
  max: Decimal;
}

/** How much is to be reached: one value (with the category printed beside it), a range, or a category alone. */
export interface BesarTarget {
  /** In the satuan. */
  nilai?: Decimal;
  rentang?: Rentang;
  kategori?: string;
}

/** A target, or why there is none; `baris` is the plan's row wherever it has one. */
export interface HasilTarget {
  besar?: BesarTarget;
  baris?: Target;
  alasan?: AlasanTanpaTarget;
}

/**
 * Target of an indicator for a year, in its satuan, as the plan has it: per reporter when `targetPerPelapor`, for the
 * office otherwise.
 * @returns `alasan` when the plan names none ('tanpa_target'), or prints nothing legible ('target_tak_terbaca'); never 0
 */
export function targetRencana(indikator: Indikator, tahun: number): HasilTarget {
  const baris = indikator.target.find((t) => t.tahun === tahun);
  if (baris === undefined) return { alasan: 'tanpa_target' };
  const besar = besarBaris(indikator, baris);
  return besar === undefined ? { baris, alasan: 'target_tak_terbaca' } : { besar, baris };
}

function besarBaris(
  { jenisNilai }: Indikator,
  { nilai, min, max, kategori }: Target,
): BesarTarget | undefined {
  if (jenisNilai === 'kategori') return kategori === undefined ? undefined : { kategori };
  if (nilai !== undefined) return { nilai, ...(kategori !== undefined && { kategori }) };
  return min === undefined || max === undefined ? undefined : { rentang: { min, max } };
}

/**
 * Target of one reporter for a year. A desa has one only where the target counts per desa: an office target is not
 * divided among them.
 */
export function targetSatuPelapor(indikator: Indikator, tahun: number): HasilTarget {
  const milikKantor = indikator.pelapor === 'desa' && !indikator.targetPerPelapor;
  return milikKantor ? { alasan: 'tanpa_target' } : targetRencana(indikator, tahun);
}

/**
 * Target of the office for a year: its own, or out of a target per desa:
 * - summed over desa, and dated events: target per desa × number of desa
 * - mean and ratio over desa: the same target; what each is to reach, their mean reaches
 * - counted over desa (no dated event): none; that each desa is to reach 75 does not say how many must
 * @param jumlahDesa how many desa report the indicator
 */
export function targetSeluruhDesa(indikator: Indikator, tahun: number, jumlahDesa: number): HasilTarget {
  const kali = kaliKantor(indikator, jumlahDesa);
  if (kali === undefined) return { baris: targetRencana(indikator, tahun).baris, alasan: 'target_per_desa' };
  return kalikan(targetRencana(indikator, tahun), kali);
}

function kaliKantor(indikator: Indikator, jumlahDesa: number): number | undefined {
  const { targetPerPelapor, antarDesa, jenisNilai } = indikator;
  if (!targetPerPelapor || antarDesa === 'mean' || antarDesa === 'ratio') return 1;
  return antarDesa === 'sum' || jenisNilai === 'tanggal' ? jumlahDesa : undefined;
}

function kalikan({ besar, ...lain }: HasilTarget, kali: number): HasilTarget {
  if (besar === undefined || kali === 1) return { ...lain, ...(besar && { besar }) };
  const { nilai, rentang } = besar;
  return {
    ...lain,
    besar: {
      ...besar,
      ...(nilai && { nilai: nilai.times(kali) }),
      ...(rentang && { rentang: { min: rentang.min.times(kali), max: rentang.max.times(kali) } }),
    },
  };
}

/**
 * Target to date, up to the end of `bulan`, in the indicator's satuan, unrounded: the year's target shared out over its
 * months (`bagikanTarget`).
 * @param jumlahDesa over all desa: how many; absent: of one reporter
 * @returns `alasan` where no target to date exists: it is then not judged against one
 */
export function targetHingga(indikator: Indikator, bulan: Bulan, jumlahDesa?: number): HasilTarget {
  const tahun = tahunOf(bulan);
  if (jumlahDesa === undefined) {
    return bagikanTarget(indikator, bulan, targetSatuPelapor(indikator, tahun), 1);
  }
  const kali = kaliKantor(indikator, jumlahDesa) ?? 1;
  return bagikanTarget(indikator, bulan, targetSeluruhDesa(indikator, tahun, jumlahDesa), kali);
}

/** Year's target as a number, per reporter when `targetPerPelapor`; undefined for a range, a category, or none. */
export function targetTahun(indikator: Indikator, tahun: number): Decimal | undefined {
  return targetRencana(indikator, tahun).besar?.nilai;
}

/** Year's target of one reporter as a number, in the satuan; undefined for a range, a category, or none. */
export function targetPelapor(indikator: Indikator, tahun: number): Decimal | undefined {
  return targetSatuPelapor(indikator, tahun).besar?.nilai;
}

/** Year's target of the office as a number, in the satuan; undefined for a range, a category, or none. */
export function targetKantor(indikator: Indikator, tahun: number, jumlahDesa: number): Decimal | undefined {
  return targetSeluruhDesa(indikator, tahun, jumlahDesa).besar?.nilai;
}

/** Target to date of one reporter as a number, in the satuan; undefined for a range, a category, or none. */
export function targetSampai(indikator: Indikator, bulan: Bulan): Decimal | undefined {
  return targetHingga(indikator, bulan).besar?.nilai;
}
