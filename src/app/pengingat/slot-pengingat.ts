import { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanBetween, bulanOfDate } from '../../domain/bulan.ts';
import { hariKerjaBerikut, hariKerjaMulai, isHariKerja } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';

/** Occasions on which officers are reminded of a month. */
export type Kesempatan = 'buka' | 'menjelang' | 'batas' | 'terlambat' | 'buka_lagi';

/** One reminder of one month. */
export interface SlotBulan {
  waktu: Temporal.ZonedDateTime;
  bulan: Bulan;
  kesempatan: Kesempatan;
  /** Only this reporter is meant; the whole office when absent. */
  pelaporId?: number;
}

/** Hours of the day in the office's zone: the opening reminder is waiting when the office begins to work. */
export const PUKUL = { buka: '07:30', lain: '08:00', daftar: '07:30' } as const;

/** Working days before the due date on which those are reminded who have not reported. */
const MENJELANG_HARI_KERJA = 2;

/** Months whose reminders can still be due: a close that was set late is covered for a quarter. */
const MONTHS_BACK = 3;

/** The day itself when it is a working day, else the last one before it. */
export function hariKerjaSampai(date: Temporal.PlainDate, kantor: Kantor): Temporal.PlainDate {
  let day = date;
  while (!isHariKerja(day, kantor)) day = day.subtract({ days: 1 });
  return day;
}

function mundurHariKerja(date: Temporal.PlainDate, days: number, kantor: Kantor): Temporal.PlainDate {
  let day = date;
  for (let left = days; left > 0; left--) day = hariKerjaSampai(day.subtract({ days: 1 }), kantor);
  return day;
}

/** The first working day after the due date, then every seventh day from it, moved off holidays, until the close. */
function hariTerlambat(
  batas: Temporal.PlainDate,
  tutup: Temporal.PlainDate,
  kantor: Kantor,
): Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  let day = hariKerjaBerikut(batas, kantor);
  for (let week = 1; Temporal.PlainDate.compare(day, tutup) <= 0; week++) {
    days.push(day);
    day = hariKerjaMulai((days[0] ?? day).add({ weeks: week }), kantor);
  }
  return days;
}

/**
 * When officers are reminded of a month, oldest first, all on working days and never twice on one day: when it opens
 * (07.30), two working days before the due date, on the due date, on the working day after it and then weekly until
 * the close (08.00). No regulation fixes these days; they follow the office's calendar.
 */
export function slotPengingat(kantor: Kantor, bulan: Bulan): SlotBulan[] {
  const { buka, batas, tutup } = jadwalKantor(kantor, bulan);
  const pertama = hariKerjaMulai(buka, kantor);
  const terakhir = hariKerjaSampai(batas, kantor);
  const calon: [Temporal.PlainDate, Kesempatan][] = [
    [mundurHariKerja(terakhir, MENJELANG_HARI_KERJA, kantor), 'menjelang'],
    [terakhir, 'batas'],
    ...hariTerlambat(batas, tutup, kantor).map((day): [Temporal.PlainDate, Kesempatan] => [day, 'terlambat']),
  ];
  const sesudah = calon.filter(([day]) => Temporal.PlainDate.compare(day, pertama) > 0);
  const at = (day: Temporal.PlainDate, time: string) =>
    day.toZonedDateTime({ timeZone: kantor.zona, plainTime: Temporal.PlainTime.from(time) });
  return [
    { waktu: at(pertama, PUKUL.buka), bulan, kesempatan: 'buka' },
    ...sesudah.map(([day, kesempatan]) => ({ waktu: at(day, PUKUL.lain), bulan, kesempatan })),
  ];
}

/** When the sekcam gets the list of those who are missing: the working day after the due date, 07.30. */
export function slotDaftar(kantor: Kantor, bulan: Bulan): Temporal.ZonedDateTime {
  const day = hariKerjaBerikut(jadwalKantor(kantor, bulan).batas, kantor);
  return day.toZonedDateTime({ timeZone: kantor.zona, plainTime: Temporal.PlainTime.from(PUKUL.daftar) });
}

/** Months whose reminders or lists can be due at `now`, oldest first. */
export function bulanBerpengingat(now: Temporal.ZonedDateTime): Bulan[] {
  const kini = bulanOfDate(now.toPlainDate());
  return bulanBetween(addBulan(kini, -MONTHS_BACK), kini);
}
