import { Decimal } from 'decimal.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { collectFacts } from '../../../src/app/digest/collect-facts.ts';
import { explanationsOf } from '../../../src/app/jelaskan/explain-figure.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion, missingButir } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { listAksi } from '../../../src/app/rencana/rencana-aksi.ts';
import { saveAksi } from '../../../src/app/rencana/store-monthly-plan.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { readReporter } from '../../../src/app/status/read-reporter.ts';
import { readReport } from '../../../src/app/verifikasi/read-report.ts';
import { verifyReport } from '../../../src/app/verifikasi/verify-report.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { testDesk, type Who } from '../../support/office/test-desk.ts';

const SUB = '7.01.03.2.01.0001';
const PMD: Who = { reporter: 'PMD', name: 'Kasi PMD', role: 'seksi' };
const CHECKERS: Who = { ...PMD, name: 'Sekcam', role: 'sekcam' };
const PERENCANA: Who = { ...PMD, name: 'Kasubbag Perencanaan', role: 'kasubbag' };

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeEach(async () => {
  trial = await testDesk();
});
afterEach(() => trial.stop());

/** PMD sends March. */
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

/** All targets of PMD are planned for another month: nothing of them is due before December. */
async function rencanaAksi(): Promise<void> {
  await trial.at(async ({ act, sheet: { reporter } }) => {
    const owned = new Set(
      act.office.plans[0]!.nodes.flatMap((n) => (n.ownerId === reporter.id ? [n.id] : [])),
    );
    const all = listAksi(act, 'i').butir.filter(
      (one) => one.what === 'i' && owned.has(one.indikator.nodeId!),
    );
    expect(all.length).toBeGreaterThan(1);
    for (const one of all)
      expect(await saveAksi(act, one, { kind: 'bulan', month: [12] })).toMatchObject({ ok: true });
  }, PERENCANA);
}

const angka = (value: Decimal | undefined) => value?.toFixed() ?? 'none';

/** Target to date of PMD's indicators as every screen reads it. */
async function targetToDate(month: Month) {
  const own = await trial.at(
    async ({ act, sheet }) => {
      const read = await readReporter(act, sheet.reporter.id, month);
      if (!read.ok) throw new Error(read.refusal.code);
      return read.value.content.flatMap((one) =>
        one.kind === 'indikator' ? [`${one.indikator.key} ${angka(one.toDate.targetToDate)}`] : [],
      );
    },
    { ...PMD, month },
  );
  const office = await trial.at(
    async ({ act, sheet }) => {
      const state = await readMonthState(act.tx, act.office, month, act.now);
      const node = state.progress()!.node.filter((one) => one.node.ownerId === sheet.reporter.id);
      const all = node.flatMap((one) => one.indikator);
      const { id } = node.find((one) => one.node.key === SUB)!.node;
      const explanation = explanationsOf(state, { kind: 'fisik', nodeId: id }, act.office.reporters)!;
      return {
        status: all.map((one) => `${one.indikator.key} ${angka(one.targetToDate)}`),
        explain: JSON.stringify(explanation.step),
      };
    },
    { ...CHECKERS, month },
  );
  return { own, ...office };
}

const due = (all: readonly string[]) => [...new Set(all.map((one) => one.split(' ').at(-1)))].sort();
/** What is due before December, of sums and of what has no target in a month before its own. */
const NOTHING = ['0', 'none'];

const digest = () =>
  trial.at(async ({ act }) => {
    const { facts } = await collectFacts(act.tx, act, { weekly: false });
    return { fisik: facts.fisik, programs: facts.programs };
  }, CHECKERS);

const check = () =>
  trial.at(async ({ act, sheet }) => {
    const read = await readReport(act, sheet.work!.reportId);
    if (!read.ok) throw new Error(read.refusal.code);
    return read.value.line.flatMap((one) =>
      one.kind === 'indikator' ? [`${one.indikator.key} ${angka(one.toDate.targetToDate)}`] : [],
    );
  }, CHECKERS);

test('a verified or approved month keeps the targets that it was verified with, on every screen; a later month has the new ones', async () => {
  await report();
  await verification();
  const before = [await targetToDate('2026-03'), await digest(), await check()];
  const april = await targetToDate('2026-04');
  await rencanaAksi();
  expect([await targetToDate('2026-03'), await digest(), await check()]).toEqual(before);
  await trial.db.prisma.report.updateMany({
    where: { status: 'diverifikasi' },
    data: { status: 'disetujui' },
  });
  expect((await targetToDate('2026-03')).status).toEqual((before[0] as typeof april).status);
  const fresh = await targetToDate('2026-04');
  expect(fresh.status).not.toEqual(april.status);
  expect(due(fresh.status)).toEqual(NOTHING);
});

test('a month that is only sent takes the targets in force', async () => {
  await report();
  await rencanaAksi();
  const { status, own } = await targetToDate('2026-03');
  expect(due([...status, ...own])).toEqual(NOTHING);
});
