import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import { butirQuestion } from '../../../src/app/realisasi/sheet/question.ts';
import { type CountedBot, countedBot } from '../../support/office/counted-bot.ts';

// The real one, counted.
vi.mock('../../../src/app/realisasi/sheet/question.ts', { spy: true });

/** The goal of docs/measured.md#answers for an answer, BEGIN and COMMIT and the note that it was sent included. */
const GOAL = 8;

let bot: CountedBot;
beforeAll(async () => {
  bot = await countedBot(DEMO_BEGIN);
});
afterAll(() => bot.close());

test('an answer of /lapor costs few database round trips, and its question is made once', async () => {
  const user = bot.emulator.person(7_000_001);
  const questions: Record<string, number> = {};
  const count = async (name: string, act: () => Promise<unknown>) => {
    vi.mocked(butirQuestion).mockClear();
    const trips = await bot.trips(act);
    questions[name] = vi.mocked(butirQuestion).mock.calls.length;
    return trips;
  };
  await bot.trips(() => user.say('/bantuan', { wait: false }));
  const trips = {
    report: await count('report', () => user.say('/lapor', { wait: false })),
    done: await count('done', () => user.tap('Sudah', { wait: false })),
    date: await count('date', () => user.say('27', { wait: false })),
    fixed: await count('fixed', () => user.tap('Tetap 6', { wait: false })),
    nihil: await count('nihil', () => user.tap(/^Nihil/, { wait: false })),
    send: await bot.trips(() => user.tap('Kirim', { wait: false })),
  };
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
  // That of the item that is answered, and that of the item that is asked next.
  expect(questions).toEqual({ report: 1, done: 1, date: 2, fixed: 2, nihil: 1 });
});
