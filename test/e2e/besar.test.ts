import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../support/office.ts';
import { ditolak, jelajahi } from './jelajah.ts';
import { besarkan } from './kantor-besar.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', isi: '2026-04-06T13:00:00+07:00' });
  await besarkan(office);
});
afterAll(() => office.stop());

const LIHAT = ['/status', '/belum', '/capaian', '/riwayat', '/digest', '/bantuan'];
const URUS = ['/periksa', '/petugas', '/undang', '/kalender', '/dpa', '/pengaturan'];

test.each<[nama: string, perintah: string[], macam: number]>([
  ['Sekcam', [...LIHAT, ...URUS], 55],
  ['Camat', [...LIHAT, '/setujui', '/keputusan'], 14],
  ['Kasubbag Umum', ['/lapor', '/belum', '/capaian', '/riwayat', '/ubah'], 4],
])(
  'every screen of an office of 108 desa fits a phone message: %s',
  async (nama, perintah, macam) => {
    const verbs = await jelajahi(office.orang(nama), perintah);
    await office.settle();
    expect(ditolak(office.emulator)).toEqual([]);
    expect(office.log).toEqual([]);
    expect(verbs.size).toBeGreaterThanOrEqual(macam);
  },
  120_000,
);

test('its reminders, the list of who is late and the digest arrive', async () => {
  for (const pagi of ['2026-04-07T08:00', '2026-04-13T07:05', '2026-04-20T07:05']) {
    office.clock.set(`${pagi}:00+07:00`);
    await office.tick();
  }
  expect(ditolak(office.emulator)).toEqual([]);
  expect(office.log).toEqual([]);
  const { prisma } = office.db;
  const dikirim = await prisma.outbox.groupBy({
    by: ['jenis'],
    where: { sentAt: { not: null } },
    _count: true,
  });
  const jumlah = Object.fromEntries(dikirim.map(({ jenis, _count }) => [jenis, _count]));
  expect(jumlah.pengingat).toBeGreaterThan(50);
  expect(jumlah.ringkasan).toBeGreaterThanOrEqual(6);
}, 120_000);
