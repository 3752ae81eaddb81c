import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import * as slot from '../../../src/domain/kalender/slot.ts';

const CALENDAR = { holiday: new Set(['2026-04-03', '2026-04-13', '2026-04-14']) };
const wib = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Jakarta');
const MONDAY: slot.SlotRule = { day: 'senin', timeOfDay: '07.00', moveOffHoliday: true };
const DAILY: slot.SlotRule = { day: 'hari_kerja', timeOfDay: '07.30' };

function slots(rule: slot.SlotRule, after: string, until: string): string[] {
  return slot
    .slotsBetween(rule, wib(after), wib(until), CALENDAR)
    .map((time) => time.toPlainDateTime().toString({ smallestUnit: 'minute' }));
}

describe('slots between two moments', () => {
  test('working days only', () => {
    expect(slots(DAILY, '2026-04-01T07:30', '2026-04-07T07:30')).toEqual([
      '2026-04-02T07:30',
      '2026-04-06T07:30',
      '2026-04-07T07:30',
    ]);
  });

  test('the first moment is left out, the last is not, so that spans can follow each other', () => {
    expect(slots(DAILY, '2026-04-07T07:30', '2026-04-08T07:29')).toEqual([]);
    expect(slots(DAILY, '2026-04-07T07:29', '2026-04-07T07:30')).toEqual(['2026-04-07T07:30']);
  });

  test('a Monday on a holiday moves to the next working day', () => {
    expect(slots(MONDAY, '2026-04-05T00:00', '2026-04-21T00:00')).toEqual([
      '2026-04-06T07:00',
      '2026-04-15T07:00',
      '2026-04-20T07:00',
    ]);
  });

  test('a moved slot is found when the span begins after its Monday', () => {
    expect(slots(MONDAY, '2026-04-14T12:00', '2026-04-15T12:00')).toEqual(['2026-04-15T07:00']);
  });

  test('without moving, that slot falls away', () => {
    expect(slots({ ...MONDAY, moveOffHoliday: false }, '2026-04-12T00:00', '2026-04-16T00:00')).toEqual([]);
  });

  test('two weeks whose slots move to the same day make one slot', () => {
    const days = Array.from({ length: 10 }, (_, i) => wib('2026-04-13T00:00').add({ days: i }));
    const long = { holiday: new Set(days.map((day) => day.toPlainDate().toString())) };
    const found = slot.slotsBetween(MONDAY, wib('2026-04-12T00:00'), wib('2026-04-26T00:00'), long);
    expect(found.map((time) => time.toPlainDate().toString())).toEqual(['2026-04-23']);
  });

  test('an empty or reversed span has none', () => {
    expect(slots(DAILY, '2026-04-07T08:00', '2026-04-07T08:00')).toEqual([]);
    expect(slots(DAILY, '2026-04-09T08:00', '2026-04-01T08:00')).toEqual([]);
  });

  test('the hour is the office’s', () => {
    const [first] = slot.slotsBetween(
      DAILY,
      Temporal.ZonedDateTime.from('2026-04-07T00:00[Asia/Jayapura]'),
      Temporal.ZonedDateTime.from('2026-04-08T00:00[UTC]'),
      CALENDAR,
    );
    expect(first?.toInstant().toString()).toBe('2026-04-06T22:30:00Z');
  });

  test.each(['7.00', '24.00', '07:00', '07.60', ''])('%j is no time of day', (timeOfDay) => {
    expect(() => slots({ day: 'senin', timeOfDay }, '2026-04-01T00:00', '2026-04-02T00:00')).toThrow(
      RangeError,
    );
  });
});

describe('the newest slot that is due', () => {
  test.each([
    ['2026-04-06T07:00', '2026-04-06T07:00'],
    ['2026-04-06T06:59', '2026-03-30T07:00'],
    ['2026-04-14T23:00', '2026-04-06T07:00'],
    ['2026-04-15T07:00', '2026-04-15T07:00'],
  ])('at %s it is %s', (now, expected) => {
    expect(slot.latestSlot(MONDAY, wib(now), CALENDAR)?.equals(wib(expected))).toBe(true);
  });
});

describe('hours of service', () => {
  test.each([
    ['2026-04-06T06:59:59', false, '2026-04-06T07:00'],
    ['2026-04-06T07:00:00', true, '2026-04-06T07:00'],
    ['2026-04-06T19:59:59', true, '2026-04-06T19:59:59'],
    ['2026-04-06T20:00:00', false, '2026-04-07T07:00'],
    ['2026-04-03T10:00:00', false, '2026-04-06T07:00'],
    ['2026-04-05T10:00:00', false, '2026-04-06T07:00'],
  ])('%s: %s, sending from %s', (now, open, from) => {
    expect(slot.isServiceHour(wib(now), CALENDAR)).toBe(open);
    expect(slot.nextServiceHour(wib(now), CALENDAR).equals(wib(from))).toBe(true);
  });
});
