import type { PrismaClient } from '../../generated/prisma/client.ts';
import type { Tx } from '../database/tx.ts';

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
 * Counts answers to chats of people without a role.
 * @param chatIds one for each answer
 * @param day ISO date
 * @returns for each of them, in their order, the how manieth answer to its chat on that day it is
 */
export async function countStrangerAnswers(
  tx: Tx,
  chatIds: readonly number[],
  day: string,
): Promise<number[]> {
  const rows = await tx.$queryRaw<{ chatId: bigint; answers: number }[]>`
    INSERT INTO "StrangerAnswer" AS s ("chatId", "day", "answers")
    SELECT one, ${day}::date, count(*) FROM unnest(${chatIds.map(BigInt)}::bigint[]) one GROUP BY one ORDER BY one
    ON CONFLICT ("chatId") DO UPDATE SET "day" = excluded."day",
      "answers" = excluded."answers" + CASE WHEN s."day" = excluded."day" THEN s."answers" ELSE 0 END
    RETURNING "chatId", "answers"`;
  const left = new Map(rows.map(({ chatId, answers }) => [Number(chatId), answers]));
  return chatIds.map((_, place) => {
    const chatId = chatIds[place] ?? 0;
    const later = chatIds.slice(place + 1).filter((one) => one === chatId).length;
    return (left.get(chatId) ?? 1) - later;
  });
}

/** Forgets who was answered before the date. */
export async function forgetStrangers(tx: Tx, before: Date): Promise<number> {
  const { count } = await tx.strangerAnswer.deleteMany({ where: { day: { lt: before } } });
  return count;
}
