import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Fault } from '../../src/emulator/faults.ts';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, jawaban, laporanTersimpan, SEMBUNG } from './lapor-uji.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.orang('Operator Desa Sembung');
});
afterEach(() => office.stop());

/** The acts of the desa's dialogue; each is done while the answer to it meets a fault. */
const LANGKAH: ((user: TelegramUser) => Promise<unknown>)[] = [
  (user) => user.say('/lapor'),
  (user) => user.tap('Sudah'),
  (user) => user.say('27'),
  (user) => user.tap('Tetap 6'),
  (user) => user.tap(/^Nihil/),
  (user) => user.tap('Kirim'),
];

const GAGAL: [string, Omit<Fault, 'method'>][] = [
  ['Telegram asks to wait', { status: 429, retryAfter: 3 }],
  ['Telegram is broken', { status: 500 }],
  ['the line breaks before Telegram has it', { dropBefore: true }],
  ['the line breaks after Telegram has it', { dropAfter: true }],
];

test.each(GAGAL)(
  '%s at every step: the answer comes again, with the same number, once stored',
  async (_, fault) => {
    const minutes = { past: 30 };
    for (const act of LANGKAH) {
      office.emulator.failNext({ method: 'sendMessage', ...fault });
      await act(operator);
      expect(office.emulator.pendingFaults).toBe(0);
      minutes.past += 1;
      office.clock.set(`2026-04-01T07:${minutes.past}:00+07:00`);
      await office.settle();
    }
    const report = await laporanTersimpan(office, SEMBUNG);
    expect(report?.revisions).toHaveLength(1);
    expect(await isiTerkirim(office, SEMBUNG)).toHaveLength(3);
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
  expect(jawaban(operator)).toContain('2 dari 3 isian sudah ada');
  await operator.tap('Lanjutkan');
  await operator.tap(/^Nihil/);
  await operator.say('kirim');
  expect(await isiTerkirim(office, SEMBUNG)).toHaveLength(3);
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
  expect(await isiTerkirim(office, SEMBUNG)).toHaveLength(3);
});

test('an update that Telegram repeats is done once', async () => {
  await operator.say('/lapor');
  const { updateIds } = await operator.tap('Belum');
  await office.emulator.redeliver(updateIds[0]!);
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  const kirim = await operator.tap('Kirim');
  const before = operator.messages().length;
  await office.emulator.redeliver(kirim.updateIds[0]!);
  expect(operator.messages()).toHaveLength(before);
  expect((await laporanTersimpan(office, SEMBUNG))?.revisions).toHaveLength(1);
});
