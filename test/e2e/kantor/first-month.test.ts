import { afterAll, beforeAll, expect, test } from 'vitest';
import { buttons } from '../../support/e2e/planless-office.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  // Nobody has reported January or February.
  office = await startOffice({ content: '2026-01-31T00:00:00+07:00', now: '2026-04-01T08:00:00+07:00' });
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

async function firstMonth(): Promise<string | null> {
  const { startMonth } = await office.db.prisma.office.findUniqueOrThrow({ where: { id: office.officeId } });
  return startMonth;
}

test('an office that began in March is not missing January and February', async () => {
  const kasi = office.person('Kasi PMD');
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasi.say('/lapor');
  await kasi.say('64');
  expect(kasi.last().text).toContain('Januari dan Februari');
  await kasi.say('/batal');
  await kasubbag.say('/pengaturan');
  expect(kasubbag.last().text).toContain('Laporan diminta mulai Januari 2026.');
  await kasubbag.tap('Ubah bulan mulai');
  await kasubbag.tap('Maret 2026');
  expect(kasubbag.last().text).toContain('Januari 2026 dan Februari 2026 tidak lagi diminta');
  expect(kasubbag.last().text).toContain('Belum ada laporan yang terkirim untuk bulan itu.');
  expect(await firstMonth()).toBeNull();
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
  expect(kasubbag.last().text).toContain('Laporan diminta mulai Maret 2026.');
  await kasi.say('/lapor');
  await kasi.tap(/^Lanjutkan/);
  expect(kasi.last().text).toContain('KEUANGAN');
  expect(kasi.last().text).not.toContain('Januari dan Februari');
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/kantor/first-month-kasubbag.txt');
  await expect(kasi.transcript()).toMatchFileSnapshot('../transcripts/kantor/first-month-kasi.txt');
});

test('a forged month is refused, and what is so already changes nothing', async () => {
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Ubah bulan mulai');
  const message = kasubbag.last();
  const original = buttons(message).find((one) => one.includes('2026-02'))!;
  for (const forged of ['2025-01', '2027-01', '2026-13', 'x']) {
    await kasubbag.pressData(message, original.replace('2026-02', forged));
  }
  await kasubbag.tap('✔ Maret 2026');
  expect(await firstMonth()).toBe('2026-03');
});

test('what was sent meanwhile is shown before the first month is set, and the change is kept', async () => {
  const kasubbag = office.person('Kasubbag Perencanaan');
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Ubah bulan mulai');
  await kasubbag.tap('Februari 2026');
  expect(kasubbag.last().text).toContain('Februari 2026 diminta lagi');
  const { prisma } = office.db;
  const { id: planId } = await prisma.planVersion.findFirstOrThrow();
  const { id: reporterId } = await prisma.reporterUnit.findFirstOrThrow({ where: { kind: 'desa' } });
  const sent = { reporterId, month: '2026-02', planId, status: 'diajukan', revision: 1 };
  await prisma.report.create({ data: { ...sent, createdAt: new Date('2026-03-02T01:00:00Z') } });
  await kasubbag.tap('✔ Terapkan mulai Februari 2026');
  expect(kasubbag.last().text).toContain('Sementara itu ada yang berubah');
  expect(kasubbag.last().text).toContain('• Februari 2026: 1 laporan');
  expect(await firstMonth()).toBe('2026-03');
  await kasubbag.tap('✔ Terapkan mulai Februari 2026');
  expect(await firstMonth()).toBe('2026-02');
  const events = await prisma.officeEvent.findMany({
    where: { subject: 'pengaturan' },
    orderBy: { number: 'asc' },
  });
  expect(events.slice(-2).map(({ before, after }) => [before, after])).toEqual([
    ['{"mulaiBulan":null}', '{"mulaiBulan":"2026-03"}'],
    ['{"mulaiBulan":"2026-03"}', '{"mulaiBulan":"2026-02"}'],
  ]);
});
