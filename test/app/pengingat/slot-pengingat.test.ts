import { describe, expect, test } from 'vitest';
import { slotDaftar, slotPengingat } from '../../../src/app/pengingat/slot-pengingat.ts';
import type { Bulan } from '../../../src/domain/bulan.ts';
import type { BulanKhusus, Kantor } from '../../../src/domain/kantor.ts';
import { kantorUji } from '../../support/kantor-uji.ts';

const kantor = (libur: string[] = [], khusus: [Bulan, BulanKhusus][] = []): Kantor =>
  kantorUji({ libur: new Set(libur), bulanKhusus: new Map(khusus) });

const plan = (of: Kantor, bulan: Bulan) =>
  slotPengingat(of, bulan).map(
    ({ waktu, kesempatan }) => `${waktu.toPlainDateTime().toString().slice(5, 16)} ${kesempatan}`,
  );

describe('reminders of a month', () => {
  test.each<[string, Kantor, Bulan, string[]]>([
    [
      'an ordinary month: opens Monday 1, due Friday 5',
      kantor(),
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
      kantor(['2026-04-03']),
      '2026-03',
      ['04-01T07:30 buka', '04-06T08:00 batas', '04-07T08:00 terlambat', '04-14T08:00 terlambat'],
    ],
    [
      'it opens on a Sunday, and a weekly one falls on a holiday',
      kantor(['2026-02-16']),
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
      kantor([], [['2026-05', { batas: '2026-06-13', tutup: '2026-06-15' }]]),
      '2026-05',
      ['06-01T07:30 buka', '06-10T08:00 menjelang', '06-12T08:00 batas', '06-15T08:00 terlambat'],
    ],
    [
      'it closes on the due date',
      kantor([], [['2026-05', { tutup: '2026-06-05' }]]),
      '2026-05',
      ['06-01T07:30 buka', '06-03T08:00 menjelang', '06-05T08:00 batas'],
    ],
  ])('%s', (_name, of, bulan, expected) => {
    expect(plan(of, bulan)).toEqual(expected);
  });

  test("are in the office's own zone", () => {
    const [first] = slotPengingat({ ...kantor(), zona: 'Asia/Jayapura' }, '2026-05');
    expect(first!.waktu.toInstant().toString()).toBe('2026-05-31T22:30:00Z');
  });
});

test('the list comes on the working day after the due date', () => {
  expect(
    slotDaftar(kantor(['2026-06-08']), '2026-05')
      .toPlainDateTime()
      .toString(),
  ).toBe('2026-06-09T07:30:00');
});
