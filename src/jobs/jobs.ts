import { schedule as cron, type ScheduledTask } from 'node-cron';
import { allOffices } from '../app/pesan/read-done-slots.ts';
import { createRareWarning } from '../rare-warning.ts';
import type { Runtime } from '../runtime.ts';
import { runHousekeeping } from './housekeeping.ts';
import { runSlots } from './run-slots.ts';
import { CALENDAR, SCHEDULE } from './schedule.ts';

/** The clockwork of a running program. */
export interface Jobs {
  /** Begins: what was missed is made up for at once, then node-cron looks every minute. */
  start(): void;
  /** Does what is due now; resolves when its messages are written. To be called after a jump of the clock. */
  tick(): Promise<void>;
  /** Ends after the slot under way; the others are done by whoever runs next. */
  stop(): Promise<void>;
}

/**
 * Runs the schedule. node-cron wakes it every minute; which slots are due is asked of the office's own calendar and of
 * the database, so that downtime, holidays, a moved clock and a second process are all the same case. The program's own
 * work, the calendar and the rest of the schedule are done apart, and within them office by office: what goes wrong in
 * one of them stops none of the others.
 */
export function createJobs(runtime: Runtime): Jobs {
  let task: ScheduledTask | undefined;
  let ticking: Promise<void> = Promise.resolve();
  let stopped = false;
  const stopping = () => stopped;
  const { database, officeCache, log } = runtime;
  const warning = createRareWarning(log);

  /** Does one part of a tick; a part that fails as a whole (no database) is said ever more rarely. */
  async function apart(what: string, work: () => Promise<unknown>): Promise<void> {
    if (stopped) return;
    try {
      await work();
      warning.over(what);
    } catch (error) {
      warning.warn(what, error);
    }
  }

  async function once(): Promise<void> {
    await apart('housekeeping', () => runHousekeeping(runtime, runtime.clock.now()));
    for (const schedule of [CALENDAR, SCHEDULE]) {
      await apart(`the schedule ${schedule === CALENDAR ? 'of holidays' : 'of messages'}`, async () =>
        runSlots(runtime, schedule, await allOffices(database, officeCache), stopping),
      );
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
      stopped = true;
      await task?.destroy();
      await ticking;
    },
  };
}
