import { expect, test } from 'vitest';
import { monthsMeant } from '../../../src/domain/kalender/months-meant.ts';

test.each<[string, string[]]>([
  ['februari', ['2026-02']],
  ['Feb', ['2026-02']],
  ['febuari', ['2026-02']],
  ['Pebruari', ['2026-02']],
  ['maert', ['2026-03']],
  ['april', ['2025-04']],
  ['desember', ['2025-12']],
  ['febuari 2025', ['2025-02']],
  ['2026-05', ['2026-05']],
  ['5/2026', ['2026-05']],
  ['juni', ['2025-06']],
  ['juli', ['2025-07']],
  ['juui', ['2025-06', '2025-07']],
  ['sembung', []],
  ['', []],
  ['3', []],
  ['februari maret', []],
])('in March 2026 “%s” may mean %j', (text, months) => {
  expect(monthsMeant(text, '2026-03')).toEqual(months);
});
