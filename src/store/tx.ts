import { Prisma, type PrismaClient } from '../generated/prisma/client.ts';

/** One open database transaction. Use cases pass it on; only `store` looks inside. */
export type Tx = Prisma.TransactionClient;

/** Serialization failure or deadlock: nothing was written and the whole work may be done again. */
function isWriteConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034';
}

/**
 * Runs `work` in one transaction and commits it; repeats it on a write conflict. `work` must not catch database
 * errors itself: PostgreSQL has then rolled back while the caller would believe in success.
 */
export async function transact<T>(prisma: PrismaClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await prisma.$transaction(work, { maxWait: 15_000, timeout: 20_000 });
    } catch (error) {
      if (!isWriteConflict(error) || attempt === 5) throw error;
    }
  }
}

/**
 * Runs a reading of several statements on one state of the database: what others commit meanwhile is not seen, so that
 * the parts of a screen agree. Writing is refused by the server. It locks nothing and waits for nobody; the server only
 * keeps rows that are replaced meanwhile until it ends.
 */
export async function readSnapshot<T>(prisma: PrismaClient, read: (tx: Tx) => Promise<T>): Promise<T> {
  const options = { isolationLevel: 'RepeatableRead', maxWait: 15_000, timeout: 20_000 } as const;
  return await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    return await read(tx);
  }, options);
}
