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

/** Whether a slot that was due earlier is still worth doing. */
function isWorthIt(job: Job, slot: Slot, today: Temporal.PlainDate, kantor: Kantor): boolean {
  if (job.susulanHariKerja === 'selalu') return true;
  return jumlahHariKerja(slot.waktu.toPlainDate(), today, kantor) <= job.susulanHariKerja;
}

/** Slots of one office that would be done at `now` if nobody has done them. */
export function candidates(schedule: readonly Job[], kantor: Kantor, now: Temporal.Instant): DueSlot[] {
  const local = now.toZonedDateTimeISO(kantor.zona);
  const today = local.toPlainDate();
  return schedule
    .filter((job) => !job.menyapa || jamLayanan(local, kantor))
    .flatMap((job) =>
      job.slot(kantor, local).map((slot) => ({ key: keyOf(job, kantor, slot), kantor, job, slot })),
    )
    .filter(({ job, slot }) => isWorthIt(job, slot, today, kantor));
}

/**
 * Of what could be done now what is not done, in the order given. An office that is seen for the first time has missed
 * nothing of the days before, except what is needed however late.
 * @param semua the offices that the slots are of, those without a slot now among them
 */
export async function dueSlots(
  runtime: Runtime,
  calon: readonly DueSlot[],
  semua: readonly Kantor[],
  now: Temporal.Instant,
): Promise<DueSlot[]> {
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
  return calon.filter(({ key, kantor, job, slot }) => {
    if (giliran.selesai(key)) return false;
    const tanggal = slot.waktu.toPlainDate().toString();
    return job.susulanHariKerja === 'selalu' || tanggal >= (mulai.get(kantor.id) ?? tanggal);
  });
}
