import { type Computation, computedValue } from './computation.ts';
import type { ExplanationStep } from './explanation.ts';

/** A step that is calculated: its result is what the shown calculation gives, never a number handed over. */
export function computedStep(
  kode: string,
  computation: Computation,
  form: ExplanationStep['form'],
  data?: ExplanationStep['data'],
): ExplanationStep {
  return { kode, computation, outcome: computedValue(computation), form, ...(data && { data }) };
}
