import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfText } from '../../../src/plan/money-list/cells-of-text.ts';
import { readMoneyList } from '../../../src/plan/money-list/read-money-list.ts';

const MONTH = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const KODE = '7.01.03.2.01.0001';
const lines = (...cells: (string | number)[]) => cells.join('\t');

function readKas(...lines: string[]) {
  const read = readMoneyList(cellsOfText(lines.join('\n')), 'pagu');
  if (!read.ok) throw new Error(read.refusal.code);
  const { line, problems, kasProblems = [] } = read.value;
  return {
    kas: line[0]?.kas?.map((one) => one.toNumber()),
    triwulan: line[0]?.kasTriwulan?.map((one) => one.toNumber()),
    value: line[0]?.value.toNumber(),
    problems: [...problems, ...kasProblems].map(
      ({ kind, text, count }) => `${kind} ${count?.toFixed() ?? text}`,
    ),
  };
}

const title = lines('Kode', 'Uraian', 'Pagu', ...MONTH, 'Jumlah');

test('months beside the pagu; a heading over them and their sum are none of them', () => {
  const above = lines('', '', '', 'Anggaran Kas', ...MONTH.map(() => ''));
  const month = MONTH.map((_, i) => (i + 1) * 1000);
  expect(readKas(above, title, lines(KODE, 'Musrenbang', 78000, ...month, 78000))).toEqual({
    kas: month,
    triwulan: undefined,
    value: 78000,
    problems: [],
  });
});

test('a blank month is 0 where the others make the pagu, and leaves the row without months otherwise', () => {
  const month = (first: number) => [first, ...MONTH.slice(1).map(() => '')];
  expect(readKas(title, lines(KODE, 'x', 5000, ...month(5000), 5000)).kas).toEqual([
    5000,
    ...Array(11).fill(0),
  ]);
  expect(readKas(title, lines(KODE, 'x', 5000, ...month(4000), 4000))).toMatchObject({
    kas: undefined,
    value: 5000,
    problems: ['kas-beda 4000'],
  });
});

test('a month that can be read in two ways leaves the row without months', () => {
  const month = MONTH.map((_, i) => (i === 3 ? '12.5' : '0'));
  expect(readKas(title, lines(KODE, 'x', 5000, ...month, ''))).toMatchObject({
    kas: undefined,
    problems: ['kas-angka 12.5'],
  });
});

test('quarters are never split into months', () => {
  const heading = lines('Kode', 'Uraian', 'Pagu', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV');
  expect(readKas(heading, lines(KODE, 'x', 10000, 1000, 2000, 3000, 4000))).toMatchObject({
    kas: undefined,
    triwulan: [1000, 2000, 3000, 4000],
  });
});

test('whatever the months are, they are read as written, and told when they are not the pagu', () => {
  const month = fc.nat({ max: 900_000_000 });
  fc.assert(
    fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), fc.boolean(), (months, right) => {
      const sum = Decimal.sum(...months).toNumber();
      const { kas, problems } = readKas(title, lines(KODE, 'x', right ? sum : sum + 1, ...months, sum));
      expect(kas).toEqual(months);
      expect(problems).toEqual(right ? [] : [`kas-beda ${sum}`]);
    }),
    { numRuns: 60 },
  );
});
