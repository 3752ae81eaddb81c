import type { Temporal } from 'temporal-polyfill';
import { bacaGiliran, catatMulai } from '../app/slot/baca-giliran.ts';
import { jumlahHariKerja } from '../domain/kalender.ts';
import type { Kantor } from '../domain/kantor.ts';
import { jamLayanan } from '../domain/slot.ts';
import type { Runtime } from '../runtime.ts';
import type { Job, Slot } from './job.ts';

/** A slot that is to be done now. */
export interface DueSlot {
  key: string;
  kantor: Kantor;
  job: Job;
  slot: Slot;
}

/** The same in every process and every time zone. */
function keyOf(job: Job, kantor: Kantor, { waktu, tentang }: Slot): string {
  return [job.nama, kantor.id, tentang, waktu.toInstant().toString()].filter((part) => part !== '').join('|');
}

/** Slots of one office that would be done at `now` if nobody has done them. */
function candidates(schedule: readonly Job[], kantor: Kantor, now: Temporal.Instant): DueSlot[] {
  const local = now.toZonedDateTimeISO(kantor.zona);
  const today = local.toPlainDate();
  return schedule
    .filter((job) => !job.menyapa || jamLayanan(local, kantor))
    .flatMap((job) =>
      job.slot(kantor, local).map((slot) => ({ key: keyOf(job, kantor, slot), kantor, job, slot })),
    )
    .filter(
      ({ job, slot }) => jumlahHariKerja(slot.waktu.toPlainDate(), today, kantor) <= job.susulanHariKerja,
    );
}

/**
 * What is due and not done at all offices, in the schedule's order. An office that is seen for the first time has
 * missed nothing of the days before.
 */
export async function dueSlots(
  runtime: Runtime,
  schedule: readonly Job[],
  semua: readonly Kantor[],
  now: Temporal.Instant,
): Promise<DueSlot[]> {
  const calon = semua.flatMap((kantor) => candidates(schedule, kantor, now));
  const giliran = await bacaGiliran(
    runtime.database,
    semua.map((one) => one.id),
    calon.map((one) => one.key),
  );
  const mulai = new Map<number, string>();
  for (const { id, zona } of semua) {
    const noted = giliran.mulai(id);
    if (noted === undefined) await catatMulai(runtime.database, id, runtime.worker, now);
    const since =
      noted === undefined ? now : now.subtract({ milliseconds: now.epochMilliseconds - noted.getTime() });
    mulai.set(id, since.toZonedDateTimeISO(zona).toPlainDate().toString());
  }
  return calon.filter(({ key, kantor, slot }) => {
    const tanggal = slot.waktu.toPlainDate().toString();
    return !giliran.selesai(key) && tanggal >= (mulai.get(kantor.id) ?? tanggal);
  });
}
