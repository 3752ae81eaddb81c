import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parseFutureDate, readDate } from '../../../src/domain/kalender/parse-future-date.ts';

const today = Temporal.PlainDate.from('2026-11-22');

describe('a date to come', () => {
  test.each([
    ['hari ini', '2026-11-22'],
    ['Besok', '2026-11-23'],
    ['lusa', '2026-11-24'],
    ['22', '2026-11-22'],
    ['30', '2026-11-30'],
    ['5', '2026-12-05'],
    ['31', '2026-12-31'],
    ['5-1', '2027-01-05'],
    ['30 Juni', '2027-06-30'],
    ['tgl 1 desember', '2026-12-01'],
    ['30-6-2027', '2027-06-30'],
    ['2027-06-30', '2027-06-30'],
    ['22-11-2028', '2028-11-22'],
  ])('%s is %s', (text, expected) => {
    const read = parseFutureDate(text, today);
    expect(read.ok && read.value.toString()).toBe(expected);
  });

  test.each([
    ['kemarin', 'bukan-tanggal'],
    ['sampai selesai', 'bukan-tanggal'],
    ['', 'bukan-tanggal'],
    ['👍', 'bukan-tanggal'],
    ['31-2', 'tanggal-tidak-ada'],
    ['45', 'tanggal-tidak-ada'],
    ['21-11-2026', 'tanggal-sudah-lewat'],
    ['1 Januari 2020', 'tanggal-sudah-lewat'],
    ['23-11-2028', 'tanggal-terlalu-jauh'],
    ['1-1-2099', 'tanggal-terlalu-jauh'],
  ])('%s is refused: %s', (text, code) => {
    const read = parseFutureDate(text, today);
    expect(read.ok ? 'accepted' : read.refusal.code).toBe(code);
  });

  test('a bare day on the last of a short month lies in the month after', () => {
    const read = parseFutureDate('30', Temporal.PlainDate.from('2027-01-31'));
    expect(read.ok && read.value.toString()).toBe('2027-03-30');
  });
});

test('a bare day is read in the month that is asked about, past or not', () => {
  const read = readDate('7', Temporal.PlainYearMonth.from('2026-04'));
  expect(read.ok && read.value.toString()).toBe('2026-04-07');
});
