import type { Database } from '../../store/client.ts';
import { claimRun, finishRun } from '../../store/job-runs.ts';
import { type Tx, transact } from '../../store/tx.ts';

/** One slot of one job, as it is claimed. */
export interface SlotDiklaim {
  /** Job, office and slot; the same in every process. */
  key: string;
  /** The process that claims it. */
  worker: string;
  now: Date;
}

/** Writes what the slot has to write. @returns a note for the log of runs */
export type Tulis = (tx: Tx) => Promise<string>;

/**
 * Does one slot once, however many processes try: it is claimed with a lease, prepared, and then written together with
 * the note that it is done, in one transaction. A process that dies before leaves the slot to the next one.
 * @param siapkan reads and renders outside the writing transaction
 * @returns false when it is done already or another process is at it
 * @throws whatever `siapkan` or the writing throws; the slot is free again when its lease ends
 */
export async function kerjakanSlot(
  { prisma }: Database,
  { key, worker, now }: SlotDiklaim,
  siapkan: () => Promise<Tulis>,
): Promise<boolean> {
  const claimed = await transact(prisma, (tx) => claimRun(tx, key, worker));
  if (!claimed) return false;
  const tulis = await siapkan();
  await transact(prisma, async (tx) => {
    const note = await tulis(tx);
    const mine = await finishRun(tx, { key, owner: worker, note, now });
    if (!mine) throw new Error(`the slot ${key} was taken over by another process`);
  });
  return true;
}
