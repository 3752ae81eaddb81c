import { schedule as cron, type ScheduledTask } from 'node-cron';
import { semuaKantor } from '../app/slot/baca-giliran.ts';
import { kerjakanSlot } from '../app/slot/kerjakan-slot.ts';
import type { Runtime } from '../runtime.ts';
import { type DueSlot, dueSlots } from './due-slots.ts';
import { rawat } from './housekeeping.ts';
import { SCHEDULE } from './schedule.ts';

/** The clockwork of a running program. */
export interface Jobs {
  /** Begins: what was missed is made up for at once, then node-cron looks every minute. */
  start(): void;
  /** Does what is due now; resolves when its messages are written. To be called after a jump of the clock. */
  tick(): Promise<void>;
  /** Ends after what is under way. */
  stop(): Promise<void>;
}

/** Does one slot; what goes wrong is logged and tried again by a later tick. */
async function run(runtime: Runtime, { key, kantor, job, slot }: DueSlot): Promise<void> {
  const { database, worker, clock, log } = runtime;
  const now = new Date(clock.now().epochMilliseconds);
  try {
    const done = await kerjakanSlot(database, { key, worker, now }, () => job.siapkan(runtime, kantor, slot));
    if (done) log.info('a job has run', { job: key });
  } catch (error) {
    log.error('a job failed', { job: key, error });
  }
}

/**
 * Runs the schedule. node-cron wakes it every minute; which slots are due is asked of the office's own calendar and of
 * the database, so that downtime, holidays, a moved clock and a second process are all the same case.
 */
export function createJobs(runtime: Runtime): Jobs {
  let task: ScheduledTask | undefined;
  let ticking: Promise<void> = Promise.resolve();

  async function once(): Promise<void> {
    const now = runtime.clock.now();
    try {
      await rawat(runtime, now);
      const offices = await semuaKantor(runtime.database, runtime.kantorCache);
      for (const due of await dueSlots(runtime, SCHEDULE, offices, now)) await run(runtime, due);
    } catch (error) {
      runtime.log.error('the schedule could not be read', { error });
    }
  }

  /** One after the other: a tick that was asked for sees the clock as it is then. */
  function tick(): Promise<void> {
    ticking = ticking.then(once);
    return ticking;
  }

  return {
    tick,
    start() {
      task = cron('* * * * *', tick, {
        name: 'kentongan',
        noOverlap: true,
        timezone: 'UTC',
        suppressMissedWarning: true,
      });
      void tick();
    },
    async stop() {
      await task?.destroy();
      await ticking;
    },
  };
}
