import { Temporal } from 'temporal-polyfill';
import { type Bulan, nextBulan, yearMonthOf } from './bulan.ts';
import type { Zona } from './kalender-zona.ts';

export { ZONA, type Zona, zonaProvinsi } from './kalender-zona.ts';

/** Days on which the office is closed, besides Saturday and Sunday: ISO dates such as `2026-04-03`. */
export type HariLibur = { libur: ReadonlySet<string> };

/**
 * The monthly cycle of one kecamatan. No regulation fixes these days, so they are settings.
 * All days lie in the month after the reported one; a day the month lacks means its last day.
 */
export type AturanKalender = HariLibur & {
  /** Day on which the month can be reported from. */
  bukaTanggal: number;
  /** Day by whose end a report is on time, before moving off holidays. */
  batasTanggal: number;
  /** Last day on which a report is still taken. */
  tutupTanggal: number;
};

/** The dates of one reported month; all three days belong to their period. */
export type JadwalBulan = { buka: Temporal.PlainDate; batas: Temporal.PlainDate; tutup: Temporal.PlainDate };

/** Where a month stands on a given day. */
export type StatusBulan = 'belum_buka' | 'terbuka' | 'lewat_batas' | 'tutup';

/** Whether a report came by the end of the due date. */
export type Ketepatan = 'tepat_waktu' | 'terlambat';

/** True from Monday to Friday (five-day week, Perpres 21/2023) unless the day is a holiday. */
export function isHariKerja(date: Temporal.PlainDate, { libur }: HariLibur): boolean {
  return date.dayOfWeek <= 5 && !libur.has(date.toString());
}

/**
 * The day itself when it is a working day, else the first working day after it.
 * @throws RangeError when a whole year has no working day: the calendar is broken
 */
export function hariKerjaMulai(date: Temporal.PlainDate, kalender: HariLibur): Temporal.PlainDate {
  for (let days = 0; days <= 366; days++) {
    const candidate = date.add({ days });
    if (isHariKerja(candidate, kalender)) return candidate;
  }
  throw new RangeError(`no working day within a year of ${date.toString()}`);
}

/** The first working day after `date`, never `date` itself. */
export function hariKerjaBerikut(date: Temporal.PlainDate, kalender: HariLibur): Temporal.PlainDate {
  return hariKerjaMulai(date.add({ days: 1 }), kalender);
}

/**
 * Working days after `from` up to and with `to`: how many working days something has waited.
 * Friday to the Monday after is 1; the same day is 0; negative when `to` is before `from`.
 */
export function jumlahHariKerja(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  kalender: HariLibur,
): number {
  if (Temporal.PlainDate.compare(to, from) < 0) return 0 - jumlahHariKerja(to, from, kalender);
  let count = 0;
  for (let date = from; Temporal.PlainDate.compare(date, to) < 0; ) {
    date = date.add({ days: 1 });
    if (isHariKerja(date, kalender)) count++;
  }
  return count;
}

/**
 * When a month can be reported. A due date on a weekend or holiday moves to the next working day, and
 * the closing day is never before it.
 * @param override dates that a person set for this month (`/kalender`); they hold as typed and do not move
 */
export function jadwalBulan(
  bulan: Bulan,
  aturan: AturanKalender,
  override: Partial<JadwalBulan> = {},
): JadwalBulan {
  const month = yearMonthOf(nextBulan(bulan));
  const on = (day: number) => month.toPlainDate({ day: Math.min(Math.max(day, 1), month.daysInMonth) });
  const batas = override.batas ?? hariKerjaMulai(on(aturan.batasTanggal), aturan);
  const tutup = override.tutup ?? on(aturan.tutupTanggal);
  return {
    buka: override.buka ?? on(aturan.bukaTanggal),
    batas,
    tutup: Temporal.PlainDate.compare(tutup, batas) < 0 ? batas : tutup,
  };
}

/** Today, in the office's zone. */
export function tanggalDi(instant: Temporal.Instant, zona: Zona): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(zona).toPlainDate();
}

/**
 * On time means sent on the due date at the latest: 23.59.59 counts, 00.00 of the next day does not.
 * @param zona the office's zone, in which the due date is a day
 */
export function ketepatan(dikirim: Temporal.Instant, batas: Temporal.PlainDate, zona: Zona): Ketepatan {
  return Temporal.PlainDate.compare(tanggalDi(dikirim, zona), batas) <= 0 ? 'tepat_waktu' : 'terlambat';
}

/** Where the month stands on `hariIni`. Reports are taken while `terbuka` and `lewat_batas`. */
export function statusBulan({ buka, batas, tutup }: JadwalBulan, hariIni: Temporal.PlainDate): StatusBulan {
  const { compare } = Temporal.PlainDate;
  if (compare(hariIni, buka) < 0) return 'belum_buka';
  if (compare(hariIni, batas) <= 0) return 'terbuka';
  return compare(hariIni, tutup) <= 0 ? 'lewat_batas' : 'tutup';
}
