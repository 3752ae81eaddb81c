import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import * as yearMonth from '../../../src/domain/kalender/month.ts';

test.each([
  ['2026-03', '2026-03'],
  ['2026-3', '2026-03'],
  ['3-2026', '2026-03'],
  ['03/2026', '2026-03'],
  ['Maret 2026', '2026-03'],
  ['nopember 2025', '2025-11'],
])('%j is the month %s', (text, expected) => {
  expect(yearMonth.parseMonth(text)).toEqual({ ok: true, value: expected });
});

test.each(['', '2026-13', '2026-00', '0-2026', 'maret', '2026', '1999-12', 'apa 2026'])(
  '%j names no month',
  (text) => {
    expect(yearMonth.parseMonth(text)).toEqual({ ok: false, refusal: { code: 'bukan-bulan', text: text } });
  },
);

test('months follow each other over the year', () => {
  expect(yearMonth.nextMonth('2026-12')).toBe('2027-01');
  expect(yearMonth.previousMonth('2026-01')).toBe('2025-12');
  expect(yearMonth.addMonths('2026-03', -14)).toBe('2025-01');
  expect(yearMonth.compareMonths('2025-12', '2026-01')).toBeLessThan(0);
  expect(yearMonth.compareMonths('2026-01', '2026-01')).toBe(0);
  expect(yearMonth.monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  expect(yearMonth.monthsBetween('2026-02', '2026-01')).toEqual([]);
});

test('the months so far begin in January', () => {
  expect(yearMonth.monthsSoFar('2026-03')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(yearMonth.monthsSoFar('2026-01')).toEqual(['2026-01']);
});

test('quarters', () => {
  expect(yearMonth.monthsSoFar('2026-12').map(yearMonth.triwulanOf)).toEqual([
    1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4,
  ]);
  expect(yearMonth.monthsOfTriwulan(2026, 4)).toEqual(['2026-10', '2026-11', '2026-12']);
  expect(yearMonth.monthsSoFar('2026-12').filter(yearMonth.isTriwulanEnd)).toEqual([
    '2026-03',
    '2026-06',
    '2026-09',
    '2026-12',
  ]);
});

test('a month, its parts and its ends', () => {
  expect(yearMonth.monthOf(2026, 3)).toBe('2026-03');
  expect(() => yearMonth.monthOf(2026, 13)).toThrow(RangeError);
  expect(yearMonth.monthOfDate(Temporal.PlainDate.from('2026-03-31'))).toBe('2026-03');
  expect([yearMonth.yearOf('2026-03'), yearMonth.monthNumber('2026-03')]).toEqual([2026, 3]);
  expect(yearMonth.startOfMonth('2028-02').toString()).toBe('2028-02-01');
  expect(yearMonth.endOfMonth('2028-02').toString()).toBe('2028-02-29');
});
