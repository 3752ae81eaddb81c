import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Office, ReopenedMonth } from '../../../src/domain/kantor/office.ts';
import { reopeningSlots, reopeningsInForce } from '../../../src/domain/pengingat/reopening-slots.ts';
import { sampleOffice } from '../../support/office/sample-office.ts';

const office = (reopened: ReopenedMonth[] = []): Office =>
  sampleOffice({ holiday: new Set(['2026-04-03']), reopened });

const open = (at: string, until: string): ReopenedMonth => ({
  reporterId: 7,
  month: '2026-01',
  until,
  at: Temporal.Instant.from(`${at}+07:00`).toString(),
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
])('a month opened again: %s', (_, at, until, expected) => {
  const slots = reopeningSlots(office(), open(at, until));
  expect(slots.map(({ time }) => time.toPlainDateTime().toString().slice(5, 16))).toEqual(expected);
  for (const slot of slots) expect(slot).toMatchObject({ reporterId: 7, month: '2026-01' });
});

test('while the month is open for everybody the reminders of all are enough', () => {
  const old = { ...office(), specialMonths: new Map([['2026-01', { tutup: '2026-04-10' }]]) };
  expect(reopeningSlots(old, open('2026-04-06T10:00', '2026-04-09'))).toEqual([]);
});

test('only the last reopening of a month counts, and none after its last day', () => {
  const all = [open('2026-04-06T10:00', '2026-04-20'), open('2026-04-07T10:00', '2026-04-08')];
  const at = (day: string) =>
    reopeningsInForce(office(all), Temporal.ZonedDateTime.from(`${day}T23:59[Asia/Jakarta]`));
  expect(at('2026-04-08')).toEqual([all[1]]);
  expect(at('2026-04-09')).toEqual([]);
});
