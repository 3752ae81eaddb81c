import type { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanBetween } from '../../domain/bulan.ts';
import type { Kantor } from '../../domain/kantor.ts';
import type { Tx } from '../../store/tx.ts';
import { isTerbuka } from '../realisasi/bulan-terbuka.ts';
import { keadaanBulan } from './keadaan-bulan.ts';
import { rekapStatus } from './rekap-status.ts';
import { rencanaBulan } from './rencana-bulan.ts';

/** How far back a month can be open again: two budget years. */
const MONTHS_BACK = 24;

/** An older month in which somebody may still report and has not. */
export interface BulanLama {
  bulan: Bulan;
  /** Reporters that miss something, of those from whom a report is still taken. */
  kurang: number;
}

/**
 * Months before `sebelum` that still take reports from somebody and in which one of those misses something, oldest
 * first. Only open months are read: mostly none.
 */
export async function bulanLamaKurang(
  tx: Tx,
  kantor: Kantor,
  sebelum: Bulan,
  now: Temporal.Instant,
): Promise<BulanLama[]> {
  const semua: BulanLama[] = [];
  for (const bulan of bulanBetween(addBulan(sebelum, -MONTHS_BACK), addBulan(sebelum, -1))) {
    if (rencanaBulan(kantor, bulan) === undefined) continue;
    const terbuka = kantor.pelapor.filter((one) => isTerbuka(kantor, one.id, bulan, now));
    if (terbuka.length === 0) continue;
    const kurang = rekapStatus(await keadaanBulan(tx, kantor, bulan, now, terbuka)).kurang.length;
    if (kurang > 0) semua.push({ bulan, kurang });
  }
  return semua;
}
