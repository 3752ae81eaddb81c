import type { Temporal } from 'temporal-polyfill';
import { cleanMessages, cleanRest } from '../app/pesan/clean.ts';
import { markAbandonedMessages } from '../app/pesan/mark-abandoned-messages.ts';
import { readDoneSlots } from '../app/pesan/read-done-slots.ts';
import { workOnSlot } from '../app/pesan/work-on-slot.ts';
import { systemClock } from '../clock.ts';
import { asDate } from '../domain/kalender/instant.ts';
import type { Runtime } from '../runtime.ts';

/** The day by which the program's own work is counted; it serves offices in three zones. */
const ZONE = 'UTC';

/**
 * What the program does for itself: at every tick, messages that a dead process left in mid-air are listed as tidak
 * pasti; once a day, what has served its time is removed.
 */
export async function runHousekeeping(runtime: Runtime, now: Temporal.Instant): Promise<void> {
  const { database, worker } = runtime;
  const at = asDate(now);
  await markAbandonedMessages(database, at);
  const key = `bersih|${now.toZonedDateTimeISO(ZONE).toPlainDate()}`;
  const turn = await readDoneSlots(database, [], [key]);
  if (turn.finished(key)) return;
  const machineNow = asDate(systemClock.now());
  await workOnSlot(database, { key, worker, now: at }, async () => {
    const message = await cleanMessages(database, machineNow, at);
    return async (tx) => `${message}, ${await cleanRest(tx, at)}`;
  });
}
