import type { Database } from '../../store/client.ts';
import { readSnapshot, type Tx } from '../../store/tx.ts';

/** Runs one reading on one state of the database, for callers that hold no transaction. */
export async function bacaTransaksi<T>({ prisma }: Database, baca: (tx: Tx) => Promise<T>): Promise<T> {
  return await readSnapshot(prisma, baca);
}
