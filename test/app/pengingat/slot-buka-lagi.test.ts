import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { pembukaanBerlaku, slotBukaLagi } from '../../../src/app/pengingat/slot-buka-lagi.ts';
import type { Kantor, Pembukaan } from '../../../src/domain/kantor.ts';
import { kantorUji } from '../../support/kantor-uji.ts';

const kantor = (dibuka: Pembukaan[] = []): Kantor => kantorUji({ libur: new Set(['2026-04-03']), dibuka });

const buka = (pada: string, sampai: string): Pembukaan => ({
  pelaporId: 7,
  bulan: '2026-01',
  sampai,
  pada: Temporal.Instant.from(`${pada}+07:00`).toString(),
});

test.each<[string, string, string, string[]]>([
  [
    'a week: the day after and the last day',
    '2026-04-06T10:00',
    '2026-04-13',
    ['04-07T08:00', '04-13T08:00'],
  ],
  ['until tomorrow: one reminder', '2026-04-06T10:00', '2026-04-07', ['04-07T08:00']],
  ['for today only, opened after eight: none', '2026-04-06T10:00', '2026-04-06', []],
  ['for today only, opened at dawn: this morning', '2026-04-06T05:30', '2026-04-06', ['04-06T08:00']],
  ['the last day is a Sunday: Friday', '2026-04-06T10:00', '2026-04-12', ['04-07T08:00', '04-10T08:00']],
  ['before Good Friday, until Monday: once', '2026-04-02T10:00', '2026-04-06', ['04-06T08:00']],
  ['over a weekend only: none', '2026-04-10T20:00', '2026-04-12', []],
  [
    'late in the evening in the office, another day in UTC',
    '2026-04-07T00:30',
    '2026-04-08',
    ['04-08T08:00'],
  ],
])('a month opened again: %s', (_, pada, sampai, expected) => {
  const slots = slotBukaLagi(kantor(), buka(pada, sampai));
  expect(slots.map(({ waktu }) => waktu.toPlainDateTime().toString().slice(5, 16))).toEqual(expected);
  for (const slot of slots) expect(slot).toMatchObject({ pelaporId: 7, bulan: '2026-01' });
});

test('while the month is open for everybody the reminders of all are enough', () => {
  const lama = { ...kantor(), bulanKhusus: new Map([['2026-01', { tutup: '2026-04-10' }]]) };
  expect(slotBukaLagi(lama, buka('2026-04-06T10:00', '2026-04-09'))).toEqual([]);
});

test('only the last reopening of a month counts, and none after its last day', () => {
  const semua = [buka('2026-04-06T10:00', '2026-04-20'), buka('2026-04-07T10:00', '2026-04-08')];
  const pada = (hari: string) =>
    pembukaanBerlaku(kantor(semua), Temporal.ZonedDateTime.from(`${hari}T23:59[Asia/Jakarta]`));
  expect(pada('2026-04-08')).toEqual([semua[1]]);
  expect(pada('2026-04-09')).toEqual([]);
});
