import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { byId, CLAIMED_COLUMNS, type ClaimedMessage, type ClaimedRow, LEASE, toClaimed } from './outbox.ts';
import { holdsBack, isFree, isTimely, isWaiting } from './outbox-waiting.ts';

/** What is claimed. */
export interface ClaimOptions {
  worker: string;
  /** By the program's clock. */
  now: Date;
  limit: number;
  /** Only of this chat. */
  chatId?: number;
}

/**
 * Claims messages that are due and that nobody is sending, answers before the rest; of every chat only the oldest
 * that is due, and none while an older one waits for another try. What was given up, is tidak pasti, is too late to be
 * worth sending or is meant for later holds nobody back (see holdsBack).
 */
export async function claimMessages(
  prisma: PrismaClient,
  { worker, now, limit, chatId }: ClaimOptions,
): Promise<ClaimedMessage[]> {
  const chat = chatId === undefined ? Prisma.empty : Prisma.sql`AND o."chatId" = ${BigInt(chatId)}`;
  const rows = await prisma.$queryRaw<ClaimedRow[]>`
    UPDATE "Outbox" SET "worker" = ${worker}, "leaseUntil" = ${LEASE}, "triedAt" = NULL, "attempts" = "attempts" + 1
    WHERE "id" IN (
      SELECT o."id" FROM "Outbox" o
      WHERE ${isWaiting('o')} ${chat} AND o."dueAt" <= ${now} AND ${isTimely('o', now)} AND ${isFree('o')}
        AND NOT EXISTS (SELECT FROM "Outbox" p WHERE p."chatId" = o."chatId" AND p."id" < o."id" AND ${holdsBack('p', now)})
      ORDER BY o."kind" NOT IN ('jawaban', 'kuitansi'), o."id" LIMIT ${limit} FOR UPDATE SKIP LOCKED)
    RETURNING ${CLAIMED_COLUMNS}`;
  return rows.map(toClaimed).sort(byId);
}

/**
 * Notes that Telegram is about to be called for these messages: from now on they are tidak pasti when the process dies.
 * @returns those that are still this process's; of the others the lease has ended, and somebody else may send them
 */
export async function markTried(
  prisma: PrismaClient,
  ids: readonly bigint[],
  worker: string,
): Promise<Set<bigint>> {
  const rows = await prisma.$queryRaw<{ id: bigint }[]>`
    UPDATE "Outbox" o SET "triedAt" = clock_timestamp(), "leaseUntil" = ${LEASE}
    WHERE o."id" = ANY(${[...ids]}::bigint[]) AND o."worker" = ${worker} AND ${isWaiting('o')}
      AND o."leaseUntil" > clock_timestamp()
    RETURNING o."id"`;
  return new Set(rows.map(({ id }) => id));
}

/** Prolongs the claims of a process that is still at it. */
export async function renewLeases(
  prisma: PrismaClient,
  ids: readonly bigint[],
  worker: string,
): Promise<void> {
  await prisma.$executeRaw`
    UPDATE "Outbox" o SET "leaseUntil" = ${LEASE}
    WHERE o."id" = ANY(${[...ids]}::bigint[]) AND o."worker" = ${worker} AND ${isWaiting('o')}
      AND o."leaseUntil" IS NOT NULL`;
}

/** Gives back what this process has claimed and not tried. */
export async function releaseMessages(
  prisma: PrismaClient,
  ids: readonly bigint[],
  worker: string,
): Promise<void> {
  if (ids.length === 0) return;
  await prisma.$executeRaw`
    UPDATE "Outbox" o SET "leaseUntil" = NULL, "worker" = NULL, "triedAt" = NULL,
      "attempts" = greatest(o."attempts" - 1, 0)
    WHERE o."id" = ANY(${[...ids]}::bigint[]) AND o."worker" = ${worker} AND ${isWaiting('o')}`;
}
