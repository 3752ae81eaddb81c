import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { saveAnswer } from '../../../src/store/realisasi/drafts.ts';
import { type AtDesk, testDesk } from '../../support/office/test-desk.ts';

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeAll(async () => {
  trial = await testDesk();
});
afterAll(() => trial.stop());

const answers = () => trial.db.prisma.draftAnswer.count();

const answer = ({ act, sheet }: AtDesk, to: number) => {
  const { key: butir } = sheet.butir[to]!;
  const answer = { butir, state: 'nilai' as const, value: new Decimal(1), anomaly: [] };
  return recordEntry(act, sheet, answer, { version: draftVersion(sheet) });
};

test('an answer under another plan version than the report is refused and stored under no key', async () => {
  expect(await trial.at((desk) => answer(desk, 0))).toMatchObject({ ok: true });
  const before = await answers();
  const report = await trial.at(async ({ sheet }) => sheet.work!);
  // As when the version of the report was stored after the office had been read.
  const planId = report.planId + 1000;
  await trial.db.prisma.report.update({ where: { id: report.reportId }, data: { planId } });
  const refused = { ok: false, refusal: { code: 'rencana-lain' } };
  expect(await trial.at((desk) => answer(desk, 1))).toMatchObject(refused);
  expect(
    await trial.at(({ act, sheet }) => submitReport(act, sheet, { version: draftVersion(sheet) })),
  ).toMatchObject(refused);
  const stored = await trial.at(({ act, sheet }) =>
    saveAnswer(act.tx, {
      reporterId: sheet.reporter.id,
      month: sheet.month,
      planId: report.planId,
      version: draftVersion(sheet),
      answer: { butir: sheet.butir[1]!.key, state: 'nihil', anomaly: [] },
      personId: act.officer.id,
      now: new Date('2026-04-01T01:00:00Z'),
    }),
  );
  expect(stored).toBeUndefined();
  expect(await answers()).toBe(before);
});
