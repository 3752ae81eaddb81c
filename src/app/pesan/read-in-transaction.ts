import type { Database } from '../../store/database/client.ts';
import { readSnapshot, type Tx } from '../../store/database/tx.ts';

/** Runs one reading on one state of the database, for callers that hold no transaction. */
export async function readInTransaction<T>({ prisma }: Database, read: (tx: Tx) => Promise<T>): Promise<T> {
  return await readSnapshot(prisma, read);
}
