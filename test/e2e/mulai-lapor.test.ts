import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { tombol } from './rencana-kantor.ts';

let office: TestOffice;
beforeAll(async () => {
  // Nobody has reported January or February.
  office = await startOffice({ isi: '2026-01-31T00:00:00+07:00', now: '2026-04-01T08:00:00+07:00' });
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

test('an office that began in March is not missing January and February', async () => {
  const kasi = office.orang('Kasi PMD');
  const kasubbag = office.orang('Kasubbag Perencanaan');
  await kasi.say('/lapor');
  await kasi.say('64');
  expect(kasi.last().text).toContain('Januari dan Februari');
  await kasi.say('/batal');
  await kasubbag.say('/pengaturan');
  expect(kasubbag.last().text).toContain('Laporan diminta mulai Januari 2026.');
  await kasubbag.tap('Ubah bulan mulai');
  await kasubbag.tap('Maret 2026');
  expect(kasubbag.last().text).toContain('Laporan diminta mulai Maret 2026.');
  await kasi.say('/lapor');
  await kasi.tap(/^Lanjutkan/);
  expect(kasi.last().text).toContain('KEUANGAN');
  expect(kasi.last().text).not.toContain('Januari dan Februari');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('./transcripts/mulai-lapor-kasubbag.txt');
  await expect(kasi.transcript()).toMatchFileSnapshot('./transcripts/mulai-lapor-kasi.txt');
});

test('a forged month is refused, and what is so already changes nothing', async () => {
  const kasubbag = office.orang('Kasubbag Perencanaan');
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Ubah bulan mulai');
  const message = kasubbag.last();
  const asli = tombol(message).find((one) => one.includes('2026-02'))!;
  for (const palsu of ['2025-01', '2027-01', '2026-13', 'x']) {
    await kasubbag.pressData(message, asli.replace('2026-02', palsu));
  }
  await kasubbag.tap('✔ Maret 2026');
  const { mulaiBulan } = await office.db.prisma.office.findUniqueOrThrow({ where: { id: office.officeId } });
  expect(mulaiBulan).toBe('2026-03');
});
