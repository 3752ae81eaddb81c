import type { Database } from '../../store/database/client.ts';
import { type Tx, transact } from '../../store/database/tx.ts';
import { claimRun, finishRun } from '../../store/pesan/job-runs.ts';

/** One slot of one job, as it is claimed. */
export interface ClaimedSlot {
  /** Job, office and slot; the same in every process. */
  key: string;
  /** The process that claims it. */
  worker: string;
  now: Date;
}

/** Writes what the slot has to write. @returns a note for the log of runs */
export type WriteSlot = (tx: Tx) => Promise<string>;

/**
 * Does one slot once, however many processes try: it is claimed with a lease, prepared, and then written together with
 * the note that it is done, in one transaction. A process that dies before leaves the slot to the next one.
 * @param prepare reads and renders outside the writing transaction
 * @returns false when it is done already or another process is at it
 * @throws whatever `prepare` or the writing throws; the slot is free again when its lease ends
 */
export async function workOnSlot(
  { prisma }: Database,
  { key, worker, now }: ClaimedSlot,
  prepare: () => Promise<WriteSlot>,
): Promise<boolean> {
  const claimed = await transact(prisma, (tx) => claimRun(tx, key, worker));
  if (!claimed) return false;
  const write = await prepare();
  await transact(prisma, async (tx) => {
    const note = await write(tx);
    const mine = await finishRun(tx, { key, owner: worker, note, now });
    if (!mine) throw new Error(`the slot ${key} was taken over by another process`);
  });
  return true;
}
