import { expect, test } from 'vitest';
import type { Bulan } from '../../src/domain/bulan.ts';
import { type Posisi, posisi } from '../../src/domain/posisi.ts';
import type { Angka, Indikator } from '../../src/domain/rencana.ts';
import { angka, d, indikator } from './rencana-uji.ts';

type Isi = string | number | [pembilang: number, penyebut: number | undefined] | string[];

/** One figure a month from January on; a pair is numerator and denominator, a list of texts what was counted. */
const bulanan = (isi: Isi[], kategori = false): Angka[] =>
  isi.map((satu, i) => {
    const bulan = `2026-0${i + 1}` as Bulan;
    if (!Array.isArray(satu)) {
      return kategori && satu !== 'nihil'
        ? angka(bulan, 0, { nilai: undefined, kategori: String(satu) })
        : angka(bulan, satu);
    }
    const [pertama, kedua] = satu;
    if (typeof pertama === 'number') {
      return angka(bulan, pertama, { penyebut: kedua === undefined ? undefined : d(kedua as number) });
    }
    return angka(bulan, satu.length, { unsur: satu as string[] });
  });

const ringkas = ({ keadaan, nilai, kategori, alasan, dasar, dikesampingkan }: Posisi) => [
  keadaan,
  nilai?.toDecimalPlaces(4).toString() ?? kategori ?? '-',
  alasan ?? '-',
  dasar.length,
  dikesampingkan.length,
];

const hitung = (ubah: Partial<Indikator>, isi: Isi[]) =>
  posisi(indikator(ubah), bulanan(isi, ubah.jenisNilai === 'kategori'), '2026-06');

test.each<[Partial<Indikator>, Isi[], ReturnType<typeof ringkas>]>([
  [{ akumulasi: 'average' }, [4, 'nihil', 8], ['nilai', '6', '-', 2, 1]],
  [{ akumulasi: 'average' }, [0, 1], ['nilai', '0.5', '-', 2, 0]],
  [{ akumulasi: 'average', pertanyaan: 'posisi' }, [1, 1, 2], ['nilai', '1.3333', '-', 3, 0]],
  [{ akumulasi: 'average' }, ['nihil'], ['nihil', '-', 'nihil', 1, 0]],
  [{ akumulasi: 'max' }, [4, 9, 'nihil', 7], ['nilai', '9', '-', 1, 1]],
  [{ akumulasi: 'max' }, [-4, -9], ['nilai', '-4', '-', 1, 0]],
  [{ akumulasi: 'max' }, ['nihil', 'nihil'], ['nihil', '-', 'nihil', 2, 0]],
  [{ akumulasi: 'latest' }, [0, 'nihil'], ['nilai', '0', '-', 1, 1]],
  [{ akumulasi: 'sum' }, ['belum'], ['nilai', '-', 'tanpa_aturan', 1, 0]],
])('months of a number, %j: %j', (ubah, isi, harapan) => {
  expect(ringkas(hitung(ubah, isi))).toEqual(harapan);
});

test('a sum leaves nothing aside', () => {
  expect(ringkas(hitung({}, [2, 'nihil', 3]))).toEqual(['nilai', '5', '-', 3, 0]);
  expect(ringkas(hitung({ akumulasi: 'latest' }, [2, 'belum']))).toEqual(['nilai', '2', '-', 1, 1]);
});

test('of equal greatest months the newest decides', () => {
  expect(hitung({ akumulasi: 'max' }, [9, 3, 9, 2]).bulanTerakhir).toBe('2026-03');
});

const rasio = (ubah: Partial<Indikator> = {}): Partial<Indikator> => ({ jenisNilai: 'rasio', ...ubah });

test.each<[Partial<Indikator>, Isi[], ReturnType<typeof ringkas>]>([
  [
    rasio(),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '20', '-', 2, 0],
  ],
  [
    rasio({ akumulasi: 'average' }),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '31.25', '-', 2, 0],
  ],
  [
    rasio({ akumulasi: 'latest' }),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '12.5', '-', 1, 0],
  ],
  [
    rasio({ akumulasi: 'max' }),
    [
      [1, 2],
      [1, 8],
    ],
    ['nilai', '50', '-', 1, 0],
  ],
  [
    rasio({ pertanyaan: 'posisi' }),
    [
      [1, 2],
      [3, 8],
    ],
    ['nilai', '37.5', '-', 1, 0],
  ],
  [rasio({ akumulasi: 'latest' }), [[1, 2], [0, 0], 'nihil'], ['nilai', '50', '-', 1, 2]],
  [rasio(), [[1, 2], [0, 0], 'nihil'], ['nilai', '50', '-', 1, 2]],
  [rasio(), [[0, 4]], ['nilai', '0', '-', 1, 0]],
  [rasio(), [[0, 0]], ['nilai', '-', 'penyebut_nol', 1, 0]],
  [rasio(), [[3, undefined]], ['nilai', '-', 'penyebut_nol', 1, 0]],
  [rasio(), [[3, -1]], ['nilai', '-', 'penyebut_nol', 1, 0]],
  [rasio(), [[0, 0], 'nihil'], ['nilai', '-', 'penyebut_nol', 2, 0]],
  [rasio(), ['nihil'], ['nihil', '-', 'nihil', 1, 0]],
])('months of a ratio, %j: %j', (ubah, isi, harapan) => {
  expect(ringkas(hitung(ubah, isi))).toEqual(harapan);
});

test('a ratio says what it is the quotient of, but a mean of quotients is none', () => {
  const stunting = hitung(rasio(), [
    [100, 1500],
    [114, 1850],
  ]);
  expect([stunting.pembilang, stunting.penyebut, stunting.nilai?.toFixed(2)]).toEqual([
    d(214),
    d(3350),
    '6.39',
  ]);
  expect(
    hitung(rasio({ akumulasi: 'max' }), [
      [1, 2],
      [1, 8],
    ]),
  ).toMatchObject({ pembilang: d(1), penyebut: d(2) });
  expect(hitung(rasio({ akumulasi: 'average' }), [[1, 2]]).pembilang).toBeUndefined();
});

const SKALA = ['AA', 'A', 'BB', 'B', 'CC', 'C', 'D'];
const kategori = (ubah: Partial<Indikator> = {}): Partial<Indikator> => ({
  jenisNilai: 'kategori',
  akumulasi: 'latest',
  skala: SKALA,
  ...ubah,
});

test.each<[Partial<Indikator>, Isi[], ReturnType<typeof ringkas>]>([
  [kategori(), ['B', 'bb'], ['nilai', 'BB', '-', 1, 0]],
  [kategori(), ['B', 'X'], ['nilai', 'B', '-', 1, 1]],
  [kategori({ akumulasi: 'max' }), ['CC', 'A', 'B'], ['nilai', 'A', '-', 1, 0]],
  [kategori(), ['X'], ['nilai', '-', 'di_luar_skala', 1, 0]],
  [kategori({ skala: undefined }), ['BB'], ['nilai', '-', 'di_luar_skala', 1, 0]],
  [kategori(), ['nihil'], ['nihil', '-', 'nihil', 1, 0]],
  [kategori({ akumulasi: 'sum' }), ['A', 'B'], ['nilai', '-', 'tanpa_aturan', 2, 0]],
  [kategori({ akumulasi: 'average' }), ['A', 'B'], ['nilai', '-', 'tanpa_aturan', 2, 0]],
])('months of a category, %j: %j', (ubah, isi, harapan) => {
  expect(ringkas(hitung(ubah, isi))).toEqual(harapan);
});

test('a score keeps the category printed beside it, a mean of scores has none', () => {
  const semua = [angka('2026-01', 62, { kategori: 'B-' }), angka('2026-02', '57.16', { kategori: 'CC' })];
  const sakip = (akumulasi: Indikator['akumulasi']) =>
    posisi(indikator({ jenisNilai: 'indeks', akumulasi }), semua, '2026-03');
  expect(sakip('latest')).toMatchObject({ nilai: d('57.16'), kategori: 'CC' });
  expect(sakip('average').kategori).toBeUndefined();
});

const unsur = (pertanyaan: Indikator['pertanyaan'] = 'tambahan'): Partial<Indikator> => ({
  akumulasi: 'distinct',
  pertanyaan,
});

test.each<[Partial<Indikator>, Isi[], ReturnType<typeof ringkas>]>([
  [
    unsur(),
    [
      ['PKK', 'Karang Taruna'],
      ['karang  taruna ', 'BPD'],
    ],
    ['nilai', '3', '-', 2, 0],
  ],
  [unsur(), [['PKK'], 'nihil', ['PKK']], ['nilai', '1', '-', 3, 0]],
  [unsur(), ['nihil'], ['nihil', '0', '-', 1, 0]],
  [unsur(), [5], ['nilai', '-', 'tanpa_unsur', 1, 0]],
  [unsur(), [['PKK'], 5], ['nilai', '1', '-', 1, 1]],
  [unsur('posisi'), [['PKK', 'BPD'], ['PKK']], ['nilai', '1', '-', 1, 0]],
  [unsur('posisi'), [['PKK', 'BPD'], 'nihil'], ['nilai', '2', '-', 1, 0]],
  [unsur('posisi'), ['nihil', 'nihil'], ['nihil', '0', '-', 2, 0]],
])('months of different names, %j: %j', (ubah, isi, harapan) => {
  expect(ringkas(hitung(ubah, isi))).toEqual(harapan);
});

test('a name stands as it was first written', () => {
  expect(hitung(unsur(), [['Karang Taruna'], ['KARANG TARUNA', 'PKK']]).unsur).toEqual([
    'Karang Taruna',
    'PKK',
  ]);
});

test('nobody was asked, nobody answered: two reasons', () => {
  const diminta = { jenis: 'bulan', bulan: [7] } as const;
  const kosong = (sampai: Bulan) => posisi(indikator({ diminta: { ...diminta, bulan: [7] } }), [], sampai);
  expect(kosong('2026-06')).toMatchObject({ keadaan: 'kosong', alasan: 'belum_diminta', dasar: [] });
  expect(kosong('2026-07').alasan).toBe('belum_lapor');
});
