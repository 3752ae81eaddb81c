import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BARIS_MAX, bacaDaftar } from '../../../src/plan/daftar-uang/baca-daftar.ts';
import type { TujuanDaftar } from '../../../src/plan/daftar-uang/daftar-uang.ts';
import { kodeDaftar } from '../../../src/plan/daftar-uang/kode.ts';
import { miripDaftar, selDariTeks } from '../../../src/plan/daftar-uang/sel-teks.ts';
import { tulisDaftar } from '../../../src/plan/daftar-uang/tulis-daftar.ts';

const baca = (teks: string, tujuan: TujuanDaftar = 'pagu') => {
  const hasil = bacaDaftar(selDariTeks(teks), tujuan);
  if (!hasil.ok) return hasil.refusal;
  const { baris, induk, masalah, arti } = hasil.value;
  return {
    baris: baris.map((one) => `${one.baris}: ${one.kode} ${one.nilai.toFixed()}`),
    ...(induk.length > 0 && { induk: induk.map((one) => `${one.kode} ${one.nilai.toFixed()}`) }),
    ...(masalah.length > 0 && { masalah: masalah.map((one) => `${one.baris}: ${one.jenis} ${one.teks}`) }),
    ...(arti && { arti }),
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
])('the code %j is %j', (tercetak, kode) => {
  expect(kodeDaftar(tercetak)?.kode).toBe(kode);
});

const SATU = '7.01.03.2.01.0001';
const DUA = '7.01.03.2.01.0003';

test.each<[string, string, object]>([
  [
    'spaces',
    `${SATU} 20.525.300\n${DUA}   33.551.000`,
    {
      baris: [`1: ${SATU} 20525300`, `2: ${DUA} 33551000`],
    },
  ],
  ['a name between', `${SATU} Musrenbang Desa Rp 20.525.300,-`, { baris: [`1: ${SATU} 20525300`] }],
  ['a number before', `1. ${SATU} Musrenbang 20,5 juta`, { baris: [`1: ${SATU} 20500000`] }],
  [
    'a code torn by the copy',
    '7.01.01.2.0 1.0 1 Dokumen 4.400.000,-',
    {
      baris: ['1: 7.01.01.2.01.01 4400000'],
    },
  ],
  ['tabs', `${SATU}\tMusrenbang\t20.525.300`, { baris: [`1: ${SATU} 20525300`] }],
  ['semicolons', `"${SATU}";"Musrenbang; desa";"20.525.300,50"`, { baris: [`1: ${SATU} 20525300.5`] }],
  ['commas', `${SATU},"Musrenbang, ""desa""",20525300`, { baris: [`1: ${SATU} 20525300`] }],
  [
    'money returned',
    `${SATU} (350.000)\n${DUA} -1.000`,
    {
      baris: [`1: ${SATU} -350000`, `2: ${DUA} -1000`],
    },
  ],
  ['nothing spent', `${SATU} 0`, { baris: [`1: ${SATU} 0`] }],
  [
    'parents apart',
    `7.01.03 Program 54.076.300\n7.01.03.2.01 Kegiatan 54.076.300\n${SATU} 1.000`,
    {
      baris: [`3: ${SATU} 1000`],
      induk: ['7.01.03 54076300', '7.01.03.2.01 54076300'],
    },
  ],
  [
    'sums, accounts and titles',
    `DPA 2026\n\n${SATU} 1.000\n5.1.02.01.01.0024 ATK 1.000\nJUMLAH 1.000`,
    {
      baris: [`3: ${SATU} 1000`],
    },
  ],
  [
    'no amount',
    `${SATU} -\n${DUA} 5.000`,
    {
      baris: [`2: ${DUA} 5000`],
      masalah: [`1: tanpa-angka ${SATU}`],
    },
  ],
  [
    'no code',
    `${DUA} 5.000\nMusrenbang 20.525.300`,
    {
      baris: [`1: ${DUA} 5000`],
      masalah: ['2: tanpa-kode Musrenbang 20.525.300'],
    },
  ],
  [
    'English thousands',
    `${SATU} 20,525,300\n${DUA} 12.5`,
    {
      baris: [],
      masalah: ['1: angka 20,525,300', '2: angka 12.5'],
    },
  ],
  [
    'several amounts without a heading',
    `${SATU} 20.525.300 2.150.000`,
    {
      baris: [],
      masalah: ['1: beberapa-angka 20.525.300 2.150.000'],
    },
  ],
  [
    'a code twice',
    `${SATU} 1.000\n${DUA} 2.000\n7.01.03.2.01.01 3.000`,
    {
      baris: [`2: ${DUA} 2000`],
      masalah: [`1: kode-ganda ${SATU}`, '3: kode-ganda 7.01.03.2.01.01'],
    },
  ],
  [
    'a broken code',
    `7.01.05.201.1 5.000\n${SATU} 1.000`,
    {
      baris: [`2: ${SATU} 1000`],
      masalah: ['1: kode 7.01.05.201.1 5.000'],
    },
  ],
  ['nothing', 'Selamat pagi\nterima kasih', { code: 'daftar-kosong' }],
])('a list with %s', (_, teks, hasil) => {
  expect(baca(teks)).toEqual(hasil);
});

const RFK = (judul: string) => `${judul}\n${SATU}\tMusrenbang\t20.525.300\t13.400.000\t2.150.000\t15.550.000`;

test.each<[string, TujuanDaftar, string, object]>([
  [
    'the month',
    'belanja',
    'Kode\tUraian\tPagu\ts/d Bulan Lalu\tBulan Ini\ts/d Bulan Ini',
    {
      baris: [`2: ${SATU} 2150000`],
      arti: 'tambahan',
    },
  ],
  [
    'the position',
    'belanja',
    'Kode\tUraian\tPagu\tLalu\tSisa pagu\tRealisasi anggaran s.d. Maret',
    {
      baris: [`2: ${SATU} 15550000`],
      arti: 'posisi',
    },
  ],
  [
    'money of either kind',
    'belanja',
    'Kode\tUraian\tPagu\tBulan lalu\tRealisasi (SPJ)\t%',
    {
      baris: [`2: ${SATU} 2150000`],
    },
  ],
  [
    'the pagu',
    'pagu',
    'Kode\tUraian\tPagu DPA\tBulan lalu\tBulan ini\tSisa pagu',
    {
      baris: [`2: ${SATU} 20525300`],
    },
  ],
  [
    'the pagu after the change',
    'pagu',
    'Kode\tUraian\tPagu sebelum\tPagu sesudah\tSelisih\tKet',
    {
      baris: [`2: ${SATU} 13400000`],
    },
  ],
  [
    'nothing',
    'pagu',
    'Kode\tUraian\tA\tB\tC\tD',
    {
      baris: [],
      masalah: ['2: beberapa-angka 20.525.300 13.400.000 2.150.000 15.550.0'],
    },
  ],
])('headings that name %s', (_, tujuan, judul, hasil) => {
  const dibaca = baca(RFK(judul), tujuan);
  expect(dibaca).toMatchObject(hasil);
  expect('arti' in dibaca).toBe('arti' in hasil);
});

test('a list that is too long is not read', () => {
  const teks = Array.from({ length: BARIS_MAX + 1 }, () => 'x').join('\n');
  expect(baca(teks)).toEqual({ code: 'daftar-terlalu-panjang', batas: BARIS_MAX });
});

test.each<[string, boolean]>([
  [`${SATU} 1.000\n${DUA} 2.000`, true],
  [`${SATU} 1.000`, false],
  ['Selamat pagi\n2.150.000', false],
  ['7.01.03 1.000\n7.01.04 2.000', false],
])('%j is taken for a list: %s', (teks, ya) => {
  expect(miripDaftar(teks)).toBe(ya);
});

const satuBaris = fc.record({
  kode: fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9999 }))
    .map(([a, b, c]) => `7.01.0${a}.2.${String(b).padStart(2, '0')}.${String(c).padStart(4, '0')}`),
  nama: fc.string({ maxLength: 40, unit: 'grapheme' }),
  nilai: fc
    .bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
    .map((sen) => new Decimal(sen.toString()).div(100)),
});

test('whatever the writer writes, the reader reads', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(satuBaris, { minLength: 1, maxLength: 30, selector: ({ kode }) => kode }),
      (rows) => {
        const hasil = bacaDaftar(selDariTeks(tulisDaftar(rows)), 'pagu');
        expect(hasil.ok && hasil.value.masalah).toEqual([]);
        expect(hasil.ok && hasil.value.baris.map(({ kode, nilai }) => `${kode} ${nilai.toFixed()}`)).toEqual(
          rows.map(({ kode, nilai }) => `${kode} ${nilai.toFixed()}`),
        );
      },
    ),
  );
});

test('no text makes the reader throw', () => {
  const letters = fc.constantFrom(...'0123456789.,-()Rp \t;"\n7.01abjt'.split(''));
  fc.assert(
    fc.property(fc.string({ unit: letters, maxLength: 300 }), (teks) => {
      const hasil = bacaDaftar(selDariTeks(teks), 'belanja');
      if (hasil.ok) expect(hasil.value.baris.every(({ nilai }) => nilai.isFinite())).toBe(true);
    }),
    { numRuns: 500 },
  );
});
