import type { Temporal } from 'temporal-polyfill';
import { tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { type Hak, penugasanBerlaku, punyaHak } from '../../domain/peran.ts';
import type { HeldAssignment } from '../../store/assignments.ts';

/** Of roles as stored those in force today, in the office's time zone. */
export function yangBerlaku(
  semua: readonly HeldAssignment[],
  now: Temporal.Instant,
  zona: Kantor['zona'],
): HeldAssignment[] {
  const hariIni = tanggalDi(now, zona).toString();
  return semua.filter((one) => penugasanBerlaku([one], hariIni).length === 1);
}

/** Those among them that hold a right. */
export function yangBerhak(semua: readonly HeldAssignment[], hak: Hak): HeldAssignment[] {
  return semua.filter((one) => punyaHak(one.peran, hak));
}
