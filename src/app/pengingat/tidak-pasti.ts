import type { Tx } from '../../store/tx.ts';
import { type PesanTidakPasti, uncertainMessages } from '../../store/uncertain.ts';

export type { PesanTidakPasti };

/**
 * Messages to people of an office of which nobody knows whether they arrived, oldest first: reminders and digests whose
 * line broke are listed here instead of being sent twice.
 * @param sejak since when; all of them when left out
 */
export async function daftarTidakPasti(
  tx: Tx,
  officeId: number,
  sejak = new Date(0),
): Promise<PesanTidakPasti[]> {
  return await uncertainMessages(tx, officeId, sejak);
}
