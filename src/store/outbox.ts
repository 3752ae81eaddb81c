import type { PrismaClient } from '../generated/prisma/client.ts';
import { type ChatDialog, writeDialogState } from './dialog-state.ts';
import type { Tx } from './tx.ts';

/**
 * Kind of a message; it decides what happens when its fate is unknown: jawaban and kuitansi are repeated (with the
 * same number), pengingat, ringkasan and kabar are listed as tidak pasti.
 */
export type JenisPesan = 'jawaban' | 'kuitansi' | 'pengingat' | 'ringkasan' | 'kabar';

/** A message to be written with the change that it tells of. */
export interface OutboxMessage {
  chatId: number;
  /** Bot API method */
  method: string;
  payload: Record<string, unknown>;
  fileId?: number;
  jenis: JenisPesan;
  /** A second message with the same key is never written. */
  uniqueKey?: string;
  dueAt?: Date;
}

/** A message that this process has claimed for sending. */
export interface ClaimedMessage {
  id: bigint;
  chatId: number;
  method: string;
  payload: Record<string, unknown>;
  fileId?: number;
  jenis: JenisPesan;
  attempts: number;
}

interface ClaimedRow {
  id: bigint;
  chatId: bigint;
  method: string;
  payload: Record<string, unknown>;
  fileId: number | null;
  jenis: JenisPesan;
  attempts: number;
}

const toClaimed = (row: ClaimedRow): ClaimedMessage => ({
  ...row,
  chatId: Number(row.chatId),
  fileId: row.fileId ?? undefined,
});

const byId = (a: ClaimedMessage, b: ClaimedMessage) => (a.id < b.id ? -1 : 1);

/**
 * Writes messages in one statement. With `worker`, those that are due now are claimed at once for that worker's sending
 * right after the commit (lease of two minutes); `attempts` is 1 for them and 0 for the others.
 * @param options.dialog where the dialogue of a chat waits now, written in the same round trip
 * @returns the rows written, in order; none whose uniqueKey existed already
 */
export async function writeMessages(
  tx: Tx,
  messages: readonly OutboxMessage[],
  options: { now: Date; worker?: string; dialog?: ChatDialog },
): Promise<ClaimedMessage[]> {
  const { dialog } = options;
  if (messages.length === 0) {
    if (dialog !== undefined) await writeDialogState(tx, dialog);
    return [];
  }
  const rows = messages.map((message) => ({
    chatId: message.chatId,
    method: message.method,
    payload: message.payload,
    fileId: message.fileId ?? null,
    jenis: message.jenis,
    uniqueKey: message.uniqueKey ?? null,
    dueAt: (message.dueAt ?? options.now).toISOString(),
    claim: options.worker !== undefined && (message.dueAt ?? options.now) <= options.now,
  }));
  const written = await tx.$queryRaw<ClaimedRow[]>`
    WITH dialog AS (
      UPDATE "DialogState" SET "state" = ${JSON.stringify(dialog?.state ?? {})}::jsonb
      WHERE "chatId" = ${dialog === undefined ? null : BigInt(dialog.chatId)}::bigint)
    INSERT INTO "Outbox" ("chatId", "method", "payload", "fileId", "jenis", "uniqueKey", "dueAt", "worker", "leaseUntil", "attempts")
    SELECT m."chatId", m."method", m."payload", m."fileId", m."jenis", m."uniqueKey", m."dueAt",
      CASE WHEN m."claim" THEN ${options.worker ?? null}::text END,
      CASE WHEN m."claim" THEN clock_timestamp() + interval '2 minutes' END,
      CASE WHEN m."claim" THEN 1 ELSE 0 END
    FROM ROWS FROM (jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS ("chatId" bigint, "method" text, "payload" jsonb,
      "fileId" int, "jenis" text, "uniqueKey" text, "dueAt" timestamptz, "claim" boolean)) WITH ORDINALITY AS m
    ORDER BY m.ordinality
    ON CONFLICT ("uniqueKey") DO NOTHING
    RETURNING "id", "chatId", "method", "payload", "fileId", "jenis", "attempts"`;
  return written.map(toClaimed).sort(byId);
}

/** How long after its time a reminder or digest is still sent, in milliseconds; mass sending takes under an hour. */
export const LATE_MS = 2 * 3600 * 1000;

/**
 * Claims messages that are due (by the program's clock) and that nobody is sending; never a message whose chat has an
 * older one still unsent, so that every chat reads in order. Of those that a dead process had claimed only answers and
 * receipts: whether the others arrived is unknown, and they are listed instead.
 */
export async function claimMessages(
  prisma: PrismaClient,
  options: { worker: string; now: Date; limit: number },
): Promise<ClaimedMessage[]> {
  const rows = await prisma.$queryRaw<ClaimedRow[]>`
    UPDATE "Outbox" SET "worker" = ${options.worker}, "leaseUntil" = clock_timestamp() + interval '2 minutes', "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT o."id" FROM "Outbox" o
      WHERE o."sentAt" IS NULL AND o."deadAt" IS NULL AND o."uncertainAt" IS NULL AND o."dueAt" <= ${options.now}
        AND (o."jenis" NOT IN ('pengingat', 'ringkasan') OR o."dueAt" > ${new Date(options.now.getTime() - LATE_MS)})
        AND (o."leaseUntil" IS NULL OR (o."leaseUntil" < clock_timestamp() AND o."jenis" IN ('jawaban', 'kuitansi')))
        AND NOT EXISTS (SELECT 1 FROM "Outbox" p WHERE p."chatId" = o."chatId" AND p."id" < o."id" AND p."dueAt" <= ${options.now}
          AND p."sentAt" IS NULL AND p."deadAt" IS NULL AND p."uncertainAt" IS NULL)
      ORDER BY o."id" LIMIT ${options.limit} FOR UPDATE SKIP LOCKED)
    RETURNING "id", "chatId", "method", "payload", "fileId", "jenis", "attempts"`;
  return rows.map(toClaimed).sort(byId);
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
  | { akhir: 'ulangi'; dueAt: Date; error: string }
  | { akhir: 'tidak_pasti'; error: string }
  | { akhir: 'ditolak'; error: string };

/** Notes why a message was not sent and whether it is tried again. */
export async function markUnsent(prisma: PrismaClient, id: bigint, result: Unsent, now: Date): Promise<void> {
  await prisma.outbox.update({
    where: { id },
    data: {
      lastError: result.error,
      leaseUntil: null,
      ...(result.akhir === 'ulangi' && { dueAt: result.dueAt }),
      ...(result.akhir === 'tidak_pasti' && { uncertainAt: now }),
      ...(result.akhir === 'ditolak' && { deadAt: now }),
    },
  });
}

/** Telegram said that the person blocked the bot; cleared by their next message. */
export async function markBlocked(prisma: PrismaClient, telegramId: number, now: Date): Promise<void> {
  await prisma.person.updateMany({ where: { telegramId: BigInt(telegramId) }, data: { blockedAt: now } });
}
