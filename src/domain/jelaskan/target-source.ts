import type { Indikator, Target } from '../rencana/plan.ts';
import { desaOf, type ExplainInput } from './explain-input.ts';
import type { TargetSource } from './explanation.ts';

/**
 * Where a target comes from. A target per desa was decided when the plan was brought in: beside it stands what the
 * document prints for the office's indicator that the desa feed, and what it comes to over all desa.
 */
export function targetSource(input: ExplainInput, indikator: Indikator, target: Target): TargetSource {
  if (indikator.pelapor !== 'desa' || !indikator.targetPerReporter) return { indikator, target };
  const fed = input.plan.indikators.find((one) => one.key === indikator.feedsKunci);
  const desaTarget = fed?.target.find((one) => one.year === target.year);
  const row = desaTarget && { ...desaTarget, line: desaTarget.line ?? fed?.line };
  const desa = desaOf(input).length;
  // Somebody who may see their own desa only knows no other.
  const known = desa > 1 ? { desa, total: target.value?.times(desa) } : {};
  return { indikator, target, perDesa: { desaTarget: row, ...known } };
}
