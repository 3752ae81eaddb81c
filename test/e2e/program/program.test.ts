import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { FreshDatabase } from '../../support/database/database.ts';
import { freePort } from '../../support/database/free-port.ts';
import { type ExampleStage, exampleStage } from '../../support/office/example-stage.ts';
import { bundleProgram } from '../../support/process/bundled-program.ts';
import { type RunningProgram, runProgram } from '../../support/process/running-program.ts';

let program: string;
let stage: ExampleStage;
let db: FreshDatabase;
let emulator: Emulator;
let running: RunningProgram | undefined;

beforeAll(async () => {
  program = bundleProgram('src', 'main.ts');
  stage = await exampleStage({ until: DEMO_BEGIN });
  ({ db, emulator } = stage);
});
afterEach(async () => {
  if (running?.child.exitCode === null) await running.end('SIGKILL');
});
afterAll(async () => {
  await stage.close();
  rmSync(program, { force: true });
});

const live = (env: Record<string, string> = {}) => {
  running = runProgram(program, {
    BOT_TOKEN: emulator.token,
    TELEGRAM_API_ROOT: emulator.apiRoot,
    DATABASE_URL: db.url,
    KENTONGAN_CLOCK: DEMO_BEGIN.toString(),
    ...env,
  });
  return running;
};

test('with a token it talks by long polling, and ends cleanly at SIGTERM', async () => {
  const bot = live();
  const kasi = emulator.person(7_000_014);
  await kasi.say('/bantuan');
  expect(kasi.last()?.text).toContain('/lapor');
  expect(await bot.end('SIGTERM')).toBe(0);
});

test('by webhook with its secret; a call without it gets 401, rubbish 400', async () => {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}/telegram`;
  const bot = live({ WEBHOOK_URL: url, WEBHOOK_SECRET: 'rahasia-uji-webhook', WEBHOOK_PORT: port });
  const kasi = emulator.person(7_000_011);
  const call = (secret: string, body: string) =>
    fetch(url, {
      method: 'POST',
      body,
      headers: { 'x-telegram-bot-api-secret-token': secret, 'content-type': 'application/json' },
    });
  await emulator.waitFor(() => emulator.calls.some(({ method }) => method === 'setWebhook'), {
    timeoutMs: 60_000,
  });
  await kasi.say('/bantuan');
  expect(kasi.last()?.text).toContain('/lapor');
  expect((await call('lain', '{"update_id":1}')).status).toBe(401);
  expect((await call('rahasia-uji-webhook', 'bukan json')).status).toBe(400);
  expect(await bot.end('SIGTERM')).toBe(0);
});

const webhook = async () => {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}/telegram`;
  return { WEBHOOK_URL: url, WEBHOOK_SECRET: 'rahasia-uji-webhook', WEBHOOK_PORT: port };
};

test('a webhook address that Telegram refuses ends the start with one line, without the secret', async () => {
  emulator.failNext({ method: 'setWebhook', status: 400, description: 'Bad Request: bad webhook: port 1' });
  const bot = live(await webhook());
  expect(await bot.exited).toBe(1);
  expect(bot.output().trim()).toBe('WEBHOOK_URL: tidak diterima Telegram: Bad Request: bad webhook: port 1');
});

test('a webhook port that is taken is named', async () => {
  const bot = live({ ...(await webhook()), WEBHOOK_PORT: new URL(emulator.apiRoot).port });
  expect(await bot.exited).toBe(1);
  expect(bot.output().trim()).toMatch(/^WEBHOOK_PORT: port \d+ sedang dipakai[^\n]*$/);
});

test('a line that breaks while the bot starts is waited for', async () => {
  emulator.failNext({ method: 'deleteWebhook', status: 502 });
  const bot = live();
  const kasi = emulator.person(7_000_013);
  await kasi.say('/bantuan');
  expect(kasi.last()?.text).toContain('/lapor');
  expect(await bot.end('SIGTERM')).toBe(0);
}, 60_000);

test('every mistake in the environment is one line with its variable, and nothing starts', async () => {
  const bot = runProgram(program, {
    BOT_TOKEN: 'bukan-token',
    DATABASE_URL: 'mysql://x',
    WEBHOOK_URL: 'ftp://x',
    LOG_LEVEL: 'keras',
  });
  expect(await bot.exited).toBe(1);
  const lines = bot.output().trim().split('\n');
  expect(lines.map((line) => line.split(':')[0]).sort()).toEqual([
    'BOT_TOKEN',
    'DATABASE_URL',
    'LOG_LEVEL',
    'WEBHOOK_SECRET',
    'WEBHOOK_URL',
  ]);
});

test('DATABASE_URL without a token does not start', async () => {
  const bot = runProgram(program, { DATABASE_URL: db.url });
  expect(await bot.exited).toBe(1);
  expect(bot.output()).toMatch(/^DATABASE_URL: .*BOT_TOKEN/);
});

test('a token that Telegram does not know ends the start with one line', async () => {
  const bot = live({ BOT_TOKEN: `9000001:${'x'.repeat(35)}` });
  expect(await bot.exited).toBe(1);
  expect(bot.output()).toContain('BOT_TOKEN: ditolak Telegram');
});

test('a database of another bot is refused', async () => {
  const bot = live({ BOT_TOKEN: `9000002:${'x'.repeat(35)}` });
  expect(await bot.exited).toBe(1);
  expect(bot.output()).toContain('Basis data ini milik bot 9000001');
});
