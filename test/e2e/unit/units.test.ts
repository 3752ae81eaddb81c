import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
let kasubbag: TelegramUser;
let sekcam: TelegramUser;

beforeAll(async () => {
  office = await startOffice();
  kasubbag = office.person('Kasubbag Perencanaan');
  sekcam = office.person('Sekcam');
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  await office.stop();
});

const shows = (person: TelegramUser) => person.last().text;

/** Opens one unit from /unit, turning no page: the example has few. */
async function open(person: TelegramUser, list: string, unit: string | RegExp): Promise<void> {
  await person.say('/unit');
  await person.tap(list);
  await person.tapOn(person.last(), unit);
}

test('a seksi is closed: another takes its sub kegiatan over from a month on, those before stay, all concerned hear it', async () => {
  const kasi = office.person('Kasi Sosbud');
  await open(kasubbag, 'Seksi, subbag', 'Seksi Sosbud');
  await kasubbag.tap('Tutup unit ini');
  await kasubbag.tap('Seksi PMD');
  await kasubbag.tap('Mulai Mei 2026');
  await kasubbag.tap('Mulai April 2026');
  await kasubbag.tap(/Ya, mulai April 2026/);
  await expect(kasubbag.transcript()).toMatchFileSnapshot('../transcripts/unit/close-section.txt');
  expect(shows(kasi)).toContain('melapor terakhir untuk Maret 2026');
  expect(shows(office.person('Kasi PMD'))).toContain('dilanjutkan Seksi Pemberdayaan');
  expect(shows(sekcam)).toContain('melapor terakhir untuk Maret 2026');
  await kasi.say('/lapor');
  expect(shows(kasi)).toContain('Maret');
});

test('a sub kegiatan is given to another unit by its number, from a month on', async () => {
  const start = kasubbag.transcript().length;
  await open(kasubbag, 'Seksi, subbag', 'Seksi Tapem');
  await kasubbag.tap('Sub kegiatan');
  await kasubbag.say('40');
  await kasubbag.say('1, 3');
  await kasubbag.tap('Mulai April 2026');
  await expect(kasubbag.transcript().slice(start)).toMatchFileSnapshot(
    '../transcripts/unit/give-sub-kegiatan.txt',
  );
});

test('a desa is renamed, one is merged, one becomes a kelurahan, one is new; the months before are as they were', async () => {
  const before = kasubbag.transcript().length;
  await open(kasubbag, 'Desa', 'Glagahan');
  await kasubbag.tap('Ganti nama');
  await kasubbag.tap('Mulai April 2026');
  await kasubbag.say('Glagah Asri');
  await open(kasubbag, 'Desa', 'Temuwulan');
  await kasubbag.tap('Gabung/hapus');
  await kasubbag.tap('Sukorejo');
  await kasubbag.tap('Mulai April 2026');
  await kasubbag.tap(/Ya, mulai April 2026/);
  await open(kasubbag, 'Desa', 'Perak');
  await kasubbag.tap('Menjadi kelurahan');
  await kasubbag.tap('Mulai April 2026');
  await kasubbag.tap(/Ya, mulai April 2026/);
  await kasubbag.say('/unit');
  await kasubbag.tap('Desa');
  await kasubbag.tap('Tambah desa');
  await kasubbag.tap('Mulai April 2026');
  await kasubbag.say('35.17.02.2014 Sumber Agung');
  await kasubbag.say('Sumber Agung Lor');
  await expect(kasubbag.transcript().slice(before)).toMatchFileSnapshot(
    '../transcripts/unit/desa-changes.txt',
  );
  office.clock.set('2026-05-02T09:00:00+07:00');
  const heard = sekcam.transcript().length;
  await sekcam.say('/status');
  const april = sekcam.transcript().slice(heard);
  await expect(april).toMatchFileSnapshot('../transcripts/unit/status-months.txt');
  expect(shows(sekcam)).toContain('STATUS APRIL 2026');
  expect(shows(sekcam)).toContain('Desa 0/12');
  expect(shows(sekcam)).toContain('Glagah Asri');
  expect(shows(sekcam)).not.toContain('Temuwulan');
  await sekcam.tap('Bulan lain');
  await sekcam.tap('Mar 2026');
  expect(sekcam.transcript().slice(heard)).toContain('STATUS MARET 2026');
  expect(sekcam.transcript().slice(heard)).toMatch(/Desa \d+\/13/);
});

test('the record says who changed which unit, and one decision on an older screen is refused', async () => {
  await sekcam.say('/riwayat_kantor');
  await sekcam.tap('Unit');
  expect(shows(sekcam)).toContain('Unit, ditambah: Desa Sumber Agung Lor');
  expect(shows(sekcam)).toContain('Unit, berakhir: Desa Perak');
  expect(shows(sekcam)).toContain('dilanjutkan oleh: Kelurahan Perak');
  await open(kasubbag, 'Desa', 'Sembung');
  await kasubbag.tap('Gabung/hapus');
  await kasubbag.tap('Tidak bergabung');
  await open(sekcam, 'Desa', 'Pagerwojo');
  await sekcam.tap('Gabung/hapus');
  await sekcam.tap('Tidak bergabung');
  await sekcam.tap(/^✔ Ya/);
  await kasubbag.tap(/^✔ Ya/);
  expect(kasubbag.transcript()).toContain('Sementara Anda membaca, Sekcam');
  const ended = await office.db.prisma.reporterUnit.findMany({ where: { untilMonth: { not: null } } });
  expect(ended.map(({ namaPendek }) => namaPendek).sort()).not.toContain('Sembung');
});
