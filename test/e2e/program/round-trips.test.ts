import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import { butirQuestion } from '../../../src/app/realisasi/sheet/question.ts';
import { createHandleUpdate } from '../../../src/edge/receiving/handle-update.ts';
import { FEATURES } from '../../../src/edge/routing/features.ts';
import { createPacer } from '../../../src/edge/sending/pacer.ts';
import { createSender } from '../../../src/edge/sending/send-outbox.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { Program } from '../../../src/program.ts';
import type { FreshDatabase } from '../../support/database/database.ts';
import { type ExampleStage, exampleStage } from '../../support/office/example-stage.ts';
import { startBot } from '../../support/office/office.ts';

// Real, and counted.
vi.mock('../../../src/app/realisasi/sheet/question.ts', { spy: true });

/** The goal of docs/measured.md#answers for an answer, BEGIN and COMMIT and the note that it was sent included. */
const GOAL = 8;

let stage: ExampleStage;
let db: FreshDatabase;
let emulator: Emulator;
let program: Program;
beforeAll(async () => {
  stage = await exampleStage({ until: DEMO_BEGIN, database: { countRoundTrips: true } });
  ({ db, emulator } = stage);
  program = await startBot({ db, emulator, clock: { now: () => DEMO_BEGIN }, log: [] });
});
afterAll(async () => {
  await stage.close();
});

test('an answer of /lapor costs few database round trips, and its question is made once', async () => {
  const { token } = emulator;
  const me = await program.runtime.api.getMe();
  await program.stop();
  const pacer = createPacer();
  const sender = createSender({ ...program.runtime, pacer });
  const handle = createHandleUpdate({ ...program.runtime, sender }, FEATURES, me, token);
  const user = emulator.person(7_000_001);
  const questions: number[] = [];
  /** Does one act without the program's own timers, which would be counted too. */
  const count = async (act: () => Promise<unknown>) => {
    await act();
    const [queued] = emulator.pendingUpdates().slice(-1);
    const before = db.roundTrips.count;
    vi.mocked(butirQuestion).mockClear();
    await handle(queued!.update);
    await sender.idle();
    questions.push(vi.mocked(butirQuestion).mock.calls.length);
    return db.roundTrips.count - before;
  };
  await count(() => user.say('/bantuan', { wait: false }));
  const trips = {
    report: await count(() => user.say('/lapor', { wait: false })),
    done: await count(() => user.tap('Sudah', { wait: false })),
    date: await count(() => user.say('27', { wait: false })),
    fixed: await count(() => user.tap('Tetap 6', { wait: false })),
    nihil: await count(() => user.tap(/^Nihil/, { wait: false })),
    send: await count(() => user.tap('Kirim', { wait: false })),
  };
  // /bantuan, /lapor, then the question that is answered and the one that is asked next, if it is another.
  expect(questions.slice(0, -1)).toEqual([0, 1, 1, 2, 2, 1]);
  const all = Object.values(trips);
  expect(all.reduce((sum, one) => sum + one, 0) / all.length).toBeLessThanOrEqual(GOAL);
  expect(trips).toMatchInlineSnapshot(`
    {
      "date": 7,
      "done": 6,
      "fixed": 7,
      "nihil": 7,
      "report": 7,
      "send": 11,
    }
  `);
});
