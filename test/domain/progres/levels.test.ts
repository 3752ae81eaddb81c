import { expect, test } from 'vitest';
import { kasInForce, plannedKas } from '../../../src/domain/capaian/serapan.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import type { AnggaranKas, Angka } from '../../../src/domain/rencana/plan.ts';
import {
  angka,
  d,
  indikator,
  makePlan,
  money,
  node,
  reporter,
  target,
} from '../../support/domain/sample-plan.ts';

const kas = (month: number[], validFrom = '2026-01-01', year = 2026): AnggaranKas => ({
  year,
  validFrom,
  month: Array.from({ length: 12 }, (_, i) => d(month[i] ?? 0)),
});
const plan = makePlan(
  [
    node(1, 'tujuan', undefined),
    node(2, 'sasaran', undefined, { parentId: 1 }),
    node(3, 'program', undefined, { parentId: 2 }),
    node(4, 'kegiatan', undefined, { parentId: 3 }),
    node(5, 'sub_kegiatan', 1200, { parentId: 4, kas: [kas([0, 100, 500])] }),
    node(6, 'sub_kegiatan', 1200, { parentId: 4 }),
    node(7, 'sub_kegiatan', 600, { parentId: 4, gaji: true, kas: [kas([50, 50, 50])] }),
  ],
  [
    indikator({ id: 20, nodeId: 2, pelapor: 'unit', akumulasi: 'latest', target: target(80) }),
    indikator({
      id: 21,
      nodeId: 2,
      key: 'iku/2',
      pelapor: 'rumus',
      satuan: 'Persen',
      rumus: 'capaian("iku/20")',
      target: target(50),
    }),
    indikator({ id: 22, nodeId: 2, pelapor: 'iku', target: target(10) }),
    indikator({ id: 50, nodeId: 5 }),
    indikator({ id: 60, nodeId: 6 }),
  ].map((one) => (one.id === 20 ? { ...one, key: 'iku/20' } : one)),
);
const report = (id: number, content: number) =>
  angka('2026-03', content, { indikatorId: id, butir: `i${id}` });
const compute = (all: Angka[]) => progress(plan, [reporter(1, 'seksi')], all, '2026-03', '2026-04-06');
const from = (all: Angka[], id: number) => compute(all).node.find((one) => one.node.id === id)!;

test('a sasaran is judged by its own indicators, computed ones among them; its sub kegiatan are rolled up beside', () => {
  const all = [report(20, 60), report(50, 6)];
  const sasaran = from(all, 2);
  expect(sasaran.performance).toMatchObject({
    year: { percent: d('87.5'), coverage: { from: 2, total: 3 } },
    coverage: { from: 2, total: 3 },
  });
  expect(sasaran.indikator.map((one) => one.capaian?.toString())).toEqual(['75', '150', undefined]);
  expect(sasaran.fisik.year).toMatchObject({ percent: d(50), coverage: { from: 1, total: 3 } });
  expect(from(all, 1).fisik.year).toMatchObject({ percent: d(50), coverage: { from: 1, total: 3 } });
  expect(from(all, 1).performance).toMatchObject({ year: undefined, coverage: { from: 0, total: 0 } });
});

test('planned to date by the anggaran kas, evenly where there is none, with how many have one', () => {
  const all = [money(5, '2026-03', 300), money(6, '2026-03', 300)];
  expect(from(all, 5).money).toMatchObject({
    plan: { percent: d(50), evenly: false, kas: { from: 1, total: 1 } },
    deviasi: d(-25),
  });
  expect(from(all, 6).money).toMatchObject({
    plan: { percent: d(25), evenly: true, kas: { from: 0, total: 1 } },
  });
  expect(from(all, 3).money).toMatchObject({
    plan: { percent: d('37.5'), evenly: true, kas: { from: 1, total: 2 } },
    deviasi: d('-12.5'),
  });
  expect(from([money(5, '2026-03', 1), money(7, '2026-03', 1)], 3).money.plan).toMatchObject({
    evenly: false,
    kas: { from: 2, total: 2 },
  });
});

test('the anggaran kas in force: of its year, begun, the newest, the last entered of one day', () => {
  const owned = (...all: AnggaranKas[]) => node(5, 'sub_kegiatan', 1200, { kas: all });
  const at = (date: string, ...all: AnggaranKas[]) => kasInForce(owned(...all), 2026, date)?.month[0];
  const old = kas([1]);
  const fresh = kas([2], '2026-09-01');
  expect(at('2025-12-31', old)).toBeUndefined();
  expect(at('2026-01-01', old)).toEqual(d(1));
  expect(at('2026-08-31', fresh, old)).toEqual(d(1));
  expect(at('2026-09-01', fresh, old)).toEqual(d(2));
  expect(at('2026-09-01', fresh, kas([3], '2026-09-01'))).toEqual(d(3));
  expect(at('2026-09-01', kas([9], '2026-01-01', 2027))).toBeUndefined();
  expect(plannedKas(d(1200), '2026-12', kas([0, 100, 500]))).toEqual({ value: d(600), evenly: false });
});

test('efficiency: capaian − serapan in points, where both are known', () => {
  const all = [report(50, 6), money(5, '2026-03', 300)];
  expect(from(all, 5).efficiency).toEqual(d(25));
  expect(compute(all).office.efficiency).toEqual(d(25));
  expect(from([report(50, 6)], 5).efficiency).toBeUndefined();
  expect(from([money(5, '2026-03', 300)], 5).efficiency).toBeUndefined();
});

test('an indicator without percentage is in the coverage and not in the mean', () => {
  const band = { arah: 'pita' as const, target: [{ year: 2026, printed: '1-2', min: d(1), max: d(2) }] };
  const thisNode = makePlan(
    [node(5, 'sub_kegiatan', 1)],
    [indikator({ id: 50, nodeId: 5 }), indikator({ id: 51, nodeId: 5, ...band })],
  );
  const outcome = progress(
    thisNode,
    [reporter(1, 'seksi')],
    [report(50, 6), report(51, 9)],
    '2026-12',
    '2026-12-31',
  );
  expect(outcome.node[0]!.fisik).toMatchObject({ year: { percent: d(50), coverage: { from: 1, total: 2 } } });
  expect(outcome.node[0]!.indikator[1]).toMatchObject({ noCapaian: 'luar_pita', met: false });
});
