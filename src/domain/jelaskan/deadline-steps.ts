import type { Posisi } from '../capaian/posisi/posisi-state.ts';
import { daysLate, deadlineDate } from '../rencana/event-deadline.ts';
import type { Indikator } from '../rencana/plan.ts';
import type { ExplanationStep } from './explanation.ts';

/** The deadline of a dated event that was done, and how many days after it that was; empty without a deadline. */
export function deadlineSteps(indikator: Indikator, { date }: Posisi, year: number): ExplanationStep[] {
  const day = date === undefined ? undefined : daysLate(indikator, date, year);
  if (day === undefined) return [];
  const data = { date: deadlineDate(indikator.tenggat!, year), day };
  return [{ kode: day === 0 ? 'tepat-tenggat' : 'lewat-tenggat', form: 'hitungan', data }];
}
