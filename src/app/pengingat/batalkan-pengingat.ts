import type { Bulan } from '../../domain/bulan.ts';
import { withdrawReminders } from '../../store/status-pengingat.ts';
import type { Tx } from '../../store/tx.ts';

/**
 * Takes back the reminders of a reporter's month that were written and have not left; called when its report is sent,
 * in the same transaction. What is still missing then is asked for by the next slot, with the right number.
 * @returns how many were taken back
 */
export async function batalkanPengingat(tx: Tx, pelaporId: number, bulan: Bulan): Promise<number> {
  return await withdrawReminders(tx, pelaporId, bulan);
}
