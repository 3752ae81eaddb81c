import { afterAll, beforeAll, expect, test } from 'vitest';
import { storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2027-01-04T08:00:00+07:00' });
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test('in December a section is asked for the outcome of its program too, and it counts', async () => {
  const kasi = office.person('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.say('78');
  await kasi.say('2 jt');
  await kasi.say('4');
  await kasi.say('3 jt');
  expect(kasi.last().text).toContain('Nilai pemberdayaan desa (7.01.03) · KINERJA');
  await kasi.say('76,2');
  await kasi.tap('Kirim');
  await kasi.say('/capaian');
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/capaian/iku-seksi.txt');
  const report = await storedReport(office, 'PMD', '2026-12');
  expect(report?.angka(1).map(({ name, content }) => `${name}: ${content}`)).toContain(
    'Nilai pemberdayaan desa: nilai 76.2',
  );
});

test('the IKU of tujuan and sasaran are asked of the subbagian that plans; a status role sees what they came to', async () => {
  const sekcam = office.person('Sekcam');
  await sekcam.say('/belum');
  await sekcam.say('/capaian');
  await sekcam.tap('Per program');
  await sekcam.tap(/Pemberdayaan desa/);
  expect(sekcam.last().text).toContain('Kinerja');
  await sekcam.tap('Nilai pemberdayaan desa');
  expect(sekcam.last().text).toContain('76,2');
  const moneyButir = office.person('Kasubbag Keuangan');
  await moneyButir.say('/belum');
  for (const name of [
    'Nilai AKIP',
    'Indeks kualitas kinerja',
    'Indeks pelayanan publik',
    'Indeks reformasi birokrasi',
  ])
    expect(moneyButir.last().text).toContain(name);
  await moneyButir.say('/lapor');
  // Sixteen questions: the sub kegiatan first, what stands above them last.
  for (let number = 1; number <= 12; number += 1) await moneyButir.tap('Lewati dulu');
  for (const score of ['75,3', '8,4', '75', '74']) {
    expect(moneyButir.last().text).toContain('KINERJA');
    await moneyButir.say(score);
  }
  await moneyButir.tap('Kirim');
  await expect(moneyButir.transcript()).toMatchFileSnapshot('../transcripts/capaian/iku-finance.txt');
  await sekcam.say('/status');
  await sekcam.tap('Sasaran dan IKU');
  expect(sekcam.last().text).toMatch(/Indeks reformasi birokrasi[\s\S]*75,05/);
  await expect(sekcam.transcript()).toMatchFileSnapshot('../transcripts/capaian/iku-sekcam.txt');
});
