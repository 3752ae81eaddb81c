import { describe, expect, test } from 'vitest';
import { bacaAngkaBulan, bacaBulanBernama } from '../../src/domain/isian-bulan.ts';

const rupiah = { jenis: 'rupiah', desimal: 2 } as const;
const jumlah = { jenis: 'jumlah', satuan: 'laporan' } as const;

describe('named months', () => {
  test.each([
    ['3, 6 dan 12', [3, 6, 12]],
    ['Maret', [3]],
    ['des; jan;Jan', [1, 12]],
    ['01 02', [1, 2]],
  ])('%s', (teks, bulan) => {
    expect(bacaBulanBernama(teks)).toEqual({ ok: true, value: bulan });
  });
  test.each(['', '13', '0', 'akhir tahun', '3, x'])('refuses “%s”', (teks) => {
    expect(bacaBulanBernama(teks)).toMatchObject({ ok: false, refusal: { code: 'isian-bulan' } });
  });
});

function isi(teks: string, options: Parameters<typeof bacaAngkaBulan>[1] = rupiah) {
  const dibaca = bacaAngkaBulan(teks, options);
  return dibaca.ok
    ? [...dibaca.value].map(([bulan, nilai]) => `${bulan}:${nilai.toFixed()}`).join(' ')
    : dibaca.refusal.code;
}

describe('figures of months', () => {
  test.each([
    ['1 2 3 4 5 6 7 8 9 10 11 12', '1:1 2:2 3:3 4:4 5:5 6:6 7:7 8:8 9:9 10:10 11:11 12:12'],
    [
      Array.from({ length: 12 }, () => '1,5 jt').join('\n'),
      Array.from({ length: 12 }, (_, i) => `${i + 1}:1500000`).join(' '),
    ],
    ['Maret: 20.000; Juni: 2,5 juta', '3:20000 6:2500000'],
    ['mar 20\ndes = 3', '3:20 12:3'],
    ['3: 20; 12: 5', '3:20 12:5'],
  ])('%s', (teks, hasil) => {
    expect(isi(teks)).toBe(hasil);
  });
  test.each([
    ['1 2 3', 'isian-angka-bulan'],
    ['', 'isian-angka-bulan'],
    ['Maret: 20; Maret: 3', 'isian-bulan-ganda'],
    ['Maret: banyak', 'isian-angka'],
    ['Maret: -5', 'isian-angka'],
    ['Sekitar: 5', 'isian-bulan'],
    ['13: 5', 'isian-bulan'],
    ['1 2 3 4 5 6 7 8 9 10 11 12.5', 'isian-angka'],
  ])('refuses “%s” as %s', (teks, code) => {
    expect(isi(teks)).toBe(code);
  });
  test('a count takes no decimals', () => {
    expect(isi('Maret: 2,5', jumlah)).toBe('isian-angka');
    expect(isi('Maret: 2 laporan', jumlah)).toBe('3:2');
  });
});
