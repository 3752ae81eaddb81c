import { dateIn } from '../../domain/kalender/calendar.ts';
import { unitsWithWork } from '../../domain/kantor/months/open-months.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import { hasAdministrator } from '../../domain/kantor/role-rules.ts';
import type { HeldAssignment } from '../../store/kantor/assignments.ts';
import type { StoredInvitation } from '../../store/kantor/invitations.ts';
import type { Action } from '../action.ts';
import type { EventAuthor } from '../kantor/record-office-change.ts';
import { authorityRefusal } from '../petugas/role-authority.ts';

/** An invitation with what holds at its office at this moment. */
export interface CheckedInvitation {
  office: Office;
  invitation: StoredInvitation;
  /** Everybody's roles in force. */
  inForce: readonly HeldAssignment[];
  /** The role that it replaces, where that has not ended. */
  old?: HeldAssignment;
}

/** Why an invitation is worth nothing now, whoever presses it. */
export type VoidInvitation =
  | { code: 'undangan-kedaluwarsa' }
  /** Who made it may not give this role any more, or not this one. */
  | { code: 'undangan-gugur' }
  /** Its unit ended, and no month of it takes a report any more. */
  | { code: 'undangan-unit-berakhir'; unit: string }
  /** An acting successor would leave nobody who manages the office's people for good. */
  | { code: 'petugas-terakhir' };

/** Past its seven days, or the acting role that it gives is over already. */
function isExpired({ now }: Action, { invitation, office }: CheckedInvitation): boolean {
  const { expiresAt, until } = invitation;
  if (expiresAt.getTime() <= now.epochMilliseconds) return true;
  return until !== undefined && until < dateIn(now, office.zone).toString();
}

/**
 * The roles of who made an invitation that they held then and still hold: a link outlives no role, not even one that
 * was given anew.
 */
function makerRoles({ invitation, inForce }: CheckedInvitation): HeldAssignment[] {
  const { createdById, createdAt } = invitation;
  return inForce.filter((one) => one.personId === createdById && one.start <= createdAt);
}

/** Under which role whoever made an invitation decides on it; the command line has none. */
export function authorOfInvitation(checked: CheckedInvitation): EventAuthor {
  const { createdById } = checked.invitation;
  const [role] = makerRoles(checked);
  if (createdById === undefined || role === undefined) return 'baris_perintah';
  return { personId: createdById, role: role.role, plt: role.plt };
}

/** Judges an invitation when it is used, by the same table as when it was made. @returns why it is void, or undefined */
export function invitationVoid(action: Action, checked: CheckedInvitation): VoidInvitation | undefined {
  const { office, invitation, inForce, old } = checked;
  if (isExpired(action, checked)) return { code: 'undangan-kedaluwarsa' };
  const unit = officeReporter(office, invitation.reporterId);
  if (unit !== undefined && !unitsWithWork(office, action.now).includes(unit))
    return { code: 'undangan-unit-berakhir', unit: unit.name };
  const { createdById: personId, role } = invitation;
  if (personId !== undefined) {
    const wanted = { step: 'beri' as const, personId, inForce: makerRoles(checked) };
    const give = authorityRefusal(action.say, { ...wanted, target: { role } });
    const end = old && authorityRefusal(action.say, { ...wanted, target: { role, holderId: old.personId } });
    if (give !== undefined || end !== undefined) return { code: 'undangan-gugur' };
  }
  const after = [...inForce.filter((one) => one.id !== old?.id), invitation];
  if (hasAdministrator(inForce) && !hasAdministrator(after)) return { code: 'petugas-terakhir' };
  return undefined;
}
