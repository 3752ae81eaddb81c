import { Temporal } from 'temporal-polyfill';
import { addBulan, type Bulan, bulanBetween, bulanOfDate } from '../../domain/bulan.ts';
import { type JadwalBulan, jadwalBulan, statusBulan, tanggalDi } from '../../domain/kalender.ts';
import type { Kantor } from '../../domain/kantor.ts';
import { isSebelumMulai } from '../../domain/mulai-lapor.ts';

const plainDate = (iso: string | undefined) => (iso === undefined ? undefined : Temporal.PlainDate.from(iso));

/** Schedules of an office's months, kept with its snapshot: every act asks for several, and a snapshot never changes. */
const schedules = new WeakMap<Kantor, Map<Bulan, JadwalBulan>>();

/** Opens, due and closes of a month at an office, with the dates that the office set for this month. */
export function jadwalKantor(kantor: Kantor, bulan: Bulan): JadwalBulan {
  const kept = schedules.get(kantor) ?? new Map<Bulan, JadwalBulan>();
  schedules.set(kantor, kept);
  const known = kept.get(bulan) ?? hitungJadwal(kantor, bulan);
  kept.set(bulan, known);
  return known;
}

function hitungJadwal(kantor: Kantor, bulan: Bulan): JadwalBulan {
  const khusus = kantor.bulanKhusus.get(bulan);
  return jadwalBulan(bulan, kantor, {
    ...(khusus?.buka && { buka: plainDate(khusus.buka) }),
    ...(khusus?.batas && { batas: plainDate(khusus.batas) }),
    ...(khusus?.tutup && { tutup: plainDate(khusus.tutup) }),
  });
}

/** Last day on which this reporter's month was opened again for; undefined when it never was. */
export function dibukaSampai(
  kantor: Kantor,
  pelaporId: number,
  bulan: Bulan,
): Temporal.PlainDate | undefined {
  return plainDate(
    kantor.dibuka.findLast((one) => one.pelaporId === pelaporId && one.bulan === bulan)?.sampai,
  );
}

/**
 * Whether a reporter's month takes reports today: between opening and close, or opened again for it; never before the
 * office's first month.
 */
export function isTerbuka(kantor: Kantor, pelaporId: number, bulan: Bulan, now: Temporal.Instant): boolean {
  if (isSebelumMulai(kantor, bulan)) return false;
  const hariIni = tanggalDi(now, kantor.zona);
  const status = statusBulan(jadwalKantor(kantor, bulan), hariIni);
  if (status === 'terbuka' || status === 'lewat_batas') return true;
  const lagi = dibukaSampai(kantor, pelaporId, bulan);
  return lagi !== undefined && Temporal.PlainDate.compare(hariIni, lagi) <= 0;
}

/** Months of the last two years that take reports from this reporter today, newest first. */
export function bulanTerbuka(kantor: Kantor, pelaporId: number, now: Temporal.Instant): Bulan[] {
  const kini = bulanOfDate(tanggalDi(now, kantor.zona));
  return Array.from({ length: 24 }, (_, back) => addBulan(kini, -back)).filter((bulan) =>
    isTerbuka(kantor, pelaporId, bulan, now),
  );
}

/** The oldest month that can be reported today or later: the first of the last two years that has not closed. */
export function bulanBelumTutup(kantor: Kantor, now: Temporal.Instant): Bulan {
  const hariIni = tanggalDi(now, kantor.zona);
  const kini = bulanOfDate(hariIni);
  const belum = bulanBetween(addBulan(kini, -24), kini).find(
    (bulan) => statusBulan(jadwalKantor(kantor, bulan), hariIni) !== 'tutup',
  );
  return belum ?? kini;
}
