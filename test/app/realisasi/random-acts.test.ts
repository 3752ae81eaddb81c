import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exampleDraft, examplePlan } from '../../../src/app/example/example-plan.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { savePlan } from '../../../src/app/rencana/save-plan.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { addMonths, type Month } from '../../../src/domain/kalender/month.ts';
import { planDecisions } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { insertAssignment, savePerson } from '../../../src/store/kantor/assignments.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { testDesk } from '../../support/office/test-desk.ts';
import { angkaByTrail, trailFlaws } from '../../support/trail/angka-by-trail.ts';
import { compareProgress, compareTrailAngka } from '../../support/trail/compare-angka.ts';
import { checkAllExplanations } from '../../support/trail/compare-explanations.ts';
import { type RandomStep, randomStep, run } from '../../support/trail/random-steps.ts';

const example = readExample('perak');
const murni = example.version[0]!;
/** The same document again in mid-April: one target is another, one sub kegiatan and one desa item are gone. */
const perubahan = planDecisions.parse({
  ...murni,
  jenis: 'perubahan',
  berlakuDari: '2026-04-15',
  simpul: { ...murni.simpul, '7.01.01.2.06.0006': { abaikan: true } },
  indikator: murni.indikator
    .filter(({ kunci: key }) => !key.startsWith('7.01.01.2.06.0006'))
    .map((one) =>
      one.kunci === '7.01.04.2.02.0001/1'
        ? { ...one, target: { '2026': { nilai: '24', alasan: 'uji' } } }
        : one,
    ),
  desa: murni.desa?.filter(({ kunci: key }) => key !== 'desa/kejadian-trantibum'),
});

/** When the steps are taken, and the newest month that is open then. */
const STAGES: readonly (readonly [now: string, month: Month])[] = [
  ['2026-04-06T09:00:00+07:00', '2026-03'],
  ['2026-05-04T09:00:00+07:00', '2026-04'],
  ['2026-06-03T09:00:00+07:00', '2026-05'],
];

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeEach(async () => {
  trial = await testDesk();
  await transact(trial.db.prisma, async (tx) => {
    const sembung = await tx.reporterUnit.findFirstOrThrow({ where: { kode: '35.17.01.2006' } });
    const moment = new Date('2026-01-02T01:00:00Z');
    const personId = await savePerson(tx, {
      telegramId: 7_900_001,
      name: 'Operator Kedua Sembung',
      now: moment,
    });
    const role = 'operator_desa' as const;
    await insertAssignment(tx, {
      personId,
      officeId: trial.officeId,
      role,
      reporterId: sembung.id,
      plt: false,
      now: moment,
    });
  });
});
afterEach(() => trial.stop());

async function secondVersion(): Promise<void> {
  await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    const plan = examplePlan(example, await exampleDraft(example), perubahan, office);
    const now = new Date('2026-04-14T09:00:00+07:00');
    expect(
      await savePlan(tx, office, { plan, decision: perubahan, by: 'baris_perintah', now }),
    ).toMatchObject({
      ok: true,
    });
  });
}

async function check(month: Month, now: string): Promise<void> {
  const { db, officeId } = trial;
  const trail = await angkaByTrail(db);
  expect(await trailFlaws(db)).toEqual([]);
  const state = await transact(db.prisma, async (tx) => {
    const office = (await loadOffice(tx, officeId))!;
    return await readMonthState(tx, office, month, Temporal.Instant.from(now));
  });
  await compareTrailAngka(db, state, trail);
  compareProgress(state, trail);
  checkAllExplanations(state, trail);
}

test.each([1, 2])(
  'whatever people do, every figure is what the audit trail adds up to, and what /jelaskan explains (seed %i)',
  async (seed) => {
    const succeeded = new Map<RandomStep['what'], number>();
    for (const [at, [now, month]] of STAGES.entries()) {
      if (at === 1) await secondVersion();
      const step = fc.sample(randomStep, { numRuns: 45, seed: seed * 10 + at });
      for (const [number, one] of step.entries()) {
        const moment = Temporal.Instant.from(now).add({ minutes: number }).toZonedDateTimeISO('Asia/Jakarta');
        const time = moment.toString({ timeZoneName: 'never' });
        const outcome = await run(trial, one, addMonths(month, -one.stepBack), time);
        if (outcome === 'ok') succeeded.set(one.what, (succeeded.get(one.what) ?? 0) + 1);
        if (number % 15 === 14) await check(month, time);
      }
      await check(addMonths(month, -1), now);
    }
    for (const what of ['isi', 'kirim', 'ubah', 'verifikasi', 'kembalikan', 'setujui', 'buka'] as const)
      expect([what, (succeeded.get(what) ?? 0) > 0]).toEqual([what, true]);
  },
  240_000,
);
