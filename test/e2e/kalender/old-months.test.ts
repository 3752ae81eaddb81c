import { afterAll, beforeAll, expect, test } from 'vitest';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await startOffice({ now: '2026-04-06T07:30:00+07:00', content: '2026-04-06T07:00:00+07:00' });
});
afterAll(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

async function at(local: string): Promise<void> {
  office.clock.set(local);
  await office.tick();
}

/** What a person was told of a month. */
const about = (name: string, month: string) =>
  office
    .person(name)
    .messages()
    .filter(({ text }) => text?.startsWith(`Laporan ${month}`));

test('whom the sekcam reminds by hand the schedule leaves alone that day, and only that day', async () => {
  await office.tick();
  const before = about('Operator Desa Plosogenuk', 'Maret').length;
  const returned = about('Operator Desa Gadingmangu', 'Maret').length;
  office.clock.set('2026-04-06T07:50:00+07:00');
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap(/^Ingatkan/);
  await sekcam.tap(/^Kirim ke/);
  await office.settle();
  expect(about('Operator Desa Plosogenuk', 'Maret')).toHaveLength(before + 1);
  await at('2026-04-06T08:00:00+07:00');
  expect(about('Operator Desa Plosogenuk', 'Maret')).toHaveLength(before + 1);
  // A complete report that was returned is not among those whom the button reminds.
  expect(about('Operator Desa Gadingmangu', 'Maret')).toHaveLength(returned + 1);
  await at('2026-04-07T08:00:00+07:00');
  expect(about('Operator Desa Plosogenuk', 'Maret')).toHaveLength(before + 2);
});

test('a month opened again is reminded of on the day after and on the last day, and stands in /belum', async () => {
  const sekcam = office.person('Sekcam');
  office.clock.set('2026-04-07T10:00:00+07:00');
  await office.db.prisma.realisasi.deleteMany({
    where: { report: { month: '2026-02', reporter: { namaPendek: { in: ['Sembung', 'Plosogenuk'] } } } },
  });
  await sekcam.say('/belum');
  expect(sekcam.last().text).not.toContain('Februari');
  await sekcam.say('/kalender');
  await sekcam.tap('Buka kembali');
  await sekcam.tap('Februari 2026');
  await sekcam.tap('Sembung');
  await sekcam.say('Angka hilang');
  await sekcam.say('10-4-2026');
  await sekcam.say('/belum');
  expect(sekcam.last().text).toMatch(/\n\nFebruari: 1 belum$/);
  const opened = about('Operator Desa Sembung', 'Februari').length;
  const compute = () => about('Operator Desa Sembung', 'Februari').length - opened;
  const count: number[] = [];
  for (const day of ['08', '09', '10', '13']) {
    await at(`2026-04-${day}T07:59:00+07:00`);
    count.push(compute());
    await at(`2026-04-${day}T08:00:00+07:00`);
    await at(`2026-04-${day}T08:01:00+07:00`);
    count.push(compute());
  }
  expect(count).toEqual([0, 1, 1, 1, 1, 2, 2, 2]);
  expect(about('Operator Desa Sembung', 'Februari').at(-1)?.text).toMatch(
    /^Laporan Februari 2026 Desa Sembung belum masuk .*masih kami terima s\/d Jumat, 10 April\.$/,
  );
  expect(about('Operator Desa Plosogenuk', 'Februari')).toEqual([]);
});

test('long decisions come in pages, each once, and none is cut', async () => {
  const reports = await office.db.prisma.report.findMany({
    where: { month: '2026-03', revisions: { some: {} } },
    include: { revisions: true },
    orderBy: { id: 'asc' },
    take: 7,
  });
  const text = reports.map((_, index) => `${'Jembatan putus. '.repeat(70)}Usul ke-${index}.`);
  await office.db.prisma.kendala.createMany({
    data: reports.map(({ id, revisions }, index) => ({
      reportId: id,
      revision: 1,
      butir: [],
      text: text[index] ?? '',
      wantsDecision: true,
      personId: revisions[0]!.sentById,
      at: new Date('2026-04-06T00:00:00Z'),
    })),
  });
  const sekcam = office.person('Sekcam');
  await sekcam.say('/status');
  await sekcam.tap(/^Keputusan/);
  const pages = [sekcam.last().text ?? ''];
  while (sekcam.buttons().includes('Berikutnya ›') && pages.length < 10) {
    await sekcam.tap('Berikutnya ›');
    pages.push(sekcam.last().text ?? '');
  }
  expect(pages.length).toBeGreaterThan(1);
  const all = pages.join('\n');
  for (const one of text) expect(all.split(one)).toHaveLength(2);
  expect(all).not.toContain('…');
  await sekcam.tap('‹ Sebelumnya');
  expect(sekcam.last().text).toBe(pages.at(-2));
});
