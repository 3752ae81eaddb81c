import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { dokumen, kantorTanpaRencana } from './rencana-kantor.ts';

let office: TestOffice;
let kasubbag: TelegramUser;
let officeId: number;
beforeAll(async () => {
  office = await startOffice();
  const siap = await kantorTanpaRencana(office, 'randuagung', { telegramId: 7_900_201, peran: 'kasubbag' });
  kasubbag = siap.orang;
  officeId = siap.officeId;
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

const teks = () => kasubbag.last().text ?? '';
const versi = () => office.db.prisma.planVersion.findMany({ where: { officeId }, orderBy: { id: 'asc' } });

test('a whole document comes in: read, asked about, left for days, and stored at Sahkan', async () => {
  await kasubbag.say('/rencana');
  await kasubbag.tap('Kirim berkas baru');
  await kasubbag.say('nanti ya');
  await kasubbag.sendDocument({
    name: 'Renstra Randuagung.txt',
    bytes: dokumen('randuagung'),
    mime: 'text/plain',
  });
  await office.settle();
  await kasubbag.tap(/^Jawab/);
  for (let n = 0; n < 60 && teks().includes('ertanyaan'); n += 1) {
    const label = kasubbag.last().inlineKeyboard.flat()[0]?.text ?? '';
    const pakai = kasubbag.last().inlineKeyboard.flat().map((t) => t.text).find((t) => t.startsWith('Pakai'));
    await kasubbag.tap(pakai ?? label);
  }
  await kasubbag.tap('Sahkan');
  await kasubbag.say('/rencana');
  console.log(kasubbag.transcript().slice(3600));
});
