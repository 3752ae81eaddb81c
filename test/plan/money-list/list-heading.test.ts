import { expect, test } from 'vitest';
import { cellsOfText } from '../../../src/plan/money-list/cells-of-text.ts';
import { readListHeading } from '../../../src/plan/money-list/list-heading.ts';
import { readMoneyList } from '../../../src/plan/money-list/read-money-list.ts';

const ROW = '7.01.03.2.01.0001 25.000.000';

test.each([
  ['DPA TAHUN ANGGARAN 2027', { year: [2027] }],
  ['DPPA TAHUN ANGGARAN 2026', { year: [2026], kind: 'dppa' }],
  ['DPPA-SKPD T.A. 2026', { year: [2026], kind: 'dppa' }],
  ['Daftar pagu\nTahun 2027', { year: [2027] }],
  ['Pergeseran anggaran 2026', { year: [2026], kind: 'dppa' }],
  ['DPA 2026 dan DPA 2027', { year: [2026, 2027] }],
  ['Jombang, 28 Desember 2026', {}],
  ['Nomor 900/2027/415', {}],
  ['', {}],
])('the heading “%s” says of itself', (title, expected) => {
  const read = readMoneyList(cellsOfText(title === '' ? ROW : `${title}\n${ROW}`), 'pagu');
  expect(read.ok && read.value.title).toEqual(expected);
});

test('the year may stand in the name of the file', () => {
  expect(readListHeading([], 'DPA_2027.xlsx')).toEqual({ year: [2027] });
  expect(readListHeading([], 'daftar 2027.xlsx')).toEqual({});
});
