import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

test('Ubah, Kembali and Lewati move about, and nothing is recorded twice', async () => {
  await operator.say('/lapor');
  await operator.tap('Belum');
  await operator.tap('Ubah');
  await operator.tap('Sudah');
  await operator.tap('31 Maret');
  await operator.tap('Lewati dulu');
  await operator.tap('Kembali');
  await operator.tap('Tetap 6');
  await operator.say('1');
  await operator.tap('Perbaiki');
  await operator.tap('Kejadian trantibum');
  await operator.tap('Biarkan');
  await operator.say('kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/whole-way.txt');
  expect(await sentContent(office, SEMBUNG)).toEqual([
    'Kejadian trantibum: nilai 1',
    'LPJ APBDes {tahunLalu}: tanggal 2026-03-31',
    'Lembaga kemasyarakatan aktif: nilai 6',
  ]);
});

test('a part is sent, and /lapor adds what is missing; the unit counts as sudah only then', async () => {
  await operator.say('/lapor');
  await operator.tap('Lewati dulu');
  await operator.tap('Tetap 6');
  await operator.tap('Lewati dulu');
  await operator.tap('Kirim');
  expect((await storedReport(office, SEMBUNG))?.completeAt).toBeNull();
  const oldButtons = operator.last();
  await operator.say('/lapor');
  await operator.say('27');
  await operator.tapOn(oldButtons, 'Lengkapi sekarang');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await operator.say('/lapor');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/partly.txt');
  const report = await storedReport(office, SEMBUNG);
  expect(report?.revisions.map((one) => [one.revision, one.kind, one.complete])).toEqual([
    [1, 'kirim', false],
    [2, 'tambahan', true],
  ]);
  expect(report?.completeAt).not.toBeNull();
  expect(report?.angka(2)).toHaveLength(3);
});

test('leaving at any time loses nothing: a command, /batal, days of silence, a restart', async () => {
  await operator.say('/lapor');
  await operator.say('/bantuan');
  await operator.say('27');
  await operator.say('/batal');
  office.clock.set('2026-04-04T09:15:00+07:00');
  await office.restart();
  await operator.say('halo');
  await operator.tap('Lanjutkan');
  await office.restart();
  await operator.say('6');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/resume.txt');
  expect(await sentContent(office, SEMBUNG)).toHaveLength(3);
});

test('double taps on an answer and on Kirim count once, with one number', async () => {
  await operator.say('/lapor');
  const first = operator.last();
  await operator.tap('Belum');
  await operator.tapOn(first, 'Belum');
  const second = operator.last();
  await operator.tap('Tetap 6');
  await operator.tapOn(second, 'Tetap 6');
  await operator.tap(/^Nihil/);
  const summary = operator.last();
  await Promise.all([
    operator.tapOn(summary, 'Kirim', { wait: false }),
    operator.tapOn(summary, 'Kirim', { wait: false }),
  ]);
  await operator.tapOn(summary, 'Kirim');
  await operator.tapOn(second, 'Tetap 6');
  await operator.tapOn(summary, 'Perbaiki');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/realisasi/double-tap.txt');
  expect((await storedReport(office, SEMBUNG))?.revisions).toHaveLength(1);
  expect(operator.messages().filter((one) => one.text?.startsWith('✅'))).toHaveLength(1);
});

test('taps that Telegram can no longer answer still count', async () => {
  await operator.say('/lapor');
  const old = operator.last();
  office.emulator.expireCallbacks();
  await operator.tapOn(old, 'Belum');
  expect(answer(operator)).toContain('✔ LPJ APBDes 2025: belum.');
});
