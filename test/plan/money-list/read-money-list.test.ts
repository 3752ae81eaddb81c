import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfText, looksLikeList } from '../../../src/plan/money-list/cells-of-text.ts';
import { listKode } from '../../../src/plan/money-list/list-kode.ts';
import type { MoneyListPurpose } from '../../../src/plan/money-list/money-list.ts';
import { LIST_LINES_MAX, readMoneyList } from '../../../src/plan/money-list/read-money-list.ts';
import { writeMoneyList } from '../../../src/plan/money-list/write-money-list.ts';

const readList = (text: string, purpose: MoneyListPurpose = 'pagu') => {
  const outcome = readMoneyList(cellsOfText(text), purpose);
  if (!outcome.ok) return outcome.refusal;
  const { line, parent, problems, meaning } = outcome.value;
  return {
    line: line.map((one) => `${one.line}: ${one.kode} ${one.value.toFixed()}`),
    ...(parent.length > 0 && { parent: parent.map((one) => `${one.kode} ${one.value.toFixed()}`) }),
    ...(problems.length > 0 && { problems: problems.map((one) => `${one.line}: ${one.kind} ${one.text}`) }),
    ...(meaning && { meaning }),
  };
};

test.each<[string, string | undefined]>([
  ['7.01.03.2.01.0001', '7.01.03.2.01.0001'],
  ['7.01.03.2.01.0001.', '7.01.03.2.01.0001'],
  ['7.01.01.2.0 1.01', '7.01.01.2.01.01'],
  ['7.01.012.07.05', '7.01.01.2.07.05'],
  ['7.01.05.201.1', '7.01.05.2.01.01'],
  ['7.01.03.2.01', '7.01.03.2.01'],
  ['7.01.03', '7.01.03'],
  ['7.01', '7.01'],
  ['5.1.02.01.01.0024', undefined],
  ['4.400.000', undefined],
  ['1.23', '1.23'],
  ['12.345.678', undefined],
  ['jumlah', undefined],
  ['54714146', undefined],
  ['', undefined],
])('the code %j is %j', (printed, kode) => {
  expect(listKode(printed)?.kode).toBe(kode);
});

const ONE = '7.01.03.2.01.0001';
const TWO = '7.01.03.2.01.0003';

test.each<[string, string, object]>([
  [
    'spaces',
    `${ONE} 20.525.300\n${TWO}   33.551.000`,
    {
      line: [`1: ${ONE} 20525300`, `2: ${TWO} 33551000`],
    },
  ],
  ['a name between', `${ONE} Musrenbang Desa Rp 20.525.300,-`, { line: [`1: ${ONE} 20525300`] }],
  ['a number before', `1. ${ONE} Musrenbang 20,5 juta`, { line: [`1: ${ONE} 20500000`] }],
  [
    'a code torn by the copy',
    '7.01.01.2.0 1.0 1 Dokumen 4.400.000,-',
    {
      line: ['1: 7.01.01.2.01.01 4400000'],
    },
  ],
  ['tabs', `${ONE}\tMusrenbang\t20.525.300`, { line: [`1: ${ONE} 20525300`] }],
  ['semicolons', `"${ONE}";"Musrenbang; desa";"20.525.300,50"`, { line: [`1: ${ONE} 20525300.5`] }],
  ['commas', `${ONE},"Musrenbang, ""desa""",20525300`, { line: [`1: ${ONE} 20525300`] }],
  [
    'money returned',
    `${ONE} (350.000)\n${TWO} -1.000`,
    {
      line: [`1: ${ONE} -350000`, `2: ${TWO} -1000`],
    },
  ],
  ['nothing spent', `${ONE} 0`, { line: [`1: ${ONE} 0`] }],
  [
    'parents apart',
    `7.01.03 Program 54.076.300\n7.01.03.2.01 Kegiatan 54.076.300\n${ONE} 1.000`,
    {
      line: [`3: ${ONE} 1000`],
      parent: ['7.01.03 54076300', '7.01.03.2.01 54076300'],
    },
  ],
  [
    'sums, accounts and titles',
    `DPA 2026\n\n${ONE} 1.000\n5.1.02.01.01.0024 ATK 1.000\nJUMLAH 1.000`,
    {
      line: [`3: ${ONE} 1000`],
    },
  ],
  [
    'no amount',
    `${ONE} -\n${TWO} 5.000`,
    {
      line: [`2: ${TWO} 5000`],
      problems: [`1: tanpa-angka ${ONE}`],
    },
  ],
  [
    'no code',
    `${TWO} 5.000\nMusrenbang 20.525.300`,
    {
      line: [`1: ${TWO} 5000`],
      problems: ['2: tanpa-kode Musrenbang 20.525.300'],
    },
  ],
  [
    'English thousands',
    `${ONE} 20,525,300\n${TWO} 12.5`,
    {
      line: [],
      problems: ['1: angka 20,525,300', '2: angka 12.5'],
    },
  ],
  [
    'several amounts without a heading',
    `${ONE} 20.525.300 2.150.000`,
    {
      line: [],
      problems: ['1: beberapa-angka 20.525.300 2.150.000'],
    },
  ],
  [
    'a code twice',
    `${ONE} 1.000\n${TWO} 2.000\n7.01.03.2.01.01 3.000`,
    {
      line: [`2: ${TWO} 2000`],
      problems: [`1: kode-ganda ${ONE}`, '3: kode-ganda 7.01.03.2.01.01'],
    },
  ],
  [
    'a broken code',
    `7.01.05.201.1 5.000\n${ONE} 1.000`,
    {
      line: [`2: ${ONE} 1000`],
      problems: ['1: kode 7.01.05.201.1 5.000'],
    },
  ],
  ['nothing', 'Selamat pagi\nterima kasih', { code: 'daftar-kosong' }],
])('a list with %s', (_, text, outcome) => {
  expect(readList(text)).toEqual(outcome);
});

const RFK = (title: string) => `${title}\n${ONE}\tMusrenbang\t20.525.300\t13.400.000\t2.150.000\t15.550.000`;

test.each<[string, MoneyListPurpose, string, object]>([
  [
    'the month',
    'belanja',
    'Kode\tUraian\tPagu\ts/d Bulan Lalu\tBulan Ini\ts/d Bulan Ini',
    {
      line: [`2: ${ONE} 2150000`],
      meaning: 'tambahan',
    },
  ],
  [
    'the position',
    'belanja',
    'Kode\tUraian\tPagu\tLalu\tSisa pagu\tRealisasi anggaran s.d. Maret',
    {
      line: [`2: ${ONE} 15550000`],
      meaning: 'posisi',
    },
  ],
  [
    'money of either kind',
    'belanja',
    'Kode\tUraian\tPagu\tBulan lalu\tRealisasi (SPJ)\t%',
    {
      line: [`2: ${ONE} 2150000`],
    },
  ],
  [
    'the pagu',
    'pagu',
    'Kode\tUraian\tPagu DPA\tBulan lalu\tBulan ini\tSisa pagu',
    {
      line: [`2: ${ONE} 20525300`],
    },
  ],
  [
    'the pagu after the change',
    'pagu',
    'Kode\tUraian\tPagu sebelum\tPagu sesudah\tSelisih\tKet',
    {
      line: [`2: ${ONE} 13400000`],
    },
  ],
  [
    'nothing',
    'pagu',
    'Kode\tUraian\tA\tB\tC\tD',
    {
      line: [],
      problems: ['2: beberapa-angka 20.525.300 13.400.000 2.150.000 15.550.0'],
    },
  ],
])('headings that name %s', (_, purpose, title, outcome) => {
  const read = readList(RFK(title), purpose);
  expect(read).toMatchObject(outcome);
  expect('meaning' in read).toBe('meaning' in outcome);
});

test('a list that is too long is not read', () => {
  const text = Array.from({ length: LIST_LINES_MAX + 1 }, () => 'x').join('\n');
  expect(readList(text)).toEqual({ code: 'daftar-terlalu-panjang', limit: LIST_LINES_MAX });
});

test.each<[string, boolean]>([
  [`${ONE} 1.000\n${TWO} 2.000`, true],
  [`${ONE} 1.000`, false],
  ['Selamat pagi\n2.150.000', false],
  ['7.01.03 1.000\n7.01.04 2.000', false],
])('%j is taken for a list: %s', (text, yes) => {
  expect(looksLikeList(text)).toBe(yes);
});

const oneRowList = fc.record({
  kode: fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
    .map(([a, b, c]) => `7.01.0${a}.2.${String(b).padStart(2, '0')}.${String(c).padStart(4, '0')}`),
  name: fc.string({ maxLength: 40, unit: 'grapheme' }),
  value: fc
    .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
    .map((cents) => new Decimal(cents.toString()).div(100)),
});

test('whatever the writer writes, the reader reads', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(oneRowList, { minLength: 1, maxLength: 30, selector: ({ kode }) => kode }),
      (rows) => {
        const outcome = readMoneyList(cellsOfText(writeMoneyList(rows)), 'pagu');
        expect(outcome.ok && outcome.value.problems).toEqual([]);
        expect(
          outcome.ok && outcome.value.line.map(({ kode, value }) => `${kode} ${value.toFixed()}`),
        ).toEqual(rows.map(({ kode, value }) => `${kode} ${value.toFixed()}`));
      },
    ),
  );
});

test('no text makes the reader throw', () => {
  const letters = fc.constantFrom(...'0123456789.,-()Rp \t;"\n7.01abjt'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 300 }), (text) => {
      const outcome = readMoneyList(cellsOfText(text), 'belanja');
      if (outcome.ok) expect(outcome.value.line.every(({ value }) => value.isFinite())).toBe(true);
    }),
    { numRuns: 500 },
  );
});
