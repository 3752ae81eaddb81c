import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachKendala } from '../../../src/app/realisasi/add-attachment.ts';
import { discardCorrection } from '../../../src/app/realisasi/discard-correction.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { startCorrection } from '../../../src/app/realisasi/start-correction.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { addMonths, type Month } from '../../../src/domain/kalender/month.ts';
import { claimReports } from '../../../src/store/realisasi/report-lock.ts';
import { moveReport } from '../../../src/store/realisasi/submissions.ts';
import { type AtDesk, testDesk } from '../../support/office/test-desk.ts';

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeAll(async () => {
  trial = await testDesk();
});
afterAll(() => trial.stop());

/** What one operator, or the verifier, does next. */
type Step = { act: 'jawab'; place: number } | { act: 'kirim' | 'ubah' | 'buang' | 'kendala' | 'kembali' };

/** What was acknowledged, with the version of the report that it made: versions are the order of all acts. */
type Done =
  | { version: number; act: 'jawab'; butir: string; value: number; sent: boolean; mayChange: boolean }
  | { version: number; act: 'kirim' | 'buang' | 'lain' };

let counter = 0;

/** Does one step on what it reads; undefined when it was refused, and nothing may have changed. */
async function doStep(step: Step, { act, sheet }: AtDesk): Promise<Done | undefined> {
  const seen = draftVersion(sheet);
  const claimed = { version: seen + 1 };
  if (step.act === 'jawab') {
    const counted = sheet.butir.filter((one) => 'indikator' in one && one.indikator.jenisNilai === 'jumlah');
    const { key } = counted[step.place % counted.length]!;
    counter += 1;
    const value = counter;
    const content = { butir: key, state: 'nilai' as const, value: new Decimal(value), anomaly: [] };
    const sent = sheet.sent.has(key);
    const mayChange = sheet.work?.draft?.kind === 'ubah' || sheet.work?.status === 'dikembalikan';
    const saved = await recordEntry(act, sheet, content, { version: seen });
    if (!saved.ok) return undefined;
    return { version: saved.value, act: 'jawab', butir: key, value, sent, mayChange };
  }
  if (step.act === 'kirim') {
    const done = await submitReport(act, sheet, { version: seen });
    return done.ok ? { ...claimed, act: 'kirim' } : undefined;
  }
  if (step.act === 'buang') {
    const done = await discardCorrection(act, sheet, seen);
    return done.ok ? { ...claimed, act: 'buang' } : undefined;
  }
  if (step.act === 'ubah') {
    const done = await startCorrection(act, sheet, 'salah ketik');
    return done.ok ? { ...claimed, act: 'lain' } : undefined;
  }
  if (step.act === 'kendala') {
    await attachKendala(act, sheet, { butir: [], text: 'jalan putus' });
    return undefined;
  }
  const { work } = sheet;
  if (work?.status !== 'diajukan') return undefined;
  const [report] = await claimReports(act.tx, [work], 'diajukan');
  if (report === undefined) return undefined;
  const now = new Date(act.now.epochMilliseconds);
  const by = { personId: act.officer.id, role: 'sekcam', now };
  await moveReport(report, { to: 'dikembalikan', step: 'kembalikan', reason: 'periksa lagi', ...by });
  return { version: report.version, act: 'lain' };
}

/** Replays what was acknowledged, in its order, on an empty report. */
function replay(done: readonly Done[]) {
  let draft = new Map<string, number>();
  const sent = new Map<string, number>();
  let revision = 0;
  for (const one of done) {
    if (one.act === 'jawab') draft.set(one.butir, one.value);
    if (one.act === 'buang') draft = new Map();
    if (one.act !== 'kirim') continue;
    for (const [butir, value] of draft) sent.set(butir, value);
    draft = new Map();
    revision += 1;
  }
  const sorted = (values: Map<string, number>) => [...values].sort();
  return { revision, draft: sorted(draft), sent: sorted(sent) };
}

async function stored(month: Month) {
  const report = await trial.db.prisma.report.findFirst({
    where: { month, reporter: { kode: '35.17.01.2006' } },
    include: { draft: { include: { answers: true } }, realisasi: true },
  });
  const values = (rows: { butir: string; value: { toNumber(): number } | null }[]) =>
    rows.map(({ butir, value }) => [butir, value?.toNumber()]).sort();
  return {
    revision: report?.revision ?? 0,
    draft: values(report?.draft?.answers ?? []),
    sent: values((report?.realisasi ?? []).filter((one) => one.revision === report?.revision)),
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ act: fc.constant('jawab' as const), place: fc.nat(3) }) },
  { weight: 3, arbitrary: fc.constant<Step>({ act: 'kirim' }) },
  { weight: 2, arbitrary: fc.constant<Step>({ act: 'ubah' }) },
  { weight: 1, arbitrary: fc.constantFrom<Step>({ act: 'buang' }, { act: 'kendala' }, { act: 'kembali' }) },
);

let month: Month = '2026-03';

test('whatever many operators do at once: every acknowledged answer was sent or is in the draft, and none without a reason', async () => {
  const scripts = fc.array(fc.array(step, { minLength: 4, maxLength: 10 }), { minLength: 3, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(scripts, async (operators) => {
      month = addMonths(month, 1);
      const at = { month, now: `${addMonths(month, 1)}-01T08:00:00+07:00` };
      const done: Done[] = [];
      const work = operators.map(async (steps) => {
        for (const one of steps) {
          const result = await trial.at((desk) => doStep(one, desk), at);
          if (result !== undefined) done.push(result);
        }
      });
      await Promise.all(work);
      done.sort((a, b) => a.version - b.version);
      expect(new Set(done.map((one) => one.version)).size).toBe(done.length);
      expect(await stored(month)).toEqual(replay(done));
      for (const one of done) if (one.act === 'jawab' && one.sent) expect(one.mayChange).toBe(true);
    }),
    { numRuns: 12 },
  );
}, 300_000);
