import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TypedAngka } from '../../../../src/domain/realisasi/anomaly/anomaly.ts';
import { askAgain } from '../../../../src/domain/realisasi/anomaly/ask-again.ts';
import { d } from '../../../support/domain/sample-plan.ts';

type Angka = string | number;
type Change = Partial<Record<'previousPosisi' | 'pagu' | 'paguLeft' | 'target', Angka>> &
  Pick<Partial<TypedAngka>, 'arah' | 'akumulasi' | 'question' | 'desimal'> & { history?: Angka[] };

const typed = (kind: TypedAngka['kind'], value: Angka, change: Change): TypedAngka => {
  const { previousPosisi, pagu, paguLeft, target, history = [], ...other } = change;
  const angka = { previousPosisi, pagu, paguLeft, target };
  const content = Object.entries(angka).flatMap(([k, v]) => (v === undefined ? [] : [[k, d(v)]]));
  return {
    kind,
    question: 'tambahan',
    value: d(value),
    history: history.map(d),
    ...Object.fromEntries(content),
    ...other,
  };
};
const question = (k: TypedAngka) => {
  const outcome = askAgain(k);
  return outcome && [outcome.kode, ...outcome.reading.map((b) => `${b.meaning} ${b.value}`)].join(', ');
};
const money = (value: Angka, change: Change) => question(typed('keuangan', value, change));
const compute = (value: Angka, change: Change) => question(typed('indikator', value, change));

const musrenbang = {
  pagu: 20525300,
  previousPosisi: 13400000,
  paguLeft: 7125300,
  history: [6400000, 7000000],
};
const efektivitas = { pagu: 33551000, previousPosisi: 3200000, paguLeft: 30351000 };
const institutions = { question: 'posisi', akumulasi: 'latest', target: 6, previousPosisi: 6 } as const;

describe('ordinary figures are not asked about', () => {
  test('the entries of the two dialogues', () => {
    expect(money(2150000, musrenbang)).toBeUndefined();
    for (const history of [[], [3200000], [1600000, 1600000], [0, 3200000], [1200000, 2000000]]) {
      expect(money(4150000, { ...efektivitas, history })).toBeUndefined();
    }
    expect(compute(1, { target: 4, previousPosisi: 0, history: [0, 0] })).toBeUndefined();
    expect(
      compute(64, { ...institutions, target: 78, previousPosisi: 60, history: [58, 60] }),
    ).toBeUndefined();
    expect(compute(6, { ...institutions, history: [6, 6] })).toBeUndefined();
    expect(compute(0, { previousPosisi: 1, history: [0, 1] })).toBeUndefined();
  });

  test.each<[string, string | undefined]>([
    ['a whole purchase at once', money(10800000, { pagu: 10800000, paguLeft: 10800000, previousPosisi: 0 })],
    [
      'the same honorarium again',
      money(1500000, { pagu: 18e6, paguLeft: 16.5e6, previousPosisi: 1500000, history: [1500000] }),
    ],
    ['the last rupiah of the pagu', money(7125300, musrenbang)],
    [
      'twice the usual month',
      money(14e6, { pagu: 200e6, paguLeft: 180e6, previousPosisi: 13.4e6, history: [6.4e6, 7e6] }),
    ],
    ['money returned', money(-350000, musrenbang)],
    ['all the money returned', money(-13400000, musrenbang)],
    ['the smallest spending', money(10000, musrenbang)],
    ['four of four laporan in one month', compute(4, { target: 4, previousPosisi: 0 })],
    ['documents from 1 to 13 of 26', compute(13, { question: 'posisi', target: 26, previousPosisi: 1 })],
    ['a little beyond the target', compute(30, { question: 'posisi', target: 25, previousPosisi: 24 })],
    ['the first position', compute(5, { question: 'posisi', akumulasi: 'latest', target: 6 })],
    ['more incidents than before', compute(4, { previousPosisi: 2, history: [1, 1] })],
    ['fewer of what should be few', compute(3, { ...institutions, arah: 'lower' })],
    ['more of what should be few', compute(13, { arah: 'lower', target: 4, previousPosisi: 0 })],
    ['beyond the target, unchanged', compute(58, { ...institutions, target: 3, previousPosisi: 58 })],
    ['nothing', money(0, musrenbang)],
  ])('%s', (_name, asked) => {
    expect(asked).toBeUndefined();
  });
});

test.each<[string, string | undefined, string]>([
  [
    'the cumulative of the dialogue, typed as an addition',
    money(15550000, musrenbang),
    'mirip_kumulatif, sesuai 15550000, posisi 2150000',
  ],
  [
    'a cumulative within the pagu',
    money(15600000, { pagu: 200e6, paguLeft: 189.6e6, previousPosisi: 10.4e6, history: [5.2e6, 5.2e6] }),
    'mirip_kumulatif, sesuai 15600000, posisi 5200000',
  ],
  [
    'the position so far, typed again where the pagu is nearly spent',
    money(13400000, musrenbang),
    'mirip_kumulatif, sesuai 13400000, posisi 0',
  ],
  [
    'a cumulative count',
    compute(3, { target: 12, previousPosisi: 2, history: [1, 1] }),
    'mirip_kumulatif, sesuai 3, posisi 1',
  ],
  [
    'a count that only fits the target as a position',
    compute(9, { target: 12, previousPosisi: 8, history: [8] }),
    'mirip_kumulatif, sesuai 9, posisi 1',
  ],
  ['thousands', money('2150', musrenbang), 'lompat_1000, sesuai 2150, kali_1000 2150000'],
  [
    'just under the smallest spending',
    money('7000', musrenbang),
    'lompat_1000, sesuai 7000, kali_1000 7000000',
  ],
  [
    'thousands where months are large',
    money(52300, { pagu: 600e6, paguLeft: 500e6, previousPosisi: 100e6, history: [48e6, 52e6] }),
    'lompat_1000, sesuai 52300, kali_1000 52300000',
  ],
  [
    'three zeros too many',
    money(2150000000, musrenbang),
    'lompat_1000, sesuai 2150000000, bagi_1000 2150000',
  ],
  [
    'one zero too many, beyond the pagu',
    money(21500000, musrenbang),
    'di_atas_sisa_pagu, sesuai 21500000, bagi_10 2150000',
  ],
  ['one rupiah above what is left', money(7125301, musrenbang), 'di_atas_sisa_pagu, sesuai 7125301'],
  [
    'one zero too many, within the pagu',
    money(60000000, { pagu: 200e6, paguLeft: 187e6, previousPosisi: 13e6, history: [6e6, 7e6] }),
    'lompat_10, sesuai 60000000, bagi_10 6000000',
  ],
  [
    'ten times a position',
    compute(60, { ...institutions, history: [6, 6] }),
    'lompat_10, sesuai 60, bagi_10 6',
  ],
  [
    'a lost comma',
    compute(755, { ...institutions, target: 75, previousPosisi: 75, desimal: 2 }),
    'lompat_10, sesuai 755, bagi_10 75.5',
  ],
  ['a position that falls', compute(5, { ...institutions, history: [6, 6] }), 'posisi_turun, sesuai 5'],
  [
    'an addition typed as the position',
    compute(2, { ...institutions, akumulasi: 'sum', target: 26 }),
    'posisi_turun, sesuai 2, tambahan 8',
  ],
  ['a position that falls to nothing', compute(0, { ...institutions }), 'posisi_turun, sesuai 0'],
  ['a negative count', compute(-1, { previousPosisi: 4, target: 12 }), 'posisi_turun, sesuai -1, positif 1'],
  [
    'more returned than spent',
    money(-13400001, musrenbang),
    'uang_kembali, sesuai -13400001, positif 13400001',
  ],
  [
    'returned, nothing spent',
    money(-350000, { pagu: 1e6, paguLeft: 1e6 }),
    'uang_kembali, sesuai -350000, positif 350000',
  ],
  [
    'far beyond the target',
    compute(31, { question: 'posisi', target: 25, previousPosisi: 24 }),
    'melebihi_target_jauh, sesuai 31',
  ],
  ['58 of 3', compute(58, { target: 3, previousPosisi: 0 }), 'melebihi_target_jauh, sesuai 58'],
])('asked: %s', (_name, asked, expected) => {
  expect(asked).toBe(expected);
});

test('the numbers behind a question come with it', () => {
  const { data } = askAgain(
    typed('keuangan', 60e6, { pagu: 200e6, paguLeft: 187e6, previousPosisi: 13e6, history: [6e6, 7e6] }),
  )!;
  expect(data).toEqual({
    previousPosisi: d(13e6),
    pagu: d(200e6),
    paguLeft: d(187e6),
    target: undefined,
    usual: d(7e6),
  });
});

test('a question always offers what was typed first, and never more than one other reading', () => {
  const rupiah = fc.integer({ min: -10_000_000, max: 100_000_000 });
  const small = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      rupiah,
      small,
      small,
      fc.array(small),
      fc.boolean(),
      (value, posisi, target, history, isMoney) => {
        const outcome = isMoney
          ? askAgain(
              typed('keuangan', value, {
                pagu: 50e6,
                previousPosisi: posisi * 1e6,
                paguLeft: 50e6 - posisi * 1e6,
                history,
              }),
            )
          : askAgain(typed('indikator', value, { target, previousPosisi: posisi, history }));
        if (outcome === undefined) return;
        expect(outcome.reading[0]).toEqual({ meaning: 'sesuai', value: d(value) });
        expect(outcome.reading.length).toBeLessThanOrEqual(2);
        expect(outcome.reading.every((b) => b.value.isInteger())).toBe(true);
      },
    ),
  );
});

test('steady months are never asked about, whatever their size', () => {
  const bulanan = fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(
      bulanan,
      fc.integer({ min: 50, max: 100 }),
      fc.integer({ min: 1000, max: 100_000 }),
      (last, current, satuan) => {
        const history = last.map((n) => n * satuan);
        const posisi = history.reduce((a, b) => a + b, 0);
        const pagu = 1200 * satuan;
        const change = { pagu, previousPosisi: posisi, paguLeft: pagu - posisi, history };
        expect(money(current * satuan, change)).toBeUndefined();
      },
    ),
  );
});
