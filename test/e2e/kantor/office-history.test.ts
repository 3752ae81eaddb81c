import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let sekcam: TelegramUser;
let kasubbag: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  sekcam = office.person('Sekcam');
  kasubbag = office.person('Kasubbag Perencanaan');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

test('what was changed at the office is read back with who, when, before and after', async () => {
  await kasubbag.say('/pengaturan');
  await kasubbag.tap('SP2D');
  await kasubbag.tap(/^✔ Terapkan mulai/);
  await sekcam.say('/kalender');
  await sekcam.pressData(sekcam.last(), `v1|kalender.hapus|${office.officeId}.2026-04-03|0`);
  await sekcam.say('/undang');
  await sekcam.tap('Pengamat');
  await sekcam.tap('Tetap');
  const token = /\?start=([\w-]+)/.exec(sekcam.last().caption ?? '')?.[1];
  const guest = office.emulator.user({ firstName: 'Rina' });
  await guest.start(token);
  await guest.say('/riwayat_kantor');
  const screen = guest.last().text ?? '';
  expect(screen).toContain('Sekcam (Sekretaris Kecamatan)');
  expect(screen).toContain('Peran, diberikan: Pengamat');
  expect(screen).toContain('orang: Rina');
  expect(screen).toContain('Hari libur, dihapus: 3 April 2026');
  expect(screen).toContain('dasar realisasi uang: SPJ → SP2D');
  await guest.tap('Pengaturan');
  expect(guest.last().text).toContain('Pengaturan (');
  expect(guest.last().text).not.toContain('Peran, diberikan');
  await guest.tap('Semua');
  await guest.tap('Berikutnya ›');
  expect(guest.last().text).toContain('baris perintah');
});

test('a reporter does not see it, nor another office; nothing in it can be changed', async () => {
  const operator = office.person('Operator Desa Perak');
  await operator.say('/riwayat_kantor');
  expect(operator.last().text).toContain('tidak termasuk peran Anda');
  const { prisma, asOwner } = office.db;
  const refused = /only ever appended|permission denied/;
  await expect(prisma.officeEvent.deleteMany({})).rejects.toThrow(refused);
  await expect(prisma.officeEvent.updateMany({ data: { object: 'x' } })).rejects.toThrow(refused);
  for (const sql of [
    'DELETE FROM "OfficeEvent"',
    'UPDATE "OfficeEvent" SET "object" = \'\'',
    'TRUNCATE "OfficeEvent"',
  ])
    await expect(asOwner(sql)).rejects.toThrow('only ever appended');
  const number = await office.db.prisma.officeEvent.findMany({
    where: { officeId: office.officeId },
    orderBy: { number: 'asc' },
  });
  expect(number.map((one) => one.number)).toEqual(number.map((_, index) => index + 1));
});
