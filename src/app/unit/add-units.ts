import type { Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type UnitForm, USUAL_UNITS, type UsualUnit } from '../../domain/unit/usual-units.ts';
import { insertUnits } from '../../store/unit/unit-writes.ts';
import { monthYear } from '../../text/dates.ts';
import { listAnd } from '../../text/list.ts';
import type { OfficerAction } from '../action.ts';
import { behindLock, keepChange, tellConcerned, type UnitRefusal, unitsChanged } from './unit-change.ts';

/** Why units were not added. */
export type AddRefusal =
  | UnitRefusal
  | { code: 'unit-sudah-ada'; name: string }
  | { code: 'unit-nama-kosong' };

/** The usual units that an office does not have, in their order: those of the usual codes and names are left out. */
export function missingUsualUnits({ reporters }: Pick<Office, 'reporters'>): UsualUnit[] {
  const present = reporters.filter(({ until }) => until === undefined);
  return USUAL_UNITS.filter(
    ({ kode, name }) =>
      !reporters.some((one) => one.kode === kode) && !present.some((one) => one.name === name),
  );
}

/**
 * First month of a unit that is added now: in an office without a plan nobody has reported anything, and it has been
 * there since the beginning (undefined); else the first that it cannot be late for.
 */
export function defaultSince({ office, now }: Pick<OfficerAction, 'office' | 'now'>): Month | undefined {
  return office.plans.length === 0 ? undefined : changeMonths(office, now)[0];
}

/**
 * Adds units to the office from a month on, all of them or none; tells its heads.
 * @param since as `defaultSince`, or a later month that a change can begin with
 * @returns their ids in the order given
 */
export async function addUnits(
  action: OfficerAction,
  forms: readonly UnitForm[],
  since: Month | undefined,
): Promise<Result<number[], AddRefusal>> {
  if (forms.length === 0) return refuse({ code: 'unit-nama-kosong' });
  const act = await behindLock(action);
  const { office, say, tx, now } = act;
  const names = forms.map(({ name }) => name);
  const change = {
    subject: 'unit',
    action: 'tambah',
    object: names.length === 1 ? names[0]! : '',
    after: { ...(names.length > 1 && { unit: names }), sejak: since ?? null },
  } as const;
  const stale = await unitsChanged(act, change);
  if (stale !== undefined) return refuse(stale);
  if (since === undefined ? office.plans.length > 0 : !changeMonths(office, now).includes(since))
    return refuse({ code: 'unit-bulan' });
  const twice = forms.find((form) =>
    office.reporters.some((one) => one.kode === form.kode || (!one.until && one.name === form.name)),
  );
  if (twice !== undefined) return refuse({ code: 'unit-sudah-ada', name: twice.name });
  const ids = await insertUnits(tx, office.id, forms, since);
  await keepChange(act, change);
  const text = say('unit-kabar-tambah', {
    name: listAnd(say, names),
    since: since === undefined ? '' : monthYear(say, since),
    dated: since === undefined ? 'tidak' : 'ya',
  });
  await tellConcerned(act, { text, units: [], key: `tambah-${ids[0]}` });
  return ok(ids);
}
