import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../src/emulator/telegram-user.ts';
import { startOffice, type TestOffice } from '../support/office.ts';

let office: TestOffice;
let sekcam: TelegramUser;
let kasubbag: TelegramUser;
beforeAll(async () => {
  office = await startOffice();
  sekcam = office.orang('Sekcam');
  kasubbag = office.orang('Kasubbag Perencanaan');
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
  const tamu = office.emulator.user({ firstName: 'Rina' });
  await tamu.start(token);
  await tamu.say('/riwayat_kantor');
  const layar = tamu.last().text ?? '';
  expect(layar).toContain('Sekcam (Sekretaris Kecamatan)');
  expect(layar).toContain('Peran, diberikan: Pengamat');
  expect(layar).toContain('orang: Rina');
  expect(layar).toContain('Hari libur, dihapus: 3 April 2026');
  expect(layar).toContain('dasar realisasi uang: SPJ → SP2D');
  await tamu.tap('Pengaturan');
  expect(tamu.last().text).toContain('Pengaturan (');
  expect(tamu.last().text).not.toContain('Peran, diberikan');
  await tamu.tap('Semua');
  await tamu.tap('Berikutnya ›');
  expect(tamu.last().text).toContain('baris perintah');
});

test('a reporter does not see it, nor another office; nothing in it can be changed', async () => {
  const operator = office.orang('Operator Desa Perak');
  await operator.say('/riwayat_kantor');
  expect(operator.last().text).toContain('tidak termasuk peran Anda');
  const { prisma, asOwner } = office.db;
  const refused = /only ever appended|permission denied/;
  await expect(prisma.officeEvent.deleteMany({})).rejects.toThrow(refused);
  await expect(prisma.officeEvent.updateMany({ data: { objek: 'x' } })).rejects.toThrow(refused);
  for (const sql of [
    'DELETE FROM "OfficeEvent"',
    'UPDATE "OfficeEvent" SET "objek" = \'\'',
    'TRUNCATE "OfficeEvent"',
  ])
    await expect(asOwner(sql)).rejects.toThrow('only ever appended');
  const nomor = await office.db.prisma.officeEvent.findMany({
    where: { officeId: office.officeId },
    orderBy: { nomor: 'asc' },
  });
  expect(nomor.map((one) => one.nomor)).toEqual(nomor.map((_, index) => index + 1));
});
