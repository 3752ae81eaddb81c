import type { Month } from '../../domain/kalender/month.ts';
import type { Tx } from '../../store/database/tx.ts';
import { withdrawReminders } from '../../store/realisasi/reminders.ts';

/**
 * Takes back the reminders of a reporter's month that were written and have not left; called when its report is sent,
 * in the same transaction. What is still missing then is asked for by the next slot, with the right number.
 * @returns how many were taken back
 */
export async function cancelReminders(tx: Tx, reporterId: number, month: Month): Promise<number> {
  return await withdrawReminders(tx, reporterId, month);
}
