import { Temporal } from 'temporal-polyfill';
import { awalBulan, type Bulan } from '../../domain/bulan.ts';
import { isHariKerja } from '../../domain/kalender.ts';
import type { BulanKhusus } from '../../domain/kantor.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { removeBulanKhusus, setBulanKhusus } from '../../store/calendars.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';

/** One of the three dates of a month. */
export type TanggalBulan = keyof BulanKhusus;

/** The three, in the order in which they come. */
export const TANGGAL_BULAN: readonly TanggalBulan[] = ['buka', 'batas', 'tutup'];

/** Why a month keeps its dates. */
export type BulanKhususRefusal =
  /** Opens, due and closes would not follow one another. */
  | { code: 'kalender-urutan' }
  /** Not from the month itself to three months after it. */
  | { code: 'kalender-di-luar-bulan'; dibaca: Temporal.PlainDate };

/**
 * Sets one date of one month, which then holds as typed and does not move off holidays.
 * @returns whether it is a working day, so that the officer can be told
 */
export async function ubahTanggalBulan(
  { tx, kantor }: TindakanPetugas,
  bulan: Bulan,
  yang: TanggalBulan,
  dibaca: Temporal.PlainDate,
): Promise<Result<{ hariKerja: boolean }, BulanKhususRefusal>> {
  const { compare } = Temporal.PlainDate;
  const awal = awalBulan(bulan);
  if (compare(dibaca, awal) < 0 || compare(dibaca, awal.add({ months: 4 })) >= 0) {
    return refuse({ code: 'kalender-di-luar-bulan', dibaca });
  }
  const jadwal = { ...jadwalKantor(kantor, bulan), [yang]: dibaca };
  if (compare(jadwal.buka, jadwal.batas) > 0 || compare(jadwal.batas, jadwal.tutup) > 0) {
    return refuse({ code: 'kalender-urutan' });
  }
  await setBulanKhusus(tx, kantor.id, bulan, { [yang]: dibaca.toString() });
  await touchKantor(tx, kantor.id);
  return ok({ hariKerja: isHariKerja(dibaca, kantor) });
}

/** Takes a month back to the office's rule. */
export async function kembaliKeAturan({ tx, kantor }: TindakanPetugas, bulan: Bulan): Promise<void> {
  await removeBulanKhusus(tx, kantor.id, bulan);
  await touchKantor(tx, kantor.id);
}
