import { Decimal } from 'decimal.js';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { exampleDraft, examplePlan } from '../../../src/app/example/example-plan.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { explanationsOf } from '../../../src/app/jelaskan/explain-figure.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion, missingButir } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { savePlan } from '../../../src/app/rencana/save-plan.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { readReporter } from '../../../src/app/status/read-reporter.ts';
import { readReport } from '../../../src/app/verifikasi/read-report.ts';
import { verifyReport } from '../../../src/app/verifikasi/verify-report.ts';
import type { NewPlan } from '../../../src/domain/rencana/new-plan.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice, touchOffice } from '../../../src/store/kantor/offices.ts';
import { insertPaguDpa } from '../../../src/store/rencana/anggaran.ts';
import { mejaSalinan, testDesk, type Who } from '../../support/office/test-desk.ts';

const SUB = '7.01.03.2.01.0001';
const PMD: Who = { reporter: 'PMD', name: 'Kasi PMD', role: 'seksi' };
const CHECKERS: Who = { ...PMD, name: 'Sekcam', role: 'sekcam' };
const example = readExample('perak');
const murni = example.version[0]!;

let trial: Awaited<ReturnType<typeof testDesk>>;
let draft: Awaited<ReturnType<typeof exampleDraft>>;
/** March as it was reported or, true, verified: its database, and what the screens show of it. */
const march = new Map<boolean, { origin: typeof trial; screen: Awaited<ReturnType<typeof screen>> }>();
beforeAll(async () => {
  draft = await exampleDraft(example);
  for (const valid of [false, true]) {
    trial = await testDesk();
    await report();
    if (valid) await verification();
    march.set(valid, { origin: trial, screen: await screen() });
    await trial.close();
  }
});
afterEach(() => trial.stop());

/**
 * Gives the test that March.
 * @returns what the screens show of it
 */
async function bukaMaret(valid = false) {
  const { origin, screen } = march.get(valid)!;
  trial = await mejaSalinan(origin.db);
  return screen;
}

/** PMD sends March with 2 of everything, money in millions. */
async function report(): Promise<void> {
  await trial.at(async ({ act, sheet }) => {
    for (const { key, kind } of missingButir(sheet)) {
      const value = new Decimal(kind === 'keuangan' ? 2_000_000 : 2);
      const answer = { butir: key, state: 'nilai' as const, value, anomaly: [] };
      await recordEntry(act, sheet, answer, { version: draftVersion(sheet) });
    }
    expect(await submitReport(act, sheet, { version: draftVersion(sheet) })).toMatchObject({ ok: true });
  }, PMD);
}

async function verification(): Promise<void> {
  await trial.at(async ({ act, sheet: { work } }) => {
    const seen = { reportId: work!.reportId, revision: work!.revision };
    expect(await verifyReport(act, seen)).toMatchObject({ ok: true });
  }, CHECKERS);
}

const angka = (value: Decimal | undefined) => value?.toDecimalPlaces(6).toFixed();

/** Money and output of the sub kegiatan as every screen reads them: each must be the same pair. */
async function screen() {
  const own = await trial.at(async ({ act, sheet }) => {
    const read = await readReporter(act, sheet.reporter.id, '2026-03');
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.content.flatMap((one) => (one.butir.node?.key === SUB ? [one] : []));
  }, PMD);
  const check = await trial.at(async ({ act, sheet }) => {
    const read = await readReport(act, sheet.work!.reportId);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.line.flatMap((one) => (one.butir.node?.key === SUB ? [one] : []));
  }, CHECKERS);
  const office = await trial.at(async ({ act }) => {
    const state = await readMonthState(act.tx, act.office, '2026-03', act.now);
    const node = state.progress()!.node.find((one) => one.node.key === SUB)!;
    const figure = { kind: 'uang', nodeId: node.node.id } as const;
    const explanation = explanationsOf(state, figure, act.office.reporters)!;
    return { node, explanation, state };
  }, CHECKERS);
  const money = (all: readonly { kind: string; toDate: object }[]) => {
    const one = all.find(({ kind }) => kind === 'keuangan')!.toDate as {
      percent?: Decimal;
      pagu?: { value: Decimal };
    };
    return [angka(one.percent), angka(one.pagu?.value)];
  };
  const fisik = (all: readonly { kind: string; toDate: object }[]) =>
    all
      .filter(({ kind }) => kind === 'indikator')
      .map(({ toDate }) => angka((toDate as { capaian?: Decimal }).capaian));
  const { node, explanation } = office;
  return {
    money: [
      money(own),
      money(check),
      [angka(node.money.serapan), angka(node.money.pagu)],
      [angka(explanation.outcome), angka(explanation.pagu[0]?.value)],
    ],
    fisik: [fisik(own), fisik(check), node.indikator.map(({ capaian }) => angka(capaian))],
    content: own.map(({ thisMonth }) => angka(thisMonth?.value)),
  };
}

const CHANGES: Record<string, (plan: NewPlan) => NewPlan> = {
  'another pagu': (r) => ({
    ...r,
    nodes: r.nodes.map((node) =>
      node.key === SUB
        ? { ...node, pagu: node.pagu.map((one) => ({ ...one, value: new Decimal(10_525_300) })) }
        : node,
    ),
  }),
  'another target': (r) => ({
    ...r,
    indikators: r.indikators.map((one) =>
      one.nodeKey === SUB
        ? { ...one, target: one.target.map((one) => ({ ...one, value: new Decimal(40) })) }
        : one,
    ),
  }),
  'another unit of measurement': (r) => ({
    ...r,
    indikators: r.indikators.map((one) => (one.nodeKey === SUB ? { ...one, satuan: 'kilometer' } : one)),
  }),
  'another owner': (r) => ({
    ...r,
    nodes: r.nodes.map((node) => (node.key === SUB ? { ...node, owner: 'TAPEM' } : node)),
  }),
  'another code and place': (r) => ({
    ...r,
    nodes: r.nodes.map((node) =>
      node.key === SUB ? { ...node, kode: '7.01.04.2.02.0009', parentKey: '7.01.04.2.02' } : node,
    ),
  }),
  'the sub kegiatan gone': (r) => ({
    ...r,
    nodes: r.nodes.filter(({ key }) => key !== SUB),
    indikators: r.indikators.filter(({ nodeKey }) => nodeKey !== SUB),
  }),
};

/** A version that comes after March was reported, dated before or inside it. */
async function version(change: (plan: NewPlan) => NewPlan, validFrom: string): Promise<void> {
  await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    const decision = { ...murni, jenis: 'perubahan' as const, berlakuDari: validFrom };
    const plan = change(examplePlan(example, draft, decision, office));
    const now = new Date('2026-04-02T09:00:00+07:00');
    const outcome = await savePlan(tx, office, { plan, decision, now, by: 'baris_perintah' });
    expect(outcome).toMatchObject({ ok: true });
  });
}

const countDistinct = (all: readonly unknown[]) => new Set(all.map((one) => JSON.stringify(one))).size;

test.each(
  Object.keys(CHANGES).flatMap((name) =>
    ['2026-03-16', '2026-01-20'].flatMap((date) =>
      [false, true].map((valid) => [name, date, valid] as const),
    ),
  ),
)(
  'a version with %s, dated %s, leaves March as it was on every screen (verified: %s)',
  async (name, date, valid) => {
    const before = await bukaMaret(valid);
    await version(CHANGES[name]!, date);
    const after = await screen();
    expect(after).toEqual(before);
    expect([countDistinct(after.money), countDistinct(after.fisik)]).toEqual([1, 1]);
    expect(after.content).toEqual(['2', '2000000']);
  },
);

test('money of a sub kegiatan that the plan no longer has stands in the sum of later months, apart', async () => {
  await bukaMaret();
  await version(CHANGES['the sub kegiatan gone']!, '2026-04-01');
  await trial.at(async ({ act }) => {
    const state = await readMonthState(act.tx, act.office, '2026-04', act.now);
    const { money } = state.progress()!.office;
    const { deleted, withoutPagu } = money;
    expect(deleted?.count).toBe(1);
    expect(deleted?.value.gte(2_000_000)).toBe(true);
    expect(withoutPagu).toBeUndefined();
    expect(money.realisasi).toEqual(money.realisasiBasis?.plus(deleted!.value));
  }, CHECKERS);
});

test('figures in two units are not added: the year says so in place of a number, until the month is in one unit', async () => {
  await bukaMaret();
  await version(CHANGES['another unit of measurement']!, '2026-04-01');
  await trial.at(async ({ act }) => {
    const state = await readMonthState(act.tx, act.office, '2026-04', act.now);
    const [one] = state.progress()!.node.find((one) => one.node.key === SUB)!.indikator;
    expect([one?.value, one?.noCapaian]).toEqual([undefined, 'satuan_berganti']);
  }, CHECKERS);
});

test.each([
  ['verified keeps the pagu indikatif', true, '20525300'],
  ['only sent takes it', false, '10000000'],
] as const)('a DPA entered late with a day inside March: a month that is %s', async (_, valid, rupiah) => {
  await bukaMaret(valid);
  await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    const nodeId = office.plans[0]!.nodes.find(({ key }) => key === SUB)!.id;
    const row = {
      nodeId,
      year: 2026,
      kind: 'dpa' as const,
      value: new Decimal(10_000_000),
      enteredById: 1,
    };
    // The clock of the verification: within one instant the order of recording decides.
    const now = new Date('2026-04-01T08:00:00+07:00');
    await insertPaguDpa(tx, [{ ...row, validFrom: '2026-03-02', now }]);
    await touchOffice(tx, trial.officeId);
  });
  const { money } = await screen();
  expect(countDistinct(money)).toBe(1);
  expect(money[0]![1]).toBe(rupiah);
});
