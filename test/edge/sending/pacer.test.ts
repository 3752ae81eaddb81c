import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  createPacer,
  type Pacer,
  type Rank,
  TELEGRAM_PACE,
  UNLIMITED_PACE,
} from '../../../src/edge/sending/pacer.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => vi.useRealTimers());

/** Notes when and in which order messages leave. */
function watch(pacer: Pacer) {
  const begin = performance.now();
  const left: { chatId: number; rank: Rank; second: number }[] = [];
  const ask = (chatId: number, rank: Rank) =>
    void pacer.turn(chatId, rank).then((may) => {
      if (may) left.push({ chatId, rank, second: (performance.now() - begin) / 1000 });
    });
  return { left, ask };
}

const chats = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('never more than 30 in any second, and all of them within their time', async () => {
  const { left, ask } = watch(createPacer(TELEGRAM_PACE));
  for (const chat of chats(280)) ask(chat, 'answer');
  await vi.advanceTimersByTimeAsync(11_000);
  expect(left).toHaveLength(280);
  for (const { second } of left) {
    const within = left.filter((one) => one.second >= second && one.second < second + 1);
    expect(within.length).toBeLessThanOrEqual(30);
  }
});

test('a chat gets a short burst and then one a second, and holds up nobody', async () => {
  const { left, ask } = watch(createPacer(TELEGRAM_PACE));
  for (let n = 0; n < 6; n += 1) ask(1, 'answer');
  ask(2, 'answer');
  await vi.advanceTimersByTimeAsync(900);
  expect(left.filter((one) => one.chatId === 1)).toHaveLength(3);
  expect(left.filter((one) => one.chatId === 2)).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2200);
  expect(left.filter((one) => one.chatId === 1)).toHaveLength(6);
});

test('a group gets 20 a minute', async () => {
  const { left, ask } = watch(createPacer(TELEGRAM_PACE));
  for (let n = 0; n < 25; n += 1) ask(-5, 'answer');
  await vi.advanceTimersByTimeAsync(2500);
  expect(left.length).toBeLessThanOrEqual(20);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(left).toHaveLength(25);
});

test('an answer goes before all that nobody waits for, and strangers come last', async () => {
  const { left, ask } = watch(createPacer(TELEGRAM_PACE));
  for (const chat of chats(100)) ask(chat, 'stranger');
  for (const chat of chats(100)) ask(1000 + chat, 'mass');
  await vi.advanceTimersByTimeAsync(1000);
  ask(5000, 'answer');
  await vi.advanceTimersByTimeAsync(80);
  expect(left.some((one) => one.chatId === 5000)).toBe(true);
  expect(left.filter((one) => one.rank === 'stranger').length).toBeLessThanOrEqual(7);
});

test('what was to come some time comes at once for a person who writes', async () => {
  const pacer = createPacer(TELEGRAM_PACE);
  const { left, ask } = watch(pacer);
  for (const chat of chats(500)) ask(chat, 'mass');
  pacer.hurry(500);
  await vi.advanceTimersByTimeAsync(100);
  expect(left.map((one) => one.chatId)).toContain(500);
});

test("one chat's refusal is that chat's; a second chat's silences the bot so long", async () => {
  const pacer = createPacer(TELEGRAM_PACE);
  const { left, ask } = watch(pacer);
  pacer.refused(1, 20);
  ask(2, 'answer');
  await vi.advanceTimersByTimeAsync(100);
  expect(left).toHaveLength(1);
  pacer.refused(3, 10);
  ask(4, 'answer');
  await vi.advanceTimersByTimeAsync(9000);
  expect(left).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(2000);
  expect(left).toHaveLength(2);
});

test('after the whole bot was refused, less of what nobody waits for is sent, and slowly more again', async () => {
  const pacer = createPacer(TELEGRAM_PACE);
  const { left, ask } = watch(pacer);
  pacer.refused(1, 1);
  pacer.refused(2, 1);
  for (const chat of chats(3000)) ask(10 + chat, 'mass');
  await vi.advanceTimersByTimeAsync(11_000);
  expect(left.length).toBeGreaterThan(100);
  expect(left.length).toBeLessThan(160);
});

test('without a pace answers leave at once', async () => {
  const { left, ask } = watch(createPacer(UNLIMITED_PACE));
  for (let n = 0; n < 500; n += 1) ask(1, 'answer');
  await vi.advanceTimersByTimeAsync(1);
  expect(left).toHaveLength(500);
});

test('when it is closed whoever waits is told', async () => {
  const pacer = createPacer(TELEGRAM_PACE);
  const turns = chats(10).map((chat) => pacer.turn(chat, 'mass'));
  pacer.close();
  expect((await Promise.all(turns)).filter((may) => !may).length).toBeGreaterThan(0);
  expect(await pacer.turn(1, 'answer')).toBe(false);
});
