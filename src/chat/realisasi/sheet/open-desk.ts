import type { OfficerAction } from '../../../app/action.ts';
import { type EntryRefusal, mayFill } from '../../../app/realisasi/record-entry.ts';
import { openSheet, type Sheet } from '../../../app/realisasi/sheet/open-sheet.ts';
import type { Month } from '../../../domain/kalender/month.ts';
import { officeReporter } from '../../../domain/kantor/office.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import { actAs, type Turn } from '../../shared/turn.ts';

/** A sheet on the table and the person who works on it. */
export interface Desk {
  act: OfficerAction;
  sheet: Sheet;
}

/**
 * Lays the month of one of the person's own reporter units on the table. The right is found anew from the roles of
 * this moment, so a forged or old button opens nothing.
 */
export async function openDesk(
  turn: Turn,
  reporterId: number,
  month: Month,
): Promise<Result<Desk, EntryRefusal | { code: 'tanpa-rencana' }>> {
  const role = turn.officer?.assignments.find((one) => one.reporterId === reporterId);
  const act = role === undefined ? undefined : await actAs(turn, role.officeId, 'lapor');
  const reporter = act && officeReporter(act.office, reporterId);
  if (act === undefined || reporter === undefined) return refuse({ code: 'bukan-pelapor' });
  const sheet = await openSheet(turn.tx, act.office, reporter, month);
  if (sheet === undefined) return refuse({ code: 'tanpa-rencana' });
  const allowed = mayFill(act, sheet);
  return allowed.ok ? ok({ act, sheet }) : allowed;
}
