import type { Indikator } from '../rencana/plan.ts';
import { checkRumus } from './check-rumus.ts';
import type { RumusRefusal } from './language/refusal.ts';

/** A formula that does not fit its plan, and why. */
export interface WrongRumus {
  indikator: Indikator;
  cause: RumusRefusal;
}

/** Every formula of a plan that does not fit it (names, kinds, units, circles), in the plan's order. */
export function wrongRumus(indikators: readonly Indikator[]): WrongRumus[] {
  return indikators
    .filter(({ pelapor: reporter }) => reporter === 'rumus')
    .flatMap((indikator) => {
      const valid = checkRumus(indikator.rumus ?? '', indikator, indikators);
      return valid.ok ? [] : [{ indikator, cause: valid.refusal }];
    });
}

/** The first formula of a plan that does not fit it, in the plan's order, and why; undefined when all do. */
export function firstWrongRumus(indikators: readonly Indikator[]): WrongRumus | undefined {
  return wrongRumus(indikators)[0];
}
