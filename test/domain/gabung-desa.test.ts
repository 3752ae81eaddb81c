import { expect, test } from 'vitest';
import { adaCaraGabung, gabungDesa } from '../../src/domain/gabung-desa.ts';
import { posisiDesa } from '../../src/domain/posisi-desa.ts';
import type { Angka, AntarDesa, Indikator, JenisNilai } from '../../src/domain/rencana.ts';
import { penuhiSyarat } from '../../src/domain/syarat-desa.ts';
import { angka, d, indikator, pelapor } from './rencana-uji.ts';

const desa = [1, 2, 3, 4].map((id) => pelapor(id, 'desa'));

/** One figure of each desa in March, from the first on; undefined did not report. */
const lapor = (isi: (string | number | [number, number] | undefined)[]): Angka[] =>
  isi.flatMap((satu, i) => {
    const milik = { pelaporId: i + 1 };
    if (satu === undefined) return [];
    return Array.isArray(satu)
      ? angka('2026-03', satu[0], { ...milik, penyebut: d(satu[1]) })
      : angka('2026-03', satu, milik);
  });

const gabung = (ubah: Partial<Indikator>, isi: Parameters<typeof lapor>[0]) => {
  const i = indikator({ pelapor: 'desa', akumulasi: 'latest', pertanyaan: 'posisi', ...ubah });
  const { nilai, alasan, cakupan } = posisiDesa(i, desa, lapor(isi), '2026-03');
  return [nilai?.toDecimalPlaces(4).toString() ?? '-', alasan ?? '-', `${cakupan.sudah}/${cakupan.dari}`];
};

const syarat = { banding: '>=', nilai: d(3) } as const;
const tanggal = { jenisNilai: 'tanggal', tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 } } as const;

test.each<[string, Partial<Indikator>, Parameters<typeof lapor>[0], string[]]>([
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
  ['sum of events', tanggal, ['2026-03-31', '2026-04-02', 'belum'], ['2', '-', '3/4']],
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
  ['count that satisfy', { antarDesa: 'count', syaratDesa: syarat }, [2, 3, 4], ['2', '-', '3/4']],
  ['count, none satisfies', { antarDesa: 'count', syaratDesa: syarat }, [2], ['0', '-', '1/4']],
  [
    'count of ratios',
    { antarDesa: 'count', jenisNilai: 'rasio', syaratDesa: syarat },
    [
      [3, 100],
      [2, 100],
    ],
    ['1', '-', '2/4'],
  ],
  ['count without condition', { antarDesa: 'count' }, [2], ['-', 'tanpa_aturan', '1/4']],
  [
    'count on time',
    { antarDesa: 'count', ...tanggal },
    ['2026-03-31', '2026-04-01', 'belum'],
    ['1', '-', '3/4'],
  ],
  ['count done', { antarDesa: 'count', jenisNilai: 'tanggal' }, ['2026-12-31', 'belum'], ['1', '-', '2/4']],
  ['count of categories', { antarDesa: 'count', jenisNilai: 'kategori' }, [], ['-', 'tanpa_aturan', '0/4']],
  ['none', { antarDesa: 'none' }, [1, 2], ['-', 'tidak_digabung', '2/4']],
])('over desa: %s', (_nama, ubah, isi, harapan) => {
  expect(gabung(ubah, isi)).toEqual(harapan);
});

test('without an observation the reason is that of who reported, before that of who did not', () => {
  expect(gabung({}, [undefined, 'nihil'])).toEqual(['-', 'nihil', '1/4']);
  expect(gabung({ diminta: { jenis: 'bulan', bulan: [9] } }, [])).toEqual(['-', 'belum_diminta', '0/4']);
});

test('stunting of Kemangkon: the ratio of sums, with its sums', () => {
  const i = indikator({ pelapor: 'desa', jenisNilai: 'rasio', akumulasi: 'latest', antarDesa: 'ratio' });
  const hasil = posisiDesa(
    i,
    desa,
    lapor([
      [100, 1500],
      [114, 1850],
    ]),
    '2026-03',
  );
  expect([hasil.pembilang, hasil.penyebut, hasil.nilai?.toFixed(2)]).toEqual([d(214), d(3350), '6.39']);
});

test('each desa says what it is worth, and whether and when it satisfied', () => {
  const i = indikator({ pelapor: 'desa', antarDesa: 'count', ...tanggal });
  const { perDesa } = posisiDesa(i, desa, lapor(['2026-03-31', '2026-04-01', 'belum']), '2026-03');
  expect(perDesa.map((one) => [one.bernilai?.toString(), one.memenuhi, one.ketepatan])).toEqual([
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
] as const)('%s 3 of 2, 3, 4', (banding, harapan) => {
  expect([2, 3, 4].map((n) => penuhiSyarat(d(n), { banding, nilai: d(3) }))).toEqual(harapan);
});

test('a pair without a rule says so before anything is asked', () => {
  const semua: JenisNilai[] = ['jumlah', 'kuantitas', 'rasio', 'indeks', 'kategori', 'tanggal'];
  const cara = (antarDesa: AntarDesa) =>
    semua.filter((jenisNilai) => adaCaraGabung({ antarDesa, jenisNilai }));
  expect(cara('none')).toEqual(semua);
  expect(cara('sum')).toEqual(['jumlah', 'kuantitas', 'tanggal']);
  expect(cara('ratio')).toEqual(['rasio']);
  expect(cara('mean')).toEqual(['jumlah', 'kuantitas', 'indeks']);
  expect(cara('count')).toEqual(['jumlah', 'kuantitas', 'rasio', 'indeks', 'tanggal']);
  expect(gabungDesa(indikator({ antarDesa: 'none' }), [])).toEqual({ alasan: 'tidak_digabung' });
  expect(gabungDesa(indikator(), [])).toEqual({ alasan: 'belum_lapor' });
});
