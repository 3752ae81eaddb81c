import type { Tx } from '../../store/database/tx.ts';
import { type UncertainMessage, uncertainMessages } from '../../store/pesan/uncertain.ts';

export type { UncertainMessage };

/**
 * Messages to people of an office of which nobody knows whether they arrived, oldest first: reminders and digests whose
 * line broke are listed here instead of being sent twice.
 * @param since since when; all of them when left out
 */
export async function listUncertain(
  tx: Tx,
  officeId: number,
  since = new Date(0),
): Promise<UncertainMessage[]> {
  return await uncertainMessages(tx, officeId, since);
}
