import type { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { parseTanggalDepan, type TanggalDepanRefusal } from '../../domain/tanggal-depan.ts';
import { listHolidays, removeHoliday, type StoredHoliday, setHoliday } from '../../store/calendars.ts';
import { touchKantor } from '../../store/offices.ts';
import type { TindakanPetugas } from '../pelaku.ts';
import { changedMeanwhile, type MeanwhileRefusal } from '../riwayat-kantor/changed-meanwhile.ts';
import { changedBy, recordOfficeChange } from '../riwayat-kantor/record-office-change.ts';

export type { StoredHoliday } from '../../store/calendars.ts';

/** Days ahead that are listed. */
const HARI_KE_DEPAN = 60;

/** Letters of a holiday's name, at most. */
const NAMA_PALING_PANJANG = 60;

/** Why a text names no holiday. */
export type LiburRefusal =
  | TanggalDepanRefusal
  | { code: 'libur-tanpa-tanggal' }
  | { code: 'libur-tanpa-nama' };

/** A day with its name. */
export interface HariLiburBaru {
  tanggal: Temporal.PlainDate;
  nama: string;
}

/**
 * Reads a date and a name, e.g. `6-4 Cuti bersama` or `6 April 2026 Cuti bersama`: the date is what reads as one among
 * the first three words.
 */
export function parseLibur(teks: string, hariIni: Temporal.PlainDate): Result<HariLiburBaru, LiburRefusal> {
  const kata = teks.trim().split(/\s+/);
  for (const banyak of [3, 2, 1]) {
    const read = parseTanggalDepan(kata.slice(0, banyak).join(' '), hariIni);
    if (!read.ok && read.refusal.code === 'bukan-tanggal') continue;
    if (!read.ok) return read;
    const nama = [...kata.slice(banyak).join(' ')].slice(0, NAMA_PALING_PANJANG).join('');
    return nama === '' ? refuse({ code: 'libur-tanpa-nama' }) : ok({ tanggal: read.value, nama });
  }
  return refuse({ code: 'libur-tanpa-tanggal' });
}

/** The office's holidays of the coming 60 days, today included. */
export async function liburMendatang({
  tx,
  now,
  kantor,
}: Pick<TindakanPetugas, 'tx' | 'now' | 'kantor'>): Promise<StoredHoliday[]> {
  const hariIni = tanggalDi(now, kantor.zona);
  const akhir = hariIni.add({ days: HARI_KE_DEPAN });
  const semua = await listHolidays(tx, kantor.id, hariIni.toString(), akhir.toString());
  return semua.filter((day) => day.libur);
}

/** Adds a holiday to the officer's own office. */
export async function tambahLibur(
  act: TindakanPetugas,
  hari: HariLiburBaru,
): Promise<Result<void, MeanwhileRefusal>> {
  const { tx, kantor } = act;
  const tanggal = hari.tanggal.toString();
  const sesudah = { nama: hari.nama, libur: true };
  const change = { perihal: 'libur', tindakan: 'tambah', objek: tanggal, sesudah } as const;
  const stale = await changedMeanwhile(act, change);
  if (stale !== undefined) return refuse(stale);
  const [dulu] = await listHolidays(tx, kantor.id, tanggal, tanggal);
  await setHoliday(tx, kantor.id, { tanggal, nama: hari.nama, libur: true });
  await recordOfficeChange(changedBy(act, 'kalender'), {
    ...change,
    sebelum: dulu && { nama: dulu.nama, libur: dulu.libur },
  });
  await touchKantor(tx, kantor.id);
  return ok(undefined);
}

/**
 * Takes a holiday off the office's calendar; a national one stays on the list as a day on which the office works, so
 * that loading the national holidays again does not bring it back.
 * @returns the day; refusal when it is no holiday (any more)
 */
export async function hapusLibur(
  act: TindakanPetugas,
  tanggal: string,
): Promise<Result<StoredHoliday, { code: 'libur-tidak-ada' } | MeanwhileRefusal>> {
  const { tx, kantor } = act;
  const change = { perihal: 'libur', tindakan: 'hapus', objek: tanggal } as const;
  const stale = await changedMeanwhile(act, change);
  if (stale !== undefined) return refuse(stale);
  const [day] = await listHolidays(tx, kantor.id, tanggal, tanggal);
  if (day === undefined || !day.libur) return refuse({ code: 'libur-tidak-ada' });
  if (day.sumber === 'nasional') await setHoliday(tx, kantor.id, { ...day, libur: false });
  else await removeHoliday(tx, kantor.id, tanggal);
  await recordOfficeChange(changedBy(act, 'kalender'), {
    ...change,
    sebelum: { nama: day.nama, libur: true },
    sesudah: day.sumber === 'nasional' ? { nama: day.nama, libur: false } : undefined,
  });
  await touchKantor(tx, kantor.id);
  return ok(day);
}
