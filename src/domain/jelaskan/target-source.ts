import type { Indikator, Target } from '../rencana.ts';
import { type BahanJelas, desaDari } from './bahan.ts';
import type { SumberTarget } from './penjelasan.ts';

/**
 * Where a target comes from. A target per desa was decided when the plan was brought in: beside it stands what the
 * document prints for the office's indicator that the desa feed, and what it comes to over all desa.
 */
export function targetSource(bahan: BahanJelas, indikator: Indikator, target: Target): SumberTarget {
  if (indikator.pelapor !== 'desa' || !indikator.targetPerPelapor) return { indikator, target };
  const fed = bahan.rencana.indikators.find((one) => one.kunci === indikator.feedsKunci);
  const printed = fed?.target.find((one) => one.tahun === target.tahun);
  const row = printed && { ...printed, baris: printed.baris ?? fed?.baris };
  const desa = desaDari(bahan).length;
  // Somebody who may see their own desa only knows no other.
  const known = desa > 1 ? { desa, total: target.nilai?.times(desa) } : {};
  return { indikator, target, perDesa: { printed: row, ...known } };
}
