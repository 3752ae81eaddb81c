import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer, changeOffice, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice({ now: '2026-04-06T23:50:00+07:00' });
  operator = office.person('Operator Desa Sembung');
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
])('sent at %s is %s', async (at, timeliness, words) => {
  office.clock.set(at);
  await operator.tap('Kirim');
  expect(answer(operator)).toContain(words);
  expect((await storedReport(office, SEMBUNG))?.revisions).toMatchObject([{ timeliness }]);
});

test('after the close nothing is taken and nothing is lost; opened again it is sent', async () => {
  office.clock.set('2026-04-21T08:00:00+07:00');
  await operator.tap('Kirim');
  await operator.say('kirim');
  await operator.say('/lapor');
  expect(await sentContent(office, SEMBUNG)).toEqual([]);
  const { prisma } = office.db;
  const unit = await prisma.reporterUnit.findFirstOrThrow({ where: { kode: SEMBUNG } });
  const person = await prisma.person.findFirstOrThrow({ where: { name: 'Kasubbag Perencanaan' } });
  await changeOffice(office, (tx) =>
    tx.reopening.create({
      data: {
        reporterId: unit.id,
        month: '2026-03',
        until: new Date('2026-04-22T00:00:00Z'),
        reason: 'sinyal mati di desa',
        personId: person.id,
        at: new Date('2026-04-21T02:00:00Z'),
      },
    }),
  );
  await operator.say('/lapor');
  await operator.tap('Lihat isian');
  await operator.say('kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/kalender/closed-month.txt');
  expect(await sentContent(office, SEMBUNG)).toHaveLength(3);
});
