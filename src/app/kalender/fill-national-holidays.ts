import type { Temporal } from 'temporal-polyfill';
import type { Kantor } from '../../domain/kantor.ts';
import { insertNationalHolidays } from '../../store/office-writes.ts';
import { touchKantor } from '../../store/offices.ts';
import type { Tx } from '../../store/tx.ts';
import { recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';
import type { LiburNasional } from './libur-nasional.ts';

/**
 * Adds a year's national holidays to an office's calendar; days that somebody has set there stay as they are.
 * @returns a note for the log of runs
 */
export async function isiLiburNasional(
  tx: Tx,
  kantor: Kantor,
  libur: readonly LiburNasional[],
  now: Temporal.Instant,
): Promise<string> {
  const jumlah = await insertNationalHolidays(tx, kantor.id, libur);
  if (jumlah === 0) return '0 holidays';
  const place = { tx, now, officeId: kantor.id, oleh: 'program' as const };
  const tahun = libur[0]?.tanggal.slice(0, 4) ?? '';
  await recordOfficeChange(place, {
    perihal: 'libur',
    tindakan: 'tambah',
    objek: tahun,
    sesudah: { jumlah },
  });
  await touchKantor(tx, kantor.id);
  return `${jumlah} holidays`;
}
