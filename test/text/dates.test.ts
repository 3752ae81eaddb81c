import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import * as dates from '../../src/text/dates.ts';
import { listAnd, listOr } from '../../src/text/list.ts';
import { createTranslator } from '../../src/text/translator.ts';

const id = createTranslator('id');
const en = createTranslator('en');
const SENIN = Temporal.PlainDate.from('2026-04-06');

test('a date, from long to short', () => {
  expect(dates.tanggalLengkap(id, SENIN)).toBe('Senin, 6 April 2026');
  expect(dates.tanggalHari(id, SENIN)).toBe('Senin, 6 April');
  expect(dates.tanggal(id, Temporal.PlainDate.from('2026-03-27'))).toBe('27 Maret 2026');
  expect(dates.tanggalBulan(id, Temporal.PlainDate.from('2026-03-27'))).toBe('27 Maret');
  expect(dates.tanggalPendek(id, SENIN)).toBe('6 Apr');
  expect(dates.tanggalLengkap(en, SENIN)).toBe('Monday, 6 April 2026');
});

test('every day and month has its own name in both languages', () => {
  for (const say of [id, en]) {
    const days = Array.from({ length: 7 }, (_, i) => dates.namaHari(say, SENIN.add({ days: i })));
    const months = Array.from({ length: 12 }, (_, i) => SENIN.with({ month: i + 1 }));
    expect(new Set(days).size).toBe(7);
    expect(new Set(months.map((date) => dates.tanggalPendek(say, date))).size).toBe(12);
    expect(new Set(months.map((date) => dates.tanggal(say, date))).size).toBe(12);
  }
  expect(dates.namaHari(id, Temporal.PlainDate.from('2026-04-05'))).toBe('Minggu');
});

test('a month', () => {
  expect(dates.bulanTahun(id, '2026-03')).toBe('Maret 2026');
  expect(dates.namaBulan(id, '2026-08')).toBe('Agustus');
});

test.each([
  ['Asia/Jakarta', '07.31 WIB'],
  ['Asia/Makassar', '08.31 WITA'],
  ['Asia/Jayapura', '09.31 WIT'],
  ['UTC', '00.31 UTC'],
])('the same moment in %s is %s', (zone, text) => {
  const time = Temporal.Instant.from('2026-04-01T00:31:59Z').toZonedDateTimeISO(zone);
  expect(dates.pukul(time)).toBe(text);
});

test('a moment with its day', () => {
  const time = Temporal.Instant.from('2026-04-01T00:31:59Z').toZonedDateTimeISO('Asia/Jakarta');
  expect(dates.tanggalPukul(id, time)).toBe('1 April 2026, 07.31 WIB');
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
