import { expect, test } from 'vitest';
import { capaianPercent, rangeCapaian } from '../../../src/domain/capaian/capaian-percent.ts';
import { type Judgement, judgeCapaian, type Observed } from '../../../src/domain/capaian/judge-capaian.ts';
import { SAKIP_SCALE, sakipCategory } from '../../../src/domain/capaian/posisi/category-grade.ts';
import type { TargetSize } from '../../../src/domain/capaian/target/target-outcome.ts';
import type { Direction } from '../../../src/domain/rencana/plan.ts';
import { d } from '../../support/domain/sample-plan.ts';

const brief = ({ percent, met, reason }: Judgement) => [
  percent?.toDecimalPlaces(2).toString() ?? '-',
  met ?? '-',
  reason ?? '-',
];
const range = (min: number, max: number): TargetSize => ({ range: { min: d(min), max: d(max) } });
const value = (n: number | string): TargetSize => ({ value: d(n) });
const angka = (n: number | string): Observed => ({ value: d(n) });
const outcome = (arah: Direction, observed: Observed, target: TargetSize, per = false) =>
  brief(
    judgeCapaian(
      { arah, jenisNilai: 'kuantitas' },
      observed,
      target,
      per ? 'target_per_realisasi' : 'dua_target',
    ),
  );

test.each<[Direction, number | string, TargetSize, (string | boolean)[]]>([
  ['higher', 12, value(12), ['100', true, '-']],
  ['higher', '11.999', value(12), ['99.99', false, '-']],
  ['higher', '90.995', value(100), ['91', false, '-']],
  ['higher', 0, value(12), ['0', false, '-']],
  ['higher', -3, value(12), ['-25', false, '-']],
  ['higher', 5, value(0), ['-', '-', 'target_nol']],
  ['higher', 0, value(0), ['-', '-', 'target_nol']],
  ['higher', 5, value(-1), ['-', '-', 'target_negatif']],
  ['higher', 35, range(30, 44), ['-', '-', 'tanpa_aturan']],
  ['lower', 12, value(12), ['100', true, '-']],
  ['lower', 13, value(12), ['91.67', false, '-']],
  ['lower', 0, value(12), ['200', true, '-']],
  ['lower', 24, value(12), ['0', false, '-']],
  ['lower', 0, value(0), ['100', true, '-']],
  ['lower', 1, value(0), ['0', false, '-']],
  ['lower', 5, value(-1), ['-', '-', 'target_negatif']],
  ['lower', 35, range(30, 44), ['-', '-', 'tanpa_aturan']],
  ['pita', 30, range(30, 44), ['100', true, '-']],
  ['pita', 44, range(30, 44), ['100', true, '-']],
  ['pita', '29.99', range(30, 44), ['-', false, 'luar_pita']],
  ['pita', '44.01', range(30, 44), ['-', false, 'luar_pita']],
  ['pita', 5, value(5), ['100', true, '-']],
  ['pita', 6, value(5), ['-', false, 'luar_pita']],
  ['ambang', '94.74', range(30, 44), ['215.32', true, '-']],
  ['ambang', 44, range(30, 44), ['100', true, '-']],
  ['ambang', 30, range(30, 44), ['100', true, '-']],
  ['ambang', 15, range(30, 44), ['50', false, '-']],
  ['ambang', 0, range(30, 44), ['0', false, '-']],
  ['ambang', 5, range(0, 0), ['-', true, 'target_nol']],
  ['ambang', 0, range(0, 0), ['100', true, '-']],
  ['ambang', 5, value(10), ['50', false, '-']],
  ['ambang', 5, range(-1, 4), ['-', '-', 'tanpa_aturan']],
  ['ambang', 5, range(9, 4), ['-', '-', 'tanpa_aturan']],
  ['pita', 5, {}, ['-', '-', 'tanpa_aturan']],
])('%s: %s against %j', (arah, r, target, expected) => {
  expect(outcome(arah, angka(r), target)).toEqual(expected);
});

test.each<[number, number, (string | boolean)[]]>([
  [6, 12, ['200', true, '-']],
  [12, 12, ['100', true, '-']],
  [24, 12, ['50', false, '-']],
  [0, 12, ['-', true, 'realisasi_nol']],
  [0, 0, ['100', true, '-']],
  [1, 0, ['0', false, '-']],
])('lower by target / realisasi: %s against %s', (r, t, expected) => {
  expect(outcome('lower', angka(r), value(t), true)).toEqual(expected);
});

test('the other lower formula changes nothing where more is better', () => {
  expect(outcome('higher', angka(6), value(12), true)).toEqual(['50', false, '-']);
});

test.each<[string | undefined, string | undefined, (string | boolean)[]]>([
  ['BB', 'BB', ['-', true, 'bukan_angka']],
  ['a', 'BB', ['-', true, 'bukan_angka']],
  ['B', 'BB', ['-', false, 'bukan_angka']],
  ['X', 'BB', ['-', '-', 'di_luar_skala']],
  ['BB', undefined, ['-', '-', 'di_luar_skala']],
  [undefined, 'BB', ['-', '-', 'di_luar_skala']],
])('category %s against %s', (reached, target, expected) => {
  const indikator = { arah: 'higher', jenisNilai: 'kategori', skala: SAKIP_SCALE } as const;
  expect(brief(judgeCapaian(indikator, { category: reached }, { category: target }, 'dua_target'))).toEqual(
    expected,
  );
  const withoutScale = { arah: 'higher', jenisNilai: 'kategori' } as const;
  expect(
    judgeCapaian(withoutScale, { category: 'BB' }, { category: 'BB' }, 'dua_target').met,
  ).toBeUndefined();
});

test('nothing observed cannot be judged', () => {
  expect(outcome('higher', {}, value(5))).toEqual(['-', '-', 'tanpa_aturan']);
});

test('a range without an arah of ranges has no ratio, and a band beside 0 none above it', () => {
  expect(rangeCapaian(d(3), { min: d(1), max: d(4) }, 'higher')).toBeUndefined();
  expect(rangeCapaian(d(5), { min: d(1), max: d(4) }, 'pita')).toBeUndefined();
  expect(capaianPercent(d(88), d(44), 'ambang')).toEqual(d(200));
  expect(capaianPercent(d(5), d(-1), 'ambang')).toBeUndefined();
  expect(capaianPercent(d(5), d(5), 'pita')).toEqual(d(100));
  expect(capaianPercent(d(0), d(5), 'pita')).toBeUndefined();
  expect(capaianPercent(d(6), d(12), 'lower')).toEqual(d(150));
});

test.each<[string, string]>([
  ['90.01', 'AA'],
  ['90', 'A'],
  ['80', 'BB'],
  ['70', 'B'],
  ['60', 'CC'],
  ['57.16', 'CC'],
  ['50', 'C'],
  ['30', 'D'],
  ['30.0001', 'C'],
  ['0', 'D'],
])('SAKIP %s is %s', (score, category) => {
  expect(sakipCategory(d(score))).toBe(category);
  expect(SAKIP_SCALE).toContain(category);
});
