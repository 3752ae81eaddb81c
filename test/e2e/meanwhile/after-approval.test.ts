import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
let sekcam: TelegramUser;
let camat: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
  sekcam = office.person('Sekcam');
  camat = office.person('Camat');
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

/** The operator sends March, the sekcam verifies it, and the operator begins a correction. */
async function correctionOfVerified(): Promise<void> {
  await operator.say('/lapor');
  await operator.tap('Belum');
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
  await sekcam.say('/periksa');
  await sekcam.tap(/Sembung/);
  await sekcam.tap('Verifikasi');
  await operator.say('/ubah');
  await operator.say('salah ketik');
  await operator.tap('Lembaga kemasyarakatan aktif');
  await operator.say('5');
  await operator.tap(/^Benar/);
}

test('approved under the pen: the camat is told of the correction, the draft waits and is offered after the reopening', async () => {
  await correctionOfVerified();
  await camat.say('/setujui 2026-03');
  expect(answer(camat)).toContain('sedang menyiapkan perubahan 1: Sembung');
  await camat.tap(/^Setujui/);
  await operator.tap('Kirim');
  await operator.say('/lapor');
  expect(answer(operator)).toMatch(/masih tersimpan, tetapi laporannya sudah disetujui Camat, 1 April 2026/);
  expect(answer(operator)).not.toContain('Lanjutkan?');
  await sekcam.say('/periksa');
  await sekcam.tap(/Semua laporan/);
  await sekcam.tap(/Sembung/);
  await sekcam.tap('Buka kembali');
  await sekcam.say('Operator punya perbaikan.');
  await operator.say('/lapor');
  await operator.tap('Lanjutkan');
  expect(answer(operator)).toContain('6 lembaga → 5 lembaga');
  await operator.tap('Kirim');
  expect(answer(operator)).toContain('✅');
  await expect(`${operator.transcript()}\n=== Camat ===\n\n${camat.transcript()}`).toMatchFileSnapshot(
    '../transcripts/meanwhile/after-approval.txt',
  );
});
