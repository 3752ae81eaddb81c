import { describe, expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import type { Office, SpecialMonth } from '../../../src/domain/kantor/office.ts';
import { listSlot, reminderSlots } from '../../../src/domain/pengingat/reminder-slots.ts';
import { sampleOffice } from '../../support/office/sample-office.ts';

const office = (holiday: string[] = [], special: [Month, SpecialMonth][] = []): Office =>
  sampleOffice({ holiday: new Set(holiday), specialMonths: new Map(special) });

const plan = (of: Office, month: Month) =>
  reminderSlots(of, month).map(
    ({ time, occasion }) => `${time.toPlainDateTime().toString().slice(5, 16)} ${occasion}`,
  );

describe('reminders of a month', () => {
  test.each<[string, Office, Month, string[]]>([
    [
      'an ordinary month: opens Monday 1, due Friday 5',
      office(),
      '2026-05',
      [
        '06-01T07:30 buka',
        '06-03T08:00 menjelang',
        '06-05T08:00 batas',
        '06-08T08:00 terlambat',
        '06-15T08:00 terlambat',
      ],
    ],
    [
      'Good Friday: two working days before Monday 6 is the opening day, which is enough for that day',
      office(['2026-04-03']),
      '2026-03',
      ['04-01T07:30 buka', '04-06T08:00 batas', '04-07T08:00 terlambat', '04-14T08:00 terlambat'],
    ],
    [
      'it opens on a Sunday, and a weekly one falls on a holiday',
      office(['2026-02-16']),
      '2026-01',
      [
        '02-02T07:30 buka',
        '02-03T08:00 menjelang',
        '02-05T08:00 batas',
        '02-06T08:00 terlambat',
        '02-13T08:00 terlambat',
        '02-20T08:00 terlambat',
      ],
    ],
    [
      'a due date that somebody set on a Saturday is announced on Friday',
      office([], [['2026-05', { batas: '2026-06-13', tutup: '2026-06-15' }]]),
      '2026-05',
      ['06-01T07:30 buka', '06-10T08:00 menjelang', '06-12T08:00 batas', '06-15T08:00 terlambat'],
    ],
    [
      'it closes on the due date',
      office([], [['2026-05', { tutup: '2026-06-05' }]]),
      '2026-05',
      ['06-01T07:30 buka', '06-03T08:00 menjelang', '06-05T08:00 batas'],
    ],
  ])('%s', (_name, of, month, expected) => {
    expect(plan(of, month)).toEqual(expected);
  });

  test("are in the office's own zone", () => {
    const [first] = reminderSlots({ ...office(), zone: 'Asia/Jayapura' }, '2026-05');
    expect(first!.time.toInstant().toString()).toBe('2026-05-31T22:30:00Z');
  });
});

test('the list comes on the working day after the due date', () => {
  expect(
    listSlot(office(['2026-06-08']), '2026-05')
      .toPlainDateTime()
      .toString(),
  ).toBe('2026-06-09T07:30:00');
});
