import { asDate } from '../../domain/kalender/instant.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { ChangeState } from '../../domain/kantor/office-change.ts';
import { type Assignment, hasRight } from '../../domain/kantor/roles.ts';
import { endAssignment, type HeldAssignment } from '../../store/kantor/assignments.ts';
import { expireInvitationsOf } from '../../store/kantor/invitations.ts';
import type { Action } from '../action.ts';
import { type EventAuthor, recordOfficeChange } from '../kantor/record-office-change.ts';
import { roleLabel } from '../kantor/role-label.ts';

/** A role as the office's record keeps it. */
export function roleState(
  personId: number | undefined,
  { plt, until }: Pick<Assignment, 'plt' | 'until'>,
): ChangeState {
  return { orang: personId, plt, sampai: until };
}

/** How a role is called in the office's record. */
export function roleName(
  say: Action['say'],
  office: Office,
  role: Pick<Assignment, 'role' | 'plt' | 'reporterId'>,
): string {
  return roleLabel(say, role, officeReporter(office, role.reporterId));
}

/** A role that ends, and by whom. */
export interface RoleEnd {
  office: Office;
  old: HeldAssignment;
  by: EventAuthor;
  /** Person who ended it, where it was one. */
  byId?: number;
}

/**
 * Ends a role, whatever the reason: every end of a role comes through here. It is recorded, and the open invitations of
 * somebody who could invite under it end with it: one kept back would be a way in again.
 * @returns how many invitations ended with it; undefined when the role had ended before, and nothing is written
 */
export async function endRole(
  { tx, now, say }: Action,
  { office, old, by, byId }: RoleEnd,
): Promise<number | undefined> {
  const at = asDate(now);
  if (!(await endAssignment(tx, old.id, { byId, now: at }))) return undefined;
  await recordOfficeChange(
    { tx, now, officeId: office.id, by },
    {
      subject: 'peran',
      action: 'akhiri',
      object: roleName(say, office, old),
      before: roleState(old.personId, old),
    },
  );
  if (!hasRight(old.role, 'undang')) return 0;
  return await expireInvitationsOf(tx, office.id, old.personId, at);
}
