import { expect, test } from 'vitest';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { butirToDate } from '../../../src/domain/kantor/butir-to-date.ts';
import type { Office } from '../../../src/domain/kantor/office.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Asked } from '../../../src/domain/rencana/indikator/property-values.ts';
import type { Angka } from '../../../src/domain/rencana/plan.ts';
import { angka, indikator, makePlan, reporter } from '../../support/domain/sample-plan.ts';

const owned = (diminta: Asked) => indikator({ jenisNilai: 'tanggal', pelapor: 'desa', diminta });
const key = (diminta: Asked, month: Month, all: Angka[] = []) => {
  const one = owned(diminta);
  const office = {
    settings: [],
    reporters: [reporter(1, 'desa')],
    plans: [makePlan([], [one])],
  } as unknown as Office;
  return butirToDate(office, { indikator: one }, 1, all, month).map((one) => one.key);
};
const other = (year: number) => ({ butir: indikatorButirKey(1, year) });
const december: Asked = { jenis: 'sampai_selesai', mulai: 0 };

test('an item of every month, quarter or named months is that of the calendar year', () => {
  expect(key({ jenis: 'bulanan' }, '2027-02')).toEqual(['i1']);
  expect(key({ jenis: 'bulan', bulan: [6] }, '2027-02')).toEqual(['i1']);
});

test('left over from the year before: listed first, and still listed after it was done', () => {
  expect(key(december, '2027-01')).toEqual(['i1/2026', 'i1']);
  const late = [angka('2027-02', '2027-02-15', other(2026))];
  expect(key(december, '2027-06', late)).toEqual(['i1/2026', 'i1']);
});

test('done in its own year, or before, it is not listed in the next', () => {
  expect(key(december, '2027-06', [angka('2026-12', '2026-12-20')])).toEqual(['i1']);
  expect(key(december, '2027-06', [angka('2025-12', '2025-12-20', other(2026))])).toEqual(['i1']);
});

test('what may be done early is listed last, from the month in which it is asked', () => {
  const finished = [angka('2026-03', '2025-12-30')];
  expect(key(december, '2026-11', finished)).toEqual(['i1']);
  expect(key(december, '2026-12', finished)).toEqual(['i1', 'i1/2027']);
});

test('the item of the year itself is there before it is asked', () => {
  expect(key({ jenis: 'sampai_selesai', mulai: 7, sampai: 12 }, '2026-02')).toEqual(['i1']);
});
