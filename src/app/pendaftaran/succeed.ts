import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { HeldAssignment } from '../../store/kantor/assignments.ts';
import type { Action } from '../action.ts';
import type { EventAuthor } from '../kantor/record-office-change.ts';
import { roleEndedNotice } from '../petugas/end-message.ts';
import { endRole } from '../petugas/end-role.ts';

/** Who follows whom. */
export interface Succession {
  office: Office;
  /** The role that the invitation replaces; undefined where it ended before, or there was none. */
  old?: HeldAssignment;
  /** The same role that the person holds already as Plt, and now for good. */
  held?: HeldAssignment;
  successorId: number;
  /** Whose decision it was: who made the invitation. */
  by: EventAuthor;
}

/**
 * Ends what an accepted invitation replaces: the predecessor's role, who is told once, and the newcomer's own acting
 * role when they now hold it for good. A predecessor whose role has ended meanwhile changes nothing.
 */
export async function endPredecessor(
  action: Action,
  { office, old, held, successorId, by }: Succession,
): Promise<void> {
  const byId = typeof by === 'string' ? successorId : by.personId;
  if (held !== undefined) await endRole(action, { office, old: held, by, byId });
  if (old === undefined || old.id === held?.id) return;
  const ended = await endRole(action, { office, old, by, byId });
  if (ended === undefined || old.personId === successorId) return;
  action.send(roleEndedNotice(action.say, old, office, officeReporter(office, old.reporterId), 'diganti'));
}
