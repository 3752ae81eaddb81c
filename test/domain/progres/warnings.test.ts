import { expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { forecastSerapan } from '../../../src/domain/progres/forecast-serapan.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import { warnings } from '../../../src/domain/progres/warnings.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Angka, Indikator, Plan, PlanNode } from '../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, money, node, reporter, target } from '../../support/domain/sample-plan.ts';

const program = node(1, 'program', undefined);
const sub = (id: number, pagu: number, change: Partial<PlanNode> = {}) =>
  node(id, 'sub_kegiatan', pagu, { parentId: 1, ...change });
const report = (id: number, change: Partial<Indikator> = {}) =>
  indikator({ id, key: `uji/${id}`, nodeId: 2, target: target(40), ...change });
const content = (id: number, month: Month, value: number | string, reporterId = 1) =>
  angka(month, value, { indikatorId: id, butir: indikatorButirKey(id), reporterId });

function read(nodes: PlanNode[], indikators: Indikator[], all: Angka[], month: Month = '2026-03') {
  const plan: Plan = {
    id: 1,
    officeId: 1,
    kind: 'murni',
    document: 'Uji',
    validFrom: '2026-01-01',
    nodes: [program, ...nodes],
    indikators,
  };
  return progress(plan, [reporter(1, 'seksi'), reporter(2, 'desa')], all, month, '2026-04-01');
}
const warningsOf = (nodes: PlanNode[], indikators: Indikator[], all: Angka[], month?: Month) =>
  warnings(read(nodes, indikators, all, month), all);
const bulanan = (id: number, ...value: (number | string)[]) =>
  value.map((one, i) => content(id, `2026-0${i + 1}` as Month, one));
const monthlyMoney = (id: number, ...value: (number | string)[]) =>
  value.map((one, i) => money(id, `2026-0${i + 1}` as Month, one));

test.each<[string, Angka[], string[]]>([
  ['more is needed than any month brought', bulanan(5, 3, 3, 3), ['terancam']],
  ['the best month kept up is enough', bulanan(5, 1, 1, 5), []],
  ['one month is no pace', bulanan(5, 3), []],
  ['a missing month: the sum is not known', [content(5, '2026-01', 3), content(5, '2026-03', 3)], []],
  ['nobody reported', [], []],
])('a target: %s', (_name, all, expected) => {
  const { target: outcome } = warningsOf([sub(2, 100)], [report(5)], all);
  expect(outcome.map(({ pace }) => pace.state)).toEqual(expected);
  expect(outcome.every((one) => one.program?.id === 1 && one.desa === undefined)).toBe(true);
});

test('the worst first: the needed pace as a multiple of the best; nothing brought yet is worst of all', () => {
  const all = [...bulanan(5, 3, 3, 3), ...bulanan(6, 1, 1, 1), ...bulanan(7, 'nihil', 'nihil', 'nihil')];
  const { target: outcome } = warningsOf([sub(2, 100)], [report(5), report(6), report(7)], all);
  expect(outcome.map(({ progress: one }) => one.indikator.id)).toEqual([7, 6, 5]);
});

test('a limit that is passed is told even with a missing month, and of a desa its own', () => {
  const incidents = report(5, {
    nodeId: undefined,
    arah: 'lower',
    pelapor: 'desa',
    targetPerReporter: true,
    target: target(2),
  });
  const all = [content(5, '2026-01', 1, 2), content(5, '2026-03', 2, 2)];
  const { target: outcome } = warningsOf([sub(2, 100)], [incidents], all);
  expect(outcome.map(({ pace, desa }) => [pace.state, desa?.id])).toEqual([['terlampaui', 2]]);
});

test.each<[string, PlanNode, Angka[], boolean]>([
  ['a pace above the pagu', sub(2, 100), monthlyMoney(2, 20, 20, 20), true],
  ['exactly the pagu', sub(2, 100), monthlyMoney(2, 25, 25, 'nihil'), true],
  ['a pace that comes to the pagu', sub(2, 240), monthlyMoney(2, 20, 20, 20), false],
  ['spent wholly: it is done', sub(2, 60), monthlyMoney(2, 20, 20, 20), false],
  ['gaji', sub(2, 100, { gaji: true }), monthlyMoney(2, 20, 20, 20), false],
  ['a missing month', sub(2, 100), [money(2, '2026-01', 20), money(2, '2026-03', 20)], false],
  [
    'within the anggaran kas',
    sub(2, 100, { kas: [{ year: 2026, validFrom: '2026-01-01', month: kasMonths(20, 20, 20) }] }),
    monthlyMoney(2, 20, 20, 20),
    false,
  ],
  [
    'ahead of the anggaran kas',
    sub(2, 100, { kas: [{ year: 2026, validFrom: '2026-01-01', month: kasMonths(20, 20, 19) }] }),
    monthlyMoney(2, 20, 20, 20),
    true,
  ],
])('money: %s', (_name, one, all, present) => {
  expect(warningsOf([one], [], all).pagu.map((one) => one.node.id)).toEqual(present ? [2] : []);
});

function kasMonths(...kasEntries: number[]) {
  return Array.from({ length: 12 }, (_, i) => d(kasEntries[i] ?? 0));
}

test('the forecast of serapan rests on the pagu of the sub kegiatan that have one, without gaji', () => {
  const all = [
    ...monthlyMoney(2, 10, 10, 20),
    ...monthlyMoney(3, 30, 30, 30),
    money(4, '2026-03', 5),
    ...monthlyMoney(5, 90, 90, 90),
  ];
  const nodes = [sub(2, 200), sub(3, 600), sub(4, 50), sub(5, 1000, { gaji: true })];
  const outcome = forecastSerapan(read(nodes, [], all), all)!;
  // (40 + 90) / 3 × 12 of 200 + 600; least: 40 + 9 × 10 and 90 + 9 × 30; greatest: 40 + 9 × 20 and 90 + 9 × 30.
  expect(outcome.percent.toFixed()).toBe('65');
  expect([outcome.money.lowest, outcome.money.highest].map(String)).toEqual(['490', '580']);
  expect(outcome.lowest.toFixed()).toBe('61.25');
  expect(outcome.highest.toFixed()).toBe('72.5');
  expect(outcome.pagu.toFixed()).toBe('800');
  expect(outcome.coverage).toEqual({ from: 2, total: 3 });
  expect(forecastSerapan(read(nodes, [], []), [])).toBeUndefined();
});
