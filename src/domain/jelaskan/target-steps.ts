import { Decimal } from 'decimal.js';
import { planTarget } from '../capaian/target/target.ts';
import type { TargetOutcome, TargetSize } from '../capaian/target/target-outcome.ts';
import type { Indikator } from '../rencana/plan.ts';
import { computation } from './computation.ts';
import { computedStep } from './computed-step.ts';
import type { ExplanationStep } from './explanation.ts';

/**
 * Which target was judged against: the plan's own, times the desa where it counts per desa, and what of it is due by
 * the month. Empty where the plan has none.
 * @param desa how many desa the office's target counts; absent for one reporter
 */
export function targetSteps(
  indikator: Indikator,
  ofYear: TargetOutcome,
  toDate: TargetOutcome,
  desa: number | undefined,
): ExplanationStep[] {
  const { size, line } = ofYear;
  if (size === undefined || line === undefined) return [];
  const year = { year: String(line.year), printed: line.printed };
  const one = planTarget(indikator, line.year).size?.value;
  const times = desa !== undefined && one !== undefined && size.value !== undefined && !size.value.eq(one);
  const content = times ? computation('kali', one, new Decimal(desa)) : undefined;
  const first: ExplanationStep =
    content === undefined
      ? {
          kode: perDesa(indikator) ? 'target-satu-desa' : 'target',
          outcome: size.value,
          form: 'satuan',
          data: year,
        }
      : computedStep('target-desa', content, 'satuan', year);
  return [first, ...targetToDate(indikator, size, toDate)];
}

/** Whether the plan's target counts per desa: it was decided, and no document prints it. */
function perDesa({ pelapor: reporter, targetPerReporter }: Indikator): boolean {
  return reporter === 'desa' && targetPerReporter;
}

function targetToDate(
  indikator: Indikator,
  ofYear: TargetSize,
  { size, reason }: TargetOutcome,
): ExplanationStep[] {
  const way = indikator.targetBulanan.jenis;
  if (size === undefined)
    return [{ kode: 'tanpa-target-sampai', form: 'satuan', data: { reason: reason ?? '' } }];
  if (size.value === undefined || (ofYear.value !== undefined && size.value.eq(ofYear.value))) return [];
  return [{ kode: 'target-sampai', outcome: size.value, form: 'satuan', data: { way } }];
}
