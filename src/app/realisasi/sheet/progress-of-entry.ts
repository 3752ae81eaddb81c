import { profilOfMonth } from '../../../domain/kantor/office.ts';
import type { IndikatorProgress } from '../../../domain/progres/figures.ts';
import { reporterProgress } from '../../../domain/progres/indikator-progress.ts';
import type { Angka } from '../../../domain/rencana/plan.ts';
import type { Sheet } from './open-sheet.ts';
import { type AngkaQuestion, angkaBeforeMonth } from './question.ts';

/**
 * Where an answer leads: the reporter's progress up to the month as if the answer that stands now were sent. The same
 * rules as everywhere, so that a receipt never shows another figure than /capaian.
 * @returns undefined while nothing is answered
 */
export function progressOfEntry(
  sheet: Sheet,
  { butir, indikator }: AngkaQuestion,
): IndikatorProgress | undefined {
  const entry = sheet.entry.get(butir.key);
  if (entry === undefined || entry.state === 'lewati') return undefined;
  const { state, value, denominator, category, elements, date, enteredById, enteredAt } = entry;
  const current: Angka = {
    ...{ state, value, denominator, category, elements, date, enteredById, enteredAt },
    reporterId: sheet.reporter.id,
    month: sheet.month,
    butir: butir.key,
    indikatorId: indikator.id,
    status: 'draf',
    revision: (sheet.work?.revision ?? 0) + 1,
  };
  const { profil } = profilOfMonth(sheet.office, sheet.month);
  return reporterProgress(indikator, [...angkaBeforeMonth(sheet, butir), current], sheet.month, profil);
}
