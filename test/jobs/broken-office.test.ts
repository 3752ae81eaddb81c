import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadExample } from '../../src/app/example/load-example.ts';
import { transact } from '../../src/store/database/tx.ts';
import { touchOffice } from '../../src/store/kantor/offices.ts';
import { failedRuns } from '../../src/store/pesan/job-runs.ts';
import { type JobsOffice, startJobsOffice } from '../support/office/jobs-office.ts';

let office: JobsOffice;
/** Ids of the three offices, in the order in which the jobs come to them. */
let offices: number[];
beforeEach(async () => {
  office = await startJobsOffice('2026-04-01T00:00:00+07:00');
  for (const name of ['kemangkon', 'balapulang'] as const)
    await transact(office.db.prisma, (tx) =>
      loadExample(tx, name, Temporal.Instant.from('2026-01-02T01:00:00Z')),
    );
  const rows = await office.db.prisma.office.findMany({ orderBy: { id: 'asc' }, select: { id: true } });
  offices = rows.map((row) => row.id);
});
afterEach(() => office.stop());

/** Jobs that were done of an office since a test began, by name. */
async function done(id: number | undefined): Promise<string[]> {
  const rows = await office.db.prisma.jobRun.findMany({
    where: { doneAt: { not: null } },
    select: { key: true },
  });
  const keys = rows.map(({ key }) => key.split('|')).filter(([, of]) => of === String(id));
  return [...new Set(keys.map(([job = '']) => job))].filter((job) => job !== 'mulai').sort();
}

/** Keys of what failed and was not done since. */
const failures = async () =>
  (await failedRuns(office.db.prisma, new Date(0))).map(({ key, failures }) => [key, failures]);

const breakOffice = (id: number | undefined, data: { zone: string }) =>
  transact(office.db.prisma, async (tx) => {
    await tx.office.update({ where: { id }, data });
    await touchOffice(tx, id!);
  });

test('an office that cannot be read stops neither the others nor the housekeeping; it is tried later and later', async () => {
  const { at } = office.process();
  await at('2026-04-02T20:00:00+07:00');
  const [first, ...others] = offices;
  await breakOffice(first, { zone: 'Asia/Tidak_Ada' });
  await at('2026-04-06T07:00:00+07:00');
  for (const id of others) expect(await done(id)).toContain('digest');
  expect(await done(first)).not.toContain('digest');
  expect(
    await office.db.prisma.jobRun.count({ where: { key: 'bersih|2026-04-06', doneAt: { not: null } } }),
  ).toBe(1);
  expect(await failures()).toEqual([[`kantor|${first}`, 1]]);
  expect(office.log.join('')).toContain('"kantor":"35.17.01","job":"jadwal"');

  const said = office.log.length;
  await at('2026-04-06T07:01:00+07:00');
  expect(office.log).toHaveLength(said);
  await office.db.prisma
    .$executeRaw`UPDATE "JobRun" SET "leaseUntil" = clock_timestamp() WHERE "failures" > 0`;
  await at('2026-04-06T07:03:00+07:00');
  expect(await failures()).toEqual([[`kantor|${first}`, 2]]);
  const [waits] = await office.db.prisma.$queryRaw<{ minutes: number }[]>`
    SELECT round(extract(epoch FROM "leaseUntil" - clock_timestamp()) / 60)::int AS "minutes" FROM "JobRun" WHERE "failures" > 0`;
  expect(waits?.minutes).toBe(4);

  await breakOffice(first, { zone: 'Asia/Jakarta' });
  await office.db.prisma
    .$executeRaw`UPDATE "JobRun" SET "leaseUntil" = clock_timestamp() WHERE "failures" > 0`;
  await at('2026-04-06T07:10:00+07:00');
  expect(await done(first)).toContain('digest');
  expect(await failures()).toEqual([]);
});

test('a job that throws at one office is kept with its cause and tried again; the other jobs there go on', async () => {
  const { at } = office.process();
  await at('2026-04-02T20:00:00+07:00');
  const [first, ...others] = offices;
  await office.db.prisma.digestSnapshot.create({
    data: { officeId: first!, slot: 'rusak', facts: 'bukan cuplikan', at: new Date('2026-03-30T00:00:00Z') },
  });
  await office.db.prisma
    .$executeRaw`UPDATE "DigestSnapshot" SET "facts" = 'null'::jsonb WHERE "slot" = 'rusak'`;
  await at('2026-04-06T08:00:00+07:00');
  for (const id of others) expect(await done(id)).toContain('digest');
  expect(await done(first)).toContain('pengingat');
  const [failed] = await failedRuns(office.db.prisma, new Date(0));
  expect(failed?.key).toContain(`digest|${first}|`);
  expect(failed?.lastError).toMatch(/TypeError/);
  expect(office.log.filter((line) => line.includes('"job":"digest"'))).toHaveLength(1);
});
