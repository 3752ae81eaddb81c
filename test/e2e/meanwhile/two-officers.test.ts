import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer, assign, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let one: TelegramUser;
let two: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  one = office.person('Operator Desa Sembung');
  two = await assign(office, {
    telegramId: 7_000_901,
    name: 'Sekdes Sembung',
    role: 'operator_desa',
    reporter: SEMBUNG,
  });
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test('two operators fill one draft; neither overwrites the other unasked', async () => {
  await one.say('/lapor');
  await two.say('/lapor');
  await one.tap('Belum');
  await two.say('27');
  await two.tap('Biarkan');
  await two.tap('Tetap 6');
  await one.tap('Tetap 6');
  await one.say('5');
  await one.say('ya');
  await two.tap(/^Nihil/);
  await one.tap(/^Nihil/);
  await one.tap('Biarkan');
  await one.tap('Kirim');
  await two.tap('Kirim');
  await expect(`${one.transcript()}\n=== Sekdes Sembung ===\n\n${two.transcript()}`).toMatchFileSnapshot(
    '../transcripts/meanwhile/two-officers.txt',
  );
  expect((await storedReport(office, SEMBUNG))?.revisions).toHaveLength(1);
});

test('two answers in the same instant: both items are kept', async () => {
  await one.say('/lapor');
  await one.tap('Belum');
  await two.say('/lapor');
  await two.tap('Lanjutkan');
  await two.tap('Lewati dulu');
  const acts = [await one.tap('Tetap 6', { wait: false }), await two.tap(/^Nihil/, { wait: false })];
  await Promise.all(acts.map((act) => act.confirmed));
  await one.say('ringkasan');
  expect(answer(one)).toContain('2. Lembaga kemasyarakatan aktif: 6 lembaga');
  expect(answer(one)).toContain('3. Kejadian trantibum: nihil');
});

test('both press Kirim in the same instant: one revision', async () => {
  await one.say('/lapor');
  await one.tap('Belum');
  await one.tap('Tetap 6');
  await one.tap(/^Nihil/);
  await two.say('/lapor');
  await two.tap('Lihat isian');
  const acts = [await one.tap('Kirim', { wait: false }), await two.tap('Kirim', { wait: false })];
  await Promise.all(acts.map((act) => act.confirmed));
  const report = await storedReport(office, SEMBUNG);
  expect(report?.revisions).toHaveLength(1);
  expect(await sentContent(office, SEMBUNG)).toHaveLength(3);
  const receipts = [one, two].flatMap((one) => one.messages()).filter((one) => one.text?.startsWith('✅'));
  expect(receipts).toHaveLength(1);
});
