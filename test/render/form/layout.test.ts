import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakPages, fitColumns, pageSizeMm } from '../../../src/render/form/layout.ts';

const plain = (height: number) => ({ height, keepWithNext: false });
const group = (height: number) => ({ height, keepWithNext: true });

test.each([
  ['A4', 'portrait', 210, 297],
  ['F4', 'landscape', 330, 210],
  ['A3', 'landscape', 420, 297],
] as const)('%s %s', (paper, orientation, width, height) => {
  expect(pageSizeMm({ paper, orientation })).toEqual({ width, height });
});

test('columns fill the paper, in the proportions that were wished', () => {
  const { widthsMm, scale } = fitColumns([{ widthMm: 30 }, { widthMm: 90 }], 60);
  expect(widthsMm).toEqual([15, 45]);
  expect(scale).toBe(0.5);
});

test.each([
  ['nothing', [], []],
  ['all on one page', [plain(5), plain(5)], [[0, 2]]],
  [
    'the rest overleaf, where there is more room',
    [plain(6), plain(6), plain(6), plain(6)],
    [
      [0, 1],
      [1, 4],
    ],
  ],
  [
    'a group goes over with its first row',
    [plain(4), group(4), plain(4)],
    [
      [0, 1],
      [1, 3],
    ],
  ],
  [
    'groups alone are not sent over for ever',
    [group(9), group(9), group(19)],
    [
      [0, 1],
      [1, 2],
      [2, 3],
    ],
  ],
  [
    'a row that is too high has a page to itself',
    [plain(50), plain(2)],
    [
      [0, 1],
      [1, 2],
    ],
  ],
])('%s', (_, rows, pages) => {
  expect(breakPages(rows, { first: 10, next: 20 })).toEqual(pages);
});

test('every row is on one page, and a page is never fuller than it can be', () => {
  const row = fc.record({ height: fc.integer({ min: 1, max: 30 }), keepWithNext: fc.boolean() });
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const pages = breakPages(rows, { first: 15, next: 20 });
      expect(pages.flatMap(([from, to]) => rows.slice(from, to))).toEqual(rows);
      pages.forEach(([from, to], index) => {
        const height = rows.slice(from, to).reduce((sum, one) => sum + one.height, 0);
        expect(to).toBeGreaterThan(from);
        if (to - from > 1) expect(height).toBeLessThanOrEqual(index === 0 ? 15 : 20);
      });
    }),
  );
});
