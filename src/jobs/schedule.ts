import { Temporal } from 'temporal-polyfill';
import { isiLiburNasional } from '../app/kalender/fill-national-holidays.ts';
import { kirimDaftar } from '../app/pengingat/daftar-sekcam.ts';
import { ingatkanTerjadwal } from '../app/pengingat/ingatkan-terjadwal.ts';
import { pembukaanBerlaku, type SlotBukaLagi, slotBukaLagi } from '../app/pengingat/slot-buka-lagi.ts';
import {
  bulanBerpengingat,
  type SlotBulan,
  slotDaftar,
  slotPengingat,
} from '../app/pengingat/slot-pengingat.ts';
import { kabarkanMasaPlt } from '../app/petugas/tell-term.ts';
import { anyTermNear } from '../domain/acting-term.ts';
import type { Bulan } from '../domain/bulan.ts';
import type { Kantor } from '../domain/kantor.ts';
import { latestSlot, type SlotRule } from '../domain/slot.ts';
import { type Job, job, type Slot } from './job.ts';
import { siapkanDigest } from './run-digest.ts';

/** The camat's digest: Monday 07.00; on a holiday the next working day. */
const DIGEST: SlotRule = { hari: 'senin', pukul: '07.00', geserLibur: true };

function isDue(waktu: Temporal.ZonedDateTime, now: Temporal.ZonedDateTime): boolean {
  return Temporal.ZonedDateTime.compare(waktu, now) <= 0;
}

/** Of each month's reminders the newest that is due: those missed before it are not made up for. */
function pengingatJatuhTempo(kantor: Kantor, now: Temporal.ZonedDateTime): Slot<SlotBulan>[] {
  return bulanBerpengingat(now).flatMap((bulan) => {
    const isi = slotPengingat(kantor, bulan).findLast((one) => isDue(one.waktu, now));
    return isi === undefined ? [] : [{ waktu: isi.waktu, tentang: bulan, isi }];
  });
}

/** The same for each month that is open again for one reporter. */
function bukaLagiJatuhTempo(kantor: Kantor, now: Temporal.ZonedDateTime): Slot<SlotBukaLagi>[] {
  return pembukaanBerlaku(kantor, now).flatMap((satu) => {
    const isi = slotBukaLagi(kantor, satu).findLast((one) => isDue(one.waktu, now));
    return isi === undefined ? [] : [{ waktu: isi.waktu, tentang: `${isi.bulan}.${isi.pelaporId}`, isi }];
  });
}

function daftarJatuhTempo(kantor: Kantor, now: Temporal.ZonedDateTime): Slot<Bulan>[] {
  return bulanBerpengingat(now)
    .map((bulan) => ({ waktu: slotDaftar(kantor, bulan), tentang: bulan, isi: bulan }))
    .filter((slot) => isDue(slot.waktu, now));
}

function digestJatuhTempo(kantor: Kantor, now: Temporal.ZonedDateTime): Slot<undefined>[] {
  const waktu = latestSlot(DIGEST, now, kantor);
  return waktu === undefined ? [] : [{ waktu, tentang: '', isi: undefined }];
}

/** The ends of acting roles: 07.00 on the working days on which one is near. A day that was missed is made up for by the next. */
const MASA_PLT: SlotRule = { hari: 'hari_kerja', pukul: '07.00' };

function masaPltJatuhTempo(kantor: Kantor, now: Temporal.ZonedDateTime): Slot<undefined>[] {
  if (!anyTermNear(kantor.masaPlt ?? [], now.toPlainDate(), kantor)) return [];
  const waktu = latestSlot(MASA_PLT, now, kantor);
  return waktu === undefined ? [] : [{ waktu, tentang: '', isi: undefined }];
}

/**
 * The holidays of this year, and from 1 December 05.00 on those of the year that follows. A year whose December the
 * program slept through is due as long as it lasts.
 */
function liburJatuhTempo({ zona }: Kantor, now: Temporal.ZonedDateTime): Slot<number>[] {
  return [now.year, now.year + 1]
    .map((isi) => ({
      waktu: Temporal.ZonedDateTime.from({ year: isi - 1, month: 12, day: 1, hour: 5, timeZone: zona }),
      tentang: String(isi),
      isi,
    }))
    .filter((slot) => isDue(slot.waktu, now));
}

/** What the other jobs rest on: an office is read again after it, since it decides what is a working day. */
export const CALENDAR: readonly Job[] = [
  job<number>({
    nama: 'libur-tahunan',
    menyapa: false,
    susulanHariKerja: 'selalu',
    slot: liburJatuhTempo,
    siapkan: async ({ clock }, kantor, { isi }) => {
      // Loaded only here: the library of holidays takes 28 MB that no other day of the year needs.
      const { liburNasional } = await import('../app/kalender/libur-nasional.ts');
      const libur = await liburNasional(isi);
      return (tx) => isiLiburNasional(tx, kantor, libur, clock.now());
    },
  }),
];

/** Everything that runs at an office by the clock, in the office's own time zone. */
export const SCHEDULE: readonly Job[] = [
  job<Bulan>({
    nama: 'daftar-sekcam',
    menyapa: true,
    susulanHariKerja: 2,
    slot: daftarJatuhTempo,
    siapkan: async ({ clock, say }, kantor, { isi }) => {
      return (tx) => kirimDaftar(tx, { kantor, now: clock.now(), say }, isi);
    },
  }),
  job<SlotBulan>({
    nama: 'pengingat',
    menyapa: true,
    susulanHariKerja: 1,
    slot: pengingatJatuhTempo,
    siapkan: async ({ clock, say }, kantor, { isi }) => {
      return (tx) => ingatkanTerjadwal(tx, { kantor, now: clock.now(), say }, isi);
    },
  }),
  job<SlotBukaLagi>({
    nama: 'pengingat-buka-lagi',
    menyapa: true,
    susulanHariKerja: 1,
    slot: bukaLagiJatuhTempo,
    siapkan: async ({ clock, say }, kantor, { isi }) => {
      return (tx) => ingatkanTerjadwal(tx, { kantor, now: clock.now(), say }, isi);
    },
  }),
  job<undefined>({
    nama: 'digest',
    menyapa: true,
    // Until Wednesday; after that the next Monday is nearer than the last.
    susulanHariKerja: 2,
    slot: digestJatuhTempo,
    siapkan: siapkanDigest,
  }),
  job<undefined>({
    nama: 'masa-plt',
    menyapa: true,
    susulanHariKerja: 1,
    slot: masaPltJatuhTempo,
    siapkan: async ({ clock, say }, kantor) => {
      return (tx) => kabarkanMasaPlt(tx, { kantor, now: clock.now(), say });
    },
  }),
];
