import { getProvinces } from 'idn-area-data';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import * as calendar from '../../../src/domain/kalender/calendar.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';

const RULES: calendar.CalendarRules = {
  openDay: 1,
  dueDay: 5,
  closeDay: 20,
  holiday: new Set(['2026-01-01', '2026-04-03', '2026-05-01', '2026-06-01']),
};
const date = (text: string) => Temporal.PlainDate.from(text);

function dates(month: Month, override?: Partial<calendar.MonthSchedule>, rules = RULES): string[] {
  const { buka: open, batas: due, tutup: close } = calendar.monthSchedule(month, rules, override);
  return [open, due, close].map(String);
}

describe('the dates of a month', () => {
  test('March 2026: 5 April is a Sunday, so it is due on Monday 6 April', () => {
    expect(dates('2026-03')).toEqual(['2026-04-01', '2026-04-06', '2026-04-20']);
  });

  test('a due date on a holiday before a weekend moves past both', () => {
    expect(dates('2026-03', {}, { ...RULES, dueDay: 3 })[1]).toBe('2026-04-06');
  });

  test('December is due in January of the next year', () => {
    expect(dates('2025-12')).toEqual(['2026-01-01', '2026-01-05', '2026-01-20']);
  });

  test('a day that the month lacks means its last day', () => {
    expect(dates('2026-01', {}, { ...RULES, closeDay: 31 })[2]).toBe('2026-02-28');
  });

  test('what a person set holds as typed, even on a Sunday', () => {
    expect(dates('2026-03', { batas: date('2026-04-12') })).toEqual([
      '2026-04-01',
      '2026-04-12',
      '2026-04-20',
    ]);
  });

  test('a month never closes before it is due', () => {
    expect(dates('2026-03', { batas: date('2026-04-24') })[2]).toBe('2026-04-24');
    expect(dates('2026-03', {}, { ...RULES, closeDay: 5 })[2]).toBe('2026-04-06');
  });
});

describe('on time', () => {
  const at = (time: string) => Temporal.Instant.from(time);

  test.each([
    ['2026-04-06T23:59:59.999+07:00', 'tepat_waktu'],
    ['2026-04-07T00:00:00+07:00', 'terlambat'],
    ['2026-04-01T07:31:00+07:00', 'tepat_waktu'],
  ])('%s in Jakarta is %s', (time, expected) => {
    expect(calendar.timeliness(at(time), date('2026-04-06'), 'Asia/Jakarta')).toBe(expected);
  });

  test('the day ends when it ends at the office', () => {
    const instant = at('2026-04-06T23:30:00+07:00');
    expect(calendar.timeliness(instant, date('2026-04-06'), 'Asia/Jakarta')).toBe('tepat_waktu');
    expect(calendar.timeliness(instant, date('2026-04-06'), 'Asia/Makassar')).toBe('terlambat');
    expect(calendar.timeliness(instant, date('2026-04-06'), 'Asia/Jayapura')).toBe('terlambat');
    expect(calendar.dateIn(instant, 'Asia/Jayapura').toString()).toBe('2026-04-07');
  });
});

test.each([
  ['2026-03-31', 'belum_buka'],
  ['2026-04-01', 'terbuka'],
  ['2026-04-06', 'terbuka'],
  ['2026-04-07', 'lewat_batas'],
  ['2026-04-20', 'lewat_batas'],
  ['2026-04-21', 'tutup'],
])('on %s March 2026 is %s', (today, status) => {
  expect(calendar.monthStatus(calendar.monthSchedule('2026-03', RULES), date(today))).toBe(status);
});

describe('working days', () => {
  test.each([
    ['2026-04-02', true],
    ['2026-04-03', false],
    ['2026-04-04', false],
    ['2026-04-05', false],
    ['2026-04-06', true],
  ])('%s: %s', (day, working) => {
    expect(calendar.isWorkingDay(date(day), RULES)).toBe(working);
  });

  test('the next one is never the day itself', () => {
    expect(calendar.nextWorkingDay(date('2026-04-02'), RULES).toString()).toBe('2026-04-06');
    expect(calendar.nextWorkingDay(date('2026-04-06'), RULES).toString()).toBe('2026-04-07');
    expect(calendar.workingDayFrom(date('2026-04-06'), RULES).toString()).toBe('2026-04-06');
  });

  test.each([
    ['2026-04-02', '2026-04-02', 0],
    ['2026-04-02', '2026-04-05', 0],
    ['2026-04-02', '2026-04-06', 1],
    ['2026-04-06', '2026-04-02', -1],
    ['2026-03-30', '2026-04-10', 8],
  ])('waiting from %s to %s is %i working days', (from, to, count) => {
    expect(calendar.countWorkingDays(date(from), date(to), RULES)).toBe(count);
  });

  test('a calendar without working days is a mistake, not an endless search', () => {
    const days = Array.from({ length: 400 }, (_, index) =>
      date('2026-01-01').add({ days: index }).toString(),
    );
    expect(() => calendar.workingDayFrom(date('2026-01-01'), { holiday: new Set(days) })).toThrow(RangeError);
  });
});

describe('time zones', () => {
  test('every province of the official list has one', async () => {
    const provinces = await getProvinces();
    expect(provinces).toHaveLength(38);
    expect(provinces.filter(({ code }) => calendar.zoneOfProvinsi(code) === undefined)).toEqual([]);
  });

  test.each([
    ['35', 'Asia/Jakarta'],
    ['35.17.01', 'Asia/Jakarta'],
    ['61', 'Asia/Jakarta'],
    ['63', 'Asia/Makassar'],
    ['51', 'Asia/Makassar'],
    ['81', 'Asia/Jayapura'],
    ['96', 'Asia/Jayapura'],
    ['99', undefined],
    ['3', undefined],
    ['3517', undefined],
    ['', undefined],
  ])('province %j lies in %s', (code, zone) => {
    expect(calendar.zoneOfProvinsi(code)).toBe(zone);
  });
});
