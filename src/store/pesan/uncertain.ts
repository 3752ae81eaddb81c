import type { Tx } from '../database/tx.ts';
import type { MessageKind } from './message-kind.ts';

/** A message that may or may not have arrived and is not sent again. */
export interface UncertainMessage {
  /** Whom it was meant for. */
  name: string;
  kind: MessageKind;
  at: Date;
}

/**
 * Messages of unknown fate to people with a role at an office, oldest first.
 * @param since only those whose line broke at or after this instant
 */
export async function uncertainMessages(tx: Tx, officeId: number, since: Date): Promise<UncertainMessage[]> {
  return await tx.$queryRaw<UncertainMessage[]>`
    SELECT p."name", o."kind", o."uncertainAt" AS "at" FROM "Outbox" o JOIN "Person" p ON p."telegramId" = o."chatId"
    WHERE o."uncertainAt" >= ${since}
      AND EXISTS (SELECT 1 FROM "Assignment" a WHERE a."personId" = p."id" AND a."officeId" = ${officeId})
    ORDER BY o."id"`;
}

/**
 * Marks what a process had begun to send and never finished, and what is not repeated, as uncertain: the process may
 * have died after Telegram had it. What it had only claimed is free again when its lease ends, and is sent.
 * @param now by the program's clock
 */
export async function markAbandoned(tx: Tx, now: Date): Promise<number> {
  return await tx.$executeRaw`
    UPDATE "Outbox" SET "uncertainAt" = ${now}, "lastError" = 'the process that was sending it ended'
    WHERE "leaseUntil" < clock_timestamp() AND "triedAt" IS NOT NULL AND "sentAt" IS NULL AND "deadAt" IS NULL AND "uncertainAt" IS NULL
      AND "kind" IN ('pengingat', 'ringkasan', 'kabar')`;
}

/**
 * Gives up reminders and digests that nobody came to send in time: a program that comes back at night must not wake
 * people, and the next slot tells them anyway.
 * @param dueBefore by the program's clock
 */
export async function giveUpLate(tx: Tx, dueBefore: Date, now: Date): Promise<number> {
  return await tx.$executeRaw`
    UPDATE "Outbox" SET "deadAt" = ${now}, "lastError" = 'too late to be sent'
    WHERE "dueAt" < ${dueBefore} AND ("leaseUntil" IS NULL OR ("leaseUntil" < clock_timestamp() AND "triedAt" IS NULL))
      AND "sentAt" IS NULL AND "deadAt" IS NULL AND "uncertainAt" IS NULL AND "kind" IN ('pengingat', 'ringkasan')`;
}
