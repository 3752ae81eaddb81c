import type { Month } from '../../domain/kalender/month.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { ownsSubKegiatan } from '../../domain/unit/kinds.ts';
import { insertOwners } from '../../store/unit/unit-writes.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { OfficerAction } from '../action.ts';
import { subKegiatanOf } from './owned-nodes.ts';
import {
  behindLock,
  canBegin,
  keepChange,
  openUnit,
  tellConcerned,
  type UnitRefusal,
  unitsChanged,
} from './unit-change.ts';

/** Why sub kegiatan did not change hands. */
export type GiveRefusal =
  | UnitRefusal
  /** The plan has none of them, or all of them are the unit's already. */
  | { code: 'unit-tanpa-pilihan' };

/**
 * Gives sub kegiatan to a unit from a month on: it is asked for them then, and whoever had them is asked no more. What
 * was sent for such a month counts as it did, and what was begun there can be sent. Officers of all units concerned and
 * the office's heads are told.
 * @param keys of sub kegiatan through all versions; others than those of the month's plan are left out
 * @returns their short names
 */
export async function giveSubKegiatan(
  action: OfficerAction,
  { reporterId, keys, since }: { reporterId: number; keys: readonly string[]; since: Month },
): Promise<Result<string[], GiveRefusal>> {
  const act = await behindLock(action);
  const { office, say, tx, now } = act;
  const unit = openUnit(office, reporterId);
  if (unit === undefined || !ownsSubKegiatan(unit)) return refuse({ code: 'unit-tidak-ada' });
  const wanted = subKegiatanOf(office, since).filter(
    ({ key, ownerId }) => keys.includes(key) && ownerId !== reporterId,
  );
  const names = wanted.map(({ namaPendek }) => namaPendek);
  const formerIds = [...new Set(wanted.flatMap(({ ownerId }) => ownerId ?? []))];
  const former = formerIds.map((id) => officeReporter(office, id)?.name ?? '');
  const change = {
    subject: 'unit',
    action: 'ubah',
    object: unit.name,
    before: { pelaksana: former.length > 0 ? former : null },
    after: { subKegiatan: names, pelaksana: unit.name, sejak: since },
  } as const;
  const stale = await unitsChanged(act, change, ['rencana']);
  if (stale !== undefined) return refuse(stale);
  if (!canBegin(act, unit, since)) return refuse({ code: 'unit-bulan' });
  if (wanted.length === 0) return refuse({ code: 'unit-tanpa-pilihan' });
  const common = { officeId: office.id, since, reporterId, personId: act.officer.id };
  const afterPlanId = Math.max(...office.plans.map(({ id }) => id));
  await insertOwners(
    tx,
    wanted.map(({ key }) => ({ ...common, key, afterPlanId, now: new Date(now.epochMilliseconds) })),
  );
  await keepChange(act, change);
  const text = say('unit-kabar-beri', {
    ...{ unit: unit.name, list: listAnd(say, names), count: names.length },
    since: monthYear(say, since),
  });
  await tellConcerned(act, { text, units: [reporterId, ...formerIds], key: `beri-${reporterId}` });
  return ok(names);
}
