import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import type { Tx } from '../database/tx.ts';
import { type ChatDialog, writeDialogState } from './dialog-state.ts';
import type { MessageKind } from './message-kind.ts';
import { holdsBack } from './outbox-waiting.ts';

/** A message to be written with the change that it tells of. */
export interface OutboxMessage {
  chatId: number;
  /** Bot API method */
  method: string;
  payload: Record<string, unknown>;
  fileId?: number;
  kind: MessageKind;
  /** A second message with the same key is never written. */
  uniqueKey?: string;
  dueAt?: Date;
}

/** A message as it is sent; `attempts` is 0 where nobody has claimed it. */
export interface ClaimedMessage {
  id: bigint;
  chatId: number;
  method: string;
  payload: Record<string, unknown>;
  fileId?: number;
  kind: MessageKind;
  attempts: number;
}

/** A row as the database returns it. */
export interface ClaimedRow {
  id: bigint;
  chatId: bigint;
  method: string;
  payload: Record<string, unknown>;
  fileId: number | null;
  kind: MessageKind;
  attempts: number;
}

/** The columns of a ClaimedRow. */
export const CLAIMED_COLUMNS = Prisma.raw(
  '"id", "chatId", "method", "payload", "fileId", "kind", "attempts"',
);

/** A row in the program's types. */
export const toClaimed = (row: ClaimedRow): ClaimedMessage => ({
  ...row,
  chatId: Number(row.chatId),
  fileId: row.fileId ?? undefined,
});

/** The order in which messages were written. */
export const byId = (a: ClaimedMessage, b: ClaimedMessage) => (a.id < b.id ? -1 : 1);

/** How long a claim holds unless it is renewed. */
export const LEASE = Prisma.raw(`clock_timestamp() + interval '2 minutes'`);

/** How messages are written. */
export interface WriteOptions {
  now: Date;
  /** Claims what goes to this chat, which the caller has locked, for sending by this process after the commit. */
  claim?: { worker: string; chatId: number };
  /** Where the dialogue of a chat waits now, written in the same round trip. */
  dialog?: ChatDialog;
}

/**
 * Writes messages in one statement. With `claim`, those of that chat that are due now are claimed at once, unless an
 * older one of the chat waits, which goes first; `attempts` is 1 for the claimed ones and 0 for the others.
 * @returns the rows written, in order; none whose uniqueKey existed already
 */
export async function writeMessages(
  tx: Tx,
  messages: readonly OutboxMessage[],
  { now, claim, dialog }: WriteOptions,
): Promise<ClaimedMessage[]> {
  if (messages.length === 0) {
    if (dialog !== undefined) await writeDialogState(tx, dialog);
    return [];
  }
  const rows = messages.map((message) => ({
    chatId: message.chatId,
    method: message.method,
    payload: message.payload,
    fileId: message.fileId ?? null,
    kind: message.kind,
    uniqueKey: message.uniqueKey ?? null,
    dueAt: (message.dueAt ?? now).toISOString(),
    claim: message.chatId === claim?.chatId && (message.dueAt ?? now) <= now,
  }));
  const written = await tx.$queryRaw<ClaimedRow[]>`
    WITH ${dialogWrite(dialog)}
    free AS (
      SELECT NOT EXISTS (SELECT FROM "Outbox" p WHERE p."chatId" = ${BigInt(claim?.chatId ?? 0)}::bigint
        AND ${holdsBack('p', now)}) AS "free")
    INSERT INTO "Outbox" ("chatId", "method", "payload", "fileId", "kind", "uniqueKey", "dueAt", "worker", "leaseUntil", "attempts")
    SELECT m."chatId", m."method", m."payload", m."fileId", m."kind", m."uniqueKey", m."dueAt",
      CASE WHEN m."claim" AND free."free" THEN ${claim?.worker ?? null}::text END,
      CASE WHEN m."claim" AND free."free" THEN ${LEASE} END,
      CASE WHEN m."claim" AND free."free" THEN 1 ELSE 0 END
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS ("chatId" bigint, "method" text, "payload" jsonb,
      "fileId" int, "kind" text, "uniqueKey" text, "dueAt" timestamptz, "claim" boolean)) WITH ORDINALITY AS m, free
    ORDER BY m.ordinality
    ON CONFLICT ("uniqueKey") DO NOTHING
    RETURNING ${CLAIMED_COLUMNS}`;
  return written.map(toClaimed).sort(byId);
}

/** The dialogue's state as the first part of a statement that goes on. */
function dialogWrite(dialog: ChatDialog | undefined): Prisma.Sql {
  if (dialog === undefined) return Prisma.empty;
  return Prisma.sql`dialog AS (
    INSERT INTO "DialogState" ("chatId", "state", "updatedAt")
    VALUES (${BigInt(dialog.chatId)}, ${JSON.stringify(dialog.state)}::jsonb, now())
    ON CONFLICT ("chatId") DO UPDATE SET "state" = excluded."state"),`;
}

/** Messages arrived: their time and Telegram's message ids are kept. */
export async function markSent(
  prisma: PrismaClient,
  sent: readonly { id: bigint; messageId?: number }[],
  now: Date,
): Promise<void> {
  if (sent.length === 0) return;
  const rows = sent.map(({ id, messageId }) => ({ id: id.toString(), messageId: messageId ?? null }));
  await prisma.$executeRaw`
    UPDATE "Outbox" o SET "sentAt" = ${now}, "messageId" = s."messageId", "leaseUntil" = NULL
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS s("id" bigint, "messageId" int) WHERE o."id" = s."id"`;
}

/** What to do with a message that did not arrive. */
export type Unsent =
  | { end: 'ulangi'; dueAt: Date; error: string }
  | { end: 'tidak_pasti'; error: string }
  | { end: 'ditolak'; error: string };

/**
 * Notes why a message was not sent and whether it is tried again. One that is tried again holds back the younger ones
 * of its chat; one that is given up or tidak pasti lets them go on.
 */
export async function markUnsent(prisma: PrismaClient, id: bigint, result: Unsent, now: Date): Promise<void> {
  await prisma.outbox.update({
    where: { id },
    data: {
      lastError: result.error,
      leaseUntil: null,
      ...(result.end === 'ulangi' && { dueAt: result.dueAt, triedAt: null }),
      ...(result.end === 'tidak_pasti' && { uncertainAt: now }),
      ...(result.end === 'ditolak' && { deadAt: now }),
    },
  });
}

/** Telegram said that the person blocked the bot; cleared by their next message. */
export async function markBlocked(prisma: PrismaClient, telegramId: number, now: Date): Promise<void> {
  await prisma.person.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { blockedAt: now } });
}
