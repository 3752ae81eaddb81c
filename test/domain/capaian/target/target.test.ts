import { expect, test } from 'vitest';
import {
  officeTarget,
  reporterTarget,
  targetToDate,
  yearTarget,
} from '../../../../src/domain/capaian/target/target.ts';
import type { Month } from '../../../../src/domain/kalender/month.ts';
import type { Indikator } from '../../../../src/domain/rencana/plan.ts';
import { d, indikator, target } from '../../../support/domain/sample-plan.ts';

const until = (i: Partial<Indikator>) =>
  [1, 2, 3, 6, 9, 11, 12].map((n) => {
    const value = targetToDate(indikator(i), `2026-${String(n).padStart(2, '0')}` as Month);
    return value?.toDecimalPlaces(4).toString() ?? '-';
  });
const quarters = { jenis: 'bulan' as const, bulan: [3, 6, 9, 12] };

test.each<[string, Partial<Indikator>, string[]]>([
  ['12 documents, even', { target: target(12) }, ['1', '2', '3', '6', '9', '11', '12']],
  [
    '25 reports, even',
    { target: target(25) },
    ['2.0833', '4.1667', '6.25', '12.5', '18.75', '22.9167', '25'],
  ],
  [
    '4 documents, even: refused until the year is over',
    { target: target(4) },
    ['-', '-', '-', '-', '-', '-', '4'],
  ],
  ['11 documents, even: still a few', { target: target(11) }, ['-', '-', '-', '-', '-', '-', '11']],
  [
    '4 documents in named months',
    { target: target(4), targetBulanan: quarters },
    ['0', '0', '1', '2', '3', '3', '4'],
  ],
  [
    'a month named twice weighs twice',
    { target: target(3), targetBulanan: { jenis: 'bulan', bulan: [3, 3, 12] } },
    ['0', '0', '2', '2', '2', '2', '3'],
  ],
  ['no month named', { targetBulanan: { jenis: 'bulan', bulan: [] } }, ['-', '-', '-', '-', '-', '-', '-']],
  [
    'only at the year’s end',
    { targetBulanan: { jenis: 'akhir_tahun' } },
    ['-', '-', '-', '-', '-', '-', '12'],
  ],
  [
    'a quantity, even',
    { target: target('3'), jenisNilai: 'kuantitas' },
    ['0.25', '0.5', '0.75', '1.5', '2.25', '2.75', '3'],
  ],
  ['a level holds all year', { target: target(6), akumulasi: 'latest' }, ['6', '6', '6', '6', '6', '6', '6']],
  [
    'a level from its first named month on',
    { target: target(75), akumulasi: 'latest', targetBulanan: { jenis: 'bulan', bulan: [6, 12] } },
    ['-', '-', '-', '75', '75', '75', '75'],
  ],
  [
    'a dated event from its deadline on',
    { target: target(1), jenisNilai: 'tanggal', tenggat: { bulan: 3, tanggal: 31, geserTahun: 0 } },
    ['-', '-', '1', '1', '1', '1', '1'],
  ],
  [
    'a deadline in the year before',
    { target: target(1), jenisNilai: 'tanggal', tenggat: { bulan: 12, tanggal: 31, geserTahun: -1 } },
    ['1', '1', '1', '1', '1', '1', '1'],
  ],
  [
    'a deadline in the next year',
    { target: target(1), jenisNilai: 'tanggal', tenggat: { bulan: 3, tanggal: 31, geserTahun: 1 } },
    ['-', '-', '-', '-', '-', '-', '-'],
  ],
  [
    'a dated event without deadline',
    { target: target(1), jenisNilai: 'tanggal' },
    ['-', '-', '-', '-', '-', '-', '1'],
  ],
  ['no target', { target: [] }, ['-', '-', '-', '-', '-', '-', '-']],
  ['nothing legible', { target: [{ year: 2026, printed: 'N/A' }] }, ['-', '-', '-', '-', '-', '-', '-']],
])('target to date: %s', (_name, i, expected) => {
  expect(until(i)).toEqual(expected);
});

test('the year’s target is the plan’s; another year has none', () => {
  expect(yearTarget(indikator(), 2026)).toEqual(d(12));
  expect(yearTarget(indikator(), 2027)).toBeUndefined();
});

test('78 lembaga are 13 desa × 6; an office target is not divided among desa', () => {
  const institutions = indikator({ pelapor: 'desa', targetPerReporter: true, target: target(6) });
  expect(officeTarget(institutions, 2026, 13)).toEqual(d(78));
  expect(reporterTarget(institutions, 2026)).toEqual(d(6));
  const apbdes = indikator({ pelapor: 'desa', target: target(13) });
  expect(officeTarget(apbdes, 2026, 13)).toEqual(d(13));
  expect(reporterTarget(apbdes, 2026)).toBeUndefined();
  expect(reporterTarget(indikator(), 2026)).toEqual(d(12));
});
