import { afterEach, beforeEach, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { isiTerkirim, laporanTersimpan, SEMBUNG, ubahKantor } from './lapor-uji.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await startOffice({ now: '2027-01-04T08:00:00+07:00', isi: '2026-01-02T00:00:00+07:00' });
  await ubahKantor(office, async (tx) => {
    const lain = { plan: { officeId: office.officeId }, pelapor: 'desa', kunci: { not: 'desa/apbdes' } };
    await tx.target.deleteMany({ where: { indikator: lain } });
    await tx.indikator.deleteMany({ where: lain });
  });
});
afterEach(async () => {
  await office.stop();
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
});

const jawaban = async () => {
  const draft = (await laporanTersimpan(office, SEMBUNG, '2026-12'))?.draft;
  return draft?.answers.map((one) => one.tanggal?.toISOString().slice(0, 10) ?? one.keadaan) ?? [];
};

test('over the end of the year the newest such day is taken, and a day that makes no sense is asked with both years', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.tap('Sudah');

  await operator.say('5-1');
  expect(operator.last().text).toContain('5 Januari 2026: sebelum masa APBDes 2027');
  expect(operator.last().text).toContain('5 Januari 2027: belum tiba');
  expect(await jawaban()).toEqual([]);
  await operator.tap('5 Januari 2027');
  expect(operator.last().text).toContain('belum tiba');
  expect(await jawaban()).toEqual([]);
  await operator.tap('Tanggal lain');
  expect(operator.last().text).toContain('Tanggal berapa diserahkan?');
  expect(await jawaban()).toEqual([]);

  await operator.say('4 Januari 2026');
  expect(await jawaban()).toEqual([]);
  // The year alone answers the question too.
  await operator.say('2027');
  expect(operator.last().text).toContain('APBDes 2027: 4 Januari 2027');
  expect(await jawaban()).toEqual(['2027-01-04']);

  await operator.tap('Ubah');
  await operator.say('4-1');
  expect(await jawaban()).toEqual(['2027-01-04']);
  await operator.tap('Ubah');
  await operator.say('ya');
  await operator.say('3-1');
  expect(await jawaban()).toEqual(['2027-01-03']);
  await operator.tap('Kirim');
  expect(await isiTerkirim(office, SEMBUNG, '2026-12')).toEqual(['APBDes {tahunDepan}: tanggal 2027-01-03']);
  await expect(operator.transcript()).toMatchFileSnapshot('./transcripts/event-day.txt');
});

test('a day before the season is recorded when a person insists, and whoever verifies is told', async () => {
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.say('30-9');
  await operator.tap('30 September 2026');
  await operator.tap('Kirim');
  expect((await laporanTersimpan(office, SEMBUNG, '2026-12'))?.angka(1)).toMatchObject([
    { isi: 'tanggal 2026-09-30', anomali: ['tanggal-sebelum-masa'] },
  ]);
  const sekcam = office.orang('Sekcam');
  await sekcam.say('/periksa');
  await sekcam.tap('Periksa satu per satu');
  expect(sekcam.last().text).toContain('sebelum masa dokumen ini');
});

test.each([
  ['Asia/Jakarta', '2027-01-05T00:01:00+07:00', '2027-01-05'],
  ['Asia/Makassar', '2027-01-04T23:01:00+07:00', '2027-01-05'],
  ['Asia/Jayapura', '2027-01-04T22:01:00+07:00', '2027-01-05'],
  ['Asia/Jayapura', '2027-01-04T21:59:00+07:00', '2027-01-04'],
])('around midnight the day is that of the office (%s, %s)', async (zona, now, today) => {
  await ubahKantor(office, (tx) => tx.office.update({ where: { id: office.officeId }, data: { zona } }));
  office.clock.set(now);
  const operator = office.orang('Operator Desa Sembung');
  await operator.say('/lapor');
  await operator.say('5-1');
  if (today === '2027-01-05') expect(await jawaban()).toEqual(['2027-01-05']);
  else {
    expect(operator.last().text).toContain('5 Januari 2027: belum tiba');
    expect(await jawaban()).toEqual([]);
  }
});
