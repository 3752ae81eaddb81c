import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../database/tx.ts';

/** Somebody who can be reminded of a reporter's month. */
export interface ReporterOfficer {
  reporterId: number;
  personId: number;
  name: string;
  telegramId: number;
  /** The person has blocked the bot: nothing reaches them until they write again. */
  blocked: boolean;
}

/**
 * The people in charge of these reporters on a day: roles that have not ended, acting ones up to their end date.
 * @param today ISO date in the office's time zone
 */
export async function officersOf(
  tx: Tx,
  reporterIds: readonly number[],
  today: string,
): Promise<ReporterOfficer[]> {
  const rows = await tx.$queryRaw<(Omit<ReporterOfficer, 'telegramId'> & { telegramId: bigint })[]>`
    SELECT DISTINCT a."reporterId" AS "reporterId", p."id" AS "personId", p."name", p."telegramId",
      p."blockedAt" IS NOT NULL AS "blocked"
    FROM "Assignment" a JOIN "Person" p ON p."id" = a."personId"
    WHERE a."reporterId" = ANY(${[...reporterIds]}::int[]) AND a."endedAt" IS NULL
      AND (a."until" IS NULL OR a."until" >= ${today}::date)
    ORDER BY "reporterId", "personId"`;
  return rows.map((row) => ({ ...row, telegramId: Number(row.telegramId) }));
}

/** Which of these messages are written already. @param keys their uniqueKeys */
export async function writtenKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx.outbox.findMany({
    where: { uniqueKey: { in: [...keys] } },
    select: { uniqueKey: true },
  });
  return new Set(rows.map((row) => row.uniqueKey ?? ''));
}

/** Which of these messages are sent or will be: written, and not given up. @param keys their uniqueKeys */
export async function liveKeys(tx: Tx, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await tx.outbox.findMany({
    where: { uniqueKey: { in: [...keys] }, deadAt: null },
    select: { uniqueKey: true },
  });
  return new Set(rows.map((row) => row.uniqueKey ?? ''));
}

/** Beginning of the uniqueKey of every reminder of one reporter's month. */
export function reminderPrefix(reporterId: number, month: Month): string {
  return `pengingat:${reporterId}:${month}:`;
}

/**
 * Takes back reminders of a reporter's month that wait for the service hours; to be called when nothing is missing any
 * more. What is being sent at this moment is left alone.
 * @returns how many were taken back
 */
export async function withdrawReminders(tx: Tx, reporterId: number, month: Month): Promise<number> {
  // By the chats of its people, which are indexed: the outbox grows with the years.
  return await tx.$executeRaw`
    DELETE FROM "Outbox" WHERE "chatId" IN (
        SELECT p."telegramId" FROM "Assignment" a JOIN "Person" p ON p."id" = a."personId" WHERE a."reporterId" = ${reporterId})
      AND starts_with("uniqueKey", ${reminderPrefix(reporterId, month)}) AND "kind" = 'pengingat'
      AND "sentAt" IS NULL AND "leaseUntil" IS NULL AND "deadAt" IS NULL AND "uncertainAt" IS NULL`;
}
