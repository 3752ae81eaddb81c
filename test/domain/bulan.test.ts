import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import * as bulan from '../../src/domain/bulan.ts';

test.each([
  ['2026-03', '2026-03'],
  ['2026-3', '2026-03'],
  ['3-2026', '2026-03'],
  ['03/2026', '2026-03'],
  ['Maret 2026', '2026-03'],
  ['nopember 2025', '2025-11'],
])('%j is the month %s', (text, expected) => {
  expect(bulan.parseBulan(text)).toEqual({ ok: true, value: expected });
});

test.each(['', '2026-13', '2026-00', '0-2026', 'maret', '2026', '1999-12', 'apa 2026'])(
  '%j names no month',
  (text) => {
    expect(bulan.parseBulan(text)).toEqual({ ok: false, refusal: { code: 'bukan-bulan', teks: text } });
  },
);

test('months follow each other over the year', () => {
  expect(bulan.nextBulan('2026-12')).toBe('2027-01');
  expect(bulan.previousBulan('2026-01')).toBe('2025-12');
  expect(bulan.addBulan('2026-03', -14)).toBe('2025-01');
  expect(bulan.compareBulan('2025-12', '2026-01')).toBeLessThan(0);
  expect(bulan.compareBulan('2026-01', '2026-01')).toBe(0);
  expect(bulan.bulanBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(bulan.bulanBetween('2026-02', '2026-01')).toEqual([]);
});

test('the months so far begin in January', () => {
  expect(bulan.monthsSoFar('2026-03')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(bulan.monthsSoFar('2026-01')).toEqual(['2026-01']);
});

test('quarters', () => {
  expect(bulan.monthsSoFar('2026-12').map(bulan.triwulanOf)).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
  expect(bulan.bulanOfTriwulan(2026, 4)).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(bulan.monthsSoFar('2026-12').filter(bulan.isAkhirTriwulan)).toEqual([
    '2026-03',
    '2026-06',
    '2026-09',
    '2026-12',
  ]);
});

test('a month, its parts and its ends', () => {
  expect(bulan.bulanOf(2026, 3)).toBe('2026-03');
  expect(() => bulan.bulanOf(2026, 13)).toThrow(RangeError);
  expect(bulan.bulanOfDate(Temporal.PlainDate.from('2026-03-31'))).toBe('2026-03');
  expect([bulan.tahunOf('2026-03'), bulan.nomorBulan('2026-03')]).toEqual([2026, 3]);
  expect(bulan.awalBulan('2028-02').toString()).toBe('2028-02-01');
  expect(bulan.akhirBulan('2028-02').toString()).toBe('2028-02-29');
});
