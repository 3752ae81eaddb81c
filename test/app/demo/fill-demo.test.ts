import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DEMO_PEOPLE } from '../../../src/app/demo/demo-people.ts';
import { demoReports } from '../../../src/app/demo/demo-reports.ts';
import { DEMO_BEGIN, fillDemo } from '../../../src/app/demo/fill-demo.ts';
import { loadExample } from '../../../src/app/example/load-example.ts';
import { suggestFromDesa } from '../../../src/domain/capaian/posisi/desa-posisi.ts';
import { paguLeft, spent } from '../../../src/domain/capaian/serapan.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import type { Angka } from '../../../src/domain/rencana/plan.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { figuresOfYear } from '../../../src/store/realisasi/figures.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const MONDAY_13 = Temporal.Instant.from('2026-04-06T06:00:00Z');
let db: FreshDatabase;
let office: Office;

const fill = (until: Temporal.Instant) => transact(db.prisma, (tx) => fillDemo(tx, office.id, until));

beforeEach(async () => {
  db = await freshDatabase({ countRoundTrips: true });
  const { officeId } = await transact(db.prisma, (tx) => loadExample(tx, 'perak', DEMO_BEGIN));
  office = (await loadOffice(db.prisma, officeId))!;
});
afterEach(() => db.drop());

const figures = (): Promise<Angka[]> =>
  figuresOfYear(
    db.prisma,
    '2026',
    office.reporters.map(({ id }) => id),
  );

async function statuses(month: Month): Promise<Record<string, number>> {
  const rows = await db.prisma.report.groupBy({ by: ['status'], where: { month }, _count: true });
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]));
}

async function missing(month: Month): Promise<string[]> {
  const reports = await db.prisma.report.findMany({ where: { month }, select: { reporterId: true } });
  const sent = new Set(reports.map(({ reporterId }) => reporterId));
  return office.reporters.filter(({ id }) => !sent.has(id)).map(({ namaPendek }) => namaPendek);
}

test('on 1 April 07.30 two months are approved and three desa have sent March', async () => {
  const before = db.roundTrips.count;
  await fill(DEMO_BEGIN);
  expect(db.roundTrips.count - before).toBeLessThan(25);
  expect(await statuses('2026-01')).toEqual({ disetujui: 19 });
  expect(await statuses('2026-02')).toEqual({ disetujui: 19 });
  expect(await statuses('2026-03')).toEqual({ diajukan: 3 });
  expect(await missing('2026-03')).toHaveLength(17);
  expect(await db.prisma.reportRevision.count({ where: { complete: false } })).toBe(0);
  const late = await db.prisma.reportRevision.findMany({
    where: { timeliness: 'terlambat' },
    select: { report: { select: { month: true, reporter: { select: { namaPendek: true } } } } },
    orderBy: { sentAt: 'asc' },
  });
  expect(late.map(({ report }) => `${report.month} ${report.reporter.namaPendek}`)).toEqual([
    '2026-01 Temuwulan',
    '2026-02 Plosogenuk',
    '2026-02 Subbag Umum',
    '2026-02 Temuwulan',
  ]);
});

test('Sembung and Seksi PMD stand where the example dialogues find them', async () => {
  await fill(DEMO_BEGIN);
  const angka = await figures();
  const plan = office.plans[0]!;
  const sembung = office.reporters.find(({ namaPendek }) => namaPendek === 'Sembung')!;
  const of = (key: string) => {
    const { id } = plan.indikators.find((one) => one.key === key)!;
    const own = angka.filter((one) => one.reporterId === sembung.id && one.indikatorId === id);
    return own.map(({ month, state, value }) => `${month} ${state} ${value?.toFixed() ?? ''}`.trim());
  };
  expect(of('desa/lembaga-aktif')).toEqual(['2026-01 nilai 6', '2026-02 nilai 6']);
  expect(of('desa/kejadian-trantibum')).toEqual(['2026-01 nilai 1', '2026-02 nihil']);
  const money = ['7.01.03.2.01.0001', '7.01.03.2.01.0003'].map((kode) => {
    const node = plan.nodes.find((one) => one.kode === kode)!;
    const moneySoFar = spent(node, angka, '2026-02');
    const pagu = node.pagu.find(({ year }) => year === 2026)!.value;
    return [moneySoFar.value?.toFixed(), paguLeft(pagu, moneySoFar).toFixed()];
  });
  expect(money).toEqual([
    ['13400000', '7125300'],
    ['3200000', '30351000'],
  ]);
});

test('on Monday 6 April the office stands as in the example status', async () => {
  await fill(MONDAY_13);
  expect(await statuses('2026-03')).toEqual({ diajukan: 5, diverifikasi: 9, dikembalikan: 1 });
  expect(await missing('2026-03')).toEqual([
    'Plosogenuk',
    'Temuwulan',
    'Seksi Sosbud',
    'Subbag Umum',
    'Bendahara',
  ]);
  const angka = await figures();
  const { money, moneyWithoutGaji } = progress(
    office.plans[0]!,
    office.reporters,
    angka,
    '2026-03',
    '2026-04-06',
  ).office;
  expect(moneyWithoutGaji.realisasi?.toFixed()).toBe('133472500');
  expect(moneyWithoutGaji.fullPaguSerapan?.toFixed(2)).toBe('15.04');
  expect(money.realisasi?.toFixed()).toBe('887609810');
  expect(money.fullPaguSerapan?.toFixed(2)).toBe('25.17');
  const wanted = await db.prisma.kendala.findMany({ where: { wantsDecision: true } });
  expect(wanted).toHaveLength(1);
  expect(wanted[0]?.butir).toHaveLength(2);
});

test('eleven desa counted 64 lembaga, and the section confirmed that figure', async () => {
  await fill(MONDAY_13);
  const angka = await figures();
  const plan = office.plans[0]!;
  const indikator = plan.indikators.find(({ key }) => key === '7.01.03.2.01.0001/1')!;
  const march = angka.filter(({ month }) => month === '2026-03');
  expect(suggestFromDesa(plan, indikator, office.reporters, march, '2026-03')).toMatchObject({
    coverage: { done: 11, from: 13 },
  });
  expect(suggestFromDesa(plan, indikator, office.reporters, march, '2026-03').total?.toFixed()).toBe('64');
  const lpj = plan.indikators.find(({ key }) => key === 'desa/lpj-apbdes')!;
  const states = march.filter(({ indikatorId }) => indikatorId === lpj.id).map(({ state }) => state);
  expect(states.filter((one) => one === 'tanggal')).toHaveLength(10);
  expect(states.filter((one) => one === 'belum')).toHaveLength(1);
});

test('filled day by day or at once, the reports and what happened to them are the same', async () => {
  const days = ['2026-04-01T00:30Z', '2026-04-01T09:00Z', '2026-04-02T05:00Z', '2026-04-06T06:00Z'];
  for (const day of days) await fill(Temporal.Instant.from(day));
  const stepwise = { statuses: await statuses('2026-03'), events: await db.prisma.reportEvent.count() };
  await fill(MONDAY_13);
  expect({ statuses: await statuses('2026-03'), events: await db.prisma.reportEvent.count() }).toEqual(
    stepwise,
  );
  expect(stepwise.statuses).toEqual({ diajukan: 5, diverifikasi: 9, dikembalikan: 1 });
  expect(stepwise.events).toBe(38 * 3 + 15 + 10);
  const returned = await db.prisma.reportEvent.findMany({ where: { step: 'kembalikan' } });
  expect(returned).toMatchObject([{ reason: 'Bukti kurang', butir: expect.stringMatching(/^i\d+$/) }]);
});

test('what a visitor has begun or sent is left alone', async () => {
  await fill(DEMO_BEGIN);
  const own = office.reporters.filter(({ namaPendek }) => ['Sembung', 'Seksi PMD'].includes(namaPendek));
  const planId = office.plans[0]!.id;
  const createdAt = new Date('2026-04-01T00:40:00Z');
  await db.prisma.report.createMany({
    data: own.map(({ id }) => ({ reporterId: id, month: '2026-03', planId, createdAt, status: 'draf' })),
  });
  await fill(MONDAY_13);
  expect(await statuses('2026-03')).toMatchObject({ draf: 2, diajukan: 3 });
  expect(await db.prisma.kendala.count()).toBe(0);
});

test('everybody has one role, and every report is sent by the officer of its reporter', async () => {
  await fill(MONDAY_13);
  const people = await db.prisma.person.findMany({
    include: { assignments: { include: { reporter: true } } },
  });
  expect(people).toHaveLength(23);
  expect(people.every(({ assignments }) => assignments.length === 1)).toBe(true);
  expect(DEMO_PEOPLE.filter(({ canBeChosen }) => canBeChosen).map(({ name }) => name)).toHaveLength(13);
  const officer = new Map(people.map((person) => [person.id, person.assignments[0]?.reporterId]));
  const revisions = await db.prisma.reportRevision.findMany({ include: { report: true } });
  expect(revisions).toHaveLength(demoReports().length);
  for (const { sentById, report } of revisions) expect(officer.get(sentById)).toBe(report.reporterId);
});
