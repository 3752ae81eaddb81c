import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, jawaban, laporanTersimpan, SEMBUNG, ubahKantor } from './lapor-uji.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice({ now: '2026-04-06T23:50:00+07:00' });
  operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.say('27-3');
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test.each([
  ['2026-04-06T23:59:59+07:00', 'tepat_waktu', '6 April 2026, 23.59 WIB · tepat waktu'],
  ['2026-04-07T00:00:00+07:00', 'terlambat', '7 April 2026, 00.00 WIB · lewat batas'],
])('sent at %s is %s', async (at, ketepatan, words) => {
  office.clock.set(at);
  await operator.tap('Kirim');
  expect(jawaban(operator)).toContain(words);
  expect((await laporanTersimpan(office, SEMBUNG))?.revisions).toMatchObject([{ ketepatan }]);
});

test('after the close nothing is taken and nothing is lost; opened again it is sent', async () => {
  office.clock.set('2026-04-21T08:00:00+07:00');
  await operator.tap('Kirim');
  await operator.say('kirim');
  await operator.say('/lapor');
  expect(await isiTerkirim(office, SEMBUNG)).toEqual([]);
  const { prisma } = office.db;
  const unit = await prisma.reporterUnit.findFirstOrThrow({ where: { kode: SEMBUNG } });
  const person = await prisma.person.findFirstOrThrow({ where: { nama: 'Kasubbag Perencanaan' } });
  await ubahKantor(office, (tx) =>
    tx.reopening.create({
      data: {
        reporterId: unit.id,
        bulan: '2026-03',
        sampai: new Date('2026-04-22T00:00:00Z'),
        alasan: 'sinyal mati di desa',
        personId: person.id,
        at: new Date('2026-04-21T02:00:00Z'),
      },
    }),
  );
  await operator.say('/lapor');
  await operator.tap('Lihat isian');
  await operator.say('kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('./transcripts/lapor-ditutup.txt');
  expect(await isiTerkirim(office, SEMBUNG)).toHaveLength(3);
});
