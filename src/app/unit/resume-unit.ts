import { addMonths } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { reportsSince } from '../../store/unit/unit-reports.ts';
import { setLastMonth } from '../../store/unit/unit-writes.ts';
import type { OfficerAction } from '../action.ts';
import { behindLock, keepChange, tellConcerned, type UnitRefusal, unitsChanged } from './unit-change.ts';

/** Takes back the end of a unit, as long as its first month without it can still begin. What others took over stays theirs. */
export async function resumeUnit(
  action: OfficerAction,
  reporterId: number,
): Promise<Result<{ unit: Reporter }, UnitRefusal>> {
  const act = await behindLock(action);
  const { office, say, tx } = act;
  const unit = officeReporter(office, reporterId);
  if (unit?.until === undefined) return refuse({ code: 'unit-tidak-ada' });
  const change = {
    subject: 'unit',
    action: 'ubah',
    object: unit.name,
    before: { sampaiBulan: unit.until },
    after: { sampaiBulan: null },
  } as const;
  const stale = await unitsChanged(act, change);
  if (stale !== undefined) return refuse(stale);
  if (!canResume(act, unit)) return refuse({ code: 'unit-bulan' });
  await setLastMonth(tx, reporterId, undefined);
  await undoKelurahan(act, unit);
  await keepChange(act, change);
  const text = say('unit-kabar-lanjut', { unit: unit.name });
  await tellConcerned(act, { text, units: [reporterId], key: `lanjut-${reporterId}` });
  return ok({ unit });
}

/** A kelurahan that a desa was to become is not there any more, unless it has reported. */
async function undoKelurahan(
  { tx, office }: OfficerAction,
  { kind, until, successorId }: Reporter,
): Promise<void> {
  const next = officeReporter(office, successorId);
  if (kind !== 'desa' || until === undefined || next?.kind !== 'kelurahan') return;
  const { sent } = await reportsSince(tx, next.id);
  if (sent.length === 0) await setLastMonth(tx, next.id, { until });
}

/** Whether the end of a unit can be taken back: nobody could be late yet for the first month without it. */
export function canResume(
  { office, now }: Pick<OfficerAction, 'office' | 'now'>,
  { until }: Reporter,
): boolean {
  return until !== undefined && addMonths(until, 1) >= changeMonths(office, now)[0];
}
