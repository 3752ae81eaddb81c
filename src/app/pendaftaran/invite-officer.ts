import type { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import { unitsWithWork } from '../../domain/kantor/months/open-months.ts';
import { officeReporter } from '../../domain/kantor/office.ts';
import { hasAdministrator, rolesToGive } from '../../domain/kantor/role-rules.ts';
import { unitFits } from '../../domain/kantor/role-unit.ts';
import { type Assignment, ROLES, type Role } from '../../domain/kantor/roles.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { lockPeople, officeAssignments } from '../../store/kantor/assignments.ts';
import type { OfficerAction } from '../action.ts';
import { type Concern, changedMeanwhile, type MeanwhileRefusal } from '../kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../kantor/record-office-change.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { type AuthorityRefusal, authorityRefusal } from '../petugas/role-authority.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import { createInvitation, createInvitations, type NewInvitation } from './create-invitation.ts';

/** The role that an officer gives to somebody. */
export interface GivenRole {
  role: Role;
  reporterId?: number;
  /** Given for an acting role (Plt): its last day. */
  until?: Temporal.PlainDate;
  replacesId?: number;
}

/** A link with what is said about it. */
export interface OfficerInvitation extends NewInvitation {
  invitedRole: Pick<Assignment, 'role' | 'plt' | 'until'>;
  reporter?: Reporter;
}

/** Why no link was made. */
export type InviteRefusal =
  | MeanwhileRefusal
  | { code: 'unit-tidak-cocok' }
  | { code: 'petugas-tidak-ada' }
  | AuthorityRefusal
  /** An acting successor would leave nobody who manages the office's people for good. */
  | { code: 'petugas-terakhir' }
  | { code: 'tanggal-sudah-lewat'; read: Temporal.PlainDate };

/**
 * Makes an invitation of the officer's own office, where the table of `domain/role-rules.ts` lets them give the role:
 * the unit must be one of its units and fit the role, and a predecessor must hold exactly this role there and be
 * somebody else.
 */
export async function inviteOfficer(
  action: OfficerAction,
  { role, reporterId, until, replacesId }: GivenRole,
): Promise<Result<OfficerInvitation, InviteRefusal>> {
  const { tx, now, say, office, officer } = action;
  const reporter = officeReporter(office, reporterId);
  if (reporterId !== undefined && reporter === undefined) return refuse({ code: 'unit-tidak-cocok' });
  if (!unitFits(role, reporter)) return refuse({ code: 'unit-tidak-cocok' });
  const today = dateIn(now, office.zone);
  if (until !== undefined && until.toString() < today.toString()) {
    return refuse({ code: 'tanggal-sudah-lewat', read: until });
  }
  await lockPeople(tx, office.id);
  const all = await officeAssignments(tx, office.id);
  const inForce = rolesInForce(all, now, office.zone);
  const invitedRole = { role, plt: until !== undefined, until: until?.toString() };
  const replaces = all.find((one) => one.id === replacesId)?.personId;
  const change = {
    subject: 'peran',
    action: 'undang',
    object: roleLabel(say, invitedRole, reporter),
    after: { plt: invitedRole.plt, sampai: invitedRole.until, menggantikan: replaces },
  } as const;
  const stale = await changedMeanwhile(action, change, samePost(action, role, reporter));
  if (stale !== undefined) return refuse(stale);
  const old = inForce.find((one) => one.id === replacesId);
  if (replacesId !== undefined && (old?.role !== role || old.reporterId !== reporterId))
    return refuse({ code: 'petugas-tidak-ada' });
  const target = { role, holderId: old?.personId };
  const denied = authorityRefusal(say, { step: 'beri', personId: officer.id, inForce, target });
  if (denied !== undefined) return refuse(denied);
  const after = [...inForce.filter((one) => one !== old), invitedRole];
  if (hasAdministrator(inForce) && !hasAdministrator(after)) return refuse({ code: 'petugas-terakhir' });
  const made = await createInvitation(tx, {
    ...invitedRole,
    officeId: office.id,
    reporterId,
    replacesId,
    createdById: officer.id,
    now,
  });
  await recordOfficeChange(changedBy(action, 'undang'), change);
  return ok({ ...made, invitedRole, reporter });
}

/** What concerns whoever fills a post: all about it, held for good or acting, and the links for all desa at once. */
function samePost({ say }: OfficerAction, role: Role, reporter: Reporter | undefined): Concern[] {
  const names = [false, true].map((plt) => roleLabel(say, { role, plt }, reporter));
  const all = role === 'operator_desa' ? [say('pendaftaran-tombol-operator_desa')] : [];
  return [{ subject: 'peran', object: [...names, ...all] }];
}

/** The roles that the officer may give at the office, in the order of the roles. */
export function givableRoles({ officer, office }: Pick<OfficerAction, 'officer' | 'office'>): Role[] {
  const assignments = officer.assignments.filter((one) => one.officeId === office.id);
  return rolesToGive({ id: officer.id, assignment: assignments }, ROLES);
}

/** Desa of the office for which nobody holds a role today, in the office's order. */
export async function desaWithoutOperator({
  tx,
  now,
  office,
}: Pick<OfficerAction, 'tx' | 'now' | 'office'>): Promise<Reporter[]> {
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  const present = new Set(inForce.map((one) => one.reporterId));
  return unitsWithWork(office, now).filter((one) => one.kind === 'desa' && !present.has(one.id));
}

/** One link for every desa that has no operator; links given out before stay valid until they expire. */
export async function inviteAllDesa(
  action: OfficerAction,
): Promise<Result<OfficerInvitation[], MeanwhileRefusal>> {
  const { tx, now, office, officer } = action;
  await lockPeople(tx, office.id);
  const desa = await desaWithoutOperator(action);
  const change = {
    subject: 'peran',
    action: 'undang',
    object: action.say('pendaftaran-tombol-operator_desa'),
    after: { desa: desa.map((one) => one.namaPendek) },
  } as const;
  const each = office.reporters.filter(({ kind }) => kind === 'desa');
  const concern = each.flatMap((one) => samePost(action, 'operator_desa', one));
  const stale = await changedMeanwhile(action, change, concern);
  if (stale !== undefined) return refuse(stale);
  const invitedRole = { role: 'operator_desa' as const, plt: false };
  const made = await createInvitations(
    tx,
    desa.map((one) => ({
      ...invitedRole,
      officeId: office.id,
      reporterId: one.id,
      createdById: officer.id,
      now,
    })),
  );
  if (desa.length > 0) await recordOfficeChange(changedBy(action, 'undang'), change);
  return ok(made.map((one, index) => ({ ...one, invitedRole, reporter: desa[index] })));
}
