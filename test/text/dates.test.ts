import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import * as dates from '../../src/text/dates.ts';
import { listAnd, listOr } from '../../src/text/list.ts';
import { createTranslator } from '../../src/text/translator.ts';

const id = createTranslator('id');
const en = createTranslator('en');
const MONDAY = Temporal.PlainDate.from('2026-04-06');

test('a date, from long to short', () => {
  expect(dates.fullDate(id, MONDAY)).toBe('Senin, 6 April 2026');
  expect(dates.dayDate(id, MONDAY)).toBe('Senin, 6 April');
  expect(dates.dateText(id, Temporal.PlainDate.from('2026-03-27'))).toBe('27 Maret 2026');
  expect(dates.dayMonth(id, Temporal.PlainDate.from('2026-03-27'))).toBe('27 Maret');
  expect(dates.shortDate(id, MONDAY)).toBe('6 Apr');
  expect(dates.fullDate(en, MONDAY)).toBe('Monday, 6 April 2026');
});

test('every day and month has its own name in both languages', () => {
  for (const say of [id, en]) {
    const days = Array.from({ length: 7 }, (_, i) => dates.dayName(say, MONDAY.add({ days: i })));
    const months = Array.from({ length: 12 }, (_, i) => MONDAY.with({ month: i + 1 }));
    expect(new Set(days).size).toBe(7);
    expect(new Set(months.map((date) => dates.shortDate(say, date))).size).toBe(12);
    expect(new Set(months.map((date) => dates.dateText(say, date))).size).toBe(12);
  }
  expect(dates.dayName(id, Temporal.PlainDate.from('2026-04-05'))).toBe('Minggu');
});

test('a month', () => {
  expect(dates.monthYear(id, '2026-03')).toBe('Maret 2026');
  expect(dates.monthName(id, '2026-08')).toBe('Agustus');
});

test.each([
  ['Asia/Jakarta', '07.31 WIB'],
  ['Asia/Makassar', '08.31 WITA'],
  ['Asia/Jayapura', '09.31 WIT'],
  ['UTC', '00.31 UTC'],
])('the same moment in %s is %s', (zone, text) => {
  const time = Temporal.Instant.from('2026-04-01T00:31:59Z').toZonedDateTimeISO(zone);
  expect(dates.timeOfDay(time)).toBe(text);
});

test('a moment with its day', () => {
  const time = Temporal.Instant.from('2026-04-01T00:31:59Z').toZonedDateTimeISO('Asia/Jakarta');
  expect(dates.dateTime(id, time)).toBe('1 April 2026, 07.31 WIB');
});

test.each<[string[], string, string]>([
  [[], '', ''],
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A dan B', 'A atau B'],
  [['A', 'B', 'C'], 'A, B dan C', 'A, B atau C'],
])('the list %j', (items, and, or) => {
  expect(listAnd(id, items)).toBe(and);
  expect(listOr(id, items)).toBe(or);
});
