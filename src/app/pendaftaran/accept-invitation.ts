import { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import { type Office, officeReporter } from '../../domain/kantor/office.ts';
import type { Assignment } from '../../domain/kantor/roles.ts';
import type { Reporter } from '../../domain/rencana/plan.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import {
  findPerson,
  type HeldAssignment,
  insertAssignment,
  lockPeople,
  officeAssignments,
  savePerson,
} from '../../store/kantor/assignments.ts';
import { clearLink } from '../../store/kantor/invitation-links.ts';
import {
  findInvitation,
  nameInvitationUser,
  type StoredInvitation,
  takeInvitation,
} from '../../store/kantor/invitations.ts';
import { loadOffice } from '../../store/kantor/offices.ts';
import { dateText } from '../../text/dates.ts';
import type { Action } from '../action.ts';
import { recordOfficeChange } from '../kantor/record-office-change.ts';
import { roleLabel } from '../kantor/role-label.ts';
import { roleState } from '../petugas/end-role.ts';
import { rolesInForce } from '../petugas/roles-in-force.ts';
import { tellHeads } from '../petugas/tell-heads.ts';
import { notice } from '../petugas/tell-person.ts';
import {
  authorOfInvitation,
  type CheckedInvitation,
  invitationVoid,
  type VoidInvitation,
} from './check-invitation.ts';
import { tokenFingerprint } from './create-invitation.ts';
import { type OpenItem, openItems } from './open-items.ts';
import { endPredecessor } from './succeed.ts';

/** Who pressed the link. */
export interface Recipient {
  token: string;
  telegramId: number;
  /** Name as Telegram gives it, cleaned. */
  name: string;
}

/** What an accepted invitation has given. */
export interface AcceptedInvitation {
  office: Office;
  personId: number;
  assignment: Assignment;
  reporter?: Reporter;
  /** What the unit has open and the new officer takes over. */
  opened: OpenItem[];
}

/** Why an invitation gives nothing. */
export type InvitationRefusal =
  | { code: 'undangan-tidak-dikenal' }
  | { code: 'undangan-terpakai' }
  | { code: 'undangan-sudah-anda-pakai' }
  /** Nobody gives themselves a role. */
  | { code: 'undangan-sendiri' }
  | VoidInvitation
  | { code: 'peran-sudah-dipegang'; role: string };

/**
 * Binds a Telegram account to the role of an invitation, when whoever made it may still give that role and is somebody
 * else. Single use holds for two accounts that press at the same moment. With a predecessor, their role ends here and
 * they are told; the heads of the office hear of the new role.
 */
export async function acceptInvitation(
  action: Action,
  recipient: Recipient,
): Promise<Result<AcceptedInvitation, InvitationRefusal>> {
  const { tx, say } = action;
  const hash = tokenFingerprint(recipient.token);
  const found = await findInvitation(tx, hash);
  if (found === undefined) return refuse({ code: 'undangan-tidak-dikenal' });
  await lockPeople(tx, found.officeId);
  // Read again: who made it may have lost the role while this waited.
  const invitation = (await findInvitation(tx, hash)) ?? found;
  const checked = await check(action, invitation);
  const { office, inForce } = checked;
  if (invitation.usedAt !== undefined) return await spent(action, invitation, recipient);
  const person = await findPerson(tx, { telegramId: recipient.telegramId });
  if (person !== undefined && person.id === invitation.createdById)
    return refuse({ code: 'undangan-sendiri' });
  const voided = invitationVoid(action, checked);
  if (voided !== undefined) return refuse(voided);
  const reporter = officeReporter(office, invitation.reporterId);
  const held = sameRoleHeld(inForce, recipient, invitation);
  if (held !== undefined && (!held.plt || invitation.plt)) {
    return refuse({ code: 'peran-sudah-dipegang', role: roleLabel(say, held, reporter) });
  }
  const at = asDate(action.now);
  if (!(await takeInvitation(tx, invitation.id, at))) return refuse({ code: 'undangan-terpakai' });
  return ok(await give(action, recipient, checked, held));
}

async function check({ tx, now }: Action, invitation: StoredInvitation): Promise<CheckedInvitation> {
  const office = await loadOffice(tx, invitation.officeId);
  if (office === undefined) throw new Error(`office ${invitation.officeId} does not exist`);
  const inForce = rolesInForce(await officeAssignments(tx, office.id), now, office.zone);
  return { office, invitation, inForce, old: inForce.find((one) => one.id === invitation.replacesId) };
}

/** Gives the role of an invitation that was taken. */
async function give(
  action: Action,
  recipient: Recipient,
  checked: CheckedInvitation,
  held: HeldAssignment | undefined,
): Promise<AcceptedInvitation> {
  const { tx, now, say } = action;
  const { office, invitation, old } = checked;
  const { role, plt, until, officeId, reporterId } = invitation;
  const at = asDate(now);
  const reporter = officeReporter(office, reporterId);
  const personId = await savePerson(tx, { telegramId: recipient.telegramId, name: recipient.name, now: at });
  await nameInvitationUser(tx, invitation.id, personId);
  const given = { officeId, role, reporterId, plt, until };
  const id = await insertAssignment(tx, { personId, ...given, now: at });
  const by = authorOfInvitation(checked);
  await recordOfficeChange(
    { tx, now, officeId, by },
    {
      subject: 'peran',
      action: 'beri',
      object: roleLabel(say, given, reporter),
      after: roleState(personId, given),
    },
  );
  await endPredecessor(action, { office, old, held, successorId: personId, by });
  await tellInviter(action, checked, recipient);
  await tellNewRole(action, checked, recipient, personId);
  const opened = reporter === undefined ? [] : await openItems(tx, office, reporter);
  return { office, personId, assignment: { id, ...given }, reporter, opened };
}

async function spent({ tx }: Action, invitation: StoredInvitation, { telegramId }: Recipient) {
  const person = await findPerson(tx, { telegramId });
  const own = person !== undefined && person.id === invitation.usedById;
  return refuse({ code: own ? ('undangan-sudah-anda-pakai' as const) : ('undangan-terpakai' as const) });
}

function sameRoleHeld(
  inForce: readonly HeldAssignment[],
  { telegramId }: Recipient,
  { role, reporterId }: StoredInvitation,
) {
  return inForce.find(
    (one) => one.telegramId === telegramId && one.role === role && one.reporterId === reporterId,
  );
}

const label = ({ say }: Action, { invitation, office }: CheckedInvitation) =>
  roleLabel(say, invitation, officeReporter(office, invitation.reporterId));

/**
 * Whoever made the link hears who used it: a link in the wrong hands is noticed. The message that carried it to them
 * loses it, with its QR picture.
 */
async function tellInviter(
  action: Action,
  checked: CheckedInvitation,
  { name, token }: Recipient,
): Promise<void> {
  const { tx, say, send } = action;
  const { id, createdById } = checked.invitation;
  if (createdById === undefined) return;
  const inviter = await findPerson(tx, { id: createdById });
  if (inviter === undefined) return;
  await clearLink(tx, token, inviter.telegramId);
  const text = say('pendaftaran-kabar-diterima', { name, role: label(action, checked) });
  send(notice(inviter.telegramId, { text }, `undangan-diterima-${id}`));
}

/** Camat, sekcam and kasubbag hear who holds a role now, in whose place, until when, and by whose decision. */
async function tellNewRole(
  action: Action,
  checked: CheckedInvitation,
  { name }: Recipient,
  personId: number,
): Promise<void> {
  const { tx, say } = action;
  const { office, invitation, old } = checked;
  const { createdById, until } = invitation;
  const inviter = createdById === undefined ? undefined : await findPerson(tx, { id: createdById });
  const by = inviter?.name ?? say('petugas-oleh-baris-perintah');
  const line = [
    say('petugas-kabar-diberi', { name, role: label(action, checked), office: office.name, by }),
    ...(old === undefined || old.personId === personId
      ? []
      : [say('petugas-kabar-menggantikan', { name: old.name })]),
    ...(until === undefined
      ? []
      : [say('pendaftaran-plt-sampai', { until: dateText(say, Temporal.PlainDate.from(until)) })]),
  ];
  const except = [createdById, personId];
  await tellHeads(action, {
    office,
    text: line.join('\n'),
    key: `peran-diberi-${invitation.id}`,
    except,
  });
}
