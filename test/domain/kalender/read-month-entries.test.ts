import { describe, expect, test } from 'vitest';
import { readMonthAngka, readNamedMonths } from '../../../src/domain/kalender/read-month-entries.ts';

const rupiah = { kind: 'rupiah', desimal: 2 } as const;
const count = { kind: 'jumlah', satuan: 'laporan' } as const;

describe('named months', () => {
  test.each([
    ['3, 6 dan 12', [3, 6, 12]],
    ['Maret', [3]],
    ['des; jan;Jan', [1, 12]],
    ['01 02', [1, 2]],
  ])('%s', (text, month) => {
    expect(readNamedMonths(text)).toEqual({ ok: true, value: month });
  });
  test.each(['', '13', '0', 'akhir tahun', '3, x'])('refuses “%s”', (text) => {
    expect(readNamedMonths(text)).toMatchObject({ ok: false, refusal: { code: 'isian-bulan' } });
  });
});

function content(text: string, options: Parameters<typeof readMonthAngka>[1] = rupiah) {
  const read = readMonthAngka(text, options);
  return read.ok
    ? [...read.value].map(([month, value]) => `${month}:${value.toFixed()}`).join(' ')
    : read.refusal.code;
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
  ])('%s', (text, outcome) => {
    expect(content(text)).toBe(outcome);
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
  ])('refuses “%s” as %s', (text, code) => {
    expect(content(text)).toBe(code);
  });
  test('a count takes no decimals', () => {
    expect(content('Maret: 2,5', count)).toBe('isian-angka');
    expect(content('Maret: 2 laporan', count)).toBe('3:2');
  });
});
