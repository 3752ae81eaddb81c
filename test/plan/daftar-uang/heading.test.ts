import { expect, test } from 'vitest';
import { bacaDaftar } from '../../../src/plan/daftar-uang/baca-daftar.ts';
import { bacaJudul } from '../../../src/plan/daftar-uang/heading.ts';
import { selDariTeks } from '../../../src/plan/daftar-uang/sel-teks.ts';

const ROW = '7.01.03.2.01.0001 25.000.000';

test.each([
  ['DPA TAHUN ANGGARAN 2027', { tahun: [2027] }],
  ['DPPA TAHUN ANGGARAN 2026', { tahun: [2026], jenis: 'dppa' }],
  ['DPPA-SKPD T.A. 2026', { tahun: [2026], jenis: 'dppa' }],
  ['Daftar pagu\nTahun 2027', { tahun: [2027] }],
  ['Pergeseran anggaran 2026', { tahun: [2026], jenis: 'dppa' }],
  ['DPA 2026 dan DPA 2027', { tahun: [2026, 2027] }],
  ['Jombang, 28 Desember 2026', {}],
  ['Nomor 900/2027/415', {}],
  ['', {}],
])('the heading “%s” says of itself', (judul, harap) => {
  const read = bacaDaftar(selDariTeks(judul === '' ? ROW : `${judul}\n${ROW}`), 'pagu');
  expect(read.ok && read.value.judul).toEqual(harap);
});

test('the year may stand in the name of the file', () => {
  expect(bacaJudul([], 'DPA_2027.xlsx')).toEqual({ tahun: [2027] });
  expect(bacaJudul([], 'daftar 2027.xlsx')).toEqual({});
});
