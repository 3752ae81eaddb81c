import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FormHeading } from '../../../src/render/form/form.ts';
import { formColumns, layHead } from '../../../src/render/form/head.ts';
import { SAMPLE_HEADINGS } from '../../support/render/sample-form.ts';

const shown = (headings: FormHeading[], columnNumbers: boolean) =>
  layHead({ headings, columnNumbers }).cells.map(
    ({ text, row, column, rowSpan, columnSpan }) => `${text} @${row},${column} ${rowSpan}x${columnSpan}`,
  );

test('a heading spans what is below it, and its number stands between it and its pair', () => {
  expect(shown(SAMPLE_HEADINGS, true)).toEqual([
    'Program/Kegiatan @0,0 2x1',
    '(1) @2,0 2x1',
    'Target @0,1 2x2',
    '(2) @2,1 1x2',
    'K @3,1 1x1',
    'Rp @3,2 1x1',
    'Realisasi Kinerja Pada Triwulan @0,3 1x4',
    'I @1,3 1x2',
    '(3) @2,3 1x2',
    'K @3,3 1x1',
    'Rp @3,4 1x1',
    'II @1,5 1x2',
    '(4) @2,5 1x2',
    'K @3,5 1x1',
    'Rp @3,6 1x1',
    'Tingkat Capaian @0,7 2x1',
    '(5) @2,7 2x1',
    'Diperiksa @0,8 4x1',
  ]);
});

test('without column numbers every heading reaches down to the next one below it', () => {
  const cells = shown(SAMPLE_HEADINGS, false);
  expect(cells.filter((one) => one.startsWith('('))).toEqual([]);
  expect(cells).toContain('Target @0,1 1x2');
  expect(cells).toContain('K @1,1 2x1');
  expect(cells).toContain('Program/Kegiatan @0,0 3x1');
});

/** Trees of headings in which a way down has at most one number. */
function trees(depth: number, mayNumber: boolean): fc.Arbitrary<FormHeading> {
  return fc.boolean().chain((numbers): fc.Arbitrary<FormHeading> => {
    const numbered = mayNumber && numbers ? { number: '(n)' } : {};
    const leaf = fc.constant({ key: 'k', text: 't', widthMm: 1, ...numbered });
    if (depth === 0) return leaf;
    const children = fc.array(trees(depth - 1, mayNumber && !numbers), { minLength: 1, maxLength: 3 });
    return fc.oneof(
      leaf,
      children.map((all) => ({ text: 's', ...numbered, children: all })),
    );
  });
}

test('the cells of any head tile it without gap or overlap', () => {
  fc.assert(
    fc.property(
      fc.array(trees(3, true), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      (headings, columnNumbers) => {
        const { rows, cells } = layHead({ headings, columnNumbers });
        const columns = formColumns(headings).length;
        const covered = new Array<number>(rows * columns).fill(0);
        for (const { row, column, rowSpan, columnSpan } of cells)
          for (let y = row; y < row + rowSpan; y += 1)
            for (let x = column; x < column + columnSpan; x += 1) covered[y * columns + x]! += 1;
        expect(covered.every((count) => count === 1)).toBe(true);
        expect(covered).toHaveLength(rows * columns);
      },
    ),
  );
});
