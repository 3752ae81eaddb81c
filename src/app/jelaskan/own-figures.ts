import type { Month } from '../../domain/kalender/month.ts';
import { butirToDate } from '../../domain/kantor/butir-to-date.ts';
import { askedUnit } from '../../domain/realisasi/butir.ts';
import type { Indikator, Reporter } from '../../domain/rencana/plan.ts';
import type { OfficerAction } from '../action.ts';
import { readMonthState } from '../status/read-month-state.ts';
import { ownReporters } from '../status/read-reporter.ts';

/** An indicator of an officer's own, with the reporting year of a dated event where it is not the month's. */
export interface OwnFigure {
  indikator: Indikator;
  reporter: Reporter;
  year?: number;
}

/** The indicators that an officer's own reporters give, as the plan of the month has them; nothing of others is read. */
export async function ownFigures(act: OfficerAction, month: Month): Promise<OwnFigure[]> {
  const { tx, office, now } = act;
  const all: OwnFigure[] = [];
  for (const reporter of ownReporters(act)) {
    const state = await readMonthState(tx, office, month, now, [reporter]);
    const { plan, angka } = state.owned(reporter.id);
    for (const indikator of plan?.indikators ?? []) {
      const reported =
        reporter.kind === 'desa'
          ? indikator.pelapor === 'desa'
          : plan && askedUnit(plan, indikator) === reporter.id;
      if (!reported) continue;
      const butir = butirToDate(office, { indikator }, reporter.id, angka, month);
      all.push(
        ...butir.map((one) => ({
          indikator,
          reporter,
          ...(one.kind === 'indikator' && one.year !== undefined && { year: one.year }),
        })),
      );
    }
  }
  return all;
}
