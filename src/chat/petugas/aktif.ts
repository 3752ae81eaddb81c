import { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { tanggal } from '../../text/dates.ts';
import type { Turn } from '../shared/turn.ts';

/** Days for which a person counts the days rather than naming the date. */
const SEBULAN = 31;

/** `aktif hari ini`, `aktif 3 hari lalu`, or the date for longer; by calendar days of the office's time zone. */
export function terakhirAktif({ say, now }: Turn, kantor: Kantor, lastSeenAt: Date | undefined): string {
  if (lastSeenAt === undefined) return say('petugas-aktif-belum');
  const hari = tanggalDi(Temporal.Instant.fromEpochMilliseconds(lastSeenAt.getTime()), kantor.zona);
  const lalu = hari.until(tanggalDi(now, kantor.zona)).days;
  if (lalu <= 0) return say('petugas-aktif-hari-ini');
  if (lalu === 1) return say('petugas-aktif-kemarin');
  if (lalu <= SEBULAN) return say('petugas-aktif-hari', { hari: lalu });
  return say('petugas-aktif-tanggal', { tanggal: tanggal(say, hari) });
}
