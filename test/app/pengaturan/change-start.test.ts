import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadExample } from '../../../src/app/example/load-example.ts';
import { readKecamatan } from '../../../src/app/kantor/area-data.ts';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import {
  changeStart,
  settleStart,
  startChoices,
  startFacts,
} from '../../../src/app/pengaturan/change-start.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { readOldMonths } from '../../../src/app/status/read-old-months.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { openMonths } from '../../../src/domain/kantor/months/open-months.ts';
import { reportingStart } from '../../../src/domain/realisasi/reporting-start.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type PeopleOffice, peopleOffice, type TestPerson, wib } from '../../support/office/people-office.ts';

let office: PeopleOffice;
let kasubbag: TestPerson;
beforeAll(async () => {
  office = await peopleOffice();
  kasubbag = await office.give('Kasubbag', 'kasubbag');
});
afterAll(() => office.db.drop());

const run = <T>(work: Parameters<typeof transact<T>>[1]) => transact(office.db.prisma, work);
const start = async (id = office.officeId) => (await run((tx) => loadOffice(tx, id)))!.startMonth;
const change = (month: string) =>
  office.as(kasubbag, '2026-04-10T08:00', async (act) => {
    const facts = await startFacts(act, month as Month);
    return await changeStart(act, month as Month, facts?.fingerprint ?? 0);
  });

/** What is asked of whom for a month, by the office as it is now. */
async function month(seen: Month) {
  const loaded = await office.office();
  const state = await run((tx) => readMonthState(tx, loaded, seen, wib('2026-04-10T08:00')));
  const money = state.progress()?.node.find((one) => one.node.level === 'sub_kegiatan');
  return { questioned: state.reporters.length, money: money?.money.realisasi };
}

test('an example office is asked from the first month of its plan', async () => {
  expect(await start()).toBeUndefined();
  expect(reportingStart(await office.office())).toBe('2026-01');
});

test.each<[string, string, Month]>([
  ['31.71.01', '2026-04-10T08:00', '2026-03'],
  ['31.71.02', '2026-04-20T23:00', '2026-03'],
  ['31.71.03', '2026-04-21T00:00', '2026-04'],
])('%s gets its first plan at %s: it is asked from %s on', async (wilayah, now, wanted) => {
  const data = await readKecamatan(wilayah);
  if (!data.ok) throw new Error(data.refusal.code);
  const { officeId } = await run((tx) => prepareOffice(tx, data.value, wib('2026-01-05T08:00')));
  expect(await start(officeId)).toBeUndefined();
  const tetapkan = async (at: string) => {
    const loaded = (await run((tx) => loadOffice(tx, officeId)))!;
    await run((tx) => settleStart(tx, loaded, wib(at), 'baris_perintah'));
  };
  await tetapkan(now);
  expect(await start(officeId)).toBe(wanted);
  // What is set stays.
  await tetapkan('2026-08-10T08:00');
  expect(await start(officeId)).toBe(wanted);
});

test('a second plan sets nothing', async () => {
  const loaded = await office.office();
  await run((tx) => settleStart(tx, loaded, wib('2026-04-10T08:00'), 'baris_perintah'));
  expect(await start()).toBeUndefined();
});

test('a month can be chosen from the first plan to the next month, and no other', async () => {
  const loaded = await office.office();
  const choices = ['2026-05', '2026-04', '2026-03', '2026-02', '2026-01'];
  expect(startChoices(loaded, wib('2026-04-10T08:00'))).toEqual(choices);
  expect(startChoices({ ...loaded, plans: [] }, wib('2026-04-10T08:00'))).toEqual(choices);
  for (const wrong of ['2025-12', '2026-06', '2026-3', 'x', ''])
    expect(await change(wrong)).toMatchObject({ ok: false, refusal: { code: 'bulan-mulai-tidak-ada' } });
  expect(await start()).toBeUndefined();
});

test('an earlier month is neither asked nor open nor missing', async () => {
  const now = wib('2026-04-10T08:00');
  const { version, reporters: reporter } = await office.office();
  expect((await month('2026-02')).questioned).toBeGreaterThan(0);
  // A month of the year before the start that was opened again stays closed too.
  await office.db.prisma.reopening.create({
    data: {
      reporterId: reporter[0]!.id,
      month: '2026-02',
      until: new Date('2026-04-30'),
      reason: 'uji',
      personId: kasubbag.id,
      at: new Date('2026-04-01T00:00:00Z'),
    },
  });
  const missingOldMonths = async () => {
    const loaded = await office.office();
    return (await run((tx) => readOldMonths(tx, loaded, '2026-03', now))).map((one) => one.month);
  };
  await office.db.prisma.office.update({
    where: { id: office.officeId },
    data: { version: { increment: 1 } },
  });
  expect(await missingOldMonths()).toEqual(['2026-02']);
  expect((await change('2026-03')).ok).toBe(true);
  const loaded = await office.office();
  expect(loaded.version).toBeGreaterThan(version);
  expect(await missingOldMonths()).toEqual([]);
  expect(openMonths(loaded, reporter[0]!.id, now)).toEqual(['2026-03']);
  expect(await month('2026-02')).toMatchObject({ questioned: 0 });
  expect((await month('2026-03')).questioned).toBeGreaterThan(0);
});

test('an example that is loaded later keeps its own first month', async () => {
  const { officeId } = await run((tx) => loadExample(tx, 'randuagung', wib('2026-04-10T08:00')));
  expect(await start(officeId)).toBeUndefined();
});
