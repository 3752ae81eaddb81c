import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { assignmentAtOffice, lockPeople, setLastDay } from '../../store/kantor/assignments.ts';
import { dateText } from '../../text/dates.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { roleName, roleState } from './end-role.ts';
import { listOfficers, type OfficerRow } from './list-officers.ts';
import { type AuthorityRefusal, authorityRefusal } from './role-authority.ts';
import { tellHeads } from './tell-heads.ts';
import { notice } from './tell-person.ts';

/** Why an acting role keeps its last day. */
export type ExtendRefusal =
  | { code: 'petugas-tidak-ada' }
  | MeanwhileRefusal
  | { code: 'bukan-plt' }
  | AuthorityRefusal
  | { code: 'tanggal-sudah-lewat'; read: Temporal.PlainDate };

/**
 * Sets the last day (inclusive) of an acting role of the officer's own office, and tells the person and the heads. Only
 * who holds their own role for good extends somebody else's.
 */
export async function extendPlt(
  action: OfficerAction,
  assignmentId: number,
  until: Temporal.PlainDate,
): Promise<Result<OfficerRow, ExtendRefusal>> {
  const { tx, now, say, office, officer } = action;
  await lockPeople(tx, office.id);
  const seen = await assignmentAtOffice(tx, office.id, assignmentId);
  if (seen === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const stale = await changedMeanwhile(action, {
    subject: 'peran',
    action: 'perpanjang',
    object: roleName(say, office, seen),
    after: roleState(seen.personId, { plt: seen.plt, until: until.toString() }),
  });
  if (stale !== undefined) return refuse(stale);
  const { row: all } = await listOfficers(action);
  const row = all.find((one) => one.assignment.id === assignmentId);
  if (row === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const { assignment } = row;
  if (!assignment.plt) return refuse({ code: 'bukan-plt' });
  const denied = authorityRefusal(say, {
    step: 'perpanjang',
    personId: officer.id,
    inForce: all.map((one) => one.assignment),
    target: { role: assignment.role, holderId: assignment.personId },
  });
  if (denied !== undefined) return refuse(denied);
  if (Temporal.PlainDate.compare(until, dateIn(now, office.zone)) < 0) {
    return refuse({ code: 'tanggal-sudah-lewat', read: until });
  }
  await setLastDay(tx, assignmentId, until.toString());
  const extended = { ...row, assignment: { ...assignment, until: until.toString() } };
  await recordAndTell(action, row, extended);
  return ok(extended);
}

async function recordAndTell(
  action: OfficerAction,
  { assignment: former, reporter }: OfficerRow,
  { assignment: current }: OfficerRow,
): Promise<void> {
  const { say, office, officer, send } = action;
  const role = roleLabel(say, current, reporter);
  await recordOfficeChange(changedBy(action, 'petugas'), {
    subject: 'peran',
    action: 'perpanjang',
    object: role,
    before: roleState(former.personId, former),
    after: roleState(current.personId, current),
  });
  const until = dateText(say, Temporal.PlainDate.from(current.until ?? ''));
  send(notice(current.telegramId, { text: say('petugas-kabar-diperpanjang', { role, until }) }));
  await tellHeads(action, {
    office,
    text: say('petugas-kabar-diperpanjang-lain', { name: current.name, role, until, by: officer.name }),
    key: `plt-diperpanjang-${current.id}-${current.until}-${action.now.epochMilliseconds}`,
    except: [officer.id, current.personId],
  });
}
