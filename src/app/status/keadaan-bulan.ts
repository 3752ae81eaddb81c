import type { Temporal } from 'temporal-polyfill';
import type { Bulan } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { storedMonth } from '../../store/status.ts';
import type { Tx } from '../../store/tx.ts';
import { pelaporSumber } from './counted-figures.ts';
import { type KeadaanBulan, susunKeadaan } from './susun-keadaan.ts';
import { perluTahunLalu } from './tahun-lalu.ts';

export type { KeadaanBulan, KeadaanPelapor } from './susun-keadaan.ts';

/**
 * Reads where an office's month stands: the one reading behind status, reminders, digest and the command line. One
 * statement, however many reporters, so that all of it is of one state of the database.
 * @param pelapor whose months are read, by default of the whole office; a reporter's own reading passes only itself: of
 *   others a desa fetches nothing, and a unit keeps only what they reported of its own items (`angkaMilik`)
 */
export async function keadaanBulan(
  tx: Tx,
  kantor: Kantor,
  bulan: Bulan,
  now: Temporal.Instant,
  pelapor: readonly Pelapor[] = kantor.pelapor,
): Promise<KeadaanBulan> {
  const ids = pelapor.map((one) => one.id);
  const sumberIds = pelaporSumber(kantor, pelapor).map((one) => one.id);
  const stored = await storedMonth(tx, ids, bulan, {
    sumberIds,
    tahunLalu: perluTahunLalu(kantor, bulan),
  });
  return susunKeadaan({ kantor, bulan, now, pelapor, ...stored });
}
