import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftNode, DraftRow, PlanDraft } from '../../src/plan/draft/draft.ts';
import { readDraft } from '../support/plan/read-draft.ts';
import { readExampleDocument, source } from '../support/plan/transcript.ts';

/** A draft without its lines, which other page breaks move. */
function content({ table }: PlanDraft) {
  const node = ({ level, kode, name, pagu, location, owner, outcome, indikator, otherPagu }: DraftNode) => ({
    ...{ level, kode, name, pagu, location, owner, outcome },
    otherPagu: otherPagu.map((other) => other.pagu),
    indikator: indikator.map(({ name, satuan, formula, baseline, target }) => [
      name,
      satuan,
      formula,
      baseline,
      target,
    ]),
  });
  const line = ({ kode, name, satuan, formula, baseline, target, realisasi, ratio, cells }: DraftRow) => ({
    ...{ kode, name, satuan, formula, baseline, target, realisasi, ratio, cells },
  });
  return table.map(({ name, kind, year, nodes, rows, count }) => ({
    ...{ name, kind, year, count: count.map((one) => one.pagu) },
    nodes: nodes?.map(node),
    rows: rows?.map(line),
  }));
}

/**
 * Lines before which a page may end: rows of tables whose row above them is one too. Not within the rows of
 * Balapulang 1655–1713 that have lost cells: the rows of a page together prove which, and fewer of them leave it open.
 */
function bounds(office: string): number[] {
  const lines = source(office).split('\n');
  const own = readExampleDocument(office).table.flatMap(({ nodes = [], rows = [] }) => [
    ...nodes.flatMap(({ line, indikator }) => [line, ...indikator.map((one) => one.line)]),
    ...rows.map(({ line }) => line),
  ]);
  const rows = new Set(own);
  const narrow = (line: number) => office === 'balapulang' && line > 1655 && line <= 1713;
  const begins = (line: number) => /\d/.test((lines[line - 1] ?? '').split('\t').slice(1).join(''));
  return [...rows]
    .filter((line) => rows.has(line - 1) && begins(line) && !narrow(line))
    .sort((a, b) => a - b);
}

/** What may stand between two pages of a table, given the number of the page. */
const BETWEEN: ((number: number) => string[])[] = [
  () => [],
  (number) => [`${number}`, ''],
  (number) => [`Renstra Kecamatan Sukamaju Tahun 2025–2029 | ${number}`, ''],
  (number) => [`Renstra Kecamatan Sukamaju\t${number}`, ''],
  (number) => [`Renstra Kecamatan Sukamaju | ${number}`, '', 'PEMERINTAH KABUPATEN JAYA', ''],
  () => ['(lanjutan)', ''],
];

/** The document with pages that end before these lines. */
function split(office: string, lines: readonly number[], between: (number: number) => string[]): string {
  const pages = new Map([...lines].sort((a, b) => a - b).map((line, number) => [line, number + 1]));
  return source(office)
    .split('\n')
    .flatMap((line, at) => {
      const number = pages.get(at + 1);
      return number === undefined ? [line] : ['', ...between(number), line];
    })
    .join('\n');
}

test.each(['perak', 'randuagung', 'kemangkon', 'balapulang'])(
  '%s reads the same with pages that end elsewhere',
  (office) => {
    const whole = content(readExampleDocument(office));
    const ends = bounds(office);
    fc.assert(
      fc.property(
        fc.subarray(ends, { minLength: 20, maxLength: 60 }),
        fc.constantFrom(...BETWEEN),
        (lines, between) => {
          expect(content(readDraft(split(office, lines, between), office))).toEqual(whole);
        },
      ),
      { numRuns: 4, examples: [[ends.filter((_, i) => i % 9 === 0), BETWEEN[4]!]] },
    );
  },
);

/** Lines of Randuagung's TABEL 6.1, and the three rows of its heading. */
const [START, END, HEADING] = [955, 1115, 955];

test('a page that repeats only the first or last rows of the heading goes on with the table', () => {
  const lines = source('randuagung').split('\n');
  const head = lines.slice(HEADING - 1, HEADING + 2);
  const cut = [
    ...lines.slice(0, 1000),
    '',
    ...head.slice(0, 2),
    lines[1000]!,
    '',
    head[2]!,
    ...lines.slice(1001),
  ];
  expect(content(readDraft(cut.join('\n'), 'randuagung'))).toEqual(
    content(readExampleDocument('randuagung')),
  );
});

test.each([0, 5, 8, 9, 17])('a column %i that prints nothing changes no reading', (at) => {
  const wide = source('randuagung')
    .split('\n')
    .map((line, i) => {
      if (i + 1 < START || i + 1 > END || !line.includes('\t')) return line;
      const cells = line.split('\t');
      return [...cells.slice(0, at), '', ...cells.slice(at)].join('\t');
    });
  expect(content(readDraft(wide.join('\n'), 'randuagung'))).toEqual(
    content(readExampleDocument('randuagung')),
  );
});
