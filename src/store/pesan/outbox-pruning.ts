import type { Tx } from '../database/tx.ts';

/** Rows of one statement: what is removed in a piece holds nobody up. */
export const PIECE = 5000;

/**
 * Gives up what could not be delivered for so long that it tells nothing any more.
 * @param dueBefore by the program's clock
 * @returns how many, at most PIECE
 */
export async function giveUpUndelivered(tx: Tx, dueBefore: Date, now: Date): Promise<number> {
  return await tx.$executeRaw`
    UPDATE "Outbox" SET "deadAt" = ${now}, "lastError" = 'could not be delivered for days'
    WHERE "id" IN (
      SELECT "id" FROM "Outbox" WHERE "sentAt" IS NULL AND "deadAt" IS NULL AND "uncertainAt" IS NULL
        AND "dueAt" < ${dueBefore} AND ("leaseUntil" IS NULL OR "leaseUntil" < clock_timestamp())
      LIMIT ${PIECE})`;
}

/**
 * Removes messages that are over (sent or given up) and whose row nothing needs: no key that a later one must not
 * repeat, no file that housekeeping still has to find through it.
 * @param dueBefore by the program's clock
 * @returns how many, at most PIECE
 */
export async function deletePlainMessages(tx: Tx, dueBefore: Date): Promise<number> {
  return await tx.$executeRaw`
    DELETE FROM "Outbox" WHERE "id" IN (
      SELECT "id" FROM "Outbox" WHERE "dueAt" < ${dueBefore} AND ("sentAt" IS NOT NULL OR "deadAt" IS NOT NULL)
        AND "uniqueKey" IS NULL AND "fileId" IS NULL
      LIMIT ${PIECE})`;
}

/**
 * Removes the rest of what is over, also what is tidak pasti, once its keys are no longer needed; one that carried a
 * file that was made for it stays until the file is gone.
 * @param dueBefore by the program's clock
 * @returns how many, at most PIECE
 */
export async function deleteOldMessages(tx: Tx, dueBefore: Date): Promise<number> {
  return await tx.$executeRaw`
    DELETE FROM "Outbox" WHERE "id" IN (
      SELECT o."id" FROM "Outbox" o WHERE o."dueAt" < ${dueBefore}
        AND (o."sentAt" IS NOT NULL OR o."deadAt" IS NOT NULL OR o."uncertainAt" IS NOT NULL)
        AND (o."fileId" IS NULL OR NOT EXISTS (SELECT FROM "StoredFile" f WHERE f."id" = o."fileId")
          OR EXISTS (SELECT FROM "Bukti" b WHERE b."fileId" = o."fileId"))
      LIMIT ${PIECE})`;
}

/**
 * Empties what messages said that are over: figures stay in the reports. That they were sent, when, and under which key
 * stays a while.
 * @param dueBefore by the program's clock
 * @returns how many, at most PIECE
 */
export async function emptyOldMessages(tx: Tx, dueBefore: Date): Promise<number> {
  return await tx.$executeRaw`
    UPDATE "Outbox" SET "payload" = '{}' WHERE "id" IN (
      SELECT "id" FROM "Outbox" WHERE "dueAt" < ${dueBefore} AND "payload" <> '{}'::jsonb
        AND ("sentAt" IS NOT NULL OR "deadAt" IS NOT NULL OR "uncertainAt" IS NOT NULL)
      LIMIT ${PIECE})`;
}

/**
 * Removes the dialogue of chats that belong to nobody the program knows.
 * @returns how many, at most PIECE
 */
export async function deleteForeignDialogs(tx: Tx, before: Date): Promise<number> {
  return await tx.$executeRaw`
    DELETE FROM "DialogState" WHERE "chatId" IN (
      SELECT d."chatId" FROM "DialogState" d WHERE d."updatedAt" < ${before}
        AND NOT EXISTS (SELECT FROM "Person" p WHERE p."telegramId" = d."chatId")
      LIMIT ${PIECE})`;
}
