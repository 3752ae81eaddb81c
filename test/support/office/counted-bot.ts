import type { Temporal } from 'temporal-polyfill';
import { createHandleUpdate } from '../../../src/edge/receiving/handle-update.ts';
import { FEATURES } from '../../../src/edge/routing/features.ts';
import { createPacer } from '../../../src/edge/sending/pacer.ts';
import { createSender } from '../../../src/edge/sending/send-outbox.ts';
import { type ExampleStage, exampleStage } from './example-stage.ts';
import { startBot } from './office.ts';

/** The bot at the example office, without its own timers, which would be counted too. */
export interface CountedBot extends Pick<ExampleStage, 'emulator' | 'close'> {
  /** Does one act of a person, which must not wait for an answer, and answers it. @returns queries that it took */
  trips(act: () => Promise<unknown>): Promise<number>;
}

/** @param now the moment at which everything happens; reports that came in before it are there */
export async function countedBot(now: Temporal.Instant): Promise<CountedBot> {
  const clock = { now: () => now };
  const stage = await exampleStage({ until: now, now: clock.now, database: { countRoundTrips: true } });
  const { db, emulator, close } = stage;
  const program = await startBot({ db, emulator, clock, log: [] });
  const me = await program.runtime.api.getMe();
  await program.stop();
  const sender = createSender({ ...program.runtime, pacer: createPacer() });
  const handle = createHandleUpdate({ ...program.runtime, sender }, FEATURES, me, emulator.token);
  return {
    emulator,
    close,
    async trips(act) {
      await act();
      const [queued] = emulator.pendingUpdates().slice(-1);
      const before = db.roundTrips.count;
      await handle(queued!.update);
      await sender.idle();
      return db.roundTrips.count - before;
    },
  };
}
