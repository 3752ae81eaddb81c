import { Prisma, type PrismaClient } from '../../generated/prisma/client.ts';
import { sqlState } from './failure.ts';

/** One open database transaction. Use cases pass it on; only `store` looks inside. */
export type Tx = Prisma.TransactionClient;

const PATIENCE = { maxWait: 15_000, timeout: 20_000 } as const;
const SNAPSHOT = { ...PATIENCE, isolationLevel: 'RepeatableRead' } as const;

/** How often one work is tried. */
const TRIES = 5;

/** The server's codes for a conflict in a raw statement; Prisma has a code of its own for them elsewhere. */
const CONFLICTS: ReadonlySet<string> = new Set(['40001', '40P01']);

/** Serialization failure or deadlock: nothing was written and the whole work may be done again. */
function isWriteConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === 'P2034' || CONFLICTS.has(sqlState(error));
}

async function untilNoConflict<T>(once: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once();
    } catch (error) {
      if (!isWriteConflict(error) || attempt === TRIES) throw error;
    }
  }
}

/**
 * Runs `work` in one transaction and commits it; repeats it on a write conflict. `work` must not catch database
 * errors itself: PostgreSQL has then rolled back while the caller would believe in success.
 */
export async function transact<T>(prisma: PrismaClient, work: (tx: Tx) => Promise<T>): Promise<T> {
  return await untilNoConflict(() => prisma.$transaction(work, PATIENCE));
}

/** Transactions whose statements all read one state of the database. */
const OF_ONE_STATE = new WeakSet<Tx>();

/** A lock was asked for where what is read after it would be older than it. */
class LockOnOldState extends Error {}

/**
 * Everything that locks before it reads calls this first. In a transaction of `transactOnOneState` the work begins again
 * in one of `transact`, where what is read after the lock is the newest.
 */
export function readsBehindLock(tx: Tx): void {
  if (OF_ONE_STATE.has(tx)) throw new LockOnOldState('a lock was asked for in a reading of one state');
}

/**
 * As `transact`, with every statement of `work` reading one state of the database, so that the figures of a screen are
 * of one moment whatever is committed meanwhile. What it writes onto rows that others have changed meanwhile makes it
 * begin again; so does a lock, and it then runs as in `transact`.
 * @param onLock told when a lock made the work begin again, which was done in vain until then
 */
export async function transactOnOneState<T>(
  prisma: PrismaClient,
  work: (tx: Tx) => Promise<T>,
  onLock: () => void = () => {},
): Promise<T> {
  const once = (tx: Tx) => {
    OF_ONE_STATE.add(tx);
    return work(tx);
  };
  try {
    return await untilNoConflict(() => prisma.$transaction(once, SNAPSHOT));
  } catch (error) {
    if (!(error instanceof LockOnOldState)) throw error;
    onLock();
    return await transact(prisma, work);
  }
}

/**
 * Runs a reading of several statements on one state of the database: what others commit meanwhile is not seen, so that
 * the parts of a screen agree. Writing is refused by the server. It locks nothing and waits for nobody; the server only
 * keeps rows that are replaced meanwhile until it ends.
 */
export async function readSnapshot<T>(prisma: PrismaClient, read: (tx: Tx) => Promise<T>): Promise<T> {
  return await prisma.$transaction(async (tx) => {
    await tx.$executeRaw`SET TRANSACTION READ ONLY`;
    return await read(tx);
  }, SNAPSHOT);
}
