import { Decimal } from 'decimal.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleDraft, examplePlan } from '../../../src/app/example/example-plan.ts';
import { readExample } from '../../../src/app/example/read-example.ts';
import { recordEntry } from '../../../src/app/realisasi/record-entry.ts';
import { draftVersion, missingButir } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import { submitReport } from '../../../src/app/realisasi/submit-report.ts';
import { savePlan } from '../../../src/app/rencana/save-plan.ts';
import { paguInForce } from '../../../src/domain/capaian/serapan.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { planVersions, versionOn } from '../../../src/domain/kantor/plan-versions.ts';
import type { NewPlan } from '../../../src/domain/rencana/new-plan.ts';
import type { Plan } from '../../../src/domain/rencana/plan.ts';
import { type PlanDecisions, planDecisions } from '../../../src/plan/suggestions/decisions/plan-decisions.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { insertPaguDpa } from '../../../src/store/rencana/anggaran.ts';
import { testDesk } from '../../support/office/test-desk.ts';

const NOW = new Date('2026-03-31T09:00:00+07:00');
const START = '2026-03-15';
const MUSRENBANG = '7.01.03.2.01.0001';
const example = readExample('perak');
const murni = example.version[0]!;

/**
 * The same document as a perubahan in the middle of March: one sub kegiatan and one desa item are gone, one target and
 * one unit are others.
 */
const perubahan: PlanDecisions = planDecisions.parse({
  ...murni,
  dokumen: 'Perubahan Renstra Kecamatan Perak',
  jenis: 'perubahan',
  berlakuDari: START,
  simpul: { ...murni.simpul, '7.01.01.2.06.0006': { abaikan: true } },
  indikator: murni.indikator
    .filter(({ kunci: key }) => !key.startsWith('7.01.01.2.06.0006'))
    .map((one) =>
      one.kunci === '7.01.04.2.02.0001/1'
        ? { ...one, target: { '2026': { nilai: '24', alasan: 'uji' } } }
        : one.kunci === '7.01.05.2.01.0003/1'
          ? { ...one, satuan: 'kegiatan' }
          : one,
    ),
  desa: murni.desa?.filter(({ kunci: key }) => key !== 'desa/kejadian-trantibum'),
  silsilah: { '7.01.05.2.01.0003/1': null },
});

let trial: Awaited<ReturnType<typeof testDesk>>;
let fresh: NewPlan;
let office: Office;
const old = () => office.plans[0]!;
const current = () => office.plans[1]!;
const node = ({ nodes }: Plan, key: string) => nodes.find((one) => one.key === key);
const butirByKey = (plan: Plan, key: string) => `i${plan.indikators.find((one) => one.key === key)!.id}`;

/** Sembung answers one question of March under the first version. */
async function startDraft(): Promise<void> {
  await trial.at(async ({ act, sheet }) => {
    const butir = butirByKey(sheet.plan, 'desa/lembaga-aktif');
    const answer = { butir, state: 'nilai' as const, value: new Decimal(5), anomaly: [] };
    expect(await recordEntry(act, sheet, answer, { version: 0 })).toMatchObject({ ok: true });
  });
}

/** A DPA and an anggaran kas of 2026 and a DPA of 2025 for one sub kegiatan. */
async function fillDpa(): Promise<void> {
  await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    const nodeId = node(office.plans[0]!, MUSRENBANG)!.id;
    const row = { nodeId, value: new Decimal('20525300'), enteredById: 1, now: NOW };
    await insertPaguDpa(tx, [
      { ...row, year: 2026, kind: 'dpa', validFrom: '2026-01-02' },
      { ...row, year: 2025, kind: 'dpa', validFrom: '2025-01-02' },
    ]);
    const validFrom = new Date('2026-01-02T00:00:00Z');
    const kas = { nodeId, year: 2026, month: 3, value: '1500000', validFrom, createdAt: NOW };
    await tx.anggaranKas.create({ data: kas });
  });
}

beforeAll(async () => {
  trial = await testDesk();
  await startDraft();
  await fillDpa();
  const draft = await exampleDraft(example);
  await transact(trial.db.prisma, async (tx) => {
    const office = (await loadOffice(tx, trial.officeId))!;
    fresh = examplePlan(example, draft, perubahan, office);
    const input = { plan: fresh, decision: perubahan, by: 'baris_perintah' as const, now: NOW };
    expect(await savePlan(tx, office, input)).toMatchObject({ ok: true });
  });
  office = (await loadOffice(trial.db.prisma, trial.officeId))!;
});
afterAll(() => trial.stop());

describe('a second version', () => {
  test('is refused on the day of the newest, before it, without a sub kegiatan, with a unit of nobody, and with a formula that does not fit', async () => {
    const codes = await transact(trial.db.prisma, async (tx) => {
      const attempt = async (changed: Partial<NewPlan>) => {
        const input = {
          plan: { ...fresh, validFrom: '2026-06-01', ...changed },
          decision: {},
          by: 'baris_perintah' as const,
          now: NOW,
        };
        const done = await savePlan(tx, office, input);
        return done.ok ? 'ok' : done.refusal.code;
      };
      return [
        await attempt({ validFrom: START }),
        await attempt({ validFrom: '2026-01-01' }),
        await attempt({ nodes: fresh.nodes.filter(({ level }) => level !== 'sub_kegiatan') }),
        await attempt({ nodes: fresh.nodes.map((one) => ({ ...one, owner: one.owner && 'TIDAK-ADA' })) }),
        await attempt({
          indikators: [{ ...fresh.indikators[0]!, pelapor: 'rumus', rumus: 'jumlah(tidak-ada)' }],
        }),
      ];
    });
    expect(codes).toEqual([
      'rencana-tanggal-lama',
      'rencana-tanggal-lama',
      'rencana-kosong',
      'rencana-unit-asing',
      'rencana-rumus',
    ]);
    expect(await trial.db.prisma.planVersion.count()).toBe(2);
  });

  test('keeps the kunci of what it continues, and gives another to what only looks the same', () => {
    expect(node(current(), MUSRENBANG)?.key).toBe(node(old(), MUSRENBANG)?.key);
    expect(node(current(), '7.01.01.2.06.0006')).toBeUndefined();
    const asked = (plan: Plan) => plan.indikators.filter(({ key }) => key.startsWith('7.01.05.2.01.0003/1'));
    expect(asked(old()).map(({ key, satuan }) => [key, satuan])).toEqual([['7.01.05.2.01.0003/1', 'orang']]);
    expect(asked(current()).map(({ key, satuan }) => [key, satuan])).toEqual([
      ['7.01.05.2.01.0003/1~2', 'kegiatan'],
    ]);
  });

  test('can be read on any day, with what it changed', () => {
    expect(planVersions(office).map(({ plan, untilBefore }) => [plan.kind, untilBefore])).toEqual([
      ['murni', START],
      ['perubahan', undefined],
    ]);
    expect(versionOn(office, '2025-12-31')).toBeUndefined();
    expect(versionOn(office, '2026-03-14')?.plan).toBe(old());
    expect(versionOn(office, '2026-03-14')?.difference).toBeUndefined();
    const { plan, difference = [] } = versionOn(office, START)!;
    expect(plan).toBe(current());
    expect(
      difference.map((one) => `${one.kind} ${'node' in one ? one.node.key : one.indikator.key}`),
    ).toEqual([
      // Printed on the kegiatan too, and no longer repeated below it.
      'indikator-baru 7.01.01.2.06/3',
      'target-berubah 7.01.04.2.02.0001/1',
      'indikator-baru 7.01.05.2.01.0003/1~2',
      'simpul-hilang 7.01.01.2.06.0006',
      'indikator-hilang desa/kejadian-trantibum',
      'indikator-hilang 7.01.01.2.06.0006/1',
      'indikator-hilang 7.01.05.2.01.0003/1',
    ]);
    expect(difference[1]).toMatchObject({ year: 2026, old: { printed: '12' }, fresh: { printed: '12' } });
  });
});

describe('money', () => {
  test('the DPA and anggaran kas of the running year go along; serapan does not fall back to the indicative pagu', () => {
    const [before, after] = [node(old(), MUSRENBANG)!, node(current(), MUSRENBANG)!];
    expect(paguInForce(after, 2026, '2026-04-01')).toEqual(paguInForce(before, 2026, '2026-04-01'));
    expect(paguInForce(after, 2026, '2026-04-01')).toMatchObject({ kind: 'dpa', validFrom: '2026-01-02' });
    expect(after.pagu.filter(({ year }) => year === 2025)).toEqual([]);
    expect(after.kas.map(({ year, month }) => [year, month[2]!.toFixed()])).toEqual([[2026, '1500000']]);
  });
});

describe('reports', () => {
  test('a draft that was begun keeps its version, with its answers, and can be sent', async () => {
    await trial.at(async ({ act, sheet }) => {
      expect(sheet.plan.id).toBe(old().id);
      expect(sheet.entry.get(butirByKey(old(), 'desa/lembaga-aktif'))?.value?.toFixed()).toBe('5');
      for (const butir of missingButir(sheet)) {
        const dated = butir.kind === 'indikator' && butir.indikator.jenisNilai === 'tanggal';
        const answer = dated
          ? { state: 'tanggal' as const, date: '2026-03-27' }
          : { state: 'nihil' as const };
        const saved = await recordEntry(
          act,
          sheet,
          { ...answer, butir: butir.key, anomaly: [] },
          { version: draftVersion(sheet) },
        );
        expect(saved).toMatchObject({ ok: true });
      }
      const sent = await submitReport(act, sheet, { version: draftVersion(sheet) });
      expect(sent).toMatchObject({ ok: true });
    });
    const report = await trial.db.prisma.report.findFirstOrThrow({
      where: { month: '2026-03', reporter: { kode: '35.17.01.2006' } },
    });
    expect(report.planId).toBe(old().id);
  });

  test('a report that was not begun follows the new version, with the figures of the months before', async () => {
    await trial.at(
      ({ sheet }) => {
        expect(sheet.plan.id).toBe(current().id);
        const key = sheet.butir.map((one) => one.kind === 'indikator' && one.indikator.key);
        expect(key).toEqual(['desa/lpj-apbdes', 'desa/lembaga-aktif']);
        const february = sheet.angka.find(
          ({ month, butir }) => month === '2026-02' && butir === butirByKey(current(), 'desa/lembaga-aktif'),
        );
        expect(february?.state).toBe('nilai');
        return Promise.resolve();
      },
      { reporter: '35.17.01.2007', name: 'Operator Desa Sembung' },
    );
  });
});

describe('at the same moment', () => {
  test('is stored once when two people store one at the same moment', async () => {
    const save = (validFrom: string) =>
      transact(trial.db.prisma, async (tx) => {
        const input = {
          plan: { ...fresh, validFrom },
          decision: {},
          by: 'baris_perintah' as const,
          now: NOW,
        };
        const done = await savePlan(tx, office, input);
        return done.ok ? 'ok' : done.refusal.code;
      });
    const codes = await Promise.all([save('2027-01-01'), save('2027-01-01')]);
    expect(codes.toSorted()).toEqual(['ok', 'rencana-versi-lain']);
    expect(await trial.db.prisma.planVersion.count()).toBe(3);
  });
});
