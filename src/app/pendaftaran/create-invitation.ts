import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { asDate } from '../../domain/kalender/instant.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { Tx } from '../../store/database/tx.ts';
import { insertInvitations } from '../../store/kantor/invitations.ts';

/** Days for which an invitation can be used. */
const VALID_DAYS = 7;

/** What an invitation is for; unit and role are taken as they are, so check them before (`unitFits`). */
export interface Invitation {
  officeId: number;
  role: Role;
  reporterId?: number;
  plt?: boolean;
  /** Last day of an acting role, ISO date, inclusive. */
  until?: string;
  /** The assignment that ends when this invitation is accepted. */
  replacesId?: number;
  /** Absent when made at the command line. */
  createdById?: number;
  now: Temporal.Instant;
}

/** A link's secret, told once and not kept. */
export interface NewInvitation {
  token: string;
  expiresAt: Date;
}

/** SHA-256 of a token, hex: what is stored in its place. */
export function tokenFingerprint(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** `https://t.me/<bot>?start=<token>`; the token fits Telegram's 64 characters of `A-Za-z0-9_-`. */
export function invitationLink(botUsername: string, token: string): string {
  return `https://t.me/${botUsername}?start=${token}`;
}

/** Makes several invitations at once, in the same order. Each is single use and expires after 7 days. */
export async function createInvitations(tx: Tx, all: readonly Invitation[]): Promise<NewInvitation[]> {
  const made = all.map((invitation) => ({
    invitation,
    token: randomBytes(24).toString('base64url'),
    expiresAt: asDate(invitation.now.add({ hours: VALID_DAYS * 24 })),
  }));
  await insertInvitations(
    tx,
    made.map(({ invitation: { now, plt, ...rest }, token, expiresAt }) => ({
      ...rest,
      plt: plt ?? false,
      tokenHash: tokenFingerprint(token),
      now: asDate(now),
      expiresAt,
    })),
  );
  return made.map(({ token, expiresAt }) => ({ token, expiresAt }));
}

/** Makes one invitation: a random token, single use, expiring after 7 days, of which only the SHA-256 is stored. */
export async function createInvitation(tx: Tx, invitation: Invitation): Promise<NewInvitation> {
  const [made] = await createInvitations(tx, [invitation]);
  if (made === undefined) throw new Error('no invitation was made');
  return made;
}
