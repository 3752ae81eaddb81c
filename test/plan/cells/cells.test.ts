import { describe, expect, test } from 'vitest';
import { kodeKey, normalKode, restOfKode } from '../../../src/plan/cells/code.ts';
import { readValue, satuanTarget } from '../../../src/plan/cells/figure.ts';
import { looksLikeMoney, readMoney } from '../../../src/plan/cells/money.ts';

test.each([
  ['3.527.058.204,00', '3527058204'],
  ['1,916,486,189', '1916486189'],
  ['370,567,000.00', '370567000'],
  ['4.400.000,-', '4400000'],
  ['1.400.7 55.057', '1400755057'],
  ['54714146', '54714146'],
  ['1,500.000', '1500000'],
  ['Rp 7.000.000', '7000000'],
  ['(13,71)', '-13.71'],
  ['61,320', '61320'],
  ['0', '0'],
  ['-', null],
  ['', null],
  ['N/A', null],
  ['APBD', null],
  ['129.969.8', null],
  ['385.473.53', null],
  ['1.3789.651.000', null],
])('pagu %j is %j', (printed, value) => {
  expect(readMoney(printed)).toBe(value);
});

test.each([
  ['8,35', '8.35'],
  ['62(B-)', '62'],
  ['57,16 (CC)', '57.16'],
  ['83.33%', '83.33'],
  ['79.29 %', '79.29'],
  ['100%', '100'],
  ['10 unsur', '10'],
  ['9 org/bln', '9'],
  ['625 Orang', '625'],
  ['<i>12</i>', '12'],
  ['0,674', '0.674'],
  ['3.350', '3350'],
  ['0', '0'],
  ['30 - 44%', { min: '30', max: '44' }],
  ['80 s.d. 90%', { min: '80', max: '90' }],
  ['1,234.56', '1234.56'],
  ['Rp 123.508.435,-', '123508435'],
  ['≥ 80', '80'],
  ['B (65)', '65'],
  ['12 (dua belas)', '12'],
  ['2.500 m2', '2500'],
  ['2 keg, 3 dok', null],
  ['12/12', null],
  ['3,350', null],
  ['laporan', null],
  ['... Unit', null],
  ['- keluarga', null],
  ['-', null],
  ['', null],
  ['N/A', null],
  ['NA', null],
])('target %j is %j', (printed, value) => {
  expect(readValue(printed)).toEqual(value);
});

test.each([
  ['6 Laporan', 'Laporan'],
  ['83.33%', '%'],
  ['9 org/bln', 'org/bln'],
  ['62(B-)', ''],
  ['N/A', ''],
  ['100', ''],
])('the unit of target %j is %j', (printed, satuan) => {
  expect(satuanTarget(printed)).toBe(satuan);
});

describe('codes', () => {
  test.each([
    ['7.01.06', '7.01.06', 'program'],
    ['7.01.01.2.0 1.01', '7.01.01.2.01.01', 'sub_kegiatan'],
    ['7.01.01.2 .01', '7.01.01.2.01', 'kegiatan'],
    ['7.01.012.07.05', '7.01.01.2.07.05', 'sub_kegiatan'],
    ['7.01.05.201.1', '7.01.05.2.01.01', 'sub_kegiatan'],
    ['7.01.01.02.03', '7.01.01.2.03', 'kegiatan'],
    ['7.01.06.2.01.0003', '7.01.06.2.01.0003', 'sub_kegiatan'],
    ['7.01', '7.01', 'urusan'],
  ])('%j is %s', (printed, kode, level) => {
    expect(normalKode(printed)).toEqual({ kode, level });
  });

  test.each(['205', '2', '-', '', 'Desa Mandiri', '4.400.000'])('%j is no code by itself', (printed) => {
    expect(normalKode(printed)).toBeUndefined();
  });

  test('torn off ends are read under what is open above them', () => {
    expect(restOfKode('205', '7.01.01', null)?.kode).toBe('7.01.01.2.05');
    expect(restOfKode('2', '7.01.01', '7.01.01.2.05')?.kode).toBe('7.01.01.2.05.02');
    expect(restOfKode('2', null, null)).toBeUndefined();
  });

  test('four digits and two are the same number', () => {
    expect(kodeKey('7.01.01.2.01.0001')).toBe(kodeKey('7.01.01.2.01.01'));
  });
});

test('an amount looks like money, a target does not', () => {
  expect(['1.000', '5,000,000', '54714146'].every(looksLikeMoney)).toBe(true);
  expect(['100', '83.33%', '12 Laporan', '-', '75,50', '41,00', '19.071.8'].some(looksLikeMoney)).toBe(false);
});
