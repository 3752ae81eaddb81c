import { expect, test } from 'vitest';
import { meetsCondition } from '../../../../src/domain/capaian/posisi/desa-condition.ts';
import { desaPosisi } from '../../../../src/domain/capaian/posisi/desa-posisi.ts';
import { hasMergeWay, mergeDesa } from '../../../../src/domain/capaian/posisi/merge-desa.ts';
import type { AcrossDesa, Angka, Indikator, ValueKind } from '../../../../src/domain/rencana/plan.ts';
import { angka, d, indikator, reporter } from '../../../support/domain/sample-plan.ts';

const desa = [1, 2, 3, 4].map((id) => reporter(id, 'desa'));

/** One figure of each desa in March, from the first on; undefined did not report. */
const report = (content: (string | number | [number, number] | undefined)[]): Angka[] =>
  content.flatMap((one, i) => {
    const owned = { reporterId: i + 1 };
    if (one === undefined) return [];
    return Array.isArray(one)
      ? angka('2026-03', one[0], { ...owned, denominator: d(one[1]) })
      : angka('2026-03', one, owned);
  });

const merge = (change: Partial<Indikator>, content: Parameters<typeof report>[0]) => {
  const i = indikator({ pelapor: 'desa', akumulasi: 'latest', pertanyaan: 'posisi', ...change });
  const { value, reason, coverage } = desaPosisi(i, desa, report(content), '2026-03');
  return [value?.toDecimalPlaces(4).toString() ?? '-', reason ?? '-', `${coverage.done}/${coverage.from}`];
};

const condition = { banding: '>=', nilai: d(3) } as const;
const date = { jenisNilai: 'tanggal', tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 } } as const;

test.each<[string, Partial<Indikator>, Parameters<typeof report>[0], string[]]>([
  ['sum', {}, [6, 5, undefined, 'nihil'], ['11', '-', '3/4']],
  ['sum of quantities', { jenisNilai: 'kuantitas' }, ['0.5', '0.25'], ['0.75', '-', '2/4']],
  [
    'sum of additions with nihil',
    { akumulasi: 'sum', pertanyaan: 'tambahan' },
    [6, 'nihil'],
    ['6', '-', '2/4'],
  ],
  ['sum of nihil in a level', {}, ['nihil'], ['-', 'nihil', '1/4']],
  ['sum of scores', { jenisNilai: 'indeks' }, [6, 5], ['-', 'tanpa_aturan', '2/4']],
  ['sum of percentages', { jenisNilai: 'rasio' }, [[1, 2]], ['-', 'tanpa_aturan', '1/4']],
  ['sum of events', date, ['2026-03-31', '2026-04-02', 'belum'], ['2', '-', '3/4']],
  ['sum, nobody reported', {}, [], ['-', 'belum_lapor', '0/4']],
  [
    'ratio',
    { antarDesa: 'ratio', jenisNilai: 'rasio' },
    [
      [1, 10],
      [5, 10],
      [0, 0],
    ],
    ['30', '-', '3/4'],
  ],
  [
    'ratio of averages',
    { antarDesa: 'ratio', jenisNilai: 'rasio', akumulasi: 'average' },
    [[1, 2]],
    ['-', 'tanpa_aturan', '1/4'],
  ],
  ['ratio of counts', { antarDesa: 'ratio' }, [1, 2], ['-', 'tanpa_aturan', '2/4']],
  [
    'ratio, all of nothing',
    { antarDesa: 'ratio', jenisNilai: 'rasio' },
    [[0, 0]],
    ['-', 'penyebut_nol', '1/4'],
  ],
  [
    'mean of scores',
    { antarDesa: 'mean', jenisNilai: 'indeks' },
    ['0.8', '0.7', undefined, 'nihil'],
    ['0.75', '-', '3/4'],
  ],
  ['mean of counts', { antarDesa: 'mean' }, [1, 2, 2], ['1.6667', '-', '3/4']],
  ['mean of percentages', { antarDesa: 'mean', jenisNilai: 'rasio' }, [[1, 2]], ['-', 'tanpa_aturan', '1/4']],
  ['count that satisfy', { antarDesa: 'count', syaratDesa: condition }, [2, 3, 4], ['2', '-', '3/4']],
  ['count, none satisfies', { antarDesa: 'count', syaratDesa: condition }, [2], ['0', '-', '1/4']],
  [
    'count of ratios',
    { antarDesa: 'count', jenisNilai: 'rasio', syaratDesa: condition },
    [
      [3, 100],
      [2, 100],
    ],
    ['1', '-', '2/4'],
  ],
  ['count without condition', { antarDesa: 'count' }, [2], ['-', 'tanpa_aturan', '1/4']],
  [
    'count on time',
    { antarDesa: 'count', ...date },
    ['2026-03-31', '2026-04-01', 'belum'],
    ['1', '-', '3/4'],
  ],
  ['count done', { antarDesa: 'count', jenisNilai: 'tanggal' }, ['2026-12-31', 'belum'], ['1', '-', '2/4']],
  ['count of categories', { antarDesa: 'count', jenisNilai: 'kategori' }, [], ['-', 'tanpa_aturan', '0/4']],
  ['none', { antarDesa: 'none' }, [1, 2], ['-', 'tidak_digabung', '2/4']],
])('over desa: %s', (_name, change, content, expected) => {
  expect(merge(change, content)).toEqual(expected);
});

test('without an observation the reason is that of who reported, before that of who did not', () => {
  expect(merge({}, [undefined, 'nihil'])).toEqual(['-', 'nihil', '1/4']);
  expect(merge({ diminta: { jenis: 'bulan', bulan: [9] } }, [])).toEqual(['-', 'belum_diminta', '0/4']);
});

test('stunting of Kemangkon: the ratio of sums, with its sums', () => {
  const i = indikator({ pelapor: 'desa', jenisNilai: 'rasio', akumulasi: 'latest', antarDesa: 'ratio' });
  const outcome = desaPosisi(
    i,
    desa,
    report([
      [100, 1500],
      [114, 1850],
    ]),
    '2026-03',
  );
  expect([outcome.numerator, outcome.denominator, outcome.value?.toFixed(2)]).toEqual([
    d(214),
    d(3350),
    '6.39',
  ]);
});

test('each desa says what it is worth, and whether and when it satisfied', () => {
  const i = indikator({ pelapor: 'desa', antarDesa: 'count', ...date });
  const { perDesa } = desaPosisi(i, desa, report(['2026-03-31', '2026-04-01', 'belum']), '2026-03');
  expect(perDesa.map((one) => [one.worth?.toString(), one.meets, one.timeliness])).toEqual([
    ['1', true, 'tepat_waktu'],
    ['1', false, 'terlambat'],
    ['0', false, undefined],
    [undefined, undefined, undefined],
  ]);
});

test.each([
  ['>=', [false, true, true]],
  ['>', [false, false, true]],
  ['<=', [true, true, false]],
  ['<', [true, false, false]],
  ['=', [false, true, false]],
] as const)('%s 3 of 2, 3, 4', (comparison, expected) => {
  expect([2, 3, 4].map((n) => meetsCondition(d(n), { banding: comparison, nilai: d(3) }))).toEqual(expected);
});

test('a pair without a rule says so before anything is asked', () => {
  const all: ValueKind[] = ['jumlah', 'kuantitas', 'rasio', 'indeks', 'kategori', 'tanggal'];
  const way = (antarDesa: AcrossDesa) => all.filter((jenisNilai) => hasMergeWay({ antarDesa, jenisNilai }));
  expect(way('none')).toEqual(all);
  expect(way('sum')).toEqual(['jumlah', 'kuantitas', 'tanggal']);
  expect(way('ratio')).toEqual(['rasio']);
  expect(way('mean')).toEqual(['jumlah', 'kuantitas', 'indeks']);
  expect(way('count')).toEqual(['jumlah', 'kuantitas', 'rasio', 'indeks', 'tanggal']);
  expect(mergeDesa(indikator({ antarDesa: 'none' }), [])).toEqual({ reason: 'tidak_digabung' });
  expect(mergeDesa(indikator(), [])).toEqual({ reason: 'belum_lapor' });
});
