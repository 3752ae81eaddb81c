import type { Database } from '../../store/client.ts';
import { transact } from '../../store/tx.ts';
import { markAbandoned } from '../../store/uncertain.ts';

/** Lists as tidak pasti the reminders and digests whose sending process died. @returns how many */
export async function tandaiDitinggalkan({ prisma }: Database, now: Date): Promise<number> {
  return await transact(prisma, (tx) => markAbandoned(tx, now));
}
