import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
});
afterEach(() => office.stop());

/** A line on which Telegram answers only when the test says so. */
function slowLine(chatId: number) {
  let release = () => {};
  const after = new Promise<void>((done) => {
    release = done;
  });
  office.emulator.failNext({ method: 'sendMessage', chatId, after });
  return { release, isCalled: () => office.emulator.waitFor(() => office.emulator.pendingFaults === 0) };
}

const allConfirmed = () => office.emulator.waitFor(() => office.emulator.pendingUpdates().length === 0);

/** What the bot has said, in the order in which it came. */
const said = (user: TelegramUser) =>
  user.messages().flatMap(({ from, text }) => (from === 'bot' ? [text ?? ''] : []));

test('an answer that Telegram asks to repeat later is not overtaken by the answers after it', async () => {
  office.emulator.failNext({ method: 'sendMessage', chatId: operator.id, status: 429, retryAfter: 30 });
  await operator.say('/lapor');
  await operator.say('/bantuan');
  await office.settle();
  expect(said(operator)).toEqual([]);
  const other = office.person('Operator Desa Plosogenuk');
  await other.say('/bantuan');
  expect(said(other)).toHaveLength(1);
  office.clock.set('2026-04-01T07:40:00+07:00');
  await office.settle();
  expect(said(operator).map((text) => /LPJ APBDes/.test(text))).toEqual([true, false]);
});

test('while Telegram is slow in one chat, others are answered, and the chat reads in order afterwards', async () => {
  const { release, isCalled } = slowLine(operator.id);
  await operator.say('/lapor', { wait: false });
  await isCalled();
  await operator.say('/bantuan', { wait: false });
  await operator.say('/belum', { wait: false });
  await allConfirmed();
  const other = office.person('Operator Desa Plosogenuk');
  await other.say('/bantuan', { wait: false });
  await office.emulator.waitFor(() => said(other).length === 1);
  expect(said(operator)).toEqual([]);
  release();
  await office.program.idle();
  expect(said(operator)).toHaveLength(3);
  expect(said(operator)[0]).toContain('LPJ APBDes');
  expect(said(operator)[1]).toContain('/lapor');
});

test('a text that comes while the question is still on its way does not answer it', async () => {
  await operator.say('/lapor');
  const { release, isCalled } = slowLine(operator.id);
  await operator.tap('Sudah', { wait: false });
  await isCalled();
  await operator.say('27', { wait: false });
  await allConfirmed();
  release();
  await office.program.idle();
  expect(said(operator).at(-1)).toContain('Dimaksudkan sebagai jawabannya?');
  expect(await office.db.prisma.draftAnswer.count()).toBe(0);
  await operator.tap('Ya, pakai');
  expect(said(operator).at(-1)).toContain('2/3');
});

test('a message that comes twice under two numbers answers one question', async () => {
  await operator.say('/lapor');
  const { updateIds: tapped } = await operator.tap('Sudah');
  await office.emulator.duplicate(tapped[0]!);
  const { updateIds } = await operator.say('27');
  const before = said(operator);
  expect(before.at(-1)).toContain('2/3');
  await office.emulator.duplicate(updateIds[0]!);
  await office.emulator.duplicate(tapped[0]!);
  expect(said(operator)).toEqual(before);
  expect(await office.db.prisma.draftAnswer.count()).toBe(1);
});

test('a digest never comes as its PDF first', async () => {
  const camat = office.person('Camat');
  office.emulator.failNext({ method: 'sendPhoto', chatId: camat.id, status: 429, retryAfter: 60 });
  office.clock.set('2026-04-06T07:00:00+07:00');
  await office.tick();
  expect(camat.messages()).toEqual([]);
  office.clock.set('2026-04-06T07:01:00+07:00');
  await office.settle();
  expect(camat.messages().map((one) => (one.photo === undefined ? 'pdf' : 'kartu'))).toEqual([
    'kartu',
    'pdf',
  ]);
});
