import type { PrismaClient } from '../generated/prisma/client.ts';
import type { Tx } from './tx.ts';

/** Which of these Telegram accounts are people of the program, with a role or without one any more. */
export async function knownPeople(
  prisma: PrismaClient,
  telegramIds: readonly number[],
): Promise<Set<number>> {
  const rows = await prisma.$queryRaw<{ telegramId: bigint }[]>`
    SELECT "telegramId" FROM "Person" WHERE "telegramId" = ANY(${telegramIds.map(BigInt)}::bigint[])`;
  return new Set(rows.map((row) => Number(row.telegramId)));
}

/**
 * Counts one answer to a chat of somebody without a role.
 * @param day ISO date
 * @returns the how manieth of that day it is
 */
export async function countStrangerAnswer(tx: Tx, chatId: number, day: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ answers: number }[]>`
    INSERT INTO "StrangerAnswer" AS s ("chatId", "day", "answers") VALUES (${BigInt(chatId)}, ${day}::date, 1)
    ON CONFLICT ("chatId") DO UPDATE SET "day" = excluded."day",
      "answers" = CASE WHEN s."day" = excluded."day" THEN s."answers" + 1 ELSE 1 END
    RETURNING "answers"`;
  return row?.answers ?? 1;
}

/** Forgets who was answered before the date. */
export async function forgetStrangers(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.strangerAnswer.deleteMany({ where: { day: { lt: before } } });
  return count;
}
