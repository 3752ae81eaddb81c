import { officeReporter } from '../../domain/kantor/office.ts';
import { hasAdministrator } from '../../domain/kantor/role-rules.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { assignmentAtOffice, lockPeople } from '../../store/kantor/assignments.ts';
import type { OfficerAction } from '../action.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy } from '../kantor/record-office-change.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { roleEndedNotice } from './end-message.ts';
import { endRole, roleName } from './end-role.ts';
import { listOfficers, type OfficerRow } from './list-officers.ts';
import { type AuthorityRefusal, authorityRefusal } from './role-authority.ts';
import { holdersOfRight } from './roles-in-force.ts';
import { tellHeads } from './tell-heads.ts';

/** Why a role was not revoked. */
export type RevokeRefusal =
  /** Ended meanwhile, or another office's. */
  | { code: 'petugas-tidak-ada' }
  | MeanwhileRefusal
  | AuthorityRefusal
  /** Nobody would be left who manages the office's people for good. */
  | { code: 'petugas-terakhir' };

/**
 * Ends a role at the officer's own office, where the table of `domain/role-rules.ts` lets them; the person and the
 * heads of the office are told once. Two who revoke each other at the same moment wait for one another. Unused
 * invitations of the person end too.
 * @returns the role, and how many invitations ended with it
 */
export async function revokeRole(
  action: OfficerAction,
  assignmentId: number,
): Promise<Result<OfficerRow & { cancelledInvitations: number }, RevokeRefusal>> {
  const { tx, say, office, officer, send } = action;
  await lockPeople(tx, office.id);
  const seen = await assignmentAtOffice(tx, office.id, assignmentId);
  if (seen === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const object = roleName(say, office, seen);
  const stale = await changedMeanwhile(action, { subject: 'peran', action: 'akhiri', object });
  if (stale !== undefined) return refuse(stale);
  const { row } = await listOfficers(action);
  const inForce = row.map((one) => one.assignment);
  const revoked = row.find((one) => one.assignment.id === assignmentId);
  // After the wait, the officer's own role may be gone.
  const stillEntitled = holdersOfRight(inForce, 'petugas').some((one) => one.personId === officer.id);
  if (revoked === undefined || !stillEntitled) return refuse({ code: 'petugas-tidak-ada' });
  const { role, personId: holderId } = revoked.assignment;
  const target = { role, holderId };
  const denied = authorityRefusal(say, { step: 'akhiri', personId: officer.id, inForce, target });
  if (denied !== undefined) return refuse(denied);
  const remaining = inForce.filter((one) => one.id !== assignmentId);
  if (hasAdministrator(inForce) && !hasAdministrator(remaining)) return refuse({ code: 'petugas-terakhir' });
  const { by } = changedBy(action, 'petugas');
  const cancelledInvitations = await endRole(action, {
    office,
    old: revoked.assignment,
    by,
    byId: officer.id,
  });
  if (cancelledInvitations === undefined) return refuse({ code: 'petugas-tidak-ada' });
  const reporter = officeReporter(office, revoked.assignment.reporterId);
  send(roleEndedNotice(say, revoked.assignment, office, reporter, 'dicabut'));
  await tellHeads(action, {
    office,
    text: say('petugas-kabar-dicabut-lain', {
      name: revoked.assignment.name,
      role: roleLabel(say, revoked.assignment, reporter),
      by: officer.name,
    }),
    key: `peran-dicabut-${assignmentId}`,
    except: [officer.id, holderId],
  });
  return ok({ ...revoked, cancelledInvitations });
}
