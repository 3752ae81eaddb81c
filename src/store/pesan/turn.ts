import type { Zone } from '../../domain/kalender/zone.ts';
import type { Role } from '../../domain/kantor/roles.ts';
import type { Tx } from '../database/tx.ts';
import { PIECE } from './outbox-pruning.ts';

/** A role row as the turn sees it, with the version of its office for the cache. */
export interface TurnAssignment {
  id: number;
  officeId: number;
  officeVersion: number;
  zone: Zone;
  role: Role;
  reporterId?: number;
  plt: boolean;
  until?: string;
}

/** What is known about the sender of one update when its transaction opens. */
export interface OpenedTurn {
  /** false: this update, or this message or press under another update's number, was handled before */
  fresh: boolean;
  person?: { id: number; name: string; menuHash?: string };
  assignments: TurnAssignment[];
  dialog: unknown;
  /** The bot's newest answer in this chat; `sent` is false while any answer of the chat waits to be delivered. */
  lastAnswer?: { sent: boolean; messageId?: number };
}

/** One update as its turn is opened. */
export interface TurnOpening {
  updateId: number;
  chatId: number;
  telegramId: number;
  /** The message (`m12`) or press (`q34`) that it brings: handled once, whatever number its update has. */
  act?: string;
  /** How the sender is called now; left as it is without it. */
  name?: string;
  now: Date;
}

interface TurnRow {
  fresh: boolean;
  dialog?: unknown;
  person?: { id: number; name: string; menuHash: string | null } | null;
  assignments?:
    | {
        id: number;
        officeId: number;
        officeVersion: number;
        zone: Zone;
        role: Role;
        reporterId: number | null;
        plt: boolean;
        until: string | null;
      }[]
    | null;
  unsent?: boolean;
  answer?: { sent: boolean; messageId: number | null } | null;
}

/**
 * Opens the work of one update in one round trip: locks the chat, notes the update id and the message or press, and
 * then reads the sender with the roles that have not ended (and notes that they were seen now, and how they are called
 * now), the dialogue and the newest answer. What is read is never older than the lock: the function of the database (migration pesan_berurutan)
 * takes a new snapshot after it has waited. Of people who are not known nothing is kept but the update's number.
 */
export async function openTurn(tx: Tx, opening: TurnOpening): Promise<OpenedTurn> {
  const [row] = await tx.$queryRaw<{ turn: TurnRow }[]>`
    SELECT "open_turn"(${BigInt(opening.updateId)}::bigint, ${BigInt(opening.chatId)}::bigint,
      ${BigInt(opening.telegramId)}::bigint, ${opening.act ?? null}::text, ${opening.now}::timestamptz,
      ${opening.name ?? null}::text) AS "turn"`;
  if (row === undefined) throw new Error('opening a turn returned no row');
  const { fresh, dialog, person, assignments, unsent = false, answer } = row.turn;
  return {
    fresh,
    dialog,
    person: person == null ? undefined : { ...person, menuHash: person.menuHash ?? undefined },
    assignments: (assignments ?? []).map(({ reporterId, until, ...rest }) => ({
      ...rest,
      reporterId: reporterId ?? undefined,
      until: until ?? undefined,
    })),
    lastAnswer: lastAnswer(unsent, answer ?? undefined),
  };
}

function lastAnswer(unsent: boolean, newest: { sent: boolean; messageId: number | null } | undefined) {
  if (unsent) return { sent: false };
  return newest === undefined ? undefined : { sent: newest.sent, messageId: newest.messageId ?? undefined };
}

/**
 * Forgets update ids older than the date; Telegram repeats an update for at most a day.
 * @returns how many, at most PIECE
 */
export async function forgetSeenUpdates(tx: Tx, before: Date): Promise<number> {
  return await tx.$executeRaw`
    DELETE FROM "SeenUpdate" WHERE "updateId" IN (
      SELECT "updateId" FROM "SeenUpdate" WHERE "at" < ${before} LIMIT ${PIECE})`;
}
