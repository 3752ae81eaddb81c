import type { Role } from '../../domain/kantor/roles.ts';
import { dateColumn, isoDate } from '../database/iso-date.ts';
import type { Tx } from '../database/tx.ts';

/** What an invitation gives to whoever uses it. */
export interface InvitationInput {
  /** SHA-256 of the token, hex; the token itself is never stored. */
  tokenHash: string;
  officeId: number;
  role: Role;
  reporterId?: number;
  plt: boolean;
  /** ISO date */
  until?: string;
  /** The assignment that ends when this invitation is used. */
  replacesId?: number;
  createdById?: number;
  now: Date;
  expiresAt: Date;
}

/** An invitation as read. */
export interface StoredInvitation extends Omit<InvitationInput, 'now' | 'tokenHash'> {
  id: number;
  createdAt: Date;
  usedAt?: Date;
  usedById?: number;
}

/** Keeps invitations, all in one statement. */
export async function insertInvitations(tx: Tx, inputs: readonly InvitationInput[]): Promise<void> {
  await tx.invitation.createMany({
    data: inputs.map(({ reporterId, until, now, ...rest }) => ({
      ...rest,
      reporterId: reporterId,
      until: until === undefined ? undefined : dateColumn(until),
      createdAt: now,
    })),
  });
}

/** The invitation behind a token's hash; undefined when there is none. */
export async function findInvitation(tx: Tx, tokenHash: string): Promise<StoredInvitation | undefined> {
  const row = await tx.invitation.findUnique({ where: { tokenHash } });
  if (row === null) return undefined;
  return {
    id: row.id,
    officeId: row.officeId,
    role: row.role as Role,
    reporterId: row.reporterId ?? undefined,
    plt: row.plt,
    until: row.until === null ? undefined : isoDate(row.until),
    replacesId: row.replacesId ?? undefined,
    createdById: row.createdById ?? undefined,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    usedAt: row.usedAt ?? undefined,
    usedById: row.usedById ?? undefined,
  };
}

/**
 * Takes an invitation for good. Of two who do it at the same moment, the database lets one through.
 * @returns false when it was taken before
 */
export async function takeInvitation(tx: Tx, id: number, now: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  return count === 1;
}

/** Notes who took it, known only once it is taken: a refused stranger leaves no trace. */
export async function nameInvitationUser(tx: Tx, id: number, personId: number): Promise<void> {
  await tx.invitation.update({ where: { id }, data: { usedById: personId } });
}

/** Ends now what one person has invited to an office and nobody has used. @returns how many */
export async function expireInvitationsOf(
  tx: Tx,
  officeId: number,
  createdById: number,
  now: Date,
): Promise<number> {
  const { count } = await tx.invitation.updateMany({
    where: { officeId, createdById, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  return count;
}
