import type { Zona } from '../domain/kalender-zona.ts';
import type { Peran } from '../domain/peran.ts';
import type { Tx } from './tx.ts';

/** A role row as the turn sees it, with the version of its office for the cache. */
export interface TurnAssignment {
  id: number;
  officeId: number;
  officeVersi: number;
  zona: Zona;
  peran: Peran;
  pelaporId?: number;
  plt: boolean;
  sampai?: string;
}

/** What is known about the sender of one update when its transaction opens. */
export interface OpenedTurn {
  /** false: this update was handled before */
  fresh: boolean;
  person?: { id: number; nama: string; menuHash?: string };
  assignments: TurnAssignment[];
  dialog: unknown;
  /** Message id of the bot's newest answer in this chat; undefined when it has not been delivered yet. */
  lastAnswer?: { sent: boolean; messageId?: number };
}

interface TurnRow {
  fresh: boolean;
  dialog: unknown;
  person: { id: number; nama: string; menuHash: string | null } | null;
  assignments:
    | {
        id: number;
        officeId: number;
        officeVersi: number;
        zona: Zona;
        peran: Peran;
        reporterId: number | null;
        plt: boolean;
        sampai: string | null;
      }[]
    | null;
  answer: { sent: boolean; messageId: number | null } | null;
}

/**
 * Opens the work of one update in one round trip: locks the chat (its dialogue row), notes the update id, and reads
 * the sender with the roles that have not ended (and notes that they were seen now, and how they are called now).
 */
export async function openTurn(
  tx: Tx,
  update: { updateId: number; chatId: number; telegramId: number; nama?: string; now: Date },
): Promise<OpenedTurn> {
  const [row] = await tx.$queryRaw<TurnRow[]>`
    WITH locked AS (
      INSERT INTO "DialogState" ("chatId", "state", "updatedAt") VALUES (${BigInt(update.chatId)}, '{}', ${update.now})
      ON CONFLICT ("chatId") DO UPDATE SET "updatedAt" = excluded."updatedAt" RETURNING "state"),
    seen AS (
      INSERT INTO "SeenUpdate" ("updateId") VALUES (${BigInt(update.updateId)}) ON CONFLICT DO NOTHING RETURNING 1),
    person AS (
      UPDATE "Person" SET "lastSeenAt" = ${update.now}, "blockedAt" = NULL, "nama" = COALESCE(${update.nama ?? null}::text, "nama")
      WHERE "telegramId" = ${BigInt(update.telegramId)} RETURNING "id", "nama", "menuHash")
    SELECT EXISTS (SELECT 1 FROM seen) AS "fresh",
      (SELECT "state" FROM locked) AS "dialog",
      (SELECT row_to_json(person) FROM person) AS "person",
      (SELECT json_agg(json_build_object('id', a."id", 'officeId', a."officeId", 'officeVersi', o."versi", 'zona', o."zona",
          'peran', a."peran", 'reporterId', a."reporterId", 'plt', a."plt", 'sampai', a."sampai") ORDER BY a."id")
        FROM "Assignment" a JOIN "Office" o ON o."id" = a."officeId"
        WHERE a."personId" = (SELECT "id" FROM person) AND a."endedAt" IS NULL) AS "assignments",
      (SELECT json_build_object('sent', "sentAt" IS NOT NULL, 'messageId', "messageId") FROM "Outbox"
        WHERE "chatId" = ${BigInt(update.chatId)} AND "jenis" IN ('jawaban', 'kuitansi') AND "method" LIKE 'send%'
        ORDER BY "id" DESC LIMIT 1) AS "answer"`;
  if (row === undefined) throw new Error('opening a turn returned no row');
  return {
    fresh: row.fresh,
    dialog: row.dialog,
    person: row.person === null ? undefined : { ...row.person, menuHash: row.person.menuHash ?? undefined },
    assignments: (row.assignments ?? []).map(({ reporterId, sampai, ...rest }) => ({
      ...rest,
      pelaporId: reporterId ?? undefined,
      sampai: sampai ?? undefined,
    })),
    lastAnswer:
      row.answer === null
        ? undefined
        : { sent: row.answer.sent, messageId: row.answer.messageId ?? undefined },
  };
}

/** Forgets update ids older than the date; Telegram repeats an update for at most a day. */
export async function forgetSeenUpdates(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.seenUpdate.deleteMany({ where: { at: { lt: before } } });
  return count;
}
