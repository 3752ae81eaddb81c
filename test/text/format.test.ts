import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import * as format from '../../src/text/format.ts';

const d = (text: string) => new Decimal(text);

test.each([
  ['0', 'Rp0'],
  ['-0', 'Rp0'],
  ['350000', 'Rp350.000'],
  ['4400000', 'Rp4.400.000'],
  ['3527058204', 'Rp3.527.058.204'],
  ['9999999999999999', 'Rp9.999.999.999.999.999'],
  ['-350000', '−Rp350.000'],
  ['1250.5', 'Rp1.250,50'],
  ['0.005', 'Rp0,01'],
  ['-0.004', 'Rp0'],
])('rupiah %s is %s', (value, text) => {
  expect(format.rupiah(d(value))).toBe(text);
});

test.each([
  ['0', 'Rp0'],
  ['999999', 'Rp999.999'],
  ['999999.5', 'Rp1,0 jt'],
  ['1000000', 'Rp1,0 jt'],
  ['8604000', 'Rp8,6 jt'],
  ['122549000', 'Rp122,5 jt'],
  ['122550000', 'Rp122,6 jt'],
  ['999949999', 'Rp999,9 jt'],
  ['999950000', 'Rp1,0 M'],
  ['3527058204', 'Rp3,5 M'],
  ['1250000000000', 'Rp1,3 T'],
  ['1250000000000000', 'Rp1.250,0 T'],
  ['-8604000', '−Rp8,6 jt'],
])('rupiahRingkas %s is %s', (value, text) => {
  expect(format.shortRupiah(d(value))).toBe(text);
});

test.each<[string, number | undefined, string]>([
  ['1250', undefined, '1.250'],
  ['12.5', undefined, '12,5'],
  ['12.50', undefined, '12,5'],
  ['1234567.891', 2, '1.234.567,89'],
  ['0.005', 2, '0,01'],
  ['2.5', 0, '3'],
  ['-12.5', undefined, '−12,5'],
  ['-0.001', 2, '0'],
])('angka %s with %s decimals is %s', (value, maxDecimals, text) => {
  expect(format.angka(d(value), maxDecimals)).toBe(text);
});

test.each([
  ['20', '20,00'],
  ['15.035', '15,04'],
  ['-4.96', '−4,96'],
  ['-0.001', '0,00'],
  ['1234.5', '1.234,50'],
])('angkaTetap %s is %s', (value, text) => {
  expect(format.fixedAngka(d(value))).toBe(text);
});

test.each([
  ['75.7601', '75,76 %'],
  ['15.0378', '15,04 %'],
  ['6.385', '6,39 %'],
  ['18.2', '18,2 %'],
  ['100', '100 %'],
  ['0', '0 %'],
])('persen %s is %s', (value, text) => {
  expect(format.percent(d(value))).toBe(text);
});

test.each([
  ['-4.96', '−4,96 poin'],
  ['3.8', '+3,8 poin'],
  ['0', '0 poin'],
  ['0.001', '0 poin'],
])('poin %s is %s', (value, text) => {
  expect(format.points(d(value))).toBe(text);
});

test.each([
  ['0', '░░░░░░░░░░'],
  ['-5', '░░░░░░░░░░'],
  ['0.01', '█░░░░░░░░░'],
  ['14.99', '█░░░░░░░░░'],
  ['15.04', '██░░░░░░░░'],
  ['75.76', '████████░░'],
  ['99.99', '█████████░'],
  ['100', '██████████'],
  ['107', '██████████'],
])('the bar of %s percent is %s', (value, text) => {
  expect(format.bar(d(value))).toBe(text);
});

test('a bar of another width', () => {
  expect(format.bar(d('50'), 4)).toBe('██░░');
});
