import { afterEach, beforeEach, expect, test } from 'vitest';
import { transact } from '../../src/store/database/tx.ts';
import { touchOffice } from '../../src/store/kantor/offices.ts';
import { type JobsOffice, startJobsOffice } from '../support/office/jobs-office.ts';

let office: JobsOffice;
beforeEach(async () => {
  office = await startJobsOffice('2026-04-01T00:00:00+07:00');
  await office.db.prisma.holiday.deleteMany({ where: { date: { gte: new Date('2027-01-01') } } });
  await transact(office.db.prisma, (tx) => touchOffice(tx, office.officeId));
});
afterEach(() => office.stop());

/** Holidays of a year as they are stored. */
const stored = (year: number) =>
  office.db.prisma.holiday.findMany({
    where: { date: { gte: new Date(`${year}-01-01`), lt: new Date(`${year + 1}-01-01`) } },
    orderBy: { date: 'asc' },
  });

test('switched off in November and on again in January: the year is there, before anything is sent', async () => {
  const { at } = office.process();
  await at('2026-11-20T09:00:00+07:00');
  expect(await stored(2027)).toEqual([]);
  await at('2027-01-11T06:00:00+07:00');
  const days = (await stored(2027)).map((day) => day.date.toISOString().slice(0, 10));
  expect(days).toContain('2027-01-01');
  expect(days).toContain('2027-08-17');
});

test('the very first start in January is enough, and a reminder of that minute knows the new holiday', async () => {
  await office.process().at('2027-01-01T07:31:00+07:00');
  expect((await stored(2027))[0]?.date.toISOString()).toContain('2027-01-01');
  const sent = await office.db.prisma.jobRun.findMany({ where: { key: { startsWith: 'pengingat' } } });
  expect(sent).toEqual([]);
});

test('a day that the office took off or added stays as it is', async () => {
  const { prisma } = office.db;
  const own = { officeId: office.officeId, name: 'Tahun Baru', source: 'nasional', holiday: false };
  await prisma.holiday.create({ data: { ...own, date: new Date('2027-01-01') } });
  await office.process().at('2026-12-01T05:00:00+07:00');
  const days = await stored(2027);
  expect(days.length).toBeGreaterThan(10);
  expect(days[0]).toMatchObject({ name: 'Tahun Baru', holiday: false });
});
