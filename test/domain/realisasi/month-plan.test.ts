import { describe, expect, test } from 'vitest';
import { paguOfMonth } from '../../../src/domain/capaian/serapan.ts';
import type { Butir } from '../../../src/domain/realisasi/butir.ts';
import { monthPlan, type PlanSource, reportPlan } from '../../../src/domain/realisasi/month-plan.ts';
import { withLineageMoney } from '../../../src/domain/rencana/lineage-money.ts';
import type { Indikator, Pagu, Plan, PlanNode } from '../../../src/domain/rencana/plan.ts';
import { d, indikator, node, target } from '../../support/domain/sample-plan.ts';

const SUB = 'sub_kegiatan';

const version = (id: number, validFrom: string, nodes: PlanNode[], indikators: Indikator[] = []): Plan => ({
  id,
  officeId: 1,
  kind: id === 1 ? 'murni' : 'perubahan',
  document: `R${id}`,
  validFrom,
  nodes,
  indikators,
});

const dpa = (value: number, validFrom: string, recorded: string, kind: Pagu['kind'] = 'dpa'): Pagu => ({
  year: 2026,
  kind,
  value: d(value),
  validFrom,
  recorded,
});

const money = (one: PlanNode): Butir => ({ key: `k${one.id}`, kind: 'keuangan', node: one });
const fisik = (one: Indikator): Butir => ({ key: `i${one.id}`, kind: 'indikator', indikator: one });
const from = (plan: Plan, items: Butir[], judged?: string): PlanSource => ({
  plan,
  items,
  sent: true,
  ...(judged !== undefined && { judged }),
});

const old = version(
  1,
  '2026-01-01',
  [node(1, 'program', undefined, { key: 'p' }), node(2, SUB, 100, { key: 'a', parentId: 1 })],
  [indikator({ id: 3, key: 'a/1', nodeId: 2 })],
);
/** The same a month later: another pagu, another target, and the sub kegiatan under another program. */
const fresh = version(
  2,
  '2026-03-16',
  [
    node(11, 'program', undefined, { key: 'q' }),
    node(12, SUB, 50, { key: 'a', kode: '7.01.09', parentId: 11 }),
  ],
  [indikator({ id: 13, key: 'a/1', nodeId: 12, target: target(24) })],
);
const ALL = [old, fresh];
const ofOldPlan = [fisik(old.indikators[0]!), money(old.nodes[1]!)];
const sub = (plan: Plan, key = 'a') => plan.nodes.find((one) => one.key === key)!;

describe('the plan of a month', () => {
  test('is the version in force where nothing was reported under another one', () => {
    expect(monthPlan(fresh, ALL, [])).toBe(fresh);
    expect(monthPlan(fresh, ALL, [from(fresh, [money(fresh.nodes[1]!)])])).toBe(fresh);
  });

  test('keeps pagu and target of what was reported before the version came, at its present place and under its present code', () => {
    const month = monthPlan(fresh, ALL, [from(old, ofOldPlan)]);
    expect(paguOfMonth(sub(month), '2026-03')?.value).toEqual(d(100));
    expect(sub(month)).toMatchObject({ id: 12, kode: '7.01.09', parentId: 11 });
    expect(month.indikators[0]).toMatchObject({ id: 13, nodeId: 12, target: target(12) });
  });

  test('the first who reports an item decides; a draft does not stand before what was sent', () => {
    const month = monthPlan(fresh, ALL, [from(fresh, [money(fresh.nodes[1]!)]), from(old, ofOldPlan)]);
    expect(paguOfMonth(sub(month), '2026-03')?.value).toEqual(d(50));
  });

  test('what the version in force does not have stays with those above it, once', () => {
    const empty = version(2, '2026-03-16', []);
    const month = monthPlan(empty, [old, empty], [from(old, ofOldPlan)]);
    expect(month.nodes.map(({ key, id, parentId }) => [key, id, parentId])).toEqual([
      ['p', 1, undefined],
      ['a', 2, 1],
    ]);
    expect(month.indikators[0]).toMatchObject({ id: 3, nodeId: 2 });
  });

  test('money of a sub kegiatan that no version of the month has stays, without a pagu', () => {
    const empty = version(2, '2026-03-16', []);
    const month = monthPlan(empty, [old, empty], [], ['a']);
    expect(sub(month)).toMatchObject({ id: 2, pagu: [], deleted: true });
  });

  test("a reporter's own plan is the one its report was made under, with the ids of the month", () => {
    const own = reportPlan(fresh, ALL, { plan: old });
    expect(sub(own)).toMatchObject({ id: 12, parentId: 1 });
    expect(own.indikators[0]).toMatchObject({ id: 13, nodeId: 12, target: target(12) });
    expect(reportPlan(fresh, ALL, { plan: fresh })).toBe(fresh);
  });
});

describe('a DPA that is entered late', () => {
  const one = (...pagu: Pagu[]) =>
    version(1, '2026-01-01', [node(2, SUB, 100, { key: 'a', pagu: [...node(2, SUB, 100).pagu, ...pagu] })]);

  test('leaves a verified month as it was judged, also with a day back inside it', () => {
    const plan = one(dpa(40, '2026-03-01', '2026-05-02'));
    const month = (judged?: string) => monthPlan(plan, [plan], [from(plan, [money(plan.nodes[0]!)], judged)]);
    expect(paguOfMonth(sub(month('2026-04-03')), '2026-03')).toMatchObject({
      kind: 'indikatif',
      value: d(100),
    });
    expect(paguOfMonth(sub(month('2026-05-03')), '2026-03')).toMatchObject({ kind: 'dpa', value: d(40) });
    expect(paguOfMonth(sub(month()), '2026-03')).toMatchObject({ kind: 'dpa', value: d(40) });
  });

  test.each([
    ['2026-03', 100, 'indikatif'],
    ['2026-04', 40, 'dpa'],
    ['2026-06', 40, 'dpa'],
    ['2026-07', 20, 'dppa'],
  ] as const)('%s is judged by the pagu in force on its last day: %d', (month, value, kind) => {
    const plan = one(dpa(40, '2026-04-30', '2026-05-02'), dpa(20, '2026-07-01', '2026-07-20', 'dppa'));
    expect(paguOfMonth(sub(plan), month)).toMatchObject({ value: d(value), kind });
  });
});

test('a DPA belongs to its sub kegiatan in every version of the plan, whichever row it was written on', () => {
  const one = dpa(40, '2026-02-01', '2026-02-02 1');
  const two = dpa(20, '2026-02-01', '2026-02-02 2');
  const [a, b] = withLineageMoney([
    version(1, '2026-01-01', [node(2, SUB, 100, { key: 'a', pagu: [...node(2, SUB, 100).pagu, two, one] })]),
    version(2, '2026-03-16', [node(12, SUB, 50, { key: 'a', pagu: [...node(12, SUB, 50).pagu, one] })]),
  ]);
  // Of two of one day the one that was entered last.
  expect(paguOfMonth(sub(a!), '2026-03')?.value).toEqual(d(20));
  expect(paguOfMonth(sub(b!), '2026-03')?.value).toEqual(d(20));
  expect(sub(b!).pagu.filter(({ kind }) => kind === 'dpa')).toHaveLength(2);
});
