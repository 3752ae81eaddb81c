import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../src/app/demo/demo-people.ts';
import { listUncertain } from '../../src/app/pengingat/list-uncertain.ts';
import { cancelReminders } from '../../src/app/realisasi/cancel-reminders.ts';
import { transact } from '../../src/store/database/tx.ts';
import { claimMessages, markTried } from '../../src/store/pesan/outbox-claims.ts';
import { type JobsOffice, startJobsOffice } from '../support/office/jobs-office.ts';

let office: JobsOffice;

beforeEach(async () => {
  office = await startJobsOffice('2026-04-01T07:30:00+07:00');
});
afterEach(() => office.stop());

/** Everybody of the demonstration to whom the bot has written, with how often. */
function written(): Record<string, number> {
  const counts = DEMO_PEOPLE.map(({ name }) => [name, office.person(name).messages().length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const idOf = async (namaPendek: string) =>
  (await office.db.prisma.reporterUnit.findFirstOrThrow({ where: { namaPendek } })).id;

const OFFICERS = DEMO_PEOPLE.filter(({ role }) => role === 'operator_desa' || role === 'seksi').map(
  ({ name }) => name,
);

test('on the opening morning everybody with something missing is reminded once, and nobody else', async () => {
  const { at } = office.process();
  await at('2026-04-01T07:29:59+07:00');
  expect(written()).toEqual({});
  await at('2026-04-01T07:30:00+07:00');
  await at('2026-04-01T07:31:00+07:00');
  // Three desa have sent March by then; the bendahara is asked nothing where the sections report money.
  const done = await office.db.prisma.report.findMany({
    where: { month: '2026-03' },
    select: { reporter: { select: { name: true } } },
  });
  expect(done).toHaveLength(3);
  const names = done.map(({ reporter }) => `Operator ${reporter.name}`);
  const expected = OFFICERS.filter((name) => !names.includes(name));
  expect(written()).toEqual(Object.fromEntries(expected.map((name) => [name, 1])));
});

test('a reminder says what is missing and by when, and its button leads into it', async () => {
  await office.process().at('2026-04-01T07:30:00+07:00');
  const sembung = office.person('Operator Desa Sembung').last();
  expect(sembung.text).toBe('Laporan Maret 2026 Desa Sembung belum masuk (3 isian). Batas: Senin, 6 April.');
  const id = await idOf('Sembung');
  expect(sembung.inlineKeyboard).toEqual([
    [{ text: 'Isi sekarang', callback_data: `v1|lapor.isi|${id}.2026-03|0` }],
  ]);
});

test('when a single item is missing the button leads into that item, and a returned report into the returned one', async () => {
  const { at } = office.process();
  await office.content('2026-04-06T08:00:00+07:00');
  const sembung = await idOf('Sembung');
  const report = await office.db.prisma.report.findFirstOrThrow({
    where: { reporterId: sembung, month: '2026-03' },
  });
  const figures = await office.db.prisma.realisasi.findMany({
    where: { reportId: report.id },
    orderBy: { id: 'asc' },
  });
  await office.db.prisma.realisasi.delete({ where: { id: figures[1]!.id } });
  await at('2026-04-06T08:00:00+07:00');
  const partly = office.person('Operator Desa Sembung').last();
  expect(partly.text).toBe(
    'Laporan Maret 2026 Desa Sembung belum lengkap (kurang 1 isian). Batas: hari ini, Senin, 6 April.',
  );
  expect(partly.inlineKeyboard[0]![0]).toMatchObject({
    callback_data: `v1|lapor.isi|${sembung}.2026-03.${figures[1]!.butir}|0`,
  });
  const returned = office.person('Operator Desa Gadingmangu').last();
  expect(returned.text).toBe(
    'Laporan Maret 2026 Desa Gadingmangu dikembalikan untuk diperbaiki: Bukti kurang. Batas: hari ini, Senin, 6 April.',
  );
  const event = await office.db.prisma.reportEvent.findFirstOrThrow({ where: { step: 'kembalikan' } });
  const gadingmangu = await idOf('Gadingmangu');
  expect(returned.inlineKeyboard[0]![0]).toMatchObject({
    callback_data: `v1|lapor.isi|${gadingmangu}.2026-03.${event.butir}|0`,
  });
});

test('they stop when the report is sent: later slots pass it over, and one that waits is taken back', async () => {
  const { at, set, runtime, jobs } = office.process();
  await office.content('2026-04-06T08:00:00+07:00');
  await at('2026-04-06T08:00:00+07:00');
  const names = Object.keys(written()).filter((name) => OFFICERS.includes(name));
  expect(names.sort()).toEqual(
    [
      'Kasi Sosbud',
      'Kasubbag Keuangan',
      'Kasubbag Umum',
      'Operator Desa Gadingmangu',
      'Operator Desa Plosogenuk',
      'Operator Desa Temuwulan',
    ].sort(),
  );
  // Written at 8.00 of the day after, but sent before the sender came by.
  set('2026-04-07T08:00:00+07:00');
  await jobs.tick();
  const plosogenuk = await idOf('Plosogenuk');
  const back = await transact(office.db.prisma, (tx) => cancelReminders(tx, plosogenuk, '2026-03'));
  expect(back).toBe(1);
  await runtime.sender.drain();
  expect(office.person('Operator Desa Plosogenuk').messages()).toHaveLength(1);
  expect(office.person('Operator Desa Temuwulan').messages()).toHaveLength(2);
});

test('late reminders go on weekly until the close and then end', async () => {
  const { at } = office.process();
  await office.content('2026-04-06T12:00:00+07:00');
  const days: string[] = [];
  for (let day = 7; day <= 30; day++) {
    const before = office.person('Operator Desa Plosogenuk').messages().length;
    await at(`2026-04-${String(day).padStart(2, '0')}T09:00:00+07:00`);
    if (office.person('Operator Desa Plosogenuk').messages().length > before) days.push(String(day));
  }
  expect(days).toEqual(['7', '14']);
});

test('the morning after the due date the sekcam and the kasubbag get the list of who is missing', async () => {
  const { at } = office.process();
  await office.content('2026-04-06T23:00:00+07:00');
  await office.person('Operator Desa Temuwulan').block({ wait: false });
  await office.db.prisma.person.updateMany({
    where: { name: 'Operator Desa Temuwulan' },
    data: { blockedAt: new Date('2026-04-02T00:00:00Z') },
  });
  await at('2026-04-07T07:29:00+07:00');
  const list = () =>
    office
      .person('Sekcam')
      .messages()
      .filter(({ text }) => text?.includes('Batas sudah lewat'));
  expect(list()).toEqual([]);
  await at('2026-04-07T07:30:00+07:00');
  await at('2026-04-07T09:00:00+07:00');
  expect(list()).toHaveLength(1);
  expect(office.person('Kasubbag Perencanaan').last().text).toBe(list()[0]!.text);
  expect(
    office
      .person('Camat')
      .messages()
      .filter(({ text }) => text !== undefined),
  ).toEqual([]);
  expect(list()[0]!.text).toBe(
    [
      'Laporan Maret 2026 · Kecamatan Perak',
      'Batas sudah lewat: Senin, 6 April.',
      'Belum lengkap 4 dari 19 pelapor:',
      '▲ Plosogenuk: kurang 3 isian',
      '▲ Temuwulan: kurang 3 isian',
      '▲ Seksi Sosbud: kurang 2 isian',
      '▲ Subbag Umum: kurang 26 isian',
      'Dikembalikan, belum diperbaiki: Gadingmangu',
      'Tidak terjangkau bot (belum ada petugas, atau bot diblokir), mohon dihubungi: Temuwulan',
    ].join('\n'),
  );
  expect(
    list()[0]!
      .inlineKeyboard.flat()
      .map(({ text }) => text),
  ).toEqual(['Ingatkan 5', 'Status']);
  // Whoever blocked the bot is not written to at all.
  expect(
    office.emulator.calls.filter(
      ({ payload }) => payload.chat_id === office.person('Operator Desa Temuwulan').id,
    ),
  ).toEqual([]);
});

test('a reminder whose line broke after Telegram had it is listed as tidak pasti and never sent again', async () => {
  const { at, runtime } = office.process();
  const kasi = office.person('Kasi PMD');
  office.emulator.failNext({ method: 'sendMessage', chatId: kasi.id, dropAfter: true });
  await at('2026-04-01T07:30:00+07:00');
  await at('2026-04-01T07:40:00+07:00');
  await runtime.sender.drain();
  expect(kasi.messages()).toHaveLength(1);
  const list = await transact(office.db.prisma, (tx) => listUncertain(tx, office.officeId));
  expect(list).toMatchObject([{ name: 'Kasi PMD', kind: 'pengingat' }]);
  await office.content('2026-04-06T23:00:00+07:00');
  await at('2026-04-07T07:30:00+07:00');
  expect(office.person('Sekcam').last().text).toContain('Pesan tidak pasti sampai: Kasi PMD (pengingat)');
});

test('a reminder that nobody came to send in time does not wake people at night', async () => {
  const { at, set, jobs, runtime } = office.process();
  set('2026-04-01T07:30:00+07:00');
  await jobs.tick();
  const waiting = { kind: 'pengingat', sentAt: null } as const;
  expect(await office.db.prisma.outbox.count({ where: { ...waiting, deadAt: null } })).toBeGreaterThan(0);
  set('2026-04-01T23:10:00+07:00');
  await runtime.sender.drain();
  await at('2026-04-01T23:10:00+07:00');
  expect(await office.db.prisma.outbox.count({ where: { ...waiting, deadAt: null } })).toBe(0);
  expect(await office.db.prisma.outbox.count({ where: { kind: 'pengingat', sentAt: { not: null } } })).toBe(
    0,
  );
});

test('of what a killed process had claimed, what it had tried is listed as tidak pasti and the rest is sent', async () => {
  const { at, set, jobs } = office.process();
  set('2026-04-01T07:30:00+07:00');
  await jobs.tick();
  const { prisma } = office.db;
  const now = new Date('2026-04-01T00:30:00Z');
  const [tried, claimed] = await claimMessages(prisma, { worker: 'dies', now, limit: 2 });
  expect(await markTried(prisma, [tried!.id], 'dies')).toEqual(new Set([tried!.id]));
  await prisma.outbox.updateMany({ where: { worker: 'dies' }, data: { leaseUntil: new Date(0) } });
  expect(await markTried(prisma, [claimed!.id], 'dies')).toEqual(new Set());
  await at('2026-04-01T07:31:00+07:00');
  const list = await transact(prisma, (tx) => listUncertain(tx, office.officeId));
  expect(list).toHaveLength(1);
  expect(await prisma.outbox.findUnique({ where: { id: tried!.id } })).toMatchObject({ sentAt: null });
  expect(await prisma.outbox.findUnique({ where: { id: claimed!.id } })).toMatchObject({
    uncertainAt: null,
    sentAt: expect.any(Date),
  });
});
