import { type Month, yearOf } from '../../../domain/kalender/month.ts';
import { isAskedIn, yearOfAngka } from '../../../domain/realisasi/butir.ts';
import type { Indikator } from '../../../domain/rencana/plan.ts';
import { desaIn } from '../../../domain/unit/reporter-in-month.ts';
import type { Sheet } from './open-sheet.ts';

/**
 * How many desa have reported this very month what feeds a section's figure. The proposed figure itself takes the
 * newest position of every desa, so that one that is late is not counted as nothing; this says how many are late.
 * A dated event that was done earlier is not asked again and counts as reported.
 */
export function desaOfMonth(sheet: Sheet, indikator: Indikator): { done: number; from: number } {
  const source = sheet.plan.indikators.filter(
    (one) => one.pelapor === 'desa' && one.feedsKunci === indikator.key,
  );
  const desa = desaIn(sheet.office.reporters, sheet.month);
  const done = desa.filter(({ id }) => source.every((one) => isAnswered(sheet, id, one, sheet.month)));
  return { done: source.length === 0 ? 0 : done.length, from: desa.length };
}

function isAnswered(sheet: Sheet, reporterId: number, indikator: Indikator, month: Month): boolean {
  const year = yearOf(month);
  const owned = sheet.angka.filter(
    (one) =>
      one.reporterId === reporterId &&
      one.indikatorId === indikator.id &&
      one.month <= month &&
      yearOfAngka(one) === year,
  );
  const finished = owned.some((one) => one.state === 'tanggal' && one.month < month);
  return !isAskedIn(indikator.diminta, month, finished) || owned.some((one) => one.month === month);
}
