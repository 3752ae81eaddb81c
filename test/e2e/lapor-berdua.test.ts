import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, jawaban, laporanTersimpan, SEMBUNG, tugaskan } from './lapor-uji.ts';

let office: TestOffice;
let satu: TelegramUser;
let dua: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  satu = office.orang('Operator Desa Sembung');
  dua = await tugaskan(office, {
    telegramId: 7_000_901,
    nama: 'Sekdes Sembung',
    peran: 'operator_desa',
    pelapor: SEMBUNG,
  });
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test('two operators fill one draft; neither overwrites the other unasked', async () => {
  await satu.say('/lapor');
  await dua.say('/lapor');
  await satu.tap('Belum');
  await dua.say('27');
  await dua.tap('Biarkan');
  await dua.tap('Tetap 6');
  await satu.tap('Tetap 6');
  await satu.say('5');
  await satu.say('ya');
  await dua.tap(/^Nihil/);
  await satu.tap(/^Nihil/);
  await satu.tap('Biarkan');
  await satu.tap('Kirim');
  await dua.tap('Kirim');
  await expect(`${satu.transcript()}\n=== Sekdes Sembung ===\n\n${dua.transcript()}`).toMatchFileSnapshot(
    './transcripts/lapor-berdua.txt',
  );
  expect((await laporanTersimpan(office, SEMBUNG))?.revisions).toHaveLength(1);
});

test('two answers in the same instant: both items are kept', async () => {
  await satu.say('/lapor');
  await satu.tap('Belum');
  await dua.say('/lapor');
  await dua.tap('Lanjutkan');
  await dua.tap('Lewati dulu');
  const acts = [await satu.tap('Tetap 6', { wait: false }), await dua.tap(/^Nihil/, { wait: false })];
  await Promise.all(acts.map((act) => act.confirmed));
  await satu.say('ringkasan');
  expect(jawaban(satu)).toContain('2. Lembaga kemasyarakatan aktif: 6 lembaga');
  expect(jawaban(satu)).toContain('3. Kejadian trantibum: nihil');
});

test('both press Kirim in the same instant: one revision', async () => {
  await satu.say('/lapor');
  await satu.tap('Belum');
  await satu.tap('Tetap 6');
  await satu.tap(/^Nihil/);
  await dua.say('/lapor');
  await dua.tap('Lihat isian');
  const acts = [await satu.tap('Kirim', { wait: false }), await dua.tap('Kirim', { wait: false })];
  await Promise.all(acts.map((act) => act.confirmed));
  const report = await laporanTersimpan(office, SEMBUNG);
  expect(report?.revisions).toHaveLength(1);
  expect(await isiTerkirim(office, SEMBUNG)).toHaveLength(3);
  const receipts = [satu, dua].flatMap((one) => one.messages()).filter((one) => one.text?.startsWith('✅'));
  expect(receipts).toHaveLength(1);
});
