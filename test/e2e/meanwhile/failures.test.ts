import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../../../src/emulator/api/faults.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
});
afterEach(() => office.stop());

/** The acts of the desa's dialogue; each is done while the answer to it meets a fault. */
const STEPS: ((user: TelegramUser) => Promise<unknown>)[] = [
  (user) => user.say('/lapor'),
  (user) => user.tap('Sudah'),
  (user) => user.say('27'),
  (user) => user.tap('Tetap 6'),
  (user) => user.tap(/^Nihil/),
  (user) => user.tap('Kirim'),
];

const FAILED: [string, Omit<Fault, 'method'>][] = [
  ['Telegram asks to wait', { status: 429, retryAfter: 3 }],
  ['Telegram is broken', { status: 500 }],
  ['the line breaks before Telegram has it', { dropBefore: true }],
  ['the line breaks after Telegram has it', { dropAfter: true }],
];

test.each(FAILED)(
  '%s at every step: the answer comes again, with the same number, once stored',
  async (_, fault) => {
    const minutes = { past: 30 };
    for (const act of STEPS) {
      office.emulator.failNext({ method: 'sendMessage', ...fault });
      await act(operator);
      expect(office.emulator.pendingFaults).toBe(0);
      minutes.past += 1;
      office.clock.set(`2026-04-01T07:${minutes.past}:00+07:00`);
      await office.settle();
    }
    const report = await storedReport(office, SEMBUNG);
    expect(report?.revisions).toHaveLength(1);
    expect(await sentContent(office, SEMBUNG)).toHaveLength(3);
    const receipts = operator.messages().filter((one) => one.text?.startsWith('✅'));
    expect(new Set(receipts.map((one) => one.text))).toHaveProperty('size', 1);
    expect(receipts).toHaveLength('dropAfter' in fault ? 2 : 1);
  },
);

test('an officer who blocked the bot finds the draft where it was', async () => {
  await operator.say('/lapor');
  await operator.tap('Belum');
  office.emulator.failNext({ method: 'sendMessage', status: 403 });
  await operator.tap('Tetap 6');
  await operator.block();
  await operator.unblock();
  await operator.say('/lapor');
  expect(answer(operator)).toContain('2 dari 3 isian sudah ada');
  await operator.tap('Lanjutkan');
  await operator.tap(/^Nihil/);
  await operator.say('kirim');
  expect(await sentContent(office, SEMBUNG)).toHaveLength(3);
});

test('an answer that Telegram refuses for good does not stop the dialogue', async () => {
  await operator.say('/lapor');
  await operator.tap('Belum');
  office.emulator.failNext({ method: 'sendMessage', status: 400 });
  await operator.tap('Tetap 6');
  await operator.say('halo?');
  await operator.say('/lapor');
  await operator.tap('Lanjutkan');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  expect(await sentContent(office, SEMBUNG)).toHaveLength(3);
});

test('an update that Telegram repeats is done once', async () => {
  await operator.say('/lapor');
  const { updateIds } = await operator.tap('Belum');
  await office.emulator.redeliver(updateIds[0]!);
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  const send = await operator.tap('Kirim');
  const before = operator.messages().length;
  await office.emulator.redeliver(send.updateIds[0]!);
  expect(operator.messages()).toHaveLength(before);
  expect((await storedReport(office, SEMBUNG))?.revisions).toHaveLength(1);
});
