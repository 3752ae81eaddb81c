import { tahunOf } from '../../domain/bulan.ts';
import type { Angka } from '../../domain/rencana.ts';
import { figuresOfYear } from '../../store/figures.ts';
import type { Tx } from '../../store/tx.ts';
import { angkaTerhitung } from './counted-figures.ts';
import type { KeadaanBulan } from './susun-keadaan.ts';

/**
 * Figures of the month's year and of the year before, with the ids of the month's plan: what a forecast is made from
 * (one round trip).
 */
export async function angkaDuaTahun(
  tx: Tx,
  { kantor, bulan, rencana, angka }: KeadaanBulan,
): Promise<Angka[]> {
  if (rencana === undefined) return angka;
  const semua = kantor.pelapor.map((one) => one.id);
  const lalu = await figuresOfYear(tx, String(tahunOf(bulan) - 1), semua);
  return [...angka, ...angkaTerhitung(kantor, rencana, lalu).angka];
}
