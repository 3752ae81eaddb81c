import { Temporal } from 'temporal-polyfill';
import type { Say } from './translator.ts';

/** The names that officers know the three zones by (Keppres 41/1987). */
const ZONE_LABELS: Record<string, string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** `WIB`, `WITA` or `WIT`; for a zone outside Indonesia its own IANA name. */
export function labelZona(timeZoneId: string): string {
  return ZONE_LABELS[timeZoneId] ?? timeZoneId;
}

/** `27 Maret 2026`. */
export function tanggal(say: Say, date: Temporal.PlainDate): string {
  return `${date.day} ${say(`month-${date.month}`)} ${date.year}`;
}

/** `Senin, 6 April 2026`. */
export function tanggalLengkap(say: Say, date: Temporal.PlainDate): string {
  return `${namaHari(say, date)}, ${tanggal(say, date)}`;
}

/** `Senin, 6 April`, where the year is plain. */
export function tanggalHari(say: Say, date: Temporal.PlainDate): string {
  return `${namaHari(say, date)}, ${date.day} ${say(`month-${date.month}`)}`;
}

/** `27 Maret`, where the year is plain. */
export function tanggalBulan(say: Say, date: Temporal.PlainDate): string {
  return `${date.day} ${say(`month-${date.month}`)}`;
}

/** `6 Apr`, for buttons and cards. */
export function tanggalPendek(say: Say, date: Temporal.PlainDate): string {
  return `${date.day} ${say(`month-short-${date.month}`)}`;
}

/** `Senin`. */
export function namaHari(say: Say, date: Temporal.PlainDate): string {
  return say(`day-${date.dayOfWeek}`);
}

/** @param bulan such as `2026-03`; gives `Maret 2026` */
export function bulanTahun(say: Say, bulan: string): string {
  const { month, year } = Temporal.PlainYearMonth.from(bulan);
  return `${say(`month-${month}`)} ${year}`;
}

/** @param bulan such as `2026-03`; gives `Maret` */
export function namaBulan(say: Say, bulan: string): string {
  return say(`month-${Temporal.PlainYearMonth.from(bulan).month}`);
}

/** `07.31 WIB`: the minute that has begun, in the zone of `time`. */
export function pukul(time: Temporal.ZonedDateTime): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(time.hour)}.${two(time.minute)} ${labelZona(time.timeZoneId)}`;
}

/** `1 April 2026, 07.31 WIB`. */
export function tanggalPukul(say: Say, time: Temporal.ZonedDateTime): string {
  return `${tanggal(say, time.toPlainDate())}, ${pukul(time)}`;
}
