import type { Temporal } from 'temporal-polyfill';
import { readDoneSlots, recordStart } from '../app/pesan/read-done-slots.ts';
import { countWorkingDays } from '../domain/kalender/calendar.ts';
import { isServiceHour } from '../domain/kalender/slot.ts';
import type { Office } from '../domain/kantor/office.ts';
import type { Runtime } from '../runtime.ts';
import type { Job, Slot } from './job.ts';

/** A slot that is to be done now. */
export interface DueSlot {
  key: string;
  office: Office;
  job: Job;
  slot: Slot;
}

/** The same in every process and every time zone. */
function keyOf(job: Job, office: Office, { time, about }: Slot): string {
  return [job.name, office.id, about, time.toInstant().toString()].filter((part) => part !== '').join('|');
}

/** Whether a slot that was due earlier is still worth doing. */
function isWorthIt(job: Job, slot: Slot, today: Temporal.PlainDate, office: Office): boolean {
  if (job.catchUpWorkingDays === 'selalu') return true;
  return countWorkingDays(slot.time.toPlainDate(), today, office) <= job.catchUpWorkingDays;
}

/** Slots of one office that would be done at `now` if nobody has done them. */
export function candidates(schedule: readonly Job[], office: Office, now: Temporal.Instant): DueSlot[] {
  const local = now.toZonedDateTimeISO(office.zone);
  const today = local.toPlainDate();
  return schedule
    .filter((job) => !job.writesToPeople || isServiceHour(local, office))
    .flatMap((job) =>
      job.slot(office, local).map((slot) => ({ key: keyOf(job, office, slot), office, job, slot })),
    )
    .filter(({ job, slot }) => isWorthIt(job, slot, today, office));
}

/**
 * Of what could be done now what is not done, in the order given. An office that is seen for the first time has missed
 * nothing of the days before, except what is needed however late.
 * @param all the offices that the slots are of, those without a slot now among them
 */
export async function dueSlots(
  runtime: Runtime,
  candidates: readonly DueSlot[],
  all: readonly Office[],
  now: Temporal.Instant,
): Promise<DueSlot[]> {
  const turn = await readDoneSlots(
    runtime.database,
    all.map((one) => one.id),
    candidates.map((one) => one.key),
  );
  const start = new Map<number, string>();
  for (const { id, zone } of all) {
    const noted = turn.start(id);
    if (noted === undefined) await recordStart(runtime.database, id, runtime.worker, now);
    const since =
      noted === undefined ? now : now.subtract({ milliseconds: now.epochMilliseconds - noted.getTime() });
    start.set(id, since.toZonedDateTimeISO(zone).toPlainDate().toString());
  }
  return candidates.filter(({ key, office, job, slot }) => {
    if (turn.finished(key)) return false;
    const date = slot.time.toPlainDate().toString();
    return job.catchUpWorkingDays === 'selalu' || date >= (start.get(office.id) ?? date);
  });
}
