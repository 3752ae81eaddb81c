import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { laporanTersimpan } from './lapor-uji.ts';

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
  const kasi = office.orang('Kasi PMD');
  await kasi.say('/lapor');
  await kasi.say('78');
  await kasi.say('2 jt');
  await kasi.say('4');
  await kasi.say('3 jt');
  expect(kasi.last().text).toContain('Nilai pemberdayaan desa (7.01.03) · KINERJA');
  await kasi.say('76,2');
  await kasi.tap('Kirim');
  await kasi.say('/capaian');
  await expect(kasi.transcript()).toMatchFileSnapshot('./transcripts/iku-seksi.txt');
  const report = await laporanTersimpan(office, 'PMD', '2026-12');
  expect(report?.angka(1).map(({ nama, isi }) => `${nama}: ${isi}`)).toContain(
    'Nilai pemberdayaan desa: nilai 76.2',
  );
});

test('the IKU of tujuan and sasaran are asked of the subbagian that plans; a status role sees what they came to', async () => {
  const sekcam = office.orang('Sekcam');
  await sekcam.say('/belum');
  await sekcam.say('/capaian');
  await sekcam.tap('Per program');
  await sekcam.tap(/Pemberdayaan desa/);
  expect(sekcam.last().text).toContain('Kinerja');
  await sekcam.tap('Nilai pemberdayaan desa');
  expect(sekcam.last().text).toContain('76,2');
  const keuangan = office.orang('Kasubbag Keuangan');
  await keuangan.say('/belum');
  for (const nama of [
    'Nilai AKIP',
    'Indeks kualitas kinerja',
    'Indeks pelayanan publik',
    'Indeks reformasi birokrasi',
  ])
    expect(keuangan.last().text).toContain(nama);
  await keuangan.say('/lapor');
  // Sixteen questions: the sub kegiatan first, what stands above them last.
  for (let nomor = 1; nomor <= 12; nomor += 1) await keuangan.tap('Lewati dulu');
  for (const skor of ['75,3', '8,4', '75', '74']) {
    expect(keuangan.last().text).toContain('KINERJA');
    await keuangan.say(skor);
  }
  await keuangan.tap('Kirim');
  await expect(keuangan.transcript()).toMatchFileSnapshot('./transcripts/iku-keuangan.txt');
  await sekcam.say('/status');
  await sekcam.tap('Sasaran dan IKU');
  expect(sekcam.last().text).toMatch(/Indeks reformasi birokrasi[\s\S]*75,05/);
  await expect(sekcam.transcript()).toMatchFileSnapshot('./transcripts/iku-sekcam.txt');
});
