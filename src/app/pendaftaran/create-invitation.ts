import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { Peran } from '../../domain/peran.ts';
import { insertInvitations } from '../../store/invitations.ts';
import type { Tx } from '../../store/tx.ts';

/** Days for which an invitation can be used. */
const BERLAKU_HARI = 7;

/** What an invitation is for; unit and role are taken as they are, so check them before (`unitCocok`). */
export interface Undangan {
  officeId: number;
  peran: Peran;
  pelaporId?: number;
  plt?: boolean;
  /** Last day of an acting role, ISO date, inclusive. */
  sampai?: string;
  /** The assignment that ends when this invitation is accepted. */
  replacesId?: number;
  /** Absent when made at the command line. */
  createdById?: number;
  now: Temporal.Instant;
}

/** A link's secret, told once and not kept. */
export interface UndanganBaru {
  token: string;
  expiresAt: Date;
}

/** SHA-256 of a token, hex: what is stored in its place. */
export function sidikToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** `https://t.me/<bot>?start=<token>`; the token fits Telegram's 64 characters of `A-Za-z0-9_-`. */
export function tautanUndangan(botUsername: string, token: string): string {
  return `https://t.me/${botUsername}?start=${token}`;
}

/** Makes several invitations at once, in the same order. Each is single use and expires after 7 days. */
export async function buatBanyakUndangan(tx: Tx, semua: readonly Undangan[]): Promise<UndanganBaru[]> {
  const made = semua.map((undangan) => ({
    undangan,
    token: randomBytes(24).toString('base64url'),
    expiresAt: new Date(undangan.now.add({ hours: BERLAKU_HARI * 24 }).epochMilliseconds),
  }));
  await insertInvitations(
    tx,
    made.map(({ undangan: { now, plt, ...rest }, token, expiresAt }) => ({
      ...rest,
      plt: plt ?? false,
      tokenHash: sidikToken(token),
      now: new Date(now.epochMilliseconds),
      expiresAt,
    })),
  );
  return made.map(({ token, expiresAt }) => ({ token, expiresAt }));
}

/** Makes one invitation: a random token, single use, expiring after 7 days, of which only the SHA-256 is stored. */
export async function buatUndangan(tx: Tx, undangan: Undangan): Promise<UndanganBaru> {
  const [made] = await buatBanyakUndangan(tx, [undangan]);
  if (made === undefined) throw new Error('no invitation was made');
  return made;
}
