import type { Temporal } from 'temporal-polyfill';
import { type Bulan, tahunOf } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Pelapor } from '../../domain/rencana.ts';
import { figuresOfYear } from '../../store/figures.ts';
import { kendalaOfMonth, reportsOfMonth } from '../../store/status.ts';
import type { Tx } from '../../store/tx.ts';
import { type KeadaanBulan, susunKeadaan } from './susun-keadaan.ts';
import { perluTahunLalu } from './tahun-lalu.ts';

export type { KeadaanBulan, KeadaanPelapor } from './susun-keadaan.ts';

/**
 * Reads where an office's month stands: the one reading behind status, reminders, digest and the command line. Three
 * round trips, however many reporters; a fourth where a formula of the plan asks for last year's figures.
 * @param pelapor whose months are read, by default of the whole office; a reporter's own reading passes only itself, so
 *   that nothing of others is even fetched
 */
export async function keadaanBulan(
  tx: Tx,
  kantor: Kantor,
  bulan: Bulan,
  now: Temporal.Instant,
  pelapor: readonly Pelapor[] = kantor.pelapor,
): Promise<KeadaanBulan> {
  const ids = pelapor.map((one) => one.id);
  const laporan = await reportsOfMonth(tx, ids, bulan);
  const angka = await figuresOfYear(tx, bulan.slice(0, 4), ids);
  const lalu = String(tahunOf(bulan) - 1);
  const angkaLalu = perluTahunLalu(kantor, bulan) ? await figuresOfYear(tx, lalu, ids) : undefined;
  const kendala = await kendalaOfMonth(tx, ids, bulan);
  return susunKeadaan({ kantor, bulan, now, pelapor, laporan, angka, angkaLalu, kendala });
}
