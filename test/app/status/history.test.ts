import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { compareAngka } from '../../../src/app/status/read-history.ts';
import type { HistoryAngka } from '../../../src/store/progres/history.ts';

const value = (butir: string, value: string): HistoryAngka => ({
  butir,
  state: 'nilai',
  value: new Decimal(value),
});
const nihil = (butir: string): HistoryAngka => ({ butir, state: 'nihil' });

test.each([
  ['the same value written otherwise', [value('i1', '6')], [value('i1', '6.0000')], []],
  ['another value', [value('i1', '6')], [value('i1', '5')], ['i1 6 5']],
  ['nihil instead of 0', [value('i1', '0')], [nihil('i1')], ['i1 0 nihil']],
  ['an item added', [value('i1', '6')], [value('i1', '6'), nihil('k2')], ['k2 - nihil']],
  ['an item taken away', [value('i1', '6'), nihil('k2')], [value('i1', '6')], ['k2 nihil -']],
  [
    'another date',
    [{ butir: 'i1', state: 'tanggal', date: '2026-03-27' } as const],
    [{ butir: 'i1', state: 'tanggal', date: '2026-03-28' } as const],
    ['i1 2026-03-27 2026-03-28'],
  ],
])('between two revisions: %s', (_, old, fresh, expected) => {
  const words = (a?: HistoryAngka) => (a === undefined ? '-' : (a.value?.toFixed() ?? a.date ?? a.state));
  expect(compareAngka(old, fresh).map((c) => `${c.butir} ${words(c.old)} ${words(c.fresh)}`)).toEqual(
    expected,
  );
});
