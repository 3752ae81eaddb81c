import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RecomputedRow } from '../../../src/plan/recompute/ratio/recomputed-row.ts';
import { recomputeDocument } from '../../../src/plan/recompute/recompute-document.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';
import { projectFile } from '../../../src/project-root.ts';

const compute = (office: string) =>
  recomputeDocument(linesOfText(readFileSync(projectFile('prisma', 'contoh', office, 'sumber.txt'), 'utf8')));

/** A row as the golden table has it; a growth's `year` says of what. */
function line({ line, name, year, target, realisasi, printed, counted, same, reason }: RecomputedRow) {
  const growth = /\(rata-rata (pertumbuhan \w+)\)$/.exec(name)?.[1];
  const cells = [line, growth ?? year, target, realisasi, printed, counted, same ? 'ya' : 'tidak', reason];
  return cells.map((cell) => cell ?? '-').join('\t');
}

/** Every ratio that a document prints, transcribed from its own cells; the wrong ones with what explains them. */
const golden = (office: string) =>
  readFileSync(projectFile('test', 'plan', 'recompute', `${office}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1);

describe.each(['balapulang', 'kemangkon', 'perak', 'randuagung'])('%s', (office) => {
  test('every printed ratio is recomputed, in order, as the golden table has it', () => {
    expect(compute(office).map(line)).toEqual(golden(office));
  });
});

describe('TC-23 of Perak', () => {
  const rows = compute('perak').filter((row) => row.line < 860);

  test('219 of its ratios can be recomputed, 213 are right and six are named', () => {
    const computable = rows.filter(({ counted, printed }) => counted !== null && printed !== 'N/A');
    expect(computable).toHaveLength(219);
    expect(computable.filter(({ same }) => same)).toHaveLength(213);
    expect(computable.filter(({ same }) => !same).map(({ line, reason }) => [line, reason])).toEqual([
      [768, null],
      [778, 'dibatasi-100'],
      [783, 'dibatasi-100'],
      [790, 'dibatasi-100'],
      [798, null],
      [799, null],
    ]);
  });

  test('0 of 0 has no ratio, whether 100,00 is printed or N/A', () => {
    const zero = rows.filter(({ reason }) => reason === '0-dari-0');
    expect(zero.every(({ counted }) => counted === null)).toBe(true);
    expect(zero.filter(({ printed, same }) => printed === '100,00' && !same)).toHaveLength(8);
    expect(zero.filter(({ printed, same }) => printed === 'N/A' && same)).toHaveLength(4);
  });
});

test('growths whose anggaran is printed are recomputed as the mean of their yearly growths', () => {
  const growth = compute('randuagung').find(({ line, year }) => line === 536 && year === 'rata-rata');
  expect(growth).toEqual({
    line: 536,
    name: 'PROGRAM PELAYANAN ADMINISTRASI PERKANTORAN (rata-rata pertumbuhan anggaran)',
    year: 'rata-rata',
    target: null,
    realisasi: null,
    printed: '(13,71)',
    counted: '-13.71',
    same: true,
    reason: null,
  });
});
