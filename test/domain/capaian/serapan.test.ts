import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round } from '../../../src/domain/capaian/capaian-percent.ts';
import {
  deviasiPoints,
  paguInForce,
  paguLeft,
  plannedKas,
  serapanPercent,
  spent,
} from '../../../src/domain/capaian/serapan.ts';
import type { Pagu } from '../../../src/domain/rencana/plan.ts';
import { d, money, node } from '../../support/domain/sample-plan.ts';

const pagu = (kind: Pagu['kind'], validFrom: string, value: number, year = 2026): Pagu => ({
  year,
  kind,
  validFrom,
  value: d(value),
});

test.each<[string, Pagu[], string, string | undefined]>([
  ['none has begun', [pagu('indikatif', '2026-01-02', 1)], '2026-01-01', undefined],
  ['another year', [pagu('dpa', '2025-01-01', 1, 2025)], '2026-03-01', undefined],
  [
    'indikatif until a DPA begins',
    [pagu('dpa', '2026-02-01', 2), pagu('indikatif', '2026-01-01', 1)],
    '2026-01-31',
    '1',
  ],
  [
    'the DPA from its day on',
    [pagu('dpa', '2026-02-01', 2), pagu('indikatif', '2026-01-01', 1)],
    '2026-02-01',
    '2',
  ],
  [
    'a DPA over a newer indikatif',
    [pagu('dpa', '2026-01-05', 2), pagu('indikatif', '2026-06-01', 1)],
    '2026-07-01',
    '2',
  ],
  [
    'the newest of DPA and DPPA',
    [pagu('dppa', '2026-09-01', 3), pagu('dpa', '2026-01-05', 2)],
    '2026-09-01',
    '3',
  ],
  [
    'a shifted DPA after a DPPA',
    [pagu('dppa', '2026-09-01', 3), pagu('dpa', '2026-10-05', 4)],
    '2026-12-01',
    '4',
  ],
  [
    'DPPA over DPA of one day',
    [pagu('dppa', '2026-01-05', 3), pagu('dpa', '2026-01-05', 2)],
    '2026-02-01',
    '3',
  ],
  [
    'of two alike the later entry',
    [pagu('dpa', '2026-01-05', 2), pagu('dpa', '2026-01-05', 5)],
    '2026-02-01',
    '5',
  ],
  [
    'of two DPPA of one day the later entry',
    [pagu('dppa', '2026-09-01', 3), pagu('dppa', '2026-09-01', 6)],
    '2026-10-01',
    '6',
  ],
  [
    'the newest day, whichever was entered last',
    [pagu('dpa', '2026-10-05', 4), pagu('dpa', '2026-01-05', 2)],
    '2026-12-01',
    '4',
  ],
])('pagu in force: %s', (_name, all, date, expected) => {
  expect(paguInForce(node(1, 'sub_kegiatan', undefined, { pagu: all }), 2026, date)?.value.toString()).toBe(
    expected,
  );
});

test('the kind of pagu and its day come along', () => {
  const outcome = paguInForce(node(1, 'sub_kegiatan', '20525300'), 2026, '2026-03-31');
  expect(outcome).toEqual({ value: d(20525300), kind: 'indikatif', validFrom: '2026-01-01' });
});

test('spending of the PMD dialogue: 13.400.000 and 2.150.000 of 20.525.300 are 75,76 %', () => {
  const musrenbang = node(1, 'sub_kegiatan', '20525300');
  const angka = [money(1, '2026-01', 6400000), money(1, '2026-02', 7000000), money(2, '2026-02', 99)];
  expect(paguLeft(d(20525300), spent(musrenbang, angka, '2026-02'))).toEqual(d(7125300));
  const march = spent(
    musrenbang,
    [money(1, '2026-03', 2150000, { status: 'diajukan' }), ...angka],
    '2026-03',
  );
  expect(march).toMatchObject({
    state: 'nilai',
    provisional: true,
    latestMonth: '2026-03',
    emptyMonths: [],
  });
  expect(march.value).toEqual(d(15550000));
  expect(round(serapanPercent(march.value!, d(20525300))!).toString()).toBe('75.76');
  expect(round(serapanPercent(d(7350000), d(33551000))!).toString()).toBe('21.91');
});

test('nihil, nothing reported and money returned are three things', () => {
  const n = node(1, 'sub_kegiatan', 100);
  expect(spent(n, [], '2026-02')).toMatchObject({
    state: 'kosong',
    value: undefined,
    emptyMonths: ['2026-01', '2026-02'],
  });
  expect(spent(n, [money(1, '2026-01', 'nihil')], '2026-01')).toMatchObject({
    state: 'nihil',
    value: d(0),
  });
  expect(spent(n, [money(1, '2026-01', 500), money(1, '2026-02', -350)], '2026-02').value).toEqual(d(150));
  expect(paguLeft(d(100), spent(n, [], '2026-02'))).toEqual(d(100));
});

test.each([
  ['133472500', '887577620', '15.04'],
  ['887609810', '3527058204', '25.17'],
  ['-350000', '1000000', '-35'],
])('serapan %s of %s is %s %%', (value, pagu, expected) => {
  expect(round(serapanPercent(d(value), d(pagu))!).toString()).toBe(expected);
});

test('a pagu of 0 has no serapan', () => {
  expect(serapanPercent(d(0), d(0))).toBeUndefined();
  expect(serapanPercent(d(5), d(-1))).toBeUndefined();
});

test('planned money is an even split and says so; deviasi is in points', () => {
  expect(plannedKas(d(887577620), '2026-03')).toEqual({ value: d(221894405), evenly: true });
  expect(plannedKas(d(100), '2026-12').value).toEqual(d(100));
  expect(deviasiPoints(d('15.04'), d('20.00'))).toEqual(d('-4.96'));
});

test('one month with money makes it a value, whatever the other months say', () => {
  const all = [money(1, '2026-01', 'nihil'), money(1, '2026-02', 500)];
  expect(spent(node(1, 'sub_kegiatan', 1), all, '2026-02')).toMatchObject({
    state: 'nilai',
    value: d(500),
  });
});

test('planned money by anggaran kas is the sum of the months so far, not of the year', () => {
  const month = [10, 20, 30, 0, 0, 0, 0, 0, 0, 0, 0, 40].map(d);
  const kas = { year: 2026, month, validFrom: '2026-01-01' };
  expect(plannedKas(d(999), '2026-02', kas)).toEqual({ value: d(30), evenly: false });
  expect(plannedKas(d(999), '2026-12', kas)).toEqual({ value: d(100), evenly: false });
});

test('serapan of all months equals the sum of the serapan of each', () => {
  const rupiah = fc.array(fc.integer({ min: -1_000_000, max: 2_000_000_000 }), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(rupiah, (bulanan) => {
      const angka = bulanan.map((value) => money(1, '2026-05', value));
      const count = bulanan.reduce((a, b) => a + b, 0);
      expect(spent(node(1, 'sub_kegiatan', 1), angka, '2026-12').value!.toNumber()).toBe(count);
    }),
  );
});
