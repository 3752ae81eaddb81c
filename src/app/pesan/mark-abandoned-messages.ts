import type { Database } from '../../store/database/client.ts';
import { transact } from '../../store/database/tx.ts';
import { LATE_MS } from '../../store/pesan/outbox-waiting.ts';
import { giveUpLate, markAbandoned } from '../../store/pesan/uncertain.ts';

/**
 * Lists as tidak pasti the reminders and digests whose sending process died, and gives up those that nobody came to
 * send in time.
 * @returns how many
 */
export async function markAbandonedMessages({ prisma }: Database, now: Date): Promise<number> {
  return await transact(prisma, async (tx) => {
    const abandoned = await markAbandoned(tx, now);
    return abandoned + (await giveUpLate(tx, new Date(now.getTime() - LATE_MS), now));
  });
}
