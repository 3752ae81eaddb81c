import { rmSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import type { FreshDatabase } from '../../support/database/database.ts';
import { type ExampleStage, exampleStage } from '../../support/office/example-stage.ts';
import { bundleProgram } from '../../support/process/bundled-program.ts';
import { type RunningProgram, runProgram } from '../../support/process/running-program.ts';

let program: string;
let stage: ExampleStage;
let db: FreshDatabase;
let emulator: Emulator;
let bot: RunningProgram | undefined;

beforeAll(async () => {
  program = bundleProgram('src', 'main.ts');
  stage = await exampleStage({ until: Temporal.Instant.from('2026-04-01T00:00:00+07:00') });
  ({ db, emulator } = stage);
});
afterEach(async () => {
  if (bot?.child.exitCode === null) await bot.end('SIGKILL');
});
afterAll(async () => {
  await stage.close();
  rmSync(program, { force: true });
});

function start(): void {
  bot = runProgram(program, {
    BOT_TOKEN: emulator.token,
    TELEGRAM_API_ROOT: emulator.apiRoot,
    DATABASE_URL: db.url,
    KENTONGAN_CLOCK: DEMO_BEGIN.toString(),
  });
}

type Waiting = { wait?: boolean };

/** The desa's dialogue: each act, and the text of the answer that shows that it has come. */
const STEPS: { act(user: TelegramUser, options: Waiting): Promise<unknown>; answer: RegExp }[] = [
  { act: (user, options) => user.say('/lapor', options), answer: /LPJ APBDes/ },
  { act: (user, options) => user.tap('Sudah', options), answer: /Tanggal berapa/ },
  { act: (user, options) => user.say('27', options), answer: /2\/3/ },
  { act: (user, options) => user.tap(/^Tetap/, options), answer: /3\/3/ },
  { act: (user, options) => user.tap(/^Nihil/, options), answer: /Periksa, lalu kirim/ },
  { act: (user, options) => user.tap('Kirim', options), answer: /^✅ Diterima/ },
];

/** Ends the program as a power cut does; half a minute later its claims on messages have lapsed. */
async function kill(): Promise<void> {
  await bot!.end('SIGKILL');
  await db.prisma.$executeRaw`UPDATE "Outbox" SET "leaseUntil" = clock_timestamp() WHERE "sentAt" IS NULL`;
}

/** Desa that have not reported March, one for each step. */
const DESA = DEMO_PEOPLE.filter((one) => one.role === 'operator_desa');

async function answered(user: TelegramUser, answer: RegExp, since: number): Promise<void> {
  const fresh = () => user.messages().some((one) => one.messageId > since && answer.test(one.text ?? ''));
  // Killed between the sending and its note, the bot cannot know that the question was on the screen, and asks.
  const asked = () =>
    user.messages().some((one) => one.messageId > since && /Dimaksudkan/.test(one.text ?? ''));
  await emulator.waitFor(() => fresh() || asked(), { timeoutMs: 20_000, what: `the answer ${answer}` });
  if (fresh()) return;
  await user.tap('Ya, pakai');
  await emulator.waitFor(fresh, { timeoutMs: 20_000, what: `the answer ${answer}` });
}

/** Does the steps from one on, each once its answer has come. */
async function finish(user: TelegramUser, from: number): Promise<void> {
  for (const { act, answer } of STEPS.slice(from)) {
    const since = user.messages().at(-1)?.messageId ?? 0;
    await act(user, {});
    await answered(user, answer, since);
  }
}

async function expectOneReport(reporter: string): Promise<void> {
  const reports = await db.prisma.report.findMany({
    where: { month: '2026-03', reporter: { kode: reporter } },
    include: { revisions: true, realisasi: true, draft: true },
  });
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({ revision: 1, status: 'diajukan', draft: null });
  expect(reports[0]?.revisions).toHaveLength(1);
  const figures = reports[0]?.realisasi.map((one) => one.state).sort();
  expect(figures).toEqual(['nihil', 'nilai', 'tanggal']);
}

test.each(STEPS.map((_, index) => index))(
  'killed while act %i is under way, and again after its answer: the officer finishes, one report exists',
  async (step) => {
    const desa = DESA[step]!;
    const user = emulator.person(desa.telegramId);
    start();
    for (const { act, answer } of STEPS.slice(0, step)) {
      const since = user.messages().at(-1)?.messageId ?? 0;
      await act(user, {});
      await answered(user, answer, since);
    }
    const since = user.messages().at(-1)?.messageId ?? 0;
    await STEPS[step]!.act(user, { wait: false });
    await kill();
    start();
    await answered(user, STEPS[step]!.answer, since);
    await kill();
    start();
    await finish(user, step + 1);
    await expectOneReport(desa.reporter!);
    await bot!.end('SIGKILL');
  },
  60_000,
);
