import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { prepareOffice } from '../../../src/app/kantor/prepare-office.ts';
import { angkaOfTwoYears } from '../../../src/app/status/angka-of-two-years.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import type { Indikator } from '../../../src/domain/rencana/plan.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice, touchOffice } from '../../../src/store/kantor/offices.ts';
import { insertPlan } from '../../../src/store/rencana/plan-writes.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';
import { d, indikator, target } from '../../support/domain/sample-plan.ts';

const NOW = Temporal.Instant.from('2026-04-02T00:00:00Z');
let db: FreshDatabase;
let officeId: number;

const desa = indikator({
  key: 'desa/lembaga',
  pelapor: 'desa',
  akumulasi: 'latest',
  pertanyaan: 'posisi',
  satuan: 'lembaga',
  target: [],
});
const rising = indikator({
  key: 'iku/naik',
  pelapor: 'rumus',
  satuan: 'lembaga',
  rumus: 'jumlah(lembaga) - tahun_lalu(lembaga)',
  target: target(4),
});

async function plan(validFrom: string, indikators: Indikator[]): Promise<void> {
  const fresh = indikators.map(({ id: _, nodeId: __, ...one }) => one);
  await transact(db.prisma, async (tx) => {
    const plan = { kind: 'murni' as const, document: 'Uji', validFrom, nodes: [], indikators: fresh };
    await insertPlan(tx, { ...plan, officeId, now: new Date(0) });
    await touchOffice(tx, officeId);
  });
}

/** What the only desa reported in a month, verified, under the plan of that time. */
async function report(month: string, value: number): Promise<void> {
  const office = (await loadOffice(db.prisma, officeId))!;
  const plan = office.plans.findLast((one) => one.validFrom <= `${month}-28`)!;
  const { id } = plan.indikators.find((one) => one.key === 'desa/lembaga')!;
  const reporterId = office.reporters.find((one) => one.kind === 'desa')!.id;
  const report = await db.prisma.report.create({
    data: { reporterId, month, planId: plan.id, status: 'diverifikasi', revision: 1, createdAt: new Date(0) },
  });
  const angka = {
    butir: `i${id}`,
    indikatorId: id,
    state: 'nilai',
    value,
    enteredById: 1,
    enteredAt: new Date(0),
  };
  await db.prisma.realisasi.create({ data: { reportId: report.id, revision: 1, ...angka } });
}

beforeAll(async () => {
  db = await freshDatabase({ countRoundTrips: true });
  const area = (kode: string) => ({ kode, name: kode });
  const wilayah = { provinsi: area('35'), kabupaten: area('35.17'), kecamatan: area('35.17.01') };
  const made = await transact(db.prisma, (tx) =>
    prepareOffice(tx, { ...wilayah, desa: [area('35.17.01.2001')] }, NOW),
  );
  officeId = made.officeId;
  await plan('2025-01-01', [desa]);
  await report('2025-12', 5);
  await plan('2026-01-01', [desa, rising]);
  await report('2026-03', 8);
});
afterAll(() => db.drop());

const read = async (month: '2025-12' | '2026-03') => {
  const office = (await loadOffice(db.prisma, officeId))!;
  return transact(db.prisma, async (tx) => {
    const before = db.roundTrips.count;
    const state = await readMonthState(tx, office, month, NOW);
    const read = db.roundTrips.count;
    const angka = await angkaOfTwoYears(tx, state);
    return { state, angka, round: read - before, forecast: db.roundTrips.count - read };
  });
};

test("a formula reads last year's figure, reported under the plan of last year", async () => {
  const { state } = await read('2026-03');
  const [iku] = state.progress()?.officeIndikator ?? [];
  expect([iku?.value, iku?.capaian?.toFixed(), iku?.desa]).toEqual([d(3), '75', { done: 1, from: 1 }]);
});

test("last year's figures come with the reading of the month", async () => {
  expect((await read('2026-03')).round - (await read('2025-12')).round).toBe(0);
});

test("a forecast reads last year's figures where a formula did not ask for them, and never a second time", async () => {
  const [formula, plain] = [await read('2026-03'), await read('2025-12')];
  expect([formula.forecast, plain.forecast]).toEqual([0, 1]);
  expect(formula.angka.map(({ month }) => month)).toEqual(['2026-03', '2025-12']);
});
