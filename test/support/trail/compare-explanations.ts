import { Decimal } from 'decimal.js';
import { expect } from 'vitest';
import { explanationsOf } from '../../../src/app/jelaskan/explain-figure.ts';
import { namedFigures } from '../../../src/app/jelaskan/named-figures.ts';
import type { MonthState } from '../../../src/app/status/read-month-state.ts';
import { computedValue } from '../../../src/domain/jelaskan/computation.ts';
import type { Explanation, Figure } from '../../../src/domain/jelaskan/explanation.ts';
import type { AngkaOfTrail } from './angka-by-trail.ts';
import { text } from './compare-angka.ts';

/** The value that the program shows for a figure. */
function valueOfFigure(state: MonthState, figure: Figure): Decimal | undefined {
  const progress = state.progress()!;
  const { office } = progress;
  switch (figure.kind) {
    case 'uang_kantor':
      return (figure.withoutGaji ? office.moneyWithoutGaji : office.money).serapan;
    case 'fisik_kantor':
      return (figure.withoutGaji ? office.fisikWithoutGaji : office.fisik).year?.percent;
    case 'uang':
      return progress.node.find((one) => one.node.id === figure.nodeId)?.money.serapan;
    case 'fisik':
      return progress.node.find((one) => one.node.id === figure.nodeId)?.fisik.year?.percent;
    case 'indikator': {
      const owned = progress.desa.find((one) => one.reporter.id === figure.reporterId)?.indikator;
      const ofOffice = [
        ...progress.desaIndikator,
        ...progress.officeIndikator,
        ...progress.node.flatMap((one) => one.indikator),
      ];
      return (figure.reporterId === undefined ? ofOffice : (owned ?? [])).find(
        (one) => one.indikator.id === figure.indikatorId,
      )?.capaian;
    }
    case 'kelengkapan': {
      const { reporters: reporter } = state;
      const complete = reporter.filter((one) => one.completeness.complete).length;
      return reporter.length === 0 ? undefined : new Decimal(complete).times(100).div(reporter.length);
    }
  }
}

/** Every figure of the month explained: the same value, steps that come to it, and inputs that stand in the trail. */
export function checkAllExplanations(state: MonthState, trail: readonly AngkaOfTrail[]): void {
  for (const { name, figure } of namedFigures(state.office, state.plan, state.month)) {
    const explanation = explanationsOf(state, figure, state.office.reporters)!;
    expect([name, text(explanation.outcome)]).toEqual([name, text(valueOfFigure(state, figure))]);
    checkExplanation(name, explanation, trail);
  }
}

function checkExplanation(
  name: string,
  { outcome, step, reported: input }: Explanation,
  trail: readonly AngkaOfTrail[],
): void {
  for (const { kode, computation, outcome: value } of step) {
    if (computation !== undefined)
      expect([name, kode, text(computedValue(computation))]).toEqual([name, kode, text(value)]);
  }
  const end = step.findLast((one) => one.data?.against === 'tahun');
  if (end !== undefined) expect([name, text(end.outcome)]).toEqual([name, text(outcome)]);
  for (const one of input) {
    const origin = trail.find(
      (single) =>
        single.reporterId === one.reporterId &&
        single.month === one.month &&
        single.enteredById === one.enteredById &&
        single.state === one.state &&
        text(single.value) === text(one.value),
    );
    expect([name, origin?.status, origin?.revision]).toEqual([name, one.status, one.revision]);
  }
}
