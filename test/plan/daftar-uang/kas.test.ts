import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bacaDaftar } from '../../../src/plan/daftar-uang/baca-daftar.ts';
import { selDariTeks } from '../../../src/plan/daftar-uang/sel-teks.ts';

const BULAN = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
const KODE = '7.01.03.2.01.0001';
const larik = (...cells: (string | number)[]) => cells.join('\t');

function baca(...lines: string[]) {
  const read = bacaDaftar(selDariTeks(lines.join('\n')), 'pagu');
  if (!read.ok) throw new Error(read.refusal.code);
  const { baris, masalah, masalahKas = [] } = read.value;
  return {
    kas: baris[0]?.kas?.map((one) => one.toNumber()),
    triwulan: baris[0]?.kasTriwulan?.map((one) => one.toNumber()),
    nilai: baris[0]?.nilai.toNumber(),
    masalah: [...masalah, ...masalahKas].map(
      ({ jenis, teks, jumlah }) => `${jenis} ${jumlah?.toFixed() ?? teks}`,
    ),
  };
}

const judul = larik('Kode', 'Uraian', 'Pagu', ...BULAN, 'Jumlah');

test('months beside the pagu; a heading over them and their sum are none of them', () => {
  const atas = larik('', '', '', 'Anggaran Kas', ...BULAN.map(() => ''));
  const bulan = BULAN.map((_, i) => (i + 1) * 1000);
  expect(baca(atas, judul, larik(KODE, 'Musrenbang', 78000, ...bulan, 78000))).toEqual({
    kas: bulan,
    triwulan: undefined,
    nilai: 78000,
    masalah: [],
  });
});

test('a blank month is 0 where the others make the pagu, and leaves the row without months otherwise', () => {
  const bulan = (first: number) => [first, ...BULAN.slice(1).map(() => '')];
  expect(baca(judul, larik(KODE, 'x', 5000, ...bulan(5000), 5000)).kas).toEqual([5000, ...Array(11).fill(0)]);
  expect(baca(judul, larik(KODE, 'x', 5000, ...bulan(4000), 4000))).toMatchObject({
    kas: undefined,
    nilai: 5000,
    masalah: ['kas-beda 4000'],
  });
});

test('a month that can be read in two ways leaves the row without months', () => {
  const bulan = BULAN.map((_, i) => (i === 3 ? '12.5' : '0'));
  expect(baca(judul, larik(KODE, 'x', 5000, ...bulan, ''))).toMatchObject({
    kas: undefined,
    masalah: ['kas-angka 12.5'],
  });
});

test('quarters are never split into months', () => {
  const heading = larik('Kode', 'Uraian', 'Pagu', 'Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV');
  expect(baca(heading, larik(KODE, 'x', 10000, 1000, 2000, 3000, 4000))).toMatchObject({
    kas: undefined,
    triwulan: [1000, 2000, 3000, 4000],
  });
});

test('whatever the months are, they are read as written, and told when they are not the pagu', () => {
  const month = fc.nat({ max: 900_000_000 });
  fc.assert(
    fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), fc.boolean(), (months, right) => {
      const sum = Decimal.sum(...months).toNumber();
      const { kas, masalah } = baca(judul, larik(KODE, 'x', right ? sum : sum + 1, ...months, sum));
      expect(kas).toEqual(months);
      expect(masalah).toEqual(right ? [] : [`kas-beda ${sum}`]);
    }),
    { numRuns: 60 },
  );
});
