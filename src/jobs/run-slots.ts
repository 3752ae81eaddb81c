import { forgetFailures, noteFailure, waitingFailures } from '../app/pesan/note-failure.ts';
import type { ServedOffice } from '../app/pesan/read-done-slots.ts';
import { workOnSlot } from '../app/pesan/work-on-slot.ts';
import { asDate } from '../domain/kalender/instant.ts';
import type { Office } from '../domain/kantor/office.ts';
import type { Runtime } from '../runtime.ts';
import { candidates, type DueSlot, dueSlots } from './due-slots.ts';
import type { Job } from './job.ts';

/** Key under which it is kept that an office itself cannot be read, or its schedule not be made. */
const keyOfOffice = (id: number) => `kantor|${id}`;

/** What of an office went wrong is said with the office and the job, and kept for the command line. */
async function failed(
  runtime: Runtime,
  what: { key: string; kantor: string; job: string },
  error: unknown,
): Promise<void> {
  const { database, worker, clock, log } = runtime;
  const now = asDate(clock.now());
  const { failures, minutes } = await noteFailure(database, { key: what.key, worker, now, error });
  log.error('a job failed; tried again later', { ...what, failures, minutes, error });
}

/** Does one slot. @returns whether it was done here and now */
async function run(runtime: Runtime, { key, office, job, slot }: DueSlot): Promise<boolean> {
  const { database, worker, clock, log } = runtime;
  const now = asDate(clock.now());
  try {
    const done = await workOnSlot(database, { key, worker, now }, () => job.prepare(runtime, office, slot));
    if (done) log.info('a job has run', { job: key });
    return done;
  } catch (error) {
    await failed(runtime, { key, kantor: office.wilayah, job: job.name }, error);
    return false;
  }
}

/** One office with what could be done there now. */
interface Prepared {
  office: Office;
  candidates: DueSlot[];
}

/**
 * Reads the offices and what is due at each, one apart from the other: an office whose data are broken is left, said
 * and tried again later, and the others are served.
 */
async function prepare(
  runtime: Runtime,
  schedule: readonly Job[],
  offices: readonly ServedOffice[],
): Promise<Prepared[]> {
  const now = runtime.clock.now();
  const keys = offices.map(({ id }) => keyOfOffice(id));
  const waiting = await waitingFailures(runtime.database, keys);
  const prepared: Prepared[] = [];
  for (const { id, wilayah, read } of offices) {
    const key = keyOfOffice(id);
    if (waiting.has(key)) continue;
    try {
      const office = await read();
      prepared.push({ office, candidates: candidates(schedule, office, now) });
    } catch (error) {
      await failed(runtime, { key, kantor: wilayah, job: 'jadwal' }, error);
    }
  }
  return prepared;
}

/**
 * Does what is due at all offices. What fails at one of them is no reason to leave the others.
 * @param stopping asked between two slots: the rest is done by the next process
 * @returns whether anything was done
 */
export async function runSlots(
  runtime: Runtime,
  schedule: readonly Job[],
  offices: readonly ServedOffice[],
  stopping: () => boolean,
): Promise<boolean> {
  const prepared = await prepare(runtime, schedule, offices);
  const office = prepared.map((one) => one.office);
  const candidates = prepared.flatMap((one) => one.candidates);
  let any = false;
  for (const due of await dueSlots(runtime, candidates, office, runtime.clock.now())) {
    if (stopping()) break;
    if (await run(runtime, due)) any = true;
  }
  await forgetFailures(
    runtime.database,
    office.map(({ id }) => keyOfOffice(id)),
  );
  return any;
}
