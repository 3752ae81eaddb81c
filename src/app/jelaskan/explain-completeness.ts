import { Decimal } from 'decimal.js';
import { percentOf } from '../../domain/jelaskan/computation.ts';
import { computedStep } from '../../domain/jelaskan/computed-step.ts';
import type { Explanation, ExplanationStep } from '../../domain/jelaskan/explanation.ts';
import { officeCompleteness, type Ratio } from '../../domain/realisasi/completeness.ts';
import type { MonthState } from '../status/compose-month-state.ts';

/** The two rates of a month taken apart: who is complete, out of whom, and who was so in time. */
export function explainCompleteness({ reporters: reporter, month }: MonthState): Explanation {
  const { received, onTime } = officeCompleteness(reporter);
  return {
    figure: { kind: 'kelengkapan' },
    month,
    reported: [],
    setAside: [],
    takeovers: [],
    moneyBasis: [],
    notYet: reporter
      .filter((one) => !one.completeness.complete)
      .map((one) => ({ reporter: one.reporter, month: [month] })),
    part: [],
    step: [...step('lengkap', received), ...step('tepat-waktu', onTime)],
    pagu: [],
    coverage: { from: received.done, total: received.from },
    outcome: received.percent,
    form: 'persen',
    reason: received.percent === undefined ? 'belum_diminta' : undefined,
    provisional: false,
  };
}

function step(kode: string, { done, from, percent }: Ratio): ExplanationStep[] {
  if (percent === undefined) return [];
  const content = percentOf(new Decimal(done), new Decimal(from));
  return [computedStep(kode, content, 'persen', { done, from })];
}
