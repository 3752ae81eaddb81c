import { expect, test } from 'vitest';
import { isStanding } from '../../../../src/domain/capaian/target/share-target.ts';
import {
  allDesaTarget,
  planTarget,
  targetOutcomeToDate,
} from '../../../../src/domain/capaian/target/target.ts';
import type { TargetOutcome } from '../../../../src/domain/capaian/target/target-outcome.ts';
import type { Month } from '../../../../src/domain/kalender/month.ts';
import type { MonthlyTarget } from '../../../../src/domain/rencana/indikator/property-values.ts';
import type { Indikator } from '../../../../src/domain/rencana/plan.ts';
import { d, indikator, target } from '../../../support/domain/sample-plan.ts';

const write = ({ size, reason }: TargetOutcome): string => {
  if (size === undefined) return reason ?? '?';
  const { value, range, category } = size;
  if (range !== undefined) return `${range.min.toDecimalPlaces(2)}–${range.max.toDecimalPlaces(2)}`;
  return value?.toDecimalPlaces(2).toString() ?? category ?? '?';
};

/** Targets to date in January, February, March, June, November and December. */
const until = (change: Partial<Indikator>, desa?: number) =>
  ['01', '02', '03', '06', '11', '12'].map((month) =>
    write(targetOutcomeToDate(indikator(change), `2026-${month}` as Month, desa)),
  );

const range = [{ year: 2026, printed: '30 - 44%', min: d(30), max: d(44) }];
const bb = [{ year: 2026, printed: 'BB', category: 'BB' }];
const T = 'tanpa_target_sampai';
const S = 'dokumen_sedikit';
const triwulan: MonthlyTarget = { jenis: 'akhir_triwulan' };
const end: MonthlyTarget = { jenis: 'akhir_tahun' };
const rencanaAksi = (month: Record<string, string>): MonthlyTarget => ({
  jenis: 'eksplisit',
  tahun: { '2026': month },
});

test.each<[string, Partial<Indikator>, string[]]>([
  ['quarters of 12 documents', { targetBulanan: triwulan }, [T, T, '3', '6', '9', '12']],
  [
    'quarters of 25 reports',
    { targetBulanan: triwulan, target: target(25) },
    [T, T, '6.25', '12.5', '18.75', '25'],
  ],
  ['quarters of 4 documents', { targetBulanan: triwulan, target: target(4) }, [T, T, '1', '2', '3', '4']],
  [
    'quarters of 2 documents would part them',
    { targetBulanan: triwulan, target: target(2) },
    [T, T, S, '1', S, '2'],
  ],
  [
    'quarters of a quantity',
    { targetBulanan: triwulan, jenisNilai: 'kuantitas', target: target(2) },
    [T, T, '0.5', '1', '1.5', '2'],
  ],
  ['quarters of a level', { targetBulanan: triwulan, akumulasi: 'latest' }, [T, T, '12', '12', '12', '12']],
  ['even, of few documents', { target: target(11) }, [S, S, S, S, S, '11']],
  ['even, of an average', { akumulasi: 'average', target: target(4) }, ['4', '4', '4', '4', '4', '4']],
  ['even, of a greatest', { akumulasi: 'max', target: target(4) }, ['4', '4', '4', '4', '4', '4']],
  ['even, of different names', { akumulasi: 'distinct' }, ['1', '2', '3', '6', '11', '12']],
  [
    'even, of a ratio of sums',
    { jenisNilai: 'rasio', target: target(80) },
    ['80', '80', '80', '80', '80', '80'],
  ],
  ['even, of a score', { jenisNilai: 'indeks', target: target('64.5') }, Array(6).fill('64.5')],
  ['a level only at the year’s end', { targetBulanan: end, akumulasi: 'latest' }, [T, T, T, T, T, '12']],
  [
    'a level from a named month on',
    { targetBulanan: { jenis: 'bulan', bulan: [11, 6] }, akumulasi: 'latest' },
    [T, T, T, '12', '12', '12'],
  ],
  [
    'a level of no named month',
    { targetBulanan: { jenis: 'bulan', bulan: [] }, akumulasi: 'latest' },
    Array(6).fill(T),
  ],
  ['a range of a level', { arah: 'ambang', akumulasi: 'latest', target: range }, Array(6).fill('30–44')],
  [
    'a range of a sum',
    { arah: 'pita', target: range },
    ['2.5–3.67', '5–7.33', '7.5–11', '15–22', '27.5–40.33', '30–44'],
  ],
  [
    'a range of few documents',
    { arah: 'pita', target: [{ year: 2026, printed: '2-4', min: d(2), max: d(4) }] },
    [S, S, S, S, S, '2–4'],
  ],
  ['a range at year’s end', { arah: 'pita', target: range, targetBulanan: end }, [T, T, T, T, T, '30–44']],
  [
    'a range in quarters, parted',
    {
      arah: 'pita',
      target: [{ year: 2026, printed: '2-4', min: d(2), max: d(4) }],
      targetBulanan: triwulan,
    },
    [T, T, S, '1–2', S, '2–4'],
  ],
  ['a category, even', { jenisNilai: 'kategori', target: bb }, Array(6).fill('BB')],
  [
    'a category in quarters',
    { jenisNilai: 'kategori', target: bb, targetBulanan: triwulan },
    [T, T, 'BB', 'BB', 'BB', 'BB'],
  ],
  [
    'a category, explicit from June',
    { jenisNilai: 'kategori', akumulasi: 'latest', target: bb, targetBulanan: rencanaAksi({ '6': '1' }) },
    [T, T, T, 'BB', 'BB', 'BB'],
  ],
  [
    'explicit',
    { targetBulanan: rencanaAksi({ '2': '3', '6': '0.5', '12': '8.5' }) },
    ['0', '3', '3', '3.5', '3.5', '12'],
  ],
  [
    'explicit that adds up to another sum stays as written',
    { targetBulanan: rencanaAksi({ '3': '10' }) },
    ['0', '0', '10', '10', '10', '10'],
  ],
  [
    'explicit, of a level',
    { akumulasi: 'latest', targetBulanan: rencanaAksi({ '3': '70', '6': '5' }) },
    [T, T, '70', '75', '75', '75'],
  ],
  [
    'explicit, of an average has no rule',
    { akumulasi: 'average', targetBulanan: rencanaAksi({ '1': '5' }) },
    Array(6).fill(T),
  ],
  [
    'explicit, of a range has no rule',
    { arah: 'pita', target: range, targetBulanan: rencanaAksi({ '1': '5' }) },
    Array(6).fill(T),
  ],
  [
    'explicit for another year',
    { targetBulanan: { jenis: 'eksplisit', tahun: { '2027': { '1': '5' } } } },
    Array(6).fill(T),
  ],
  ['no target at all', { target: [] }, Array(6).fill('tanpa_target')],
  ['nothing legible', { target: [{ year: 2026, printed: 'N/A' }] }, Array(6).fill('target_tak_terbaca')],
  ['a desa under an office target', { pelapor: 'desa' }, Array(6).fill('tanpa_target')],
])('target to date: %s', (_name, change, expected) => {
  expect(until(change)).toEqual(expected);
});

test('a score with its category: shared out as a score, with the category beside it', () => {
  const sakip: Partial<Indikator> = {
    jenisNilai: 'indeks',
    akumulasi: 'latest',
    target: [{ year: 2026, printed: '62(B-)', value: d(62), category: 'B-' }],
  };
  expect(targetOutcomeToDate(indikator(sakip), '2026-03').size).toEqual({ value: d(62), category: 'B-' });
  expect(until({ ...sakip, targetBulanan: rencanaAksi({ '3': '60', '6': '2' }) })).toEqual([
    T,
    T,
    '60',
    '62',
    '62',
    '62',
  ]);
  expect(targetOutcomeToDate(indikator({ akumulasi: 'latest' }), '2026-03').size).toStrictEqual({
    value: d(12),
  });
});

test('a few documents in named months are due as named', () => {
  expect(until({ target: target(2), targetBulanan: { jenis: 'bulan', bulan: [3, 6, 9, 12] } })[2]).toBe(
    '0.5',
  );
});

test('no incident at all, evenly, is none to date', () => {
  expect(until({ arah: 'lower', target: target(0) })).toEqual(Array(6).fill('0'));
});

test('even split: twelve whole documents are not few', () => {
  expect(until({ target: target(12) })[0]).toBe('1');
});

test('an event in quarters, in named months, and at the year’s end', () => {
  const event = (targetBulanan: MonthlyTarget) =>
    until({ jenisNilai: 'tanggal', target: target(1), targetBulanan });
  expect(event(triwulan)).toEqual([T, T, '0.25', '0.5', '0.75', '1']);
  expect(event({ jenis: 'bulan', bulan: [3] })).toEqual(['0', '0', '1', '1', '1', '1']);
  expect(event(end)).toEqual([T, T, T, T, T, '1']);
});

const perDesa: Partial<Indikator> = { pelapor: 'desa', targetPerReporter: true, target: target(6) };

test.each<[string, Partial<Indikator>, string]>([
  ['summed: times the desa', perDesa, '78'],
  ['mean: the same', { ...perDesa, antarDesa: 'mean' }, '6'],
  ['ratio: the same', { ...perDesa, antarDesa: 'ratio' }, '6'],
  ['count of desa: none', { ...perDesa, antarDesa: 'count' }, 'target_per_desa'],
  [
    'count of events: one each',
    { ...perDesa, antarDesa: 'count', jenisNilai: 'tanggal', target: target(1) },
    '13',
  ],
  ['not joined: none', { ...perDesa, antarDesa: 'none' }, 'target_per_desa'],
  ['of the office: its own', { ...perDesa, targetPerReporter: false }, '6'],
  [
    'a range per desa',
    { ...perDesa, target: [{ year: 2026, printed: '2-4', min: d(2), max: d(4) }] },
    '26–52',
  ],
  ['a category per desa', { ...perDesa, jenisNilai: 'kategori', target: bb }, 'BB'],
  ['no target', { ...perDesa, target: [] }, 'tanpa_target'],
])('target over 13 desa, %s', (_name, change, expected) => {
  expect(write(allDesaTarget(indikator(change), 2026, 13))).toBe(expected);
});

test('a rencana aksi per desa counts once for each desa', () => {
  const action = { ...perDesa, targetBulanan: rencanaAksi({ '2': '4', '12': '2' }) };
  expect(until(action)).toEqual(['0', '4', '4', '4', '4', '6']);
  expect(until(action, 13)).toEqual(['0', '52', '52', '52', '52', '78']);
  expect(until({ ...action, antarDesa: 'count' }, 13)[1]).toBe('target_per_desa');
});

test('the row of the plan comes along, whatever can be read in it', () => {
  const line = { year: 2026, printed: '62(B-)', value: d(62), category: 'B-', line: 723 };
  expect(planTarget(indikator({ jenisNilai: 'indeks', target: [line] }), 2026)).toEqual({
    line,
    size: { value: d(62), category: 'B-' },
  });
  const broken = { year: 2026, printed: '-' };
  expect(planTarget(indikator({ target: [broken] }), 2026)).toEqual({
    line: broken,
    reason: 'target_tak_terbaca',
  });
  const halfRange = { year: 2026, printed: '> 30', min: d(30) };
  expect(planTarget(indikator({ target: [halfRange] }), 2026).reason).toBe('target_tak_terbaca');
  expect(planTarget(indikator({ target: [{ year: 2026, printed: '< 44', max: d(44) }] }), 2026).reason).toBe(
    'target_tak_terbaca',
  );
  expect(planTarget(indikator({ jenisNilai: 'kategori' }), 2026).reason).toBe('target_tak_terbaca');
  expect(targetOutcomeToDate(indikator({ target: target(4) }), '2026-03')).toMatchObject({
    line: { printed: '4' },
  });
});

test('what is a level', () => {
  expect(isStanding({ akumulasi: 'sum', jenisNilai: 'jumlah' })).toBe(false);
  expect(isStanding({ akumulasi: 'latest', jenisNilai: 'tanggal' })).toBe(false);
  expect(isStanding({ akumulasi: 'latest', jenisNilai: 'jumlah' })).toBe(true);
});
