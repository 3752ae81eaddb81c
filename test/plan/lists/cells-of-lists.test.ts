import { describe, expect, test } from 'vitest';
import type { DraftRow, YearCells } from '../../../src/plan/draft/draft.ts';
import { readExampleDocument, source } from '../../support/plan/transcript.ts';

const year = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => String(from + i));

/** Columns of a list as the page shows them, counted by hand from 0; nothing of the reader was used for it. */
interface Spot {
  office: string;
  /** Line of the title. */
  line: number;
  kind: string;
  /** First and last line of its rows. */
  content: [number, number];
  name: number;
  target?: [number, string[]][];
  realisasi?: [number, string[]][];
  ratio?: [number, string[]][];
}

const PLACES: Spot[] = [
  {
    ...{ office: 'perak', line: 559, kind: 'tc-23', content: [564, 832], name: 1 },
    target: [[5, year(2020, 2024)]],
    realisasi: [[10, year(2020, 2024)]],
    ratio: [[15, year(2020, 2024)]],
  },
  {
    ...{ office: 'randuagung', line: 474, kind: 'tc-23', content: [481, 524], name: 1 },
    target: [[5, year(2019, 2023)]],
    realisasi: [[10, year(2019, 2023)]],
    ratio: [[15, year(2019, 2023)]],
  },
  {
    ...{ office: 'randuagung', line: 526, kind: 'tc-24', content: [535, 562], name: 0 },
    target: [[1, year(2019, 2023)]],
    realisasi: [[6, year(2019, 2023)]],
    ratio: [[11, year(2019, 2023)]],
  },
  {
    ...{ office: 'randuagung', line: 1121, kind: 'iku', content: [1128, 1153], name: 2 },
    target: [[6, [...year(2024, 2026), 'akhir']]],
  },
  {
    ...{ office: 'kemangkon', line: 164, kind: 'evaluasi-renja', content: [175, 231], name: 1 },
    target: [
      [3, ['akhir']],
      [5, ['2022']],
      [8, ['2023']],
    ],
    realisasi: [
      [4, ['2021']],
      [6, ['2022']],
      [9, ['akhir']],
    ],
    ratio: [
      [7, ['2022']],
      [10, ['akhir']],
    ],
  },
  {
    ...{ office: 'kemangkon', line: 299, kind: 'iku', content: [304, 305], name: 1 },
    target: [[4, ['2022']]],
    realisasi: [[5, ['2022']]],
    ratio: [[6, ['2022']]],
  },
  {
    ...{ office: 'kemangkon', line: 320, kind: 'tc-23', content: [327, 342], name: 1 },
    target: [[4, year(2022, 2025)]],
    realisasi: [[8, ['2022', '2023']]],
  },
  {
    ...{ office: 'balapulang', line: 939, kind: 'tc-23', content: [945, 952], name: 1 },
    target: [[3, year(2020, 2024)]],
    realisasi: [[8, year(2020, 2024)]],
    ratio: [[13, year(2020, 2024)]],
  },
  {
    ...{ office: 'balapulang', line: 954, kind: 'iku', content: [960, 974], name: 1 },
    target: [[3, year(2020, 2024)]],
  },
  {
    ...{ office: 'balapulang', line: 976, kind: 'tc-24', content: [980, 1043], name: 1 },
    target: [[2, year(2016, 2019)]],
    realisasi: [[6, year(2016, 2019)]],
    ratio: [[10, year(2016, 2019)]],
  },
  {
    ...{ office: 'balapulang', line: 1045, kind: 'tc-24', content: [1048, 1060], name: 1 },
    target: [[2, ['2020']]],
    realisasi: [[3, ['2020']]],
    ratio: [[4, ['2020']]],
  },
  ...[1784, 1819].map((line) => ({
    ...{
      office: 'balapulang',
      line,
      kind: 'iku',
      content: [line + 6, line + 9] as [number, number],
      name: 1,
    },
    target: [[5, ['2021']]] as [number, string[]][],
    realisasi: [[4, ['2020']]] as [number, string[]][],
  })),
  {
    ...{ office: 'balapulang', line: 1797, kind: 'iku', content: [1803, 1815], name: 1 },
    target: [[4, ['2022', '2023', '2024', 'akhir']]],
  },
  {
    ...{ office: 'balapulang', line: 1832, kind: 'iku', content: [1838, 1843], name: 1 },
    target: [[4, ['2022', '2023', '2024', 'akhir']]],
  },
  {
    ...{ office: 'perak', line: 1970, kind: 'iku', content: [1975, 1981], name: 1 },
    target: [[4, year(2025, 2030)]],
  },
  {
    ...{ office: 'perak', line: 1985, kind: 'iku', content: [1990, 1990], name: 1 },
    target: [[4, year(2025, 2030)]],
  },
];

/** Lines of rows: without headings, column numbers and lines that only go on with a name. */
function printedRows(lines: readonly string[], { content: [from, to] }: Spot): number[] {
  const rows: number[] = [];
  let blank = true;
  for (let n = from; n <= to; n += 1) {
    const cells = (lines[n - 1] ?? '').split('\t').map((cell) => cell.trim());
    if (cells.length === 1) {
      blank = true;
      continue;
    }
    const heading =
      /^(?:no|uraian.*)$/i.test(cells[0]!) || /^\(?-?1\)?$/.test(cells[0]!) === (cells[1] === '2');
    const years = cells.filter((cell) => /^(?:20\d{2}|20 ?\d ?\d|\([IV]+\))$/.test(cell)).length > 2;
    const goesOn = blank && cells.filter((cell) => cell !== '').length <= 2 && !/\d/.test(cells.join(''));
    const first = cells[0] ?? '';
    const numbered = /^\(?-?\d\)?$/.test(first) && cells.every((cell) => /^\(?-?\d{0,2}\)?$/.test(cell));
    if (!(years || numbered || (heading && /^(?:no|uraian)/i.test(first)) || (goesOn && n !== from)))
      rows.push(n);
    blank = false;
  }
  return rows;
}

function printed(lines: readonly string[], row: DraftRow, places: [number, string[]][] = []): YearCells {
  const cells = lines[row.line - 1]!.split('\t');
  return Object.fromEntries(
    places.flatMap(([from, years]) =>
      years.map((year, i) => [year, { printed: (cells[from + i] ?? '').trim(), value: null }]),
    ),
  );
}

const noValue = (cells: YearCells): YearCells =>
  Object.fromEntries(Object.entries(cells).map(([year, { printed }]) => [year, { printed, value: null }]));

describe.each(PLACES)('$office $baris ($jenis)', (spots) => {
  const table = readExampleDocument(spots.office).table.find(({ line }) => line === spots.line)!;
  const lines = source(spots.office).split('\n');

  test('every line that prints a row is one, and no other', () => {
    expect(table.kind).toBe(spots.kind);
    expect(table.rows!.map(({ line }) => line)).toEqual(printedRows(lines, spots));
  });

  test('every figure stands under its year as its line prints it', () => {
    for (const row of table.rows!) {
      expect({ line: row.line, ...printed(lines, row, spots.target) }).toEqual({
        line: row.line,
        ...noValue(row.target),
      });
      expect(printed(lines, row, spots.realisasi)).toEqual(noValue(row.realisasi));
      expect(printed(lines, row, spots.ratio)).toEqual(noValue(row.ratio));
    }
  });

  test('every row has the name that its line begins with', () => {
    for (const { line, name } of table.rows!) {
      const cells = lines[line - 1]!.split('\t').map((cell) => cell.replace(/<\/?i>/g, '').trim());
      const cell = cells[spots.name] || cells[spots.name - 1] || cells[0] || '';
      // Kemangkon 175 prints its name behind the number, in the code's cell.
      const printed = cell.replace(/\s+/g, ' ').replace(/^7\. (?=UNSUR)/, '');
      expect(name.startsWith(printed)).toBe(true);
    }
  });
});

describe('TC-24 of Perak', () => {
  const table = readExampleDocument('perak').table.find(({ line }) => line === 866)!;
  const lines = source('perak').split('\n');

  test('every line that prints an amount is one row, its figures under their years', () => {
    const years = year(2020, 2024);
    const own = new Map(table.rows!.map((row) => [row.line, row]));
    let amounts = 0;
    for (let n = 871; n <= 1073; n += 1) {
      const cells = (lines[n - 1] ?? '').split('\t').map((cell) => cell.trim());
      if (!cells.some((cell) => /^\d{1,3}(?:\.\d{3})+$/.test(cell))) continue;
      amounts += 1;
      // A label above the line (`Program:`) is the row's first line, where it prints nothing itself.
      const row = own.get(n) ?? own.get(n - 1);
      expect(years.map((year) => row?.target[year]?.printed)).toEqual(cells.slice(1, 6));
      expect(years.map((year) => row?.realisasi[year]?.printed)).toEqual(cells.slice(6, 11));
      expect(years.map((year) => row?.ratio[year]?.printed)).toEqual(cells.slice(11, 16));
    }
    expect(amounts).toBe(99);
  });
});

/** Tables per desa: every cell under the heading of its column. */
const PER_DESA: [string, number, [number, number], number, number][] = [
  // office, title, lines of its rows, column of the name, number of rows
  ['kemangkon', 416, [421, 440], 2, 19],
  ['kemangkon', 489, [492, 511], 0, 20],
  ['balapulang', 805, [808, 828], 1, 20],
  ['balapulang', 836, [840, 860], 1, 20],
  ['balapulang', 868, [872, 892], 1, 20],
];

describe.each(PER_DESA)('%s %i (per desa)', (office, line, [from, to], name, count) => {
  const table = readExampleDocument(office).table.find((one) => one.line === line)!;
  const lines = source(office).split('\n');
  const heading = lines[from - 2]!.split('\t').map((cell) => cell.trim());

  test('every desa with every cell, and the figures exact', () => {
    expect(table.kind).toBe('per-desa');
    const printed = lines.slice(from - 1, to).flatMap((line, at) => (line.includes('\t') ? [from + at] : []));
    expect(table.rows!.map((row) => row.line)).toEqual(printed);
    expect(printed).toHaveLength(count);
    for (const row of table.rows!) {
      const cells = lines[row.line - 1]!.split('\t').map((cell) => cell.trim());
      expect(row.name).toBe(cells[name]);
      for (const [i, title] of heading.entries()) {
        const { printed, value } = row.cells[title]!;
        expect(printed).toBe(cells[i]);
        const figure = i > name && /^[\d,]+%?$/.test(cells[i]!);
        expect(value).toBe(figure ? String(Number(cells[i]!.replace('%', '').replace(',', '.'))) : null);
      }
      expect(Object.keys(row.cells)).toHaveLength(heading.length);
      expect([row.target, row.realisasi, row.ratio]).toEqual([{}, {}, {}]);
    }
  });
});
