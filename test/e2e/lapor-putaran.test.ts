import { afterAll, beforeAll, expect, test } from 'vitest';
import { AWAL_DEMO } from '../../src/app/contoh/isi-demo.ts';
import { FITUR } from '../../src/edge/fitur.ts';
import { createHandleUpdate } from '../../src/edge/handle-update.ts';
import { createPacer } from '../../src/edge/pacer.ts';
import { createSender } from '../../src/edge/send-outbox.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import type { Program } from '../../src/program.ts';
import type { FreshDatabase } from '../support/database.ts';
import { type ExampleStage, exampleStage } from '../support/example-stage.ts';
import { startBot } from '../support/office.ts';

/** The goal of docs/measured.md#answers for an answer, BEGIN and COMMIT and the note that it was sent included. */
const GOAL = 8;

let stage: ExampleStage;
let db: FreshDatabase;
let emulator: Emulator;
let program: Program;
beforeAll(async () => {
  stage = await exampleStage({ sampai: AWAL_DEMO, database: { countRoundTrips: true } });
  ({ db, emulator } = stage);
  program = await startBot({ db, emulator, clock: { now: () => AWAL_DEMO }, log: [] });
});
afterAll(async () => {
  await stage.close();
});

test('an answer of /lapor costs few database round trips', async () => {
  const { token } = emulator;
  const me = await program.runtime.api.getMe();
  await program.stop();
  const pacer = createPacer();
  const sender = createSender({ ...program.runtime, pacer });
  const handle = createHandleUpdate({ ...program.runtime, sender }, FITUR, me, token);
  const user = emulator.person(7_000_001);
  /** Does one act without the program's own timers, which would be counted too. */
  const count = async (act: () => Promise<unknown>) => {
    await act();
    const [queued] = emulator.pendingUpdates().slice(-1);
    const before = db.roundTrips.count;
    await handle(queued!.update);
    await sender.idle();
    return db.roundTrips.count - before;
  };
  await count(() => user.say('/bantuan', { wait: false }));
  const trips = {
    lapor: await count(() => user.say('/lapor', { wait: false })),
    sudah: await count(() => user.tap('Sudah', { wait: false })),
    tanggal: await count(() => user.say('27', { wait: false })),
    tetap: await count(() => user.tap('Tetap 6', { wait: false })),
    nihil: await count(() => user.tap(/^Nihil/, { wait: false })),
    kirim: await count(() => user.tap('Kirim', { wait: false })),
  };
  const all = Object.values(trips);
  expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeLessThanOrEqual(GOAL);
  expect(trips).toMatchInlineSnapshot(`
    {
      "kirim": 11,
      "lapor": 7,
      "nihil": 7,
      "sudah": 6,
      "tanggal": 7,
      "tetap": 7,
    }
  `);
});
