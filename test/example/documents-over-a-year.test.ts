import { expect, test } from 'vitest';
import type { Month } from '../../src/domain/kalender/month.ts';
import { planOfOffice } from '../support/example/example-plans.ts';
import { type Content, officeAngka, report } from '../support/example/made-up-reports.ts';

const plan = planOfOffice('randuagung');
const BELUM: Content = { state: 'belum' };

/** One answer of some desa (1 to 12) about one document in a month; a number that is missing answered nothing. */
const answers = (month: Month, key: string, all: Record<number, string>, year?: number) =>
  report('randuagung', plan, month, {
    [key]: (at) => {
      const said = all[at + 1];
      if (said === undefined) return undefined;
      return { month, year, ...(said === 'belum' ? BELUM : { date: said }) };
    },
  });

/** Ten desa on time, one exactly on the deadline; the other two answer otherwise. */
const tenOnTime = (begin: string, deadline: string, other: Record<number, string>, first = 1) =>
  Object.fromEntries([
    [first, deadline],
    ...Array.from({ length: 9 }, (_, at) => [first + at + 1, `${begin}-${String(11 + at)}`]),
    ...Object.entries(other),
  ]);

/** A year of twelve desa and three documents: of each, ten in time, one a day late, one never. */
const YEAR = [
  ...answers(
    '2025-12',
    'desa/apbdes',
    tenOnTime('2025-12', '2025-12-31', { 11: 'belum', 12: 'belum' }),
    2026,
  ),
  ...answers('2026-01', 'desa/apbdes', { 11: '2026-01-01', 12: 'belum' }),
  ...answers('2026-03', 'desa/lppdes', tenOnTime('2026-03', '2026-03-31', { 11: 'belum', 12: 'belum' })),
  ...answers('2026-03', 'desa/apbdes', { 12: 'belum' }),
  ...answers('2026-04', 'desa/lppdes', { 11: '2026-04-01', 12: 'belum' }),
  ...answers('2026-09', 'desa/rkpdes', tenOnTime('2026-09', '2026-09-30', { 1: 'belum', 2: 'belum' }, 3)),
  ...answers('2026-10', 'desa/rkpdes', { 1: '2026-10-01', 2: 'belum' }),
];

test.each<[Month, string, string]>([
  ['2026-10', '83.33', '30 of 36, each once, whatever came late'],
  ['2026-12', '83.33', 'and so to the end of the year'],
])('three documents of twelve desa up to %s: %s %%, %s', (month, value) => {
  const angka = YEAR.filter((one) => one.month <= month);
  expect(officeAngka('randuagung', plan, angka, month)('sasaran/1.2/1').value).toBe(value);
});
