import type { Kantor } from '../../domain/kantor.ts';
import { insertNationalHolidays } from '../../store/office-writes.ts';
import { touchKantor } from '../../store/offices.ts';
import type { Tx } from '../../store/tx.ts';
import type { LiburNasional } from './libur-nasional.ts';

/**
 * Adds a year's national holidays to an office's calendar; days that somebody has set there stay as they are.
 * @returns a note for the log of runs
 */
export async function isiLiburNasional(
  tx: Tx,
  kantor: Kantor,
  libur: readonly LiburNasional[],
): Promise<string> {
  await insertNationalHolidays(tx, kantor.id, libur);
  await touchKantor(tx, kantor.id);
  return `${libur.length} holidays`;
}
