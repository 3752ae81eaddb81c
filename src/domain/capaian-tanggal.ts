import { Temporal } from 'temporal-polyfill';
import type { Indikator, Tenggat } from './rencana.ts';

/** A dated event against its legal deadline. */
export type Ketepatan = 'tepat_waktu' | 'terlambat';

/**
 * Legal deadline of a dated event as ISO date: the law's own day, not moved for holidays. A day that the month does
 * not have (31 in a month of 30) is the month's last.
 * @param tahun reporting year; `geserTahun` is added to it (APBDes: 31 December of the year before)
 * Source: Randuagung 731–735 by way of the plan's data.
 */
export function tanggalTenggat(tenggat: Tenggat, tahun: number): string {
  const { bulan, tanggal, geserTahun } = tenggat;
  return Temporal.PlainDate.from({ year: tahun + geserTahun, month: bulan, day: tanggal }).toString();
}

/**
 * Days after its deadline on which an event was done; 0 when it was done by then.
 * @param tanggal ISO date on which it was done
 * @param tahun reporting year
 * @returns undefined where the indicator has no deadline
 */
export function daysLate(
  indikator: Pick<Indikator, 'tenggat'>,
  tanggal: string,
  tahun: number,
): number | undefined {
  if (indikator.tenggat === undefined) return undefined;
  const batas = Temporal.PlainDate.from(tanggalTenggat(indikator.tenggat, tahun));
  return Math.max(0, batas.until(tanggal, { largestUnit: 'days' }).days);
}

/**
 * Whether an event was done by its deadline, the day itself included.
 * @param tanggal ISO date on which it was done
 * @returns undefined where the indicator has no deadline to judge by
 */
export function ketepatanTanggal(
  indikator: Indikator,
  tanggal: string,
  tahun: number,
): Ketepatan | undefined {
  if (indikator.tenggat === undefined) return undefined;
  return tanggal <= tanggalTenggat(indikator.tenggat, tahun) ? 'tepat_waktu' : 'terlambat';
}
