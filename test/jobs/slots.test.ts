import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { transact } from '../../src/store/database/tx.ts';
import { insertOffice } from '../../src/store/kantor/office-writes.ts';
import { touchOffice } from '../../src/store/kantor/offices.ts';
import { claimRun } from '../../src/store/pesan/job-runs.ts';
import { type JobsOffice, startJobsOffice } from '../support/office/jobs-office.ts';

/** The plan's own document stays. */
const NOT_THE_PLAN = { mime: { not: 'text/plain' } };

let office: JobsOffice;

beforeEach(async () => {
  office = await startJobsOffice('2026-04-01T00:00:00+07:00');
});
afterEach(() => office.stop());

/** Slots that were done, without the notes of first ticks, of the daily cleaning and of the year's holidays. */
async function done(): Promise<string[]> {
  const rows = await office.db.prisma.jobRun.findMany({
    where: { doneAt: { not: null } },
    orderBy: { key: 'asc' },
  });
  return rows.map(({ key }) => key).filter((key) => !/^(mulai|bersih|libur)/.test(key));
}

const holiday = (date: string) =>
  transact(office.db.prisma, async (tx) => {
    const data = { officeId: office.officeId, date: new Date(date), name: 'Libur', holiday: true };
    await tx.holiday.create({ data });
    await touchOffice(tx, office.officeId);
  });

/** PDFs that the camat has got. */
const digests = () =>
  office
    .person('Camat')
    .messages()
    .flatMap(({ document }) => (document === undefined ? [] : [document.name]));

test('each office has its Monday 07.00 in its own zone: WIT, then WITA, then WIB', async () => {
  const zones = [
    ['71.01.01', 'Asia/Makassar'],
    ['91.01.01', 'Asia/Jayapura'],
  ] as const;
  for (const [wilayah, zone] of zones) {
    const office71 = { wilayah, name: wilayah, kabupaten: 'K', provinsi: 'P', zone };
    await transact(office.db.prisma, (tx) => insertOffice(tx, office71));
  }
  const ids = await office.db.prisma.office.findMany({ orderBy: { wilayah: 'asc' }, select: { id: true } });
  const [wib, wita, wit] = ids.map(({ id }) => id);
  const { at } = office.process();
  await at('2026-04-02T20:00:00+07:00');
  const digestsDone = async () => (await done()).filter((key) => key.startsWith('digest'));
  await at('2026-04-06T06:59:59+09:00');
  expect(await digestsDone()).toEqual([]);
  await at('2026-04-06T07:00:00+09:00');
  expect(await digestsDone()).toEqual([`digest|${wit}|2026-04-05T22:00:00Z`]);
  await at('2026-04-06T07:00:00+08:00');
  expect(await digestsDone()).toHaveLength(2);
  expect(await digestsDone()).toContain(`digest|${wita}|2026-04-05T23:00:00Z`);
  await at('2026-04-06T07:00:00+07:00');
  expect(await digestsDone()).toHaveLength(3);
  expect(await digestsDone()).toContain(`digest|${wib}|2026-04-06T00:00:00Z`);
});

test('a digest and a due date on a holiday move to the next working day', async () => {
  await holiday('2026-04-06');
  const { at } = office.process();
  await at('2026-04-02T20:00:00+07:00');
  await at('2026-04-06T10:00:00+07:00');
  expect(await done()).toEqual([]);
  await at('2026-04-07T07:00:00+07:00');
  expect(digests()).toEqual(['digest-perak-2026-04-07.pdf']);
  await at('2026-04-07T08:00:00+07:00');
  expect(office.person('Operator Desa Sembung').last().text).toContain('Batas: hari ini, Selasa, 7 April.');
  // 6 April is nobody's due date any more, so the list comes on the 8th.
  await at('2026-04-08T07:30:00+07:00');
  expect(office.person('Sekcam').last().text).toContain('Batas sudah lewat: Selasa, 7 April.');
});

test('a holiday that is set while the program runs counts from the next tick on', async () => {
  const { at } = office.process();
  await at('2026-04-02T20:00:00+07:00');
  await holiday('2026-04-06');
  await at('2026-04-06T07:00:00+07:00');
  expect(digests()).toEqual([]);
});

test('after downtime only the newest slot is made up for, and only within the hours', async () => {
  const { at } = office.process();
  await at('2026-03-31T09:00:00+07:00');
  // Down from 31 March to the evening of 7 April: opening, due date and the day after it went by.
  await at('2026-04-07T20:00:00+07:00');
  await at('2026-04-08T06:59:00+07:00');
  expect(await done()).toEqual([]);
  expect(office.person('Operator Desa Sembung').messages()).toEqual([]);
  await at('2026-04-08T07:00:00+07:00');
  expect(await done()).toEqual([
    `daftar-sekcam|${office.officeId}|2026-03|2026-04-07T00:30:00Z`,
    `digest|${office.officeId}|2026-04-06T00:00:00Z`,
    `pengingat|${office.officeId}|2026-03|2026-04-07T01:00:00Z`,
  ]);
  expect(office.person('Operator Desa Sembung').messages()).toHaveLength(1);
  expect(office.person('Operator Desa Sembung').last().text).toContain('Batas Senin, 6 April sudah lewat');
  expect(digests()).toEqual(['digest-perak-2026-04-08.pdf']);
});

test('a started process makes up for it by itself, before the first minute is over', async () => {
  await office.process('satu').at('2026-04-03T09:00:00+07:00');
  const { jobs, runtime, set } = office.process('dua');
  set('2026-04-06T09:00:00+07:00');
  jobs.start();
  const isDone = async (job: string) => (await done()).some((key) => key.startsWith(job));
  while (!((await isDone('digest')) && (await isDone('pengingat')))) await runtime.sender.drain();
  await jobs.stop();
  await runtime.sender.drain();
  expect(digests()).toEqual(['digest-perak-2026-04-06.pdf']);
  expect(office.person('Operator Desa Sembung').last().text).toContain('Batas: hari ini');
});

test('what is older than its time is not made up for', async () => {
  const { at } = office.process();
  await at('2026-03-31T09:00:00+07:00');
  await at('2026-04-09T09:00:00+07:00');
  expect(await done()).toEqual([`daftar-sekcam|${office.officeId}|2026-03|2026-04-07T00:30:00Z`]);
});

test('an office that is seen for the first time has missed nothing of the days before', async () => {
  await office.process().at('2026-04-07T10:00:00+07:00');
  expect(digests()).toEqual([]);
  // The list and the reminder of this very day are not of the days before.
  expect((await done()).map((key) => key.split('|')[0])).toEqual(['daftar-sekcam', 'pengingat']);
});

test('two processes that tick at the same moment send everything once', async () => {
  const [a, b] = [office.process('satu'), office.process('dua')];
  await a.at('2026-04-01T07:00:00+07:00');
  for (const local of [
    '2026-04-01T07:30:00+07:00',
    '2026-04-06T07:00:00+07:00',
    '2026-04-06T08:00:00+07:00',
  ]) {
    await Promise.all([a.at(local), b.at(local), a.at(local)]);
  }
  await Promise.all([a.runtime.sender.drain(), b.runtime.sender.drain()]);
  expect(office.person('Operator Desa Sembung').messages()).toHaveLength(2);
  expect(office.person('Camat').messages()).toHaveLength(2);
  expect(office.log).toEqual([]);
});

test('a slot whose process died is free again when its lease ends', async () => {
  const { at } = office.process();
  await at('2026-04-01T07:00:00+07:00');
  const key = `pengingat|${office.officeId}|2026-03|2026-04-01T00:30:00Z`;
  await transact(office.db.prisma, (tx) => claimRun(tx, key, 'dies'));
  await at('2026-04-01T07:30:00+07:00');
  expect(office.person('Operator Desa Sembung').messages()).toEqual([]);
  await office.db.prisma.jobRun.update({ where: { key }, data: { leaseUntil: new Date(0) } });
  await at('2026-04-01T07:31:00+07:00');
  expect(office.person('Operator Desa Sembung').messages()).toHaveLength(1);
});

test('in December the holidays of the next year are added, and what somebody set stays', async () => {
  const { at } = office.process();
  await at('2027-11-30T09:00:00+07:00');
  const ofNext = () =>
    office.db.prisma.holiday.findMany({
      where: { officeId: office.officeId, date: { gte: new Date('2028-01-01') } },
    });
  expect(await ofNext()).toEqual([]);
  const own = {
    officeId: office.officeId,
    date: new Date('2028-08-17'),
    name: 'Tetap kerja',
    holiday: false,
  };
  await office.db.prisma.holiday.create({ data: own });
  await at('2027-12-01T05:00:00+07:00');
  const days = await ofNext();
  expect(days.length).toBeGreaterThan(10);
  expect(days.find(({ name }) => name === 'Tetap kerja')?.holiday).toBe(false);
  const loaded = await office.process('dua').runtime.officeCache.get(office.db.prisma, office.officeId, -1);
  expect(loaded.holiday.has('2028-01-01')).toBe(true);
  expect(loaded.holiday.has('2028-08-17')).toBe(false);
});

test('once a day update ids, old runs and sent files are removed, and nothing that is needed', async () => {
  const { at, runtime } = office.process();
  const machineNow = Temporal.Now.instant().epochMilliseconds;
  const daysAgo = (days: number) => new Date(machineNow - days * 24 * 3600 * 1000);
  await office.db.prisma.seenUpdate.createMany({
    data: [
      { updateId: 1, at: daysAgo(3) },
      { updateId: 2, at: daysAgo(1) },
    ],
  });
  await at('2026-04-01T09:00:00+07:00');
  expect((await office.db.prisma.seenUpdate.findMany()).map(({ updateId }) => updateId)).toEqual([2n]);
  await at('2026-04-06T07:00:00+07:00');
  expect(await office.db.prisma.storedFile.count({ where: NOT_THE_PLAN })).toBe(2);
  const sentAt = new Date('2026-07-04T06:00:00+07:00');
  const content = {
    chatId: 1n,
    method: 'sendMessage',
    kind: 'jawaban',
    dueAt: sentAt,
    payload: { text: 'undangan' },
  };
  const certain = { ...content, uncertainAt: sentAt, uniqueKey: 'tidak pasti' };
  const fresh = { ...content, dueAt: new Date('2026-07-12T06:00:00+07:00') };
  await office.db.prisma.outbox.createMany({
    data: [
      { ...content, sentAt },
      { ...content, sentAt, uniqueKey: 'terkirim' },
      { ...content, deadAt: sentAt },
      certain,
      content,
      { ...fresh, sentAt },
      fresh,
    ],
  });
  const oldFiles = await office.db.prisma.outbox.count({ where: { fileId: { not: null } } });
  expect(oldFiles).toBe(2);
  await office.db.prisma.dialogState.create({ data: { chatId: 1, state: {}, updatedAt: daysAgo(300) } });
  await office.db.prisma.strangerAnswer.create({ data: { chatId: 1, answers: 1, day: sentAt } });
  await at('2026-07-13T06:00:00+07:00');
  const kept = () =>
    office.db.prisma.outbox
      .findMany({ where: { chatId: 1n }, orderBy: { id: 'asc' } })
      .then((rows) => rows.map(({ uniqueKey, payload }) => [uniqueKey, payload]));
  const invitation = { text: 'undangan' };
  expect(await kept()).toEqual([
    ['terkirim', {}],
    ['tidak pasti', {}],
    [null, invitation],
    [null, invitation],
  ]);
  expect(await office.db.prisma.dialogState.count({ where: { chatId: 1 } })).toBe(0);
  expect(await office.db.prisma.strangerAnswer.count()).toBe(0);
  expect(await office.db.prisma.storedFile.count({ where: NOT_THE_PLAN })).toBe(0);
  expect((await done()).filter((key) => key.includes('2026-04'))).toEqual([]);
  expect(await office.db.prisma.jobRun.count({ where: { key: { startsWith: 'mulai' } } })).toBe(1);
  // Two months on nothing is kept of what was over, nor of what carried the files.
  await at('2026-09-20T06:00:00+07:00');
  expect(await kept()).toEqual([]);
  expect(await office.db.prisma.outbox.count({ where: { fileId: { not: null } } })).toBe(0);
  await runtime.sender.drain();
});
