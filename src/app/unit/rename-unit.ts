import type { Month } from '../../domain/kalender/month.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { UnitForm } from '../../domain/unit/usual-units.ts';
import { reportsSince } from '../../store/unit/unit-reports.ts';
import { insertName } from '../../store/unit/unit-writes.ts';
import { monthYear } from '../../text/dates.ts';
import type { OfficerAction } from '../action.ts';
import {
  behindLock,
  canBegin,
  keepChange,
  openUnit,
  tellConcerned,
  type UnitRefusal,
  unitsChanged,
} from './unit-change.ts';

/** Whether a unit's name is in no report yet: it is then simply another one, since the beginning. */
export async function isUnreported({ tx }: Pick<OfficerAction, 'tx'>, { id }: Reporter): Promise<boolean> {
  return (await reportsSince(tx, id)).sent.length === 0;
}

/**
 * Calls a unit otherwise from a month on; reports of the months before keep its name of then. Its officers and the
 * office's heads are told.
 * @param since absent: since the beginning, where nothing was reported under the old name
 */
export async function renameUnit(
  action: OfficerAction,
  reporterId: number,
  form: Pick<UnitForm, 'name' | 'namaPendek'>,
  since: Month | undefined,
): Promise<Result<{ former: string }, UnitRefusal>> {
  const act = await behindLock(action);
  const { office, say, tx, now } = act;
  const unit = openUnit(office, reporterId);
  if (unit === undefined) return refuse({ code: 'unit-tidak-ada' });
  const change = {
    subject: 'unit',
    action: 'ubah',
    object: unit.name,
    before: { nama: unit.name },
    after: { nama: form.name, sejak: since ?? null },
  } as const;
  const stale = await unitsChanged(act, change);
  if (stale !== undefined) return refuse(stale);
  if (since === undefined ? !(await isUnreported(act, unit)) : !canBegin(act, unit, since))
    return refuse({ code: 'unit-bulan' });
  await insertName(tx, {
    ...{ reporterId, name: form.name, namaPendek: form.namaPendek, since },
    former: { name: unit.name, namaPendek: unit.namaPendek },
    renamed: unit.names !== undefined,
    personId: act.officer.id,
    now: new Date(now.epochMilliseconds),
  });
  await keepChange(act, change);
  const text = say('unit-kabar-nama', {
    ...{ former: unit.name, name: form.name },
    since: since === undefined ? '' : monthYear(say, since),
    dated: since === undefined ? 'tidak' : 'ya',
  });
  await tellConcerned(act, { text, units: [reporterId], key: `nama-${reporterId}` });
  return ok({ former: unit.name });
}
