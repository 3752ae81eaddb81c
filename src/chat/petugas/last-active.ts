import { Temporal } from 'temporal-polyfill';
import { dateIn } from '../../domain/kalender/calendar.ts';
import type { Office } from '../../domain/kantor/office.ts';
import { dateText } from '../../text/dates.ts';
import type { Turn } from '../shared/turn.ts';

/** Days for which a person counts the days rather than naming the date. */
const DAYS_OF_MONTH = 31;

/** `aktif hari ini`, `aktif 3 hari lalu`, or the date for longer; by calendar days of the office's time zone. */
export function lastActive({ say, now }: Turn, office: Office, lastSeenAt: Date | undefined): string {
  if (lastSeenAt === undefined) return say('petugas-aktif-belum');
  const day = dateIn(Temporal.Instant.fromEpochMilliseconds(lastSeenAt.getTime()), office.zone);
  const daysAgo = day.until(dateIn(now, office.zone)).days;
  if (daysAgo <= 0) return say('petugas-aktif-hari-ini');
  if (daysAgo === 1) return say('petugas-aktif-kemarin');
  if (daysAgo <= DAYS_OF_MONTH) return say('petugas-aktif-hari', { day: daysAgo });
  return say('petugas-aktif-tanggal', { date: dateText(say, day) });
}
