import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EXAMPLES, type ExampleName, loadExample } from '../../../src/app/example/load-example.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { planVersions, versionOn } from '../../../src/domain/kantor/plan-versions.ts';
import type { Plan } from '../../../src/domain/rencana/plan.ts';
import { transact } from '../../../src/store/database/tx.ts';
import { loadOffice } from '../../../src/store/kantor/offices.ts';
import { type FreshDatabase, freshDatabase } from '../../support/database/database.ts';

const NOW = Temporal.Instant.from('2026-03-31T17:00:00Z');
const office = new Map<ExampleName, Office>();
let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  for (const name of EXAMPLES) {
    const { officeId } = await transact(db.prisma, (tx) => loadExample(tx, name, NOW));
    office.set(name, (await loadOffice(db.prisma, officeId))!);
  }
});
afterAll(() => db.drop());

const compute = ({ nodes }: Plan) =>
  ['tujuan', 'sasaran', 'program', 'kegiatan', 'sub_kegiatan'].map(
    (level) => nodes.filter((node) => node.level === level).length,
  );

test.each<[ExampleName, string, number, string[], number[][]]>([
  ['perak', '35.17.01', 13, ['2026-01-01'], [[1, 2, 6, 12, 27]]],
  ['randuagung', '35.08.18', 12, ['2024-01-01'], [[1, 2, 6, 15, 49]]],
  ['kemangkon', '33.03.01', 19, ['2024-01-01'], [[0, 0, 6, 13, 30]]],
])('%s: its desa, and every node of its plan', (name, wilayah, desa, inForce, count) => {
  const one = office.get(name)!;
  expect(one.wilayah).toBe(wilayah);
  expect(one.reporters.filter(({ kind }) => kind === 'desa')).toHaveLength(desa);
  expect(one.plans.map(({ validFrom }) => validFrom)).toEqual(inForce);
  expect(one.plans.map(compute)).toEqual(count);
});

test('balapulang: two versions, each readable on its days', () => {
  const one = office.get('balapulang')!;
  expect(one.reporters.filter(({ kind }) => kind === 'desa')).toHaveLength(20);
  expect(one.plans.map(({ kind }) => kind)).toEqual(['murni', 'perubahan']);
  const [murni, perubahan] = planVersions(one);
  expect(versionOn(one, murni!.plan.validFrom)?.plan).toBe(murni!.plan);
  expect(versionOn(one, '2000-01-01')).toBeUndefined();
  expect(murni!.untilBefore).toBe(perubahan!.plan.validFrom);
  expect(versionOn(one, perubahan!.plan.validFrom)?.difference).toEqual(perubahan!.difference);
  expect([compute(murni!.plan), compute(perubahan!.plan)]).toEqual([
    [1, 1, 8, 22, 30],
    [1, 2, 6, 14, 39],
  ]);
  const old = new Set(murni!.plan.nodes.map(({ key }) => key));
  const onward = perubahan!.plan.nodes.filter(({ key, level }) => level === 'sub_kegiatan' && old.has(key));
  // The 30 sub kegiatan of 2021 print no code, those of the perubahan do: the names carry them over.
  expect(onward.length).toBe(30);
  const kinds = new Set(perubahan!.difference!.map(({ kind }) => kind));
  expect([...kinds]).toEqual(expect.arrayContaining(['simpul-baru', 'simpul-hilang', 'indikator-pindah']));
});

test('every sub kegiatan of every office has an owner among its units', () => {
  for (const { plans: plan, reporters: reporter, name } of office.values()) {
    const units = new Set(reporter.filter(({ kind }) => kind !== 'desa').map(({ id }) => id));
    for (const { nodes } of plan) {
      const sub = nodes.filter(({ level }) => level === 'sub_kegiatan');
      expect(
        sub.filter(({ ownerId }) => ownerId === undefined || !units.has(ownerId)).map(({ key }) => key),
        name,
      ).toEqual([]);
    }
  }
});
