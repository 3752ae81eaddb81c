import { Prisma } from '../../generated/prisma/client.ts';
import type { MessageKind } from './message-kind.ts';

/** How long after its time a reminder or digest is still sent, in milliseconds; mass sending takes under an hour. */
export const LATE_MS = 2 * 3600 * 1000;

/** Kinds that a person waits for: repeated when their fate is unknown, with the same number in them. */
export const REPEATED: ReadonlySet<MessageKind> = new Set(['jawaban', 'kuitansi']);

/** Columns of a row under an alias that is a constant of this folder. */
const column = (alias: 'o' | 'p', name: string) => Prisma.raw(`${alias}."${name}"`);

/** Neither sent nor given up nor tidak pasti; the words of the index Outbox_waiting_idx. */
export function isWaiting(alias: 'o' | 'p'): Prisma.Sql {
  return Prisma.sql`${column(alias, 'sentAt')} IS NULL AND ${column(alias, 'deadAt')} IS NULL
    AND ${column(alias, 'uncertainAt')} IS NULL`;
}

/** Still worth sending at `now`: reminders and digests only within LATE_MS. */
export function isTimely(alias: 'o' | 'p', now: Date): Prisma.Sql {
  return Prisma.sql`(${column(alias, 'kind')} NOT IN ('pengingat', 'ringkasan')
    OR ${column(alias, 'dueAt')} > ${new Date(now.getTime() - LATE_MS)})`;
}

/**
 * Holds back the younger messages of its chat: waiting, and due or begun before. A message that waits for a later time
 * and was never tried holds nobody back; nor does one that was given up or is tidak pasti.
 */
export function holdsBack(alias: 'o' | 'p', now: Date): Prisma.Sql {
  return Prisma.sql`${isWaiting(alias)} AND ${isTimely(alias, now)}
    AND (${column(alias, 'dueAt')} <= ${now} OR ${column(alias, 'attempts')} > 0)`;
}

/**
 * Claimed by nobody, or by a process whose lease has ended: its answers are repeated, and of the rest only what it had
 * not tried, since whether the others arrived is unknown.
 */
export function isFree(alias: 'o' | 'p'): Prisma.Sql {
  return Prisma.sql`(${column(alias, 'leaseUntil')} IS NULL OR (${column(alias, 'leaseUntil')} < clock_timestamp()
    AND (${column(alias, 'kind')} IN ('jawaban', 'kuitansi') OR ${column(alias, 'triedAt')} IS NULL)))`;
}
