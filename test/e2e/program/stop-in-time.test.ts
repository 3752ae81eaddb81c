import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { DEMO_BEGIN } from '../../../src/app/demo/fill-demo.ts';
import type { Emulator } from '../../../src/emulator/emulator.ts';
import type { FreshDatabase } from '../../support/database/database.ts';
import { freePort } from '../../support/database/free-port.ts';
import { type Between, betweenDatabase, betweenTelegram } from '../../support/e2e/stand-between.ts';
import { type ExampleStage, exampleStage } from '../../support/office/example-stage.ts';
import { bundleProgram } from '../../support/process/bundled-program.ts';
import { type RunningProgram, runProgram } from '../../support/process/running-program.ts';

let program: string;
let stage: ExampleStage;
let db: FreshDatabase;
let emulator: Emulator;
let running: RunningProgram | undefined;
let between: Between | undefined;

beforeAll(async () => {
  program = bundleProgram('src', 'main.ts');
  stage = await exampleStage({ until: DEMO_BEGIN });
  ({ db, emulator } = stage);
});
afterEach(async () => {
  if (running?.child.exitCode === null) await running.end('SIGKILL');
  await between?.close();
  between = undefined;
});
afterAll(async () => {
  await stage.close();
  rmSync(program, { force: true });
});

function live(env: Record<string, string> = {}): RunningProgram {
  running = runProgram(program, {
    BOT_TOKEN: emulator.token,
    TELEGRAM_API_ROOT: emulator.apiRoot,
    DATABASE_URL: db.url,
    KENTONGAN_CLOCK: DEMO_BEGIN.toString(),
    LOG_LEVEL: 'info',
    ...env,
  });
  return running;
}

const telegram = async (methods: RegExp) => {
  between = await betweenTelegram(emulator.apiRoot, methods);
  return { between, TELEGRAM_API_ROOT: `http://127.0.0.1:${between.port}` };
};

/** The database behind a door that can be shut. */
async function database() {
  const {
    host,
    port,
    user,
    password,
    database: name,
  } = db.owner as Record<string, string> & { port?: number };
  const path = host?.startsWith('/')
    ? { path: `${host}/.s.PGSQL.${port}` }
    : { host: host ?? '', port: Number(port) };
  between = await betweenDatabase(path);
  const account = password === undefined ? user : `${user}:${password}`;
  return { between, DATABASE_URL: `postgresql://${account}@127.0.0.1:${between.port}/${name}` };
}

const KASI = 7_000_014;

test('with a long poll open it ends at once', async () => {
  const bot = live();
  await bot.prints(/the bot is running/);
  expect(await bot.end('SIGTERM')).toBe(0);
  expect(bot.output()).not.toContain('did not end in time');
});

test('while Telegram swallows a message, which stays in the outbox', async () => {
  const { between: line, ...env } = await telegram(/sendMessage/);
  const bot = live(env);
  await bot.prints(/the bot is running/);
  line.fallSilent();
  await emulator.person(KASI).say('/bantuan', { wait: false });
  await line.swallowed;
  expect(await bot.end('SIGTERM')).toBe(0);
  expect(await db.prisma.outbox.count({ where: { chatId: KASI, sentAt: null } })).toBeGreaterThan(0);
});

test('while the long poll is swallowed and never answered', async () => {
  const { between: line, ...env } = await telegram(/getUpdates/);
  const bot = live(env);
  await bot.prints(/the bot is running/);
  line.fallSilent();
  await emulator.person(KASI).say('/bantuan', { wait: false });
  await line.swallowed;
  expect(await bot.end('SIGTERM')).toBe(0);
});

test('while the database does not answer; a second signal ends at once', async () => {
  const { between: line, ...env } = await database();
  const bot = live(env);
  await bot.prints(/the bot is running/);
  line.fallSilent();
  await emulator.person(KASI).say('/bantuan', { wait: false });
  await line.swallowed;
  bot.child.kill('SIGTERM');
  await bot.prints(/did not end in time/);
  expect(await bot.end('SIGTERM')).toBe(0);
});

test('while the database does not answer, without a second signal', async () => {
  const { between: line, ...env } = await database();
  const bot = live(env);
  await bot.prints(/the bot is running/);
  line.fallSilent();
  await line.swallowed;
  expect(await bot.end('SIGTERM')).toBe(0);
});

test('while a webhook call has sent half of its body', async () => {
  const port = await freePort();
  const bot = live({
    WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
    WEBHOOK_SECRET: 'rahasia-uji-yang-panjang',
    WEBHOOK_PORT: String(port),
  });
  await bot.prints(/the bot is running/);
  const half = connect(port, '127.0.0.1');
  half.on('error', () => undefined);
  const head = [
    'POST /telegram HTTP/1.1',
    'host: localhost',
    'x-telegram-bot-api-secret-token: rahasia-uji-yang-panjang',
    'content-type: application/json',
    'content-length: 1000',
  ];
  await new Promise<void>((resolve) =>
    half.write(`${head.join('\r\n')}\r\n\r\n{"update_id":`, () => resolve()),
  );
  expect(await bot.end('SIGTERM')).toBe(0);
  half.destroy();
});

test('while it still waits for Telegram to start, and while a digest is made', async () => {
  const nowhere = live({ TELEGRAM_API_ROOT: `http://127.0.0.1:${await freePort()}` });
  await nowhere.prints(/ECONNREFUSED/);
  expect(await nowhere.end('SIGTERM')).toBe(0);

  const monday = live({ KENTONGAN_CLOCK: '2026-04-06T07:00:00+07:00' });
  await monday.prints(/the bot is running/);
  expect(await monday.end('SIGTERM')).toBe(0);
});
