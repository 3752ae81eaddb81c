import type { Temporal } from 'temporal-polyfill';
import { bacaGiliran } from '../app/slot/baca-giliran.ts';
import { bersih, bersihPesan } from '../app/slot/bersih.ts';
import { kerjakanSlot } from '../app/slot/kerjakan-slot.ts';
import { tandaiDitinggalkan } from '../app/slot/tandai-ditinggalkan.ts';
import { systemClock } from '../clock.ts';
import type { Runtime } from '../runtime.ts';

/** The day by which the program's own work is counted; it serves offices in three zones. */
const ZONE = 'UTC';

/**
 * What the program does for itself: at every tick, messages that a dead process left in mid-air are listed as tidak
 * pasti; once a day, what has served its time is removed.
 */
export async function rawat(runtime: Runtime, now: Temporal.Instant): Promise<void> {
  const { database, worker } = runtime;
  const at = new Date(now.epochMilliseconds);
  await tandaiDitinggalkan(database, at);
  const key = `bersih|${now.toZonedDateTimeISO(ZONE).toPlainDate()}`;
  const giliran = await bacaGiliran(database, [], [key]);
  if (giliran.selesai(key)) return;
  const machineNow = new Date(systemClock.now().epochMilliseconds);
  await kerjakanSlot(database, { key, worker, now: at }, async () => {
    const pesan = await bersihPesan(database, machineNow, at);
    return async (tx) => `${pesan}, ${await bersih(tx, at)}`;
  });
}
