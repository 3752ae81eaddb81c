import { Temporal } from 'temporal-polyfill';
import { hariKerjaBerikut, tanggalDi } from '../../domain/kalender.ts';
import type { Kantor, Pembukaan } from '../../domain/kantor.ts';
import { jadwalKantor } from '../realisasi/bulan-terbuka.ts';
import { hariKerjaSampai, PUKUL, type SlotBulan } from './slot-pengingat.ts';

/** A reminder that is meant for one reporter only. */
export interface SlotBukaLagi extends SlotBulan {
  pelaporId: number;
}

/**
 * When the officers of one reporter are reminded of a month that was opened again for it, oldest first: 08.00 on the
 * working day after it was opened, and on the last working day on which it takes a report; once when that is one day,
 * never before it was opened, and not while the month is open for everybody, whose reminders reach this reporter too.
 */
export function slotBukaLagi(kantor: Kantor, { pelaporId, bulan, sampai, pada }: Pembukaan): SlotBukaLagi[] {
  const dibuka = Temporal.Instant.from(pada);
  const akhir = Temporal.PlainDate.from(sampai);
  const { tutup } = jadwalKantor(kantor, bulan);
  const besok = hariKerjaBerikut(tanggalDi(dibuka, kantor.zona), kantor);
  const terakhir = hariKerjaSampai(akhir, kantor);
  const hari = besok.equals(terakhir) ? [besok] : [besok, terakhir];
  return hari
    .filter(
      (day) => Temporal.PlainDate.compare(day, akhir) <= 0 && Temporal.PlainDate.compare(day, tutup) > 0,
    )
    .map((day) =>
      day.toZonedDateTime({ timeZone: kantor.zona, plainTime: Temporal.PlainTime.from(PUKUL.lain) }),
    )
    .filter((waktu) => Temporal.Instant.compare(waktu.toInstant(), dibuka) > 0)
    .map((waktu) => ({ waktu, bulan, pelaporId, kesempatan: 'buka_lagi' }));
}

/** Reopenings in force on the day of `now`; of several for one month only the last one counts. */
export function pembukaanBerlaku(kantor: Kantor, now: Temporal.ZonedDateTime): Pembukaan[] {
  const hariIni = now.toPlainDate().toString();
  return kantor.dibuka.filter(
    (one) =>
      one.sampai >= hariIni &&
      kantor.dibuka.findLast(({ pelaporId, bulan }) => pelaporId === one.pelaporId && bulan === one.bulan) ===
        one,
  );
}
