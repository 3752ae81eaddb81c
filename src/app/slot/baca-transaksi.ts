import type { Database } from '../../store/client.ts';
import { type Tx, transact } from '../../store/tx.ts';

/** Runs one reading in a transaction of its own, for callers that hold none. */
export async function bacaTransaksi<T>({ prisma }: Database, baca: (tx: Tx) => Promise<T>): Promise<T> {
  return await transact(prisma, baca);
}
