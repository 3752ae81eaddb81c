import type { Bulan } from '../domain/bulan.ts';
import type { BulanKhusus } from '../domain/kantor.ts';
import { dateColumn, isoDate } from './iso-date.ts';
import type { Tx } from './tx.ts';

/** A day on the office's list of holidays; `libur` false means a national holiday on which it works. */
export interface StoredHoliday {
  /** ISO date */
  tanggal: string;
  nama: string;
  sumber: 'nasional' | 'kantor';
  libur: boolean;
}

/** Days of the month after the reported one on which a month opens, is due and closes. */
export interface AturanBulan {
  bukaTanggal: number;
  batasTanggal: number;
  tutupTanggal: number;
}

/** Sets the office's rule for every month. */
export async function setAturan(tx: Tx, officeId: number, aturan: AturanBulan): Promise<void> {
  await tx.office.update({ where: { id: officeId }, data: aturan });
}

/** Sets one month's own dates; what is left out of `khusus` stays as it is. */
export async function setBulanKhusus(
  tx: Tx,
  officeId: number,
  bulan: Bulan,
  khusus: BulanKhusus,
): Promise<void> {
  const data = {
    ...(khusus.buka && { buka: dateColumn(khusus.buka) }),
    ...(khusus.batas && { batas: dateColumn(khusus.batas) }),
    ...(khusus.tutup && { tutup: dateColumn(khusus.tutup) }),
  };
  await tx.monthCalendar.upsert({
    where: { officeId_bulan: { officeId, bulan } },
    create: { officeId, bulan, ...data },
    update: data,
  });
}

/** Takes one month back to the rule. */
export async function removeBulanKhusus(tx: Tx, officeId: number, bulan: Bulan): Promise<void> {
  await tx.monthCalendar.deleteMany({ where: { officeId, bulan } });
}

/** The office's holidays from one ISO date to another, both included, oldest first. */
export async function listHolidays(
  tx: Tx,
  officeId: number,
  dari: string,
  sampai: string,
): Promise<StoredHoliday[]> {
  const rows = await tx.holiday.findMany({
    where: { officeId, tanggal: { gte: dateColumn(dari), lte: dateColumn(sampai) } },
    orderBy: { tanggal: 'asc' },
  });
  return rows.map((row) => ({
    tanggal: isoDate(row.tanggal),
    nama: row.nama,
    sumber: row.sumber === 'nasional' ? 'nasional' : 'kantor',
    libur: row.libur,
  }));
}

/** Sets a day as holiday or not; a day that is on the list already keeps its source. */
export async function setHoliday(
  tx: Tx,
  officeId: number,
  day: { tanggal: string; nama: string; libur: boolean },
): Promise<void> {
  const tanggal = dateColumn(day.tanggal);
  await tx.holiday.upsert({
    where: { officeId_tanggal: { officeId, tanggal } },
    create: { officeId, tanggal, nama: day.nama, libur: day.libur, sumber: 'kantor' },
    update: { nama: day.nama, libur: day.libur },
  });
}

/** Takes a day off the list. */
export async function removeHoliday(tx: Tx, officeId: number, tanggal: string): Promise<void> {
  await tx.holiday.deleteMany({ where: { officeId, tanggal: dateColumn(tanggal) } });
}

/** Opens one reporter's closed month again, up to and with a last day. */
export async function insertReopening(
  tx: Tx,
  reopening: { pelaporId: number; bulan: Bulan; sampai: string; alasan: string; personId: number; now: Date },
): Promise<void> {
  const { pelaporId, bulan, sampai, alasan, personId, now } = reopening;
  await tx.reopening.create({
    data: { reporterId: pelaporId, bulan, sampai: dateColumn(sampai), alasan, personId, at: now },
  });
}
