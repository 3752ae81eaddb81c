import { afterEach, beforeEach, expect, test } from 'vitest';
import { changeOffice, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await startOffice({ now: '2027-01-04T08:00:00+07:00', content: '2026-01-02T00:00:00+07:00' });
  await changeOffice(office, async (tx) => {
    const other = { plan: { officeId: office.officeId }, pelapor: 'desa', key: { not: 'desa/apbdes' } };
    await tx.target.deleteMany({ where: { indikator: other } });
    await tx.indikator.deleteMany({ where: other });
  });
});
afterEach(async () => {
  await office.stop();
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});

const answer = async () => {
  const draft = (await storedReport(office, SEMBUNG, '2026-12'))?.draft;
  return draft?.answers.map((one) => one.date?.toISOString().slice(0, 10) ?? one.state) ?? [];
};

test('over the end of the year the newest such day is taken, and a day that makes no sense is asked with both years', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Sudah');

  await operator.say('5-1');
  expect(operator.last().text).toContain('5 Januari 2026: sebelum masa APBDes 2027');
  expect(operator.last().text).toContain('5 Januari 2027: belum tiba');
  expect(await answer()).toEqual([]);
  await operator.tap('5 Januari 2027');
  expect(operator.last().text).toContain('belum tiba');
  expect(await answer()).toEqual([]);
  await operator.tap('Tanggal lain');
  expect(operator.last().text).toContain('Tanggal berapa diserahkan?');
  expect(await answer()).toEqual([]);

  await operator.say('4 Januari 2026');
  expect(await answer()).toEqual([]);
  // The year alone answers the question too.
  await operator.say('2027');
  expect(operator.last().text).toContain('APBDes 2027: 4 Januari 2027');
  expect(await answer()).toEqual(['2027-01-04']);

  await operator.tap('Ubah');
  await operator.say('4-1');
  expect(await answer()).toEqual(['2027-01-04']);
  await operator.tap('Ubah');
  await operator.say('ya');
  await operator.say('3-1');
  expect(await answer()).toEqual(['2027-01-03']);
  await operator.tap('Kirim');
  expect(await sentContent(office, SEMBUNG, '2026-12')).toEqual(['APBDes {tahunDepan}: tanggal 2027-01-03']);
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/angka/event-day.txt');
});

test('a day before the season is recorded when a person insists, and whoever verifies is told', async () => {
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.say('30-9');
  await operator.tap('30 September 2026');
  await operator.tap('Kirim');
  expect((await storedReport(office, SEMBUNG, '2026-12'))?.angka(1)).toMatchObject([
    { content: 'tanggal 2026-09-30', anomaly: ['tanggal-sebelum-masa'] },
  ]);
  const sekcam = office.person('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Periksa satu per satu');
  expect(sekcam.last().text).toContain('sebelum masa dokumen ini');
});

test.each([
  ['Asia/Jakarta', '2027-01-05T00:01:00+07:00', '2027-01-05'],
  ['Asia/Makassar', '2027-01-04T23:01:00+07:00', '2027-01-05'],
  ['Asia/Jayapura', '2027-01-04T22:01:00+07:00', '2027-01-05'],
  ['Asia/Jayapura', '2027-01-04T21:59:00+07:00', '2027-01-04'],
])('around midnight the day is that of the office (%s, %s)', async (zone, now, today) => {
  await changeOffice(office, (tx) => tx.office.update({ where: { id: office.officeId }, data: { zone } }));
  office.clock.set(now);
  const operator = office.person('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.say('5-1');
  if (today === '2027-01-05') expect(await answer()).toEqual(['2027-01-05']);
  else {
    expect(operator.last().text).toContain('5 Januari 2027: belum tiba');
    expect(await answer()).toEqual([]);
  }
});
