import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../../src/app/kantor/prepare-office.ts';
import { changeSetting, settingFacts } from '../../../src/app/pengaturan/change-setting.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion, openSheet } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type AtDesk, testDesk, type Who } from '../../support/office/test-desk.ts';

const [MUSRENBANG, EFEKTIVITAS] = ['7.01.03.2.01.0001', '7.01.03.2.01.0003'];
const PMD: Who = { reporter: 'PMD', name: 'Kasi PMD', role: 'seksi' };
const BENDAHARA: Who = { reporter: KODE_BENDAHARA, name: 'Bendahara', role: 'bendahara' };
const KASUBBAG: Who = { name: 'Kasubbag Perencanaan', role: 'kasubbag' };

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeAll(async () => {
  trial = await testDesk({ content: '2026-01-02T09:00:00+07:00' });
});
afterAll(() => trial.stop());

/** Answers the money of these sub kegiatan, also where another unit has sent it, and sends. */
const report = (money: Record<string, number>) => async (desk: AtDesk) => {
  const { act, sheet } = desk;
  for (const [kode, value] of Object.entries(money)) {
    const all = [...sheet.butir, ...[...sheet.reportedElsewhere.values()].map(({ butir }) => butir)];
    const butir = all.find((one) => one.kind === 'keuangan' && one.node.kode === kode)!;
    const answer = { butir: butir.key, state: 'nilai' as const, value: new Decimal(value), anomaly: [] };
    expect(await recordEntry(act, sheet, answer, { version: draftVersion(sheet) })).toMatchObject({
      ok: true,
    });
  }
  const fresh = (await openSheet(act.tx, act.office, sheet.reporter, sheet.month))!;
  expect(await submitReport(act, fresh, { version: draftVersion(fresh) })).toMatchObject({ ok: true });
};

async function reading(month: Month) {
  return await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    const state = await readMonthState(tx, office, month, Temporal.Instant.from('2026-04-03T02:00:00Z'));
    const one = (kode: string) => {
      const { money } = state.progress()!.node.find(({ node }) => node.kode === kode)!;
      return [
        money.realisasi?.toNumber(),
        money.pagu?.toNumber(),
        money.serapan?.toDecimalPlaces(10).toNumber(),
      ];
    };
    const completeness = state.reporters.find((one) => one.reporter.kode === 'PMD')?.completeness;
    return {
      musrenbang: one(MUSRENBANG!),
      efektivitas: one(EFEKTIVITAS!),
      diminta: state.reporters.map(({ reporter, diminta }) => `${reporter.kode} ${diminta.length}`),
      missing: completeness?.missing.map(({ key }) => key),
    };
  });
}

test('the money goes to the bendahara after the section has sent February: nothing counts twice, January stays', async () => {
  const at = (who: Who, month: Month, now: string): Who => ({ ...who, month, now });
  await trial.at(
    report({ [MUSRENBANG!]: 1_000_000, [EFEKTIVITAS!]: 500_000 }),
    at(PMD, '2026-01', '2026-02-03T02:00:00Z'),
  );
  await trial.at(
    report({ [MUSRENBANG!]: 2_000_000, [EFEKTIVITAS!]: 1_000_000 }),
    at(PMD, '2026-02', '2026-03-03T02:00:00Z'),
  );
  const januari = await reading('2026-01');
  const change = { kind: 'uang_dari', value: 'bendahara' } as const;
  await trial.at(
    async ({ act }) => {
      const defaults = (await settingFacts(act, change))!;
      expect([defaults.choices, defaults.since]).toEqual([['2026-02', '2026-03'], '2026-03']);
      const { fingerprint, sent } = (await settingFacts(act, change, '2026-02'))!;
      expect(sent.map(({ reporter, count }) => [reporter.kode, count.toNumber()])).toEqual([
        ['PMD', 3_000_000],
      ]);
      expect(await changeSetting(act, change, { since: '2026-02', fingerprint })).toMatchObject({ ok: true });
    },
    at(KASUBBAG, '2026-02', '2026-03-04T02:00:00Z'),
  );
  await trial.at(
    report({ [MUSRENBANG!]: 2_000_000, [EFEKTIVITAS!]: 1_000_000 }),
    at(BENDAHARA, '2026-02', '2026-03-05T02:00:00Z'),
  );
  expect(await reading('2026-01')).toEqual(januari);
  expect(await reading('2026-02')).toMatchObject({
    musrenbang: [3_000_000, 20_525_300, 14.6161079253],
    efektivitas: [1_500_000, 33_551_000, expect.any(Number)],
  });
  await trial.at(report({ [MUSRENBANG!]: 4_000_000 }), at(BENDAHARA, '2026-03', '2026-04-03T02:00:00Z'));
  expect((await reading('2026-03')).musrenbang[0]).toBe(7_000_000);
  expect(await reading('2026-01')).toEqual(januari);
});
