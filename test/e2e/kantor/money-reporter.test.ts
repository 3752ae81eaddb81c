import { afterEach, expect, test } from 'vitest';
import { exampleDraft, examplePlan } from '../../../src/app/example/example-plan.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { explanationsOf } from '../../../src/app/jelaskan/explain-figure.ts';
import { savePlan } from '../../../src/app/rencana/save-plan.ts';
import { readMonthState } from '../../../src/app/status/read-month-state.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import type { TelegramUser } from '../../../src/emulator/people/telegram-user.ts';
import { planDecisions } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { assign, sentContent } from '../../support/e2e/sent-reports.ts';
import { fromMarch, reportPmd } from '../../support/e2e/two-reporters.ts';
import { startOffice, type TestOffice } from '../../support/office/office.ts';

const MUSRENBANG = '7.01.03.2.01.0001';

let office: TestOffice;
afterEach(async () => {
  expect(office.emulator.refusals()).toEqual([]);
  expect(office.log).toEqual([]);
  await office.stop();
});

/** Rupiah of a sub kegiatan to date as the sums have it, as /jelaskan lists it, and the reporters still missing something. */
async function reading(kode: string, month: Month = '2026-03') {
  return await transact(office.db.prisma, async (tx) => {
    const loaded = (await loadOffice(tx, office.officeId))!;
    const state = await readMonthState(tx, loaded, month, office.clock.now());
    const node = state.progress()!.node.find((one) => one.node.kode === kode)!;
    const explanation = explanationsOf(state, { kind: 'uang', nodeId: node.node.id }, loaded.reporters)!;
    const thisMonth = explanation.reported.filter((one) => one.month === month);
    return {
      realisasi: node.money.realisasi?.toNumber(),
      counted: thisMonth.map((one) => `${reporterOf(one.reporterId)} ${one.value?.toFixed() ?? one.state}`),
      notCounted: explanation.setAside.map(
        (one) => `${reporterOf(one.reporterId)} ${one.value?.toFixed() ?? one.state}`,
      ),
      missing: state.reporters.filter((one) => !one.completeness.complete).map((one) => one.reporter.kode),
    };
    function reporterOf(id: number) {
      return loaded.reporters.find((one) => one.id === id)?.kode;
    }
  });
}

/** The bendahara's month is handed in as a list: what it names, and nihil for the rest. */
async function listFromBendahara(line: string): Promise<TelegramUser> {
  const bendahara = office.person('Bendahara');
  await bendahara.say('/daftar_belanja');
  await bendahara.say(line);
  return bendahara;
}

test('case 01: the money goes from the sections to the bendahara after one has sent the month', async () => {
  office = await startOffice();
  const kasubbag = office.person('Kasubbag Perencanaan');
  const kasi = await reportPmd(office, '2.000.000');
  const before = await reading(MUSRENBANG);
  const february = (await reading(MUSRENBANG, '2026-02')).missing;

  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Bendahara');
  expect(kasubbag.last().text).toContain('Mulai April 2026:');
  await kasubbag.tap('Mulai Maret 2026 saja');
  expect(kasubbag.last().text).toContain('Seksi PMD, Maret 2026: Rp3.000.000 (2 sub kegiatan)');
  const facts = kasubbag.last();
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
  await kasubbag.tapOn(facts, '✔ Terapkan mulai Maret 2026');
  await expect(kasubbag.transcript()).toMatchFileSnapshot(
    '../transcripts/kantor/money-reporter-kasubbag.txt',
  );
  expect(await reading(MUSRENBANG)).toMatchObject({
    realisasi: before.realisasi,
    counted: ['PMD 2000000'],
    notCounted: [],
  });
  expect((await reading(MUSRENBANG, '2026-02')).missing).toEqual(february);

  const bendahara = office.person('Bendahara');
  await bendahara.say('/lapor');
  expect(bendahara.last().text).toContain('sudah dilaporkan Seksi PMD: Rp2.000.000');
  expect(bendahara.last().text).toContain('1/25');
  await bendahara.tap(/^Nihil/);
  await bendahara.tap('Kembali ke ringkasan');
  await bendahara.tap(/^Sudah dilaporkan unit lain/);
  await bendahara.tap('Isi angka lain: Musrenbang desa');
  await bendahara.say('2,5 juta');
  await bendahara.say('kirim');
  await bendahara.say('kirim');
  expect(await reading(MUSRENBANG)).toMatchObject({
    realisasi: before.realisasi,
    counted: ['PMD 2000000'],
    notCounted: ['BENDAHARA 2500000'],
  });

  const sekcam = office.person('Sekcam');
  await sekcam.say('/mutu');
  expect(sekcam.last().text).toContain(
    'dihitung Rp2.000.000 dari Seksi PMD, tidak dihitung Rp2.500.000 dari Bendahara',
  );
  await bendahara.tap(/^Sudah dilaporkan unit lain/);
  const screen = bendahara.last();
  await bendahara.tap('Ambil alih: Musrenbang desa');
  await bendahara.tapOn(screen, 'Ambil alih: Musrenbang desa');
  await office.settle();
  expect(kasi.last().text).toContain('Rp2.500.000, menggantikan Rp2.000.000 dari Seksi PMD');
  expect(await reading(MUSRENBANG)).toMatchObject({
    realisasi: before.realisasi! + 500_000,
    counted: ['BENDAHARA 2500000'],
    notCounted: ['PMD 2000000'],
  });
  expect(await office.db.prisma.takeover.count()).toBe(1);
  await expect(bendahara.transcript()).toMatchFileSnapshot(
    '../transcripts/kantor/money-reporter-bendahara.txt',
  );

  await kasubbag.say('/pengaturan');
  await kasubbag.tap('Tiap seksi');
  await kasubbag.tap('Mulai Maret 2026 saja');
  await kasubbag.tap('✔ Terapkan mulai Maret 2026');
  expect(await reading(MUSRENBANG)).toMatchObject({
    realisasi: before.realisasi! + 500_000,
    counted: ['BENDAHARA 2500000'],
  });
  expect(await sentContent(office, 'PMD')).toHaveLength(4);
});

test('a list of the bendahara shows what a section has reported, and nothing of it counts twice', async () => {
  office = await startOffice();
  await reportPmd(office, '2.000.000');
  const before = await reading(MUSRENBANG);
  await fromMarch(office, 'Bendahara');
  const bendahara = await listFromBendahara(`${MUSRENBANG} 2.100.000\n7.01.01.2.06.0001 1.000.000`);
  if (bendahara.last().text?.includes('Seluruhnya')) await bendahara.tap(/SAJA|saja/);
  expect(bendahara.last().text).toContain('sudah dilaporkan Seksi PMD: Rp2.000.000; di daftar Rp2.100.000');
  expect(await reading(MUSRENBANG)).toMatchObject({ realisasi: before.realisasi, notCounted: [] });
});

test('a sub kegiatan that goes to another section in a reported month is not asked again and not added twice', async () => {
  office = await startOffice();
  await reportPmd(office, '2.000.000');
  const before = await reading(MUSRENBANG);
  const example = readExample('perak');
  const murni = example.version[0]!;
  const fresh = planDecisions.parse({
    ...murni,
    jenis: 'perubahan',
    berlakuDari: '2026-03-16',
    simpul: {
      ...murni.simpul,
      [MUSRENBANG]: {
        ...murni.simpul?.[MUSRENBANG],
        pemilik: { unit: 'TAPEM', diturunkan: true, alasan: 'uji' },
      },
    },
  });
  await transact(office.db.prisma, async (tx) => {
    const loaded = (await loadOffice(tx, office.officeId))!;
    const plan = examplePlan(example, await exampleDraft(example), fresh, loaded);
    const now = new Date('2026-04-02T09:00:00+07:00');
    const save = { plan, decision: fresh, by: 'baris_perintah' as const, now };
    expect(await savePlan(tx, loaded, save)).toMatchObject({ ok: true });
  });
  const tapem = await assign(office, {
    telegramId: 7_900_100,
    name: 'Kasi Tapem Uji',
    role: 'seksi',
    reporter: 'TAPEM',
  });
  await tapem.say('/lapor');
  expect(tapem.transcript()).toContain('sudah dilaporkan Seksi PMD: Rp2.000.000');
  expect(await reading(MUSRENBANG)).toMatchObject({
    realisasi: before.realisasi,
    counted: ['PMD 2000000'],
    notCounted: [],
  });
  expect((await reading(MUSRENBANG)).missing).not.toContain('PMD');
});
