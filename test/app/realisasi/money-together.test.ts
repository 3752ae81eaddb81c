import { Decimal } from 'decimal.js';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KODE_BENDAHARA } from '../../../src/app/kantor/prepare-office.ts';
import { changeSetting, settingFacts } from '../../../src/app/pengaturan/change-setting.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { lockSheet } from '../../../src/app/realisasi/sheet/lock-sheet.ts';
import { draftVersion } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { takeableButir, takeOverButir, takeOverFingerprint } from '../../../src/app/realisasi/take-over.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type AtDesk, testDesk, type Who } from '../../support/office/test-desk.ts';

const MUSRENBANG = '7.01.03.2.01.0001';
const PMD: Who = { reporter: 'PMD', name: 'Kasi PMD', role: 'seksi' };
const BENDAHARA: Who = { reporter: KODE_BENDAHARA, name: 'Bendahara', role: 'bendahara' };
const KASUBBAG: Who = { name: 'Kasubbag Perencanaan', role: 'kasubbag' };
const TO_BENDAHARA = { kind: 'uang_dari', value: 'bendahara' } as const;

let trial: Awaited<ReturnType<typeof testDesk>>;
beforeEach(async () => {
  trial = await testDesk();
});
afterEach(() => trial.stop());

const content = (value: number) =>
  async function content({ act, sheet }: AtDesk) {
    const butir = sheet.butir.find((one) => one.kind === 'keuangan' && one.node.kode === MUSRENBANG)!;
    const answer = { butir: butir.key, state: 'nilai' as const, value: new Decimal(value), anomaly: [] };
    expect(await recordEntry(act, sheet, answer, { version: draftVersion(sheet) })).toMatchObject({
      ok: true,
    });
  };

async function send(desk: AtDesk): Promise<boolean> {
  const { act, sheet } = await lockSheet(desk.act, desk.sheet);
  return (await submitReport(act, sheet, { version: draftVersion(sheet) })).ok;
}

async function view(): Promise<number> {
  return await trial.at(
    async ({ act }) => (await settingFacts(act, TO_BENDAHARA, '2026-03'))!.fingerprint,
    KASUBBAG,
  );
}

const replace = (fingerprint: number) => async (desk: AtDesk) =>
  await changeSetting(desk.act, TO_BENDAHARA, { since: '2026-03', fingerprint });

/** Does two things in two transactions: the second begins, and waits, while the first has done its work uncommitted. */
async function interleaved<A, B>(
  first: [(desk: AtDesk) => Promise<A>, Who],
  second: [(desk: AtDesk) => Promise<B>, Who],
): Promise<[A, B]> {
  let ready = () => {};
  let release = () => {};
  const working = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const gateway = new Promise<void>((resolve) => {
    release = resolve;
  });
  const a = trial.at(async (desk) => {
    const outcome = await first[0](desk);
    ready();
    await gateway;
    return outcome;
  }, first[1]);
  await Promise.race([working, a]);
  const b = trial.at(second[0], second[1]);
  for (;;) {
    const [row] = await trial.db.prisma.$queryRaw<{ n: number }[]>`
      SELECT count(*)::int AS "n" FROM pg_locks WHERE NOT granted
        AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`;
    if (row!.n > 0) break;
  }
  release();
  return await Promise.all([a, b]);
}

/** Money of the sub kegiatan in March: what counts, how many figures do not, and the sum to date. */
async function reading() {
  return await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    const now = Temporal.Instant.from('2026-04-02T08:00:00+07:00');
    const state = await readMonthState(tx, office, '2026-03', now);
    const { node, money } = state.progress()!.node.find((one) => one.node.kode === MUSRENBANG)!;
    const march = state.angka.filter((one) => one.month === '2026-03' && one.butir === `k${node.id}`);
    return {
      counted: march.map((one) => one.value?.toNumber()),
      doubles: state.doubles.length,
      count: money.realisasi!.toNumber(),
    };
  });
}

test('a switch beside Kirim, Kirim first: the switch is shown what was sent, and the figure counts once', async () => {
  const { count } = await reading();
  await trial.at(content(2_000_000), PMD);
  const [sent, replaced] = await interleaved([send, PMD], [replace(await view()), KASUBBAG]);
  expect(sent).toBe(true);
  expect(replaced).toMatchObject({
    ok: false,
    refusal: { code: 'pengaturan-berubah', facts: { sent: [{ reporter: { kode: 'PMD' } }] } },
  });
  expect(await trial.at(replace(await view()), KASUBBAG)).toMatchObject({ ok: true });
  const questioned = await trial.at(
    async ({ sheet }) => sheet.butir.some((one) => one.node?.kode === MUSRENBANG),
    BENDAHARA,
  );
  expect(questioned).toBe(false);
  expect(await reading()).toEqual({ counted: [2_000_000], doubles: 0, count: count + 2_000_000 });
});

test('a switch beside Kirim, the switch first: what was typed is sent all the same, and counts once', async () => {
  const { count } = await reading();
  await trial.at(content(2_000_000), PMD);
  const [replaced, sent] = await interleaved([replace(await view()), KASUBBAG], [send, PMD]);
  expect([replaced.ok, sent]).toEqual([true, true]);
  expect(await reading()).toEqual({ counted: [2_000_000], doubles: 0, count: count + 2_000_000 });
});

test.each([
  ['the section', PMD, BENDAHARA, 2_000_000],
  ['the bendahara', BENDAHARA, PMD, 2_500_000],
])(
  'two units send one item at once, %s first: that one counts until it is taken over',
  async (_, a, b, value) => {
    const { count } = await reading();
    await trial.at(content(2_000_000), PMD);
    expect(await trial.at(replace(await view()), KASUBBAG)).toMatchObject({ ok: true });
    await trial.at(content(2_500_000), BENDAHARA);
    expect(await interleaved([send, a], [send, b])).toEqual([true, true]);
    expect(await reading()).toEqual({ counted: [value], doubles: 1, count: count + value });
    const other = 4_500_000 - value;
    const take = async (desk: AtDesk) => {
      const { act, sheet } = await lockSheet(desk.act, desk.sheet);
      const fingerprint = takeOverFingerprint(takeableButir(desk.sheet));
      return (await takeOverButir(act, sheet, { fingerprint })).ok;
    };
    expect(await interleaved([take, b], [take, b])).toEqual([true, false]);
    expect(await reading()).toEqual({ counted: [other], doubles: 1, count: count + other });
  },
);
