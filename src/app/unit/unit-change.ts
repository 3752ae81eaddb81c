import type { Month } from '../../domain/kalender/month.ts';
import { changeMonths } from '../../domain/kantor/months/change-months.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { OfficeChange, Subject } from '../../domain/kantor/office-change.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { existsIn } from '../../domain/unit/reporter-in-month.ts';
import { officeAssignments } from '../../store/kantor/assignments.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { officeBehindLock } from '../kantor/fresh-office.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import { tellHeads } from '../petugas/tell-heads.ts';
import { notice } from '../petugas/tell-person.ts';

/** Why a change of units is not taken. */
export type UnitRefusal =
  | MeanwhileRefusal
  /** There is no such unit at the office, or it has ended. */
  | { code: 'unit-tidak-ada' }
  /** The change cannot begin with this month (any more). */
  | { code: 'unit-bulan' };

/** The action at the office behind its lock; what the person saw is what they had before it. */
export async function behindLock(act: OfficerAction): Promise<OfficerAction> {
  return { ...act, office: await officeBehindLock(act), seen: act.seen ?? act.office.lastChange };
}

/** Why a change is not taken that was begun on an older state: any change of a unit, and of the plan where it matters. */
export async function unitsChanged(
  act: OfficerAction,
  change: OfficeChange,
  also: readonly Subject[] = [],
): Promise<MeanwhileRefusal | undefined> {
  return await changedMeanwhile(
    act,
    change,
    ['unit' as const, ...also].map((subject) => ({ subject })),
  );
}

/** A unit of the office that somebody decides about: one that has not ended. */
export function openUnit(office: Office, reporterId: number): Reporter | undefined {
  const unit = officeReporter(office, reporterId);
  return unit?.kind === 'bendahara' || unit?.until !== undefined ? undefined : unit;
}

/** Whether a change of a unit can begin with a month: nobody can be late for it yet, and the unit is there in it. */
export function canBegin({ office, now }: OfficerAction, unit: Reporter, since: Month): boolean {
  return changeMonths(office, now).includes(since) && existsIn(unit, since);
}

/** Keeps a change in the office's record; whoever reads the office from now on reads it anew. */
export async function keepChange(act: OfficerAction, change: OfficeChange): Promise<void> {
  await recordOfficeChange(changedBy(act, 'unit'), change);
  await touchOffice(act.tx, act.office.id);
}

/** Tells the officers of units, and camat, sekcam and kasubbag, each once; whoever did it knows. */
export async function tellConcerned(
  act: OfficerAction,
  { text, units, key }: { text: string; units: readonly number[]; key: string },
): Promise<void> {
  const { tx, now, office, officer, send } = act;
  const mark = `unit:${key}:${now.epochMilliseconds}`;
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const concerned = inForce.filter(
    ({ reporterId, personId }) => units.includes(reporterId ?? -1) && personId !== officer.id,
  );
  const byPerson = new Map(concerned.map((one) => [one.personId, one.telegramId]));
  for (const [personId, telegramId] of byPerson) send(notice(telegramId, { text }, `${mark}-${personId}`));
  await tellHeads(act, { office, text, key: mark, except: [officer.id, ...byPerson.keys()] });
}
