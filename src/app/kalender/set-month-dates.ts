import { Temporal } from 'temporal-polyfill';
import { awalBulan, type Bulan } from '../../domain/bulan.ts';
import { isHariKerja, type JadwalBulan } from '../../domain/kalender.ts';
import type { BulanKhusus } from '../../domain/kantor.ts';
import type { OfficeChange } from '../../domain/office-change.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { removeBulanKhusus, setBulanKhusus } from '../../store/calendars.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import {
  type Concern,
  changedMeanwhile,
  type MeanwhileRefusal,
} from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

/** One of the three dates of a month. */
export type TanggalBulan = keyof BulanKhusus;

/** The three, in the order in which they come. */
export const TANGGAL_BULAN: readonly TanggalBulan[] = ['buka', 'batas', 'tutup'];

/** Why a month keeps its dates. */
export type BulanKhususRefusal =
  | MeanwhileRefusal
  /** Opens, due and closes would not follow one another. */
  | { code: 'kalender-urutan' }
  /** Not from the month itself to three months after it. */
  | { code: 'kalender-di-luar-bulan'; dibaca: Temporal.PlainDate };

/**
 * Sets one date of one month, which then holds as typed and does not move off holidays.
 * @returns whether it is a working day, so that the officer can be told
 */
export async function ubahTanggalBulan(
  act: TindakanPetugas,
  bulan: Bulan,
  yang: TanggalBulan,
  dibaca: Temporal.PlainDate,
): Promise<Result<{ hariKerja: boolean }, BulanKhususRefusal>> {
  const { tx, kantor } = act;
  const { compare } = Temporal.PlainDate;
  const awal = awalBulan(bulan);
  if (compare(dibaca, awal) < 0 || compare(dibaca, awal.add({ months: 4 })) >= 0) {
    return refuse({ code: 'kalender-di-luar-bulan', dibaca });
  }
  const jadwal = { ...jadwalKantor(kantor, bulan), [yang]: dibaca };
  const change = perubahan(act, bulan, jadwal);
  const stale = await changedMeanwhile(act, change, ATURAN);
  if (stale !== undefined) return refuse(stale);
  if (compare(jadwal.buka, jadwal.batas) > 0 || compare(jadwal.batas, jadwal.tutup) > 0) {
    return refuse({ code: 'kalender-urutan' });
  }
  await setBulanKhusus(tx, kantor.id, bulan, { [yang]: dibaca.toString() });
  await recordOfficeChange(changedBy(act, 'kalender'), change);
  await touchKantor(tx, kantor.id);
  return ok({ hariKerja: isHariKerja(dibaca, kantor) });
}

/** Takes a month back to the office's rule. */
export async function kembaliKeAturan(
  act: TindakanPetugas,
  bulan: Bulan,
): Promise<Result<void, MeanwhileRefusal>> {
  const { tx, kantor } = act;
  const tanpaKhusus = new Map([...kantor.bulanKhusus].filter(([one]) => one !== bulan));
  const change = perubahan(act, bulan, jadwalKantor({ ...kantor, bulanKhusus: tanpaKhusus }, bulan));
  const stale = await changedMeanwhile(act, change, ATURAN);
  if (stale !== undefined) return refuse(stale);
  await removeBulanKhusus(tx, kantor.id, bulan);
  await recordOfficeChange(changedBy(act, 'kalender'), change);
  await touchKantor(tx, kantor.id);
  return ok(undefined);
}

/** The office's rule, from which a month's dates follow where it has none of its own. */
const ATURAN: readonly Concern[] = [{ perihal: 'kalender', objek: [''] }];

function kata({ buka, batas, tutup }: JadwalBulan) {
  return { buka: buka.toString(), batas: batas.toString(), tutup: tutup.toString() };
}

function perubahan({ kantor }: TindakanPetugas, bulan: Bulan, sesudah: JadwalBulan): OfficeChange {
  const sebelum = kata(jadwalKantor(kantor, bulan));
  return { perihal: 'kalender', tindakan: 'ubah', objek: bulan, sebelum, sesudah: kata(sesudah) };
}
