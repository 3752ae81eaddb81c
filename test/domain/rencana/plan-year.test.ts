import { describe, expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { progress } from '../../../src/domain/progres/progress.ts';
import { askedButir } from '../../../src/domain/realisasi/butir.ts';
import { completeness } from '../../../src/domain/realisasi/completeness.ts';
import type { Angka, Pagu, Target } from '../../../src/domain/rencana/plan.ts';
import { planYear } from '../../../src/domain/rencana/plan-year.ts';
import { angka, d, indikator, makePlan, money, node, reporter } from '../../support/domain/sample-plan.ts';

const pagu = (year: number, change: Partial<Pagu> = {}): Pagu => ({
  year,
  kind: 'indikatif',
  value: d(100),
  validFrom: '2024-01-01',
  ...change,
});
const target = (year: number, change: Partial<Target>): Target => ({ year, printed: '', ...change });
const sub = (id: number, content: Pagu[]) =>
  node(id, 'sub_kegiatan', undefined, { ownerId: 1, pagu: content });

describe('a sub kegiatan in a year', () => {
  // 12 is what makes 2024 a year of the plan.
  const asked = (content: Pagu[], targets: Target[], year = 2024): boolean => {
    const one = sub(13, content);
    const plan = makePlan([sub(12, [pagu(2024)]), one], [indikator({ nodeId: 13, target: targets })]);
    return planYear(plan, year).node(one);
  };

  test.each<[string, boolean, Pagu[], Target[]]>([
    ['with a pagu', true, [pagu(2024), pagu(2025)], []],
    ['with a target only', true, [], [target(2024, { value: d(1) }), target(2025, { value: d(1) })]],
    ['blank, with a pagu in another year', false, [pagu(2025)], []],
    ['blank, with a target in another year', false, [], [target(2025, { value: d(1) })]],
    ['with "-" for the year', false, [pagu(2025)], [target(2024, { printed: '-' })]],
    ['with N/A for the year', false, [pagu(2025)], [target(2024, { printed: ' N/A ' })]],
    ['with a target that is not legible', true, [pagu(2025)], [target(2024, { printed: '12 Dok' })]],
    ['with a range', true, [pagu(2025)], [target(2024, { min: d(1), max: d(2) })]],
    ['with a category', true, [pagu(2025)], [target(2024, { category: 'BB' })]],
    ['with a target of 0', true, [pagu(2025)], [target(2024, { value: d(0) })]],
    ['with a pagu of 0', true, [pagu(2024, { value: d(0) }), pagu(2025)], []],
    ['with a DPA', true, [pagu(2025), pagu(2024, { kind: 'dpa', validFrom: '2024-03-01' })], []],
    ['blank in every year', true, [], [target(2024, { printed: '-' })]],
  ])('%s: %s', (_name, wanted, content, targets) => {
    expect(asked(content, targets)).toBe(wanted);
  });

  test('in a year after the plan nothing is left out', () => {
    expect(asked([pagu(2025)], [], 2024)).toBe(false);
    expect(asked([pagu(2025)], [], 2027)).toBe(true);
  });
});

const plan = makePlan(
  [
    node(1, 'sasaran', undefined, { ownerId: 1 }),
    node(10, 'program', undefined, { ownerId: 1 }),
    sub(12, [pagu(2024), pagu(2025)]),
    sub(13, [pagu(2025)]),
  ],
  [
    indikator({ id: 1, nodeId: 12, target: [] }),
    indikator({ id: 2, nodeId: 13, target: [] }),
    indikator({ id: 3, nodeId: 10, pelapor: 'iku', target: [target(2025, { value: d(1) })] }),
    indikator({ id: 4, nodeId: 1, pelapor: 'iku', target: [] }),
  ],
);
const diminta = (month: Month, id = 1) =>
  askedButir(plan, reporter(id, id === 1 ? 'seksi' : 'bendahara'), {
    month,
    moneyFrom: id === 1 ? 'unit' : 'bendahara',
    finished: new Set(),
    sinceYear: () => 2024,
  });

test('what the plan does not set for the year is not asked, and completeness does not count it', () => {
  expect(diminta('2024-03').map((one) => one.key)).toEqual(['i1', 'k12', 'i4']);
  expect(diminta('2025-03').map((one) => one.key)).toEqual(['i1', 'k12', 'i2', 'k13', 'i4', 'i3']);
  expect(diminta('2024-03', 9).map((one) => one.key)).toEqual(['k12']);
  const content = [
    angka('2024-03', 1),
    money(12, '2024-03', 5),
    angka('2024-03', 1, { butir: 'i4', indikatorId: 4 }),
  ];
  expect(completeness(diminta('2024-03'), content)).toMatchObject({ state: 'lengkap', diminta: 3 });
});

test('a sub kegiatan that is not carried out in the year is not missing in its figures', () => {
  const total = (month: Month, figure: Angka[] = []) => {
    const { office, node: nodes } = progress(plan, [reporter(1, 'seksi')], figure, month, `${month}-28`);
    return [
      office.money.coverage.total,
      office.fisik.coverage.total,
      nodes.find((n) => n.node.id === 13)?.counted,
    ];
  };
  expect(total('2024-03')).toEqual([1, 1, false]);
  expect(total('2025-03')).toEqual([2, 2, true]);
  // What was reported all the same counts.
  expect(total('2024-03', [money(13, '2024-03', 5)])).toEqual([2, 2, true]);
});
