import { afterAll, beforeAll, expect, test } from 'vitest';
import { enlarge } from '../../support/e2e/enlarge-office.ts';
import { explore, rejected } from '../../support/e2e/explore-screens.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await startOffice({ now: '2026-04-06T13:00:00+07:00', content: '2026-04-06T13:00:00+07:00' });
  await enlarge(office);
});
afterAll(() => office.stop());

const VIEWS = ['/status', '/belum', '/capaian', '/riwayat', '/digest', '/bantuan'];
const MANAGEMENT = ['/periksa', '/petugas', '/undang', '/kalender', '/dpa', '/pengaturan'];

test.each<[name: string, command: string[], kinds: number]>([
  ['Sekcam', [...VIEWS, ...MANAGEMENT], 55],
  ['Camat', [...VIEWS, '/setujui', '/keputusan'], 14],
  ['Kasubbag Umum', ['/lapor', '/belum', '/capaian', '/riwayat', '/ubah'], 4],
])(
  'every screen of an office of 108 desa fits a phone message: %s',
  async (name, command, kinds) => {
    const verbs = await explore(office.person(name), command);
    await office.settle();
    expect(rejected(office.emulator)).toEqual([]);
    expect(office.log).toEqual([]);
    expect(verbs.size).toBeGreaterThanOrEqual(kinds);
  },
  120_000,
);

test('its reminders, the list of who is late and the digest arrive', async () => {
  for (const morning of ['2026-04-07T08:00', '2026-04-13T07:05', '2026-04-20T07:05']) {
    office.clock.set(`${morning}:00+07:00`);
    await office.tick();
  }
  expect(rejected(office.emulator)).toEqual([]);
  expect(office.log).toEqual([]);
  const { prisma } = office.db;
  const sentOn = await prisma.outbox.groupBy({
    by: ['kind'],
    where: { sentAt: { not: null } },
    _count: true,
  });
  const count = Object.fromEntries(sentOn.map(({ kind, _count }) => [kind, _count]));
  expect(count.pengingat).toBeGreaterThan(50);
  expect(count.ringkasan).toBeGreaterThanOrEqual(6);
}, 120_000);
