import { composeBuktiNotice } from '../../render/bukti/bukti-notice.ts';
import type { Database } from '../../store/database/client.ts';
import { transact } from '../../store/database/tx.ts';
import { writeMessages } from '../../store/pesan/outbox.ts';
import {
  anyWaiting,
  type BuktiOutcome,
  beginReadingBukti,
  claimBukti,
  leaveReadingBukti,
  postponeBukti,
  settleBukti,
  takeSettled,
  type WaitingBukti,
} from '../../store/realisasi/bukti-queue.ts';
import { toTelegram } from '../../text/message.ts';
import type { Say } from '../../text/translator.ts';

export type { BuktiOutcome, WaitingBukti };

/** Whose files may be taken next: no office at which one is under way, and the one served longest ago first. */
export interface ServingOrder {
  busy: readonly number[];
  served: readonly number[];
}

/** The next file to fetch, claimed for this process. @param quietMs how long nothing new may have come, milliseconds */
export async function takeNextBukti(
  { prisma }: Database,
  now: Date,
  quietMs: number,
  turn?: ServingOrder,
): Promise<WaitingBukti | undefined> {
  return await transact(prisma, (tx) => claimBukti(tx, now, quietMs, turn));
}

/** Counts a decoding before it begins. @returns how many were begun; undefined when the file waits no more */
export async function beginCheck({ prisma }: Database, id: number): Promise<number | undefined> {
  return await transact(prisma, (tx) => beginReadingBukti(tx, id));
}

/** Takes a decoding back that ended because the program stops. */
export async function leaveCheck({ prisma }: Database, id: number): Promise<void> {
  await transact(prisma, (tx) => leaveReadingBukti(tx, id));
}

/** Whether files still wait. */
export async function hasWaitingBukti({ prisma }: Database): Promise<boolean> {
  return await transact(prisma, anyWaiting);
}

/** Gives a file back for another try after some seconds. */
export async function postponeBuktiFile({ prisma }: Database, id: number, seconds: number): Promise<void> {
  await transact(prisma, (tx) => postponeBukti(tx, id, seconds));
}

/**
 * Keeps a file or refuses it; with the last of the files that came together, the sender gets one message about all of
 * them, in the same transaction.
 * @returns whether that message was written
 */
export async function recordBukti(
  { prisma }: Database,
  bukti: WaitingBukti,
  outcome: BuktiOutcome,
  { now, say }: { now: Date; say: Say },
): Promise<boolean> {
  return await transact(prisma, async (tx) => {
    if (!(await settleBukti(tx, bukti, outcome))) return false;
    const finished = await takeSettled(tx, bukti, now);
    if (finished === undefined) return false;
    const { telegramId: chatId } = finished;
    const payload = { chat_id: chatId, ...toTelegram(composeBuktiNotice(say, finished)) };
    await writeMessages(tx, [{ chatId, method: 'sendMessage', payload, kind: 'kuitansi' }], { now });
    return true;
  });
}
