import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { answer, changeOffice, SEMBUNG, sentContent, storedReport } from '../../support/e2e/sent-reports.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let operator: TelegramUser;
beforeEach(async () => {
  office = await startOffice();
  operator = office.person('Operator Desa Sembung');
});
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

async function sendMarch(): Promise<void> {
  await operator.say('/lapor');
  await operator.say('27');
  await operator.tap('Tetap 6');
  await operator.tap(/^Nihil/);
  await operator.tap('Kirim');
}

test('a sent report is corrected with a reason, the old figure beside the new one', async () => {
  await sendMarch();
  office.clock.set('2026-04-08T10:00:00+07:00');
  await operator.say('/ubah');
  await operator.sendSticker('🙏');
  await operator.say('Satu lembaga bubar akhir Maret');
  await operator.tap('Lembaga kemasyarakatan aktif');
  await operator.say('5');
  await operator.tap('Benar, 5');
  await operator.tap('Kirim');
  await expect(operator.transcript()).toMatchFileSnapshot('../transcripts/meanwhile/correction.txt');
  const report = await storedReport(office, SEMBUNG);
  expect(report?.revisions.map((one) => [one.revision, one.kind, one.reason, one.timeliness])).toEqual([
    [1, 'kirim', null, 'tepat_waktu'],
    [2, 'ubah', 'Satu lembaga bubar akhir Maret', 'tepat_waktu'],
  ]);
  expect(report?.angka(2).map(({ name, content, at }) => [name, content, at])).toEqual([
    ['Kejadian trantibum', 'nihil', '2026-04-01T00:30:00.000Z'],
    ['LPJ APBDes {tahunLalu}', 'tanggal 2026-03-27', '2026-04-01T00:30:00.000Z'],
    ['Lembaga kemasyarakatan aktif', 'nilai 5', '2026-04-08T03:00:00.000Z'],
  ]);
  expect(report?.angka(1).map((one) => one.content)).toContain('nilai 6');
});

test('a correction is given up, and the report stays as it was sent', async () => {
  await sendMarch();
  await operator.say('/ubah');
  await operator.say('salah ketik');
  await operator.tap('Kejadian trantibum');
  await operator.say('1');
  await operator.tap('Batalkan perubahan');
  await operator.say('/lapor');
  expect(answer(operator)).toContain('sudah lengkap');
  const report = await storedReport(office, SEMBUNG);
  expect(report?.draft).toBeNull();
  expect(report?.revision).toBe(1);
});

test('a closed month and an approved one are refused, with what to do', async () => {
  await sendMarch();
  const { prisma } = office.db;
  const camat = await prisma.person.findFirstOrThrow({ where: { name: 'Camat' } });
  const { id: reportId } = await prisma.report.findFirstOrThrow({
    where: { month: '2026-03', revision: 1, reporter: { kode: SEMBUNG } },
  });
  await prisma.report.update({ where: { id: reportId }, data: { status: 'disetujui' } });
  const at = new Date('2026-04-01T01:00:00Z');
  await prisma.reportEvent.create({
    data: { reportId, revision: 1, step: 'setujui', personId: camat.id, role: 'camat', at },
  });
  await operator.say('/ubah');
  expect(answer(operator)).toBe(
    'Laporan ini sudah disetujui Camat, 1 April 2026, 08.00 WIB. Untuk mengubahnya, minta sekcam membukanya kembali; isian yang belum terkirim tetap tersimpan.',
  );
  office.clock.set('2026-04-21T08:00:00+07:00');
  await operator.say('/ubah');
  expect(answer(operator)).toContain('minta kasubbag perencanaan membukanya kembali');
});

test('a correction of February is carried into March, and told to who verified it', async () => {
  const { prisma } = office.db;
  await sendMarch();
  const unit = await prisma.reporterUnit.findFirstOrThrow({ where: { kode: SEMBUNG } });
  const kasubbag = office.person('Kasubbag Perencanaan');
  const person = await prisma.person.findFirstOrThrow({ where: { name: 'Kasubbag Perencanaan' } });
  await changeOffice(office, async (tx) => {
    const at = new Date('2026-04-02T01:00:00Z');
    const reason = 'angka Februari keliru';
    const reopening = { reporterId: unit.id, month: '2026-02', personId: person.id, at, reason };
    await tx.reopening.create({ data: { ...reopening, until: new Date('2026-04-10T00:00:00Z') } });
    await tx.report.updateMany({ where: { reporterId: unit.id }, data: { status: 'diverifikasi' } });
    const march = await tx.report.findFirstOrThrow({ where: { reporterId: unit.id, month: '2026-03' } });
    const event = { reportId: march.id, revision: 1, step: 'verifikasi', role: 'kasubbag' };
    await tx.reportEvent.create({ data: { ...event, personId: person.id, at } });
  });
  await operator.say('/ubah');
  await operator.tap(/^Februari 2026/);
  await operator.say('Tertukar dengan desa lain');
  await operator.tap('Kejadian trantibum');
  await operator.say('3');
  await operator.tap('Kirim');
  await operator.say('/ubah');
  await operator.tap(/^Maret 2026/);
  await operator.say('Menyesuaikan Februari');
  await operator.tap('Kejadian trantibum');
  expect(answer(operator)).toContain('Januari–Februari: 4 kejadian (sementara)');
  await office.settle();
  await expect(
    `${operator.transcript()}\n=== Kasubbag Perencanaan ===\n\n${kasubbag.transcript()}`,
  ).toMatchFileSnapshot('../transcripts/meanwhile/correction-february.txt');
  expect(await sentContent(office, SEMBUNG, '2026-02')).toContain('Kejadian trantibum: nilai 3');
});
