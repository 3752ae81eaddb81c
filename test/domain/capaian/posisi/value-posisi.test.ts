import { expect, test } from 'vitest';
import { posisi } from '../../../../src/domain/capaian/posisi/posisi.ts';
import type { Posisi } from '../../../../src/domain/capaian/posisi/posisi-state.ts';
import type { Month } from '../../../../src/domain/kalender/month.ts';
import type { Angka, Indikator } from '../../../../src/domain/rencana/plan.ts';
import { angka, d, indikator } from '../../../support/domain/sample-plan.ts';

type Content = string | number | [numerator: number, denominator: number | undefined] | string[];

/** One figure a month from January on; a pair is numerator and denominator, a list of texts what was counted. */
const bulanan = (content: Content[], category = false): Angka[] =>
  content.map((one, i) => {
    const month = `2026-0${i + 1}` as Month;
    if (!Array.isArray(one)) {
      return category && one !== 'nihil'
        ? angka(month, 0, { value: undefined, category: String(one) })
        : angka(month, one);
    }
    const [first, second] = one;
    if (typeof first === 'number') {
      return angka(month, first, { denominator: second === undefined ? undefined : d(second as number) });
    }
    return angka(month, one.length, { elements: one as string[] });
  });

const brief = ({ state, value, category, reason, basis, setAside }: Posisi) => [
  state,
  value?.toDecimalPlaces(4).toString() ?? category ?? '-',
  reason ?? '-',
  basis.length,
  setAside.length,
];

const compute = (change: Partial<Indikator>, content: Content[]) =>
  posisi(indikator(change), bulanan(content, change.jenisNilai === 'kategori'), '2026-06');

test.each<[Partial<Indikator>, Content[], ReturnType<typeof brief>]>([
  [{ akumulasi: 'average' }, [4, 'nihil', 8], ['nilai', '6', '-', 2, 1]],
  [{ akumulasi: 'average' }, [0, 1], ['nilai', '0.5', '-', 2, 0]],
  [{ akumulasi: 'average', pertanyaan: 'posisi' }, [1, 1, 2], ['nilai', '1.3333', '-', 3, 0]],
  [{ akumulasi: 'average' }, ['nihil'], ['nihil', '-', 'nihil', 1, 0]],
  [{ akumulasi: 'max' }, [4, 9, 'nihil', 7], ['nilai', '9', '-', 1, 1]],
  [{ akumulasi: 'max' }, [-4, -9], ['nilai', '-4', '-', 1, 0]],
  [{ akumulasi: 'max' }, ['nihil', 'nihil'], ['nihil', '-', 'nihil', 2, 0]],
  [{ akumulasi: 'latest' }, [0, 'nihil'], ['nilai', '0', '-', 1, 1]],
  [{ akumulasi: 'sum' }, ['belum'], ['nilai', '-', 'tanpa_aturan', 1, 0]],
])('months of a number, %j: %j', (change, content, expected) => {
  expect(brief(compute(change, content))).toEqual(expected);
});

test('a sum leaves nothing aside', () => {
  expect(brief(compute({}, [2, 'nihil', 3]))).toEqual(['nilai', '5', '-', 3, 0]);
  expect(brief(compute({ akumulasi: 'latest' }, [2, 'belum']))).toEqual(['nilai', '2', '-', 1, 1]);
});

test('of equal greatest months the newest decides', () => {
  expect(compute({ akumulasi: 'max' }, [9, 3, 9, 2]).latestMonth).toBe('2026-03');
});

const ratio = (change: Partial<Indikator> = {}): Partial<Indikator> => ({ jenisNilai: 'rasio', ...change });

test.each<[Partial<Indikator>, Content[], ReturnType<typeof brief>]>([
  [
    ratio(),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '20', '-', 2, 0],
  ],
  [
    ratio({ akumulasi: 'average' }),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '31.25', '-', 2, 0],
  ],
  [
    ratio({ akumulasi: 'latest' }),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '12.5', '-', 1, 0],
  ],
  [
    ratio({ akumulasi: 'max' }),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '50', '-', 1, 0],
  ],
  [
    ratio({ pertanyaan: 'posisi' }),
    [
      [1, 2],
      [3, 8],
    ],
    ['nilai', '37.5', '-', 1, 0],
  ],
  [ratio({ akumulasi: 'latest' }), [[1, 2], [0, 0], 'nihil'], ['nilai', '50', '-', 1, 2]],
  [ratio(), [[1, 2], [0, 0], 'nihil'], ['nilai', '50', '-', 1, 2]],
  [ratio(), [[0, 4]], ['nilai', '0', '-', 1, 0]],
  [ratio(), [[0, 0]], ['nilai', '-', 'penyebut_nol', 1, 0]],
  [ratio(), [[3, undefined]], ['nilai', '-', 'penyebut_nol', 1, 0]],
  [ratio(), [[3, -1]], ['nilai', '-', 'penyebut_nol', 1, 0]],
  [ratio(), [[0, 0], 'nihil'], ['nilai', '-', 'penyebut_nol', 2, 0]],
  [ratio(), ['nihil'], ['nihil', '-', 'nihil', 1, 0]],
])('months of a ratio, %j: %j', (change, content, expected) => {
  expect(brief(compute(change, content))).toEqual(expected);
});

test('a ratio says what it is the quotient of, but a mean of quotients is none', () => {
  const stunting = compute(ratio(), [
    [100, 1500],
    [114, 1850],
  ]);
  expect([stunting.numerator, stunting.denominator, stunting.value?.toFixed(2)]).toEqual([
    d(214),
    d(3350),
    '6.39',
  ]);
  expect(
    compute(ratio({ akumulasi: 'max' }), [
      [1, 2],
      [1, 8],
    ]),
  ).toMatchObject({ numerator: d(1), denominator: d(2) });
  expect(compute(ratio({ akumulasi: 'average' }), [[1, 2]]).numerator).toBeUndefined();
});

const SCALE = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'];
const category = (change: Partial<Indikator> = {}): Partial<Indikator> => ({
  jenisNilai: 'kategori',
  akumulasi: 'latest',
  skala: SCALE,
  ...change,
});

test.each<[Partial<Indikator>, Content[], ReturnType<typeof brief>]>([
  [category(), ['B', 'bb'], ['nilai', 'BB', '-', 1, 0]],
  [category(), ['B', 'X'], ['nilai', 'B', '-', 1, 1]],
  [category({ akumulasi: 'max' }), ['CC', 'A', 'B'], ['nilai', 'A', '-', 1, 0]],
  [category(), ['X'], ['nilai', '-', 'di_luar_skala', 1, 0]],
  [category({ skala: undefined }), ['BB'], ['nilai', '-', 'di_luar_skala', 1, 0]],
  [category(), ['nihil'], ['nihil', '-', 'nihil', 1, 0]],
  [category({ akumulasi: 'sum' }), ['A', 'B'], ['nilai', '-', 'tanpa_aturan', 2, 0]],
  [category({ akumulasi: 'average' }), ['A', 'B'], ['nilai', '-', 'tanpa_aturan', 2, 0]],
])('months of a category, %j: %j', (change, content, expected) => {
  expect(brief(compute(change, content))).toEqual(expected);
});

test('a score keeps the category printed beside it, a mean of scores has none', () => {
  const all = [angka('2026-01', 62, { category: 'B-' }), angka('2026-02', '57.16', { category: 'CC' })];
  const sakip = (akumulasi: Indikator['akumulasi']) =>
    posisi(indikator({ jenisNilai: 'indeks', akumulasi }), all, '2026-03');
  expect(sakip('latest')).toMatchObject({ value: d('57.16'), category: 'CC' });
  expect(sakip('average').category).toBeUndefined();
});

const elements = (question: Indikator['pertanyaan'] = 'tambahan'): Partial<Indikator> => ({
  akumulasi: 'distinct',
  pertanyaan: question,
});

test.each<[Partial<Indikator>, Content[], ReturnType<typeof brief>]>([
  [
    elements(),
    [
      ['PKK', 'Karang Taruna'],
      ['karang  taruna ', 'BPD'],
    ],
    ['nilai', '3', '-', 2, 0],
  ],
  [elements(), [['PKK'], 'nihil', ['PKK']], ['nilai', '1', '-', 3, 0]],
  [elements(), ['nihil'], ['nihil', '0', '-', 1, 0]],
  [elements(), [5], ['nilai', '-', 'tanpa_unsur', 1, 0]],
  [elements(), [['PKK'], 5], ['nilai', '1', '-', 1, 1]],
  [elements('posisi'), [['PKK', 'BPD'], ['PKK']], ['nilai', '1', '-', 1, 0]],
  [elements('posisi'), [['PKK', 'BPD'], 'nihil'], ['nilai', '2', '-', 1, 0]],
  [elements('posisi'), ['nihil', 'nihil'], ['nihil', '0', '-', 2, 0]],
])('months of different names, %j: %j', (change, content, expected) => {
  expect(brief(compute(change, content))).toEqual(expected);
});

test('a name stands as it was first written', () => {
  expect(compute(elements(), [['Karang Taruna'], ['KARANG TARUNA', 'PKK']]).elements).toEqual([
    'Karang Taruna',
    'PKK',
  ]);
});

test('nobody was asked, nobody answered: two reasons', () => {
  const diminta = { jenis: 'bulan', bulan: [7] } as const;
  const empty = (until: Month) => posisi(indikator({ diminta: { ...diminta, bulan: [7] } }), [], until);
  expect(empty('2026-06')).toMatchObject({ state: 'kosong', reason: 'belum_diminta', basis: [] });
  expect(empty('2026-07').reason).toBe('belum_lapor');
});
