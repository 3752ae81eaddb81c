import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { timeMutu } from '../../../src/domain/mutu/time-mutu.ts';
import { angka } from '../../support/domain/sample-plan.ts';

const DUE = Temporal.PlainDate.from('2026-04-06');

/** Figures of desa at these times of the office's day, typed by person 7 unless told otherwise. */
function findings(...all: [desa: number, at: string, by?: number][]): number[][] {
  const figures = all.map(([reporterId, at, by = 7]) =>
    angka('2026-03', 5, {
      reporterId,
      enteredById: by,
      enteredAt: Temporal.ZonedDateTime.from(`${at}[Asia/Jakarta]`).toInstant().toString(),
    }),
  );
  return timeMutu(figures, '2026-03', DUE, 'Asia/Jakarta').map(({ reporterIds }) => reporterIds);
}

test.each<[string, number[][], number[][]]>([
  [
    'three desa at 23.58 by one person',
    findings([1, '2026-04-06T23:50:00'], [2, '2026-04-06T23:54:00'], [3, '2026-04-06T23:58:00']),
    [[1, 2, 3]],
  ],
  [
    'exactly fifteen minutes, from the first minute of the hour',
    findings([1, '2026-04-06T23:00:00'], [2, '2026-04-06T23:07:00'], [3, '2026-04-06T23:15:00']),
    [[1, 2, 3]],
  ],
  [
    'a second more than fifteen minutes',
    findings([1, '2026-04-06T23:00:00'], [2, '2026-04-06T23:07:00'], [3, '2026-04-06T23:15:01']),
    [],
  ],
  [
    'two desa',
    findings([1, '2026-04-06T23:50:00'], [2, '2026-04-06T23:54:00'], [1, '2026-04-06T23:58:00']),
    [],
  ],
  [
    'one of them before the last hour',
    findings([1, '2026-04-06T22:59:59'], [2, '2026-04-06T23:04:00'], [3, '2026-04-06T23:08:00']),
    [],
  ],
  [
    'one of them after midnight',
    findings([1, '2026-04-06T23:50:00'], [2, '2026-04-06T23:54:00'], [3, '2026-04-07T00:00:00']),
    [],
  ],
  [
    'the evening before',
    findings([1, '2026-04-05T23:50:00'], [2, '2026-04-05T23:54:00'], [3, '2026-04-05T23:58:00']),
    [],
  ],
  [
    'three people',
    findings([1, '2026-04-06T23:50:00', 7], [2, '2026-04-06T23:54:00', 8], [3, '2026-04-06T23:58:00', 9]),
    [],
  ],
])('%s', (_, found, expected) => {
  expect(found).toEqual(expected);
});
