import type { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanBetween, bulanOfDate, previousBulan } from '../../domain/bulan.ts';
import { statusBulan, tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import { rencanaBulan } from './rencana-bulan.ts';

/** How far back a month is looked for: two budget years. */
const MONTHS_BACK = 24;

/** "The" month of an office: the newest whose window has opened by today, be it closed again or not. */
export function bulanBerjalan(kantor: Kantor, now: Temporal.Instant): Bulan {
  const hariIni = tanggalDi(now, kantor.zona);
  const kini = bulanOfDate(hariIni);
  const dibuka = bulanBetween(addBulan(kini, -MONTHS_BACK), kini).filter(
    (bulan) => statusBulan(jadwalKantor(kantor, bulan), hariIni) !== 'belum_buka',
  );
  return dibuka.at(-1) ?? previousBulan(kini);
}

/** Months that can be looked at: those with a plan up to the newest opened one, newest first, at most 12. */
export function bulanDapatDilihat(kantor: Kantor, now: Temporal.Instant): Bulan[] {
  const terakhir = bulanBerjalan(kantor, now);
  const semua = bulanBetween(addBulan(terakhir, -11), terakhir).reverse();
  return semua.filter((bulan) => rencanaBulan(kantor, bulan) !== undefined);
}
