import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tanyaUlang } from '../../src/domain/anomali.ts';
import type { AngkaKetikan } from '../../src/domain/anomali-bentuk.ts';
import { d } from './rencana-uji.ts';

type Angka = string | number;
type Ubah = Partial<Record<'posisiSebelumnya' | 'pagu' | 'sisaPagu' | 'target', Angka>> &
  Pick<Partial<AngkaKetikan>, 'arah' | 'akumulasi' | 'pertanyaan' | 'desimal'> & { riwayat?: Angka[] };

const ketikan = (jenis: AngkaKetikan['jenis'], nilai: Angka, ubah: Ubah): AngkaKetikan => {
  const { posisiSebelumnya, pagu, sisaPagu, target, riwayat = [], ...lain } = ubah;
  const angka = { posisiSebelumnya, pagu, sisaPagu, target };
  const isi = Object.entries(angka).flatMap(([k, v]) => (v === undefined ? [] : [[k, d(v)]]));
  return {
    jenis,
    pertanyaan: 'tambahan',
    nilai: d(nilai),
    riwayat: riwayat.map(d),
    ...Object.fromEntries(isi),
    ...lain,
  };
};
const tanya = (k: AngkaKetikan) => {
  const hasil = tanyaUlang(k);
  return hasil && [hasil.kode, ...hasil.bacaan.map((b) => `${b.arti} ${b.nilai}`)].join(', ');
};
const uang = (nilai: Angka, ubah: Ubah) => tanya(ketikan('keuangan', nilai, ubah));
const hitung = (nilai: Angka, ubah: Ubah) => tanya(ketikan('indikator', nilai, ubah));

const musrenbang = {
  pagu: 20525300,
  posisiSebelumnya: 13400000,
  sisaPagu: 7125300,
  riwayat: [6400000, 7000000],
};
const efektivitas = { pagu: 33551000, posisiSebelumnya: 3200000, sisaPagu: 30351000 };
const lembaga = { pertanyaan: 'posisi', akumulasi: 'latest', target: 6, posisiSebelumnya: 6 } as const;

describe('ordinary figures are not asked about', () => {
  test('the entries of the two dialogues', () => {
    expect(uang(2150000, musrenbang)).toBeUndefined();
    for (const riwayat of [[], [3200000], [1600000, 1600000], [0, 3200000], [1200000, 2000000]]) {
      expect(uang(4150000, { ...efektivitas, riwayat })).toBeUndefined();
    }
    expect(hitung(1, { target: 4, posisiSebelumnya: 0, riwayat: [0, 0] })).toBeUndefined();
    expect(hitung(64, { ...lembaga, target: 78, posisiSebelumnya: 60, riwayat: [58, 60] })).toBeUndefined();
    expect(hitung(6, { ...lembaga, riwayat: [6, 6] })).toBeUndefined();
    expect(hitung(0, { posisiSebelumnya: 1, riwayat: [0, 1] })).toBeUndefined();
  });

  test.each<[string, string | undefined]>([
    ['a whole purchase at once', uang(10800000, { pagu: 10800000, sisaPagu: 10800000, posisiSebelumnya: 0 })],
    [
      'the same honorarium again',
      uang(1500000, { pagu: 18e6, sisaPagu: 16.5e6, posisiSebelumnya: 1500000, riwayat: [1500000] }),
    ],
    ['the last rupiah of the pagu', uang(7125300, musrenbang)],
    [
      'twice the usual month',
      uang(14e6, { pagu: 200e6, sisaPagu: 180e6, posisiSebelumnya: 13.4e6, riwayat: [6.4e6, 7e6] }),
    ],
    ['money returned', uang(-350000, musrenbang)],
    ['all the money returned', uang(-13400000, musrenbang)],
    ['the smallest spending', uang(10000, musrenbang)],
    ['four of four laporan in one month', hitung(4, { target: 4, posisiSebelumnya: 0 })],
    ['documents from 1 to 13 of 26', hitung(13, { pertanyaan: 'posisi', target: 26, posisiSebelumnya: 1 })],
    ['a little beyond the target', hitung(30, { pertanyaan: 'posisi', target: 25, posisiSebelumnya: 24 })],
    ['the first position', hitung(5, { pertanyaan: 'posisi', akumulasi: 'latest', target: 6 })],
    ['more incidents than before', hitung(4, { posisiSebelumnya: 2, riwayat: [1, 1] })],
    ['fewer of what should be few', hitung(3, { ...lembaga, arah: 'lower' })],
    ['more of what should be few', hitung(13, { arah: 'lower', target: 4, posisiSebelumnya: 0 })],
    ['beyond the target, unchanged', hitung(58, { ...lembaga, target: 3, posisiSebelumnya: 58 })],
    ['nothing', uang(0, musrenbang)],
  ])('%s', (_name, asked) => {
    expect(asked).toBeUndefined();
  });
});

test.each<[string, string | undefined, string]>([
  [
    'the cumulative of the dialogue, typed as an addition',
    uang(15550000, musrenbang),
    'mirip_kumulatif, sesuai 15550000, posisi 2150000',
  ],
  [
    'a cumulative within the pagu',
    uang(15600000, { pagu: 200e6, sisaPagu: 189.6e6, posisiSebelumnya: 10.4e6, riwayat: [5.2e6, 5.2e6] }),
    'mirip_kumulatif, sesuai 15600000, posisi 5200000',
  ],
  [
    'the position so far, typed again where the pagu is nearly spent',
    uang(13400000, musrenbang),
    'mirip_kumulatif, sesuai 13400000, posisi 0',
  ],
  [
    'a cumulative count',
    hitung(3, { target: 12, posisiSebelumnya: 2, riwayat: [1, 1] }),
    'mirip_kumulatif, sesuai 3, posisi 1',
  ],
  [
    'a count that only fits the target as a position',
    hitung(9, { target: 12, posisiSebelumnya: 8, riwayat: [8] }),
    'mirip_kumulatif, sesuai 9, posisi 1',
  ],
  ['thousands', uang('2150', musrenbang), 'lompat_1000, sesuai 2150, kali_1000 2150000'],
  [
    'just under the smallest spending',
    uang('7000', musrenbang),
    'lompat_1000, sesuai 7000, kali_1000 7000000',
  ],
  [
    'thousands where months are large',
    uang(52300, { pagu: 600e6, sisaPagu: 500e6, posisiSebelumnya: 100e6, riwayat: [48e6, 52e6] }),
    'lompat_1000, sesuai 52300, kali_1000 52300000',
  ],
  ['three zeros too many', uang(2150000000, musrenbang), 'lompat_1000, sesuai 2150000000, bagi_1000 2150000'],
  [
    'one zero too many, beyond the pagu',
    uang(21500000, musrenbang),
    'di_atas_sisa_pagu, sesuai 21500000, bagi_10 2150000',
  ],
  ['one rupiah above what is left', uang(7125301, musrenbang), 'di_atas_sisa_pagu, sesuai 7125301'],
  [
    'one zero too many, within the pagu',
    uang(60000000, { pagu: 200e6, sisaPagu: 187e6, posisiSebelumnya: 13e6, riwayat: [6e6, 7e6] }),
    'lompat_10, sesuai 60000000, bagi_10 6000000',
  ],
  ['ten times a position', hitung(60, { ...lembaga, riwayat: [6, 6] }), 'lompat_10, sesuai 60, bagi_10 6'],
  [
    'a lost comma',
    hitung(755, { ...lembaga, target: 75, posisiSebelumnya: 75, desimal: 2 }),
    'lompat_10, sesuai 755, bagi_10 75.5',
  ],
  ['a position that falls', hitung(5, { ...lembaga, riwayat: [6, 6] }), 'posisi_turun, sesuai 5'],
  [
    'an addition typed as the position',
    hitung(2, { ...lembaga, akumulasi: 'sum', target: 26 }),
    'posisi_turun, sesuai 2, tambahan 8',
  ],
  ['a position that falls to nothing', hitung(0, { ...lembaga }), 'posisi_turun, sesuai 0'],
  ['a negative count', hitung(-1, { posisiSebelumnya: 4, target: 12 }), 'posisi_turun, sesuai -1, positif 1'],
  [
    'more returned than spent',
    uang(-13400001, musrenbang),
    'uang_kembali, sesuai -13400001, positif 13400001',
  ],
  [
    'returned, nothing spent',
    uang(-350000, { pagu: 1e6, sisaPagu: 1e6 }),
    'uang_kembali, sesuai -350000, positif 350000',
  ],
  [
    'far beyond the target',
    hitung(31, { pertanyaan: 'posisi', target: 25, posisiSebelumnya: 24 }),
    'melebihi_target_jauh, sesuai 31',
  ],
  ['58 of 3', hitung(58, { target: 3, posisiSebelumnya: 0 }), 'melebihi_target_jauh, sesuai 58'],
])('asked: %s', (_name, asked, expected) => {
  expect(asked).toBe(expected);
});

test('the numbers behind a question come with it', () => {
  const { data } = tanyaUlang(
    ketikan('keuangan', 60e6, { pagu: 200e6, sisaPagu: 187e6, posisiSebelumnya: 13e6, riwayat: [6e6, 7e6] }),
  )!;
  expect(data).toEqual({
    posisiSebelumnya: d(13e6),
    pagu: d(200e6),
    sisaPagu: d(187e6),
    target: undefined,
    biasa: d(7e6),
  });
});

test('a question always offers what was typed first, and never more than one other reading', () => {
  const rupiah = fc.integer({ min: -10_000_000, max: 100_000_000 });
  const kecil = fc.integer({ min: 0, max: 60 });
  fc.assert(
    fc.property(
      rupiah,
      kecil,
      kecil,
      fc.array(kecil),
      fc.boolean(),
      (nilai, posisi, target, riwayat, adalahUang) => {
        const hasil = adalahUang
          ? tanyaUlang(
              ketikan('keuangan', nilai, {
                pagu: 50e6,
                posisiSebelumnya: posisi * 1e6,
                sisaPagu: 50e6 - posisi * 1e6,
                riwayat,
              }),
            )
          : tanyaUlang(ketikan('indikator', nilai, { target, posisiSebelumnya: posisi, riwayat }));
        if (hasil === undefined) return;
        expect(hasil.bacaan[0]).toEqual({ arti: 'sesuai', nilai: d(nilai) });
        expect(hasil.bacaan.length).toBeLessThanOrEqual(2);
        expect(hasil.bacaan.every((b) => b.nilai.isInteger())).toBe(true);
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
      (lalu, kini, satuan) => {
        const riwayat = lalu.map((n) => n * satuan);
        const posisi = riwayat.reduce((a, b) => a + b, 0);
        const pagu = 1200 * satuan;
        const ubah = { pagu, posisiSebelumnya: posisi, sisaPagu: pagu - posisi, riwayat };
        expect(uang(kini * satuan, ubah)).toBeUndefined();
      },
    ),
  );
});
