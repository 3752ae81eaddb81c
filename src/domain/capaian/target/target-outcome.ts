import type { Decimal } from 'decimal.js';
import type { Target } from '../../rencana/plan.ts';
import type { NoTargetReason } from '../posisi/reasons.ts';

/** Both ends of a range, in the satuan; both belong to it. */
export interface Range {
  min: Decimal;
  max: Decimal;
}

/** How much is to be reached: one value (with the category printed beside it), a range, or a category alone. */
export interface TargetSize {
  /** In the satuan. */
  value?: Decimal;
  range?: Range;
  category?: string;
}

/** A target, or why there is none; `line` is the plan's row wherever it has one. */
export interface TargetOutcome {
  size?: TargetSize;
  line?: Target;
  reason?: NoTargetReason;
}
