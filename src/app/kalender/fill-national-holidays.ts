import type { Temporal } from 'temporal-polyfill';
import type { NationalHoliday } from '../../domain/kalender/national-holidays.ts';
import type { Office } from '../../domain/kantor/office.ts';
import type { Tx } from '../../store/database/tx.ts';
import { insertNationalHolidays } from '../../store/kantor/office-writes.ts';
import { touchOffice } from '../../store/kantor/offices.ts';
import { recordOfficeChange } from '../kantor/record-office-change.ts';

/**
 * Adds a year's national holidays to an office's calendar; days that somebody has set there stay as they are.
 * @returns a note for the log of runs
 */
export async function fillNationalHolidays(
  tx: Tx,
  office: Office,
  holiday: readonly NationalHoliday[],
  now: Temporal.Instant,
): Promise<string> {
  const count = await insertNationalHolidays(tx, office.id, holiday);
  if (count === 0) return '0 holidays';
  const place = { tx, now, officeId: office.id, by: 'program' as const };
  const year = holiday[0]?.date.slice(0, 4) ?? '';
  await recordOfficeChange(place, {
    subject: 'libur',
    action: 'tambah',
    object: year,
    after: { jumlah: count },
  });
  await touchOffice(tx, office.id);
  return `${count} holidays`;
}
