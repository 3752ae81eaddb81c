import type { Database } from '../../store/client.ts';
import { LATE_MS } from '../../store/outbox-waiting.ts';
import { transact } from '../../store/tx.ts';
import { giveUpLate, markAbandoned } from '../../store/uncertain.ts';

/**
 * Lists as tidak pasti the reminders and digests whose sending process died, and gives up those that nobody came to
 * send in time.
 * @returns how many
 */
export async function tandaiDitinggalkan({ prisma }: Database, now: Date): Promise<number> {
  return await transact(prisma, async (tx) => {
    const abandoned = await markAbandoned(tx, now);
    return abandoned + (await giveUpLate(tx, new Date(now.getTime() - LATE_MS), now));
  });
}
