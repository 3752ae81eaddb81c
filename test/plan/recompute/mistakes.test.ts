import { describe, expect, test } from 'vitest';
import type { RecomputedRow } from '../../../src/plan/recompute/ratio/recomputed-row.ts';
import { decision, readRows, tab } from '../../support/plan/recompute-table.ts';

/** A TC-23 of two years with these rows: no, name, two targets, two realisasi, two ratios. */
function tc23(...rows: string[][]): RecomputedRow[] {
  const text = [
    'Tabel 2.4 TC.23 Pencapaian Kinerja Pelayanan Kecamatan',
    '',
    tab(
      'NO',
      'Indikator Kinerja',
      'Target Renstra Tahun ke-',
      '',
      'Realisasi Capaian Tahun ke-',
      '',
      'Rasio Capaian pada Tahun ke- (%)',
      '',
    ),
    tab('', '', '2023', '2024', '2023', '2024', '2023', '2024'),
    ...rows.map((cells, i) => tab(String(i + 1), ...cells)),
  ];
  return readRows(...text);
}

/** A TC-24 of one year: name, anggaran, realisasi, ratio. */
function tc24(...rows: string[][]): RecomputedRow[] {
  const text = [
    'Tabel 2.5 TC.24 Anggaran dan Realisasi Pendanaan Tahun 2023',
    '',
    tab(
      'No',
      'Program dan Kegiatan',
      'Anggaran Tahun 2023',
      'Realisasi Anggaran Tahun 2023',
      'Rasio Realisasi Anggaran Tahun 2023',
    ),
    ...rows.map((cells, i) => tab(String(i + 1), ...cells)),
  ];
  return readRows(...text);
}

/** What is said of the year 2024 of one row whose 2023 is right. */
function one(target: string, realisasi: string, ratio: string): string {
  const rows = tc23(['Nilai IKM Kecamatan', '80', target, '79', realisasi, '98,75', ratio]);
  expect(rows.map(decision)[0]).toBe('2023 98,75 98.75 sama -');
  expect(rows).toHaveLength(2);
  return decision(rows[1]!);
}

describe('one ratio', () => {
  test.each([
    ['82', '78,5', '95,73', '95.73 sama -'],
    ['82', '78,5', '95,7', '95.73 sama dibulatkan'],
    ['82', '78,5', '96', '95.73 sama dibulatkan'],
    ['82', '78,5', '95,74', '95.73 beda dibulatkan'],
    ['82', '78,5', '95,72', '95.73 beda -'],
    ['82', '78,5', '96,00', '95.73 beda dibulatkan'],
    ['82', '78,5', '59,73', '95.73 beda -'],
    ['24', '30', '100', '125.00 beda dibatasi-100'],
    ['24', '30', '125', '125.00 sama -'],
    ['82', '78,5', '0,96', '95.73 beda skala'],
    ['82', '78,5', '9573,17', '95.73 beda skala'],
    ['94,44', '0,83', '0,88', '0.88 sama skala'],
    ['94,44', '0,83', '88,00', '0.88 beda skala'],
    ['82', '78,5', '104,46', '95.73 beda terbalik'],
    ['10', '7', '130', '70.00 beda makin-kecil'],
    ['0', '0', '100,00', '- beda 0-dari-0'],
    ['0', '0', 'N/A', '- sama 0-dari-0'],
    ['0', '0', '-', '- sama 0-dari-0'],
    ['0', '3', '100', '- beda target-0'],
    ['0', '0', '#DIV/0!', '- beda 0-dari-0'],
    ['82', '78,5', '#VALUE!', '95.73 beda galat-hitung'],
    ['82', '78,5', 'N/A', '95.73 beda tidak-dihitung'],
    ['82', 'N/A', '95,73', '- beda tanpa-angka'],
    ['30 - 44%', '94,74%', '215%', '215.32 sama rentang'],
    ['30 - 44%', '24,60%', '82%', '82.00 sama rentang'],
    ['30 - 44%', '40%', '100%', '100.00 sama rentang'],
    ['1.250', '1.000', '80', '80.00 sama -'],
  ])('target %s, realisasi %s, printed %s', (target, realisasi, ratio, expected) => {
    const [percent, ...rest] = expected.split(' ');
    expect(one(target, realisasi, ratio)).toBe(`2024 ${ratio} ${percent} ${rest.join(' ')}`);
  });

  test('rounds the half up: 90,995 is 91,00', () => {
    expect(one('200', '181,99', '91,00')).toBe('2024 91,00 91.00 sama -');
    expect(one('200', '181,99', '90,99')).toBe('2024 90,99 91.00 beda dibulatkan');
  });

  test.each([
    ['N/A', 'N/A', 'N/A'],
    ['82', 'N/A', '-'],
    ['82', '78,5', ''],
  ])('target %s, realisasi %s, printed %s: no ratio', (target, realisasi, ratio) => {
    expect(tc23(['Nilai', '80', target, '79', realisasi, '98,75', ratio])).toHaveLength(1);
  });
});

describe('shifted cells', () => {
  test('a ratio under the next year', () => {
    const rows = tc23(['Nilai IKM', '85,52', 'N/A', '83,83', 'N/A', 'N/A', '98,02']);
    expect(rows.map(decision)).toEqual([
      '2023 N/A 98.02 beda sel-bergeser',
      '2024 98,02 - beda sel-bergeser',
    ]);
  });

  test('two ratios that changed their years', () => {
    const rows = tc23(['Nilai IKM', '80', '82', '79', '78,5', '95,73', '98,75']);
    expect(rows.map(({ reason }) => reason)).toEqual(['sel-bergeser', 'sel-bergeser']);
  });

  test('the ratio of the next year, printed twice', () => {
    const rows = tc23(['Nilai IKM', '80', '82', '79', '78,5', '95,73', '95,73']);
    expect(rows.map(decision)).toEqual(['2023 95,73 98.75 beda sel-bergeser', '2024 95,73 95.73 sama -']);
  });

  test.each([
    ['90', '72'],
    ['90,0', '72'],
    ['100,00', '80'],
  ])('%s of the next year, which many rows have, proves nothing', (ratio, realisasi) => {
    const rows = tc23(['Nilai IKM', '70', '80', '60', realisasi, ratio, ratio]);
    expect(rows.map(({ same, reason }) => `${same} ${reason}`)).toEqual(['false null', 'true null']);
  });

  test('a realisasi under the year before', () => {
    const rows = tc23(['Jumlah Unit', 'N/A', '12', '12', 'N/A', 'N/A', '100']);
    expect(rows.map(decision)).toEqual(['2024 100 - beda sel-bergeser']);
  });

  test('two rows that changed their ratios', () => {
    const rows = tc23(
      ['Nilai IKM', '80', 'N/A', '79', 'N/A', '96,90', 'N/A'],
      ['Nilai AKIP', '71', 'N/A', '68,8', 'N/A', '98,75', 'N/A'],
    );
    expect(rows.map(({ reason }) => reason)).toEqual(['sel-bergeser', 'sel-bergeser']);
  });

  test('a cell that was lost: what stands behind it is one column too far left', () => {
    const rows = tc23(['Nilai IKM', '80', '82', '78,5', '98,75', '95,73', '']);
    expect(rows.every(({ reason }) => reason === 'sel-bergeser')).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
  });

  test('an amount of money in the place of a ratio', () => {
    const rows = tc24(
      ['Kegiatan A', '27.149.000', '25.469.000', '93,81'],
      ['Kegiatan B', '10.000.000', '9.000.000', '27.149.000'],
    );
    expect(rows.map(({ reason }) => reason)).toEqual([null, 'sel-bergeser']);
  });
});

describe('ratios of ratios', () => {
  const kegiatan = [
    ['Kegiatan A', '10.000.000', '9.000.000', '90'],
    ['Kegiatan B', '30.000.000', '29.400.000', '98'],
  ];

  test('a program that prints the mean of its kegiatan', () => {
    const rows = tc24(['Program Pelayanan', '40.000.000', '38.400.000', '94'], ...kegiatan);
    expect(rows.map(decision)[0]).toBe('2023 94 96.00 beda jumlah-rasio');
  });

  test('a total that prints their sum', () => {
    const rows = tc24(...kegiatan, ['JUMLAH', '40.000.000', '38.400.000', '188']);
    expect(rows.map(decision)[2]).toBe('2023 188 96.00 beda jumlah-rasio');
  });

  test('a heading that prints the mean of the rows below it', () => {
    const rows = tc23(
      ['Rata-rata desa tepat waktu', '80', '100', '79', '80', '98,75', '91,25'],
      ['Desa dengan RKPDes', '80', '80', '79', '78', '98,75', '97,50'],
      ['Desa dengan APBDes', '80', '80', '79', '68', '98,75', '85,00'],
    );
    expect(rows.map(decision)[1]).toBe('2024 91,25 80.00 beda jumlah-rasio');
  });
});

test('thousands beside units', () => {
  const rows = tc24(['Program Keamanan', '61,320', '34.409.000', '97.37']);
  expect(rows.map(decision)).toEqual(['2023 97.37 56113.83 beda skala']);
});
