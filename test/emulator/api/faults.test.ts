import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/server.ts';
import { request } from '../../support/emulator/small-bot.ts';

let emulator: Emulator;
let siti: TelegramUser;

beforeEach(async () => {
  emulator = await startEmulator();
  siti = emulator.user({ id: 11, firstName: 'Siti', started: true });
});
afterEach(() => emulator.close());

const send = (text: string, chat = 11) => request(emulator, 'sendMessage', { chat_id: chat, text });
const texts = () => siti.messages().map((message) => message.text);

test('429 says how long to wait, once', async () => {
  emulator.failNext({ method: 'sendMessage', status: 429, retryAfter: 7 });
  expect(await send('a')).toEqual({
    status: 429,
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 7',
    parameters: { retry_after: 7 },
  });
  expect((await send('a')).ok).toBe(true);
  expect(texts()).toEqual(['a']);
});

test('a line that breaks before leaves nothing, one that breaks after leaves the message', async () => {
  emulator.failNext({ dropBefore: true });
  await expect(send('before')).rejects.toThrow('fetch failed');
  emulator.failNext({ dropAfter: true });
  await expect(send('after')).rejects.toThrow('fetch failed');
  expect(texts()).toEqual(['after']);
});

test('a fault waits for the request that fits', async () => {
  emulator.user({ id: 12, firstName: 'Budi', started: true });
  emulator.failNext({ chatId: 12, status: 403, times: 2 });
  expect((await send('a')).ok).toBe(true);
  expect((await send('a', 12)).description).toBe('Forbidden: bot was blocked by the user');
  expect(emulator.pendingFaults).toBe(1);
  expect((await send('a', 12)).status).toBe(403);
  expect((await send('a', 12)).ok).toBe(true);
});

test('floods are refused when the limits are on', async () => {
  const strict = await startEmulator({
    rateLimits: { perSecond: 30, perChatPerSecond: 0.001, chatBurst: 2, perGroupPerMinute: 20 },
  });
  strict.user({ id: 11, firstName: 'Siti', started: true });
  const one = () => request(strict, 'sendMessage', { chat_id: 11, text: 'a' });
  expect((await one()).ok).toBe(true);
  expect((await one()).ok).toBe(true);
  expect(await one()).toMatchObject({ status: 429, parameters: { retry_after: 1000 } });
  await strict.close();
});

test('the second of two pollers ends the first with 409', async () => {
  const first = request(emulator, 'getUpdates', { timeout: 30 });
  await emulator.waitFor(() => emulator.polled);
  const second = request(emulator, 'getUpdates', { timeout: 30 });
  expect(await first).toMatchObject({
    status: 409,
    description:
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
  });
  await siti.say('halo', { wait: false });
  expect((await second).result).toHaveLength(1);
});

test('offsets confirm, a negative one keeps the newest only', async () => {
  for (const text of ['a', 'b', 'c']) await siti.say(text, { wait: false });
  const poll = async (payload: object) =>
    ((await request(emulator, 'getUpdates', payload)).result as { update_id: number }[]).map(
      (u) => u.update_id,
    );
  expect(await poll({})).toEqual([1, 2, 3]);
  expect(await poll({ limit: 2 })).toEqual([1, 2]);
  expect(await poll({ offset: 2 })).toEqual([2, 3]);
  expect(await poll({ offset: -1 })).toEqual([3]);
  expect(await poll({ offset: 4 })).toEqual([]);
});

test('kinds of updates that the bot does not want never come', async () => {
  await request(emulator, 'getUpdates', { allowed_updates: ['callback_query'] });
  await siti.say('halo'); // counts as confirmed at once
  expect(emulator.pendingUpdates()).toEqual([]);
});
