import { expect, test } from 'vitest';
import { snapshotOf } from '../../../src/app/digest/change-facts.ts';
import { desaOfMonth } from '../../../src/app/realisasi/sheet/desa-of-month.ts';
import type { Sheet } from '../../../src/app/realisasi/sheet/open-sheet.ts';
import type { MonthState } from '../../../src/app/status/compose-month-state.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Angka } from '../../../src/domain/rencana/plan.ts';
import { angka, indikator, makePlan, reporter } from '../../support/domain/sample-plan.ts';

/** A document of every desa, due each year; a date of the year before is still read with the figures of this one. */
const document = indikator({
  key: 'desa/lpj',
  jenisNilai: 'tanggal',
  pelapor: 'desa',
  feedsKunci: 'x/1',
  diminta: { jenis: 'sampai_selesai', mulai: 1 },
});
const office = { reporters: [reporter(1, 'desa'), reporter(2, 'desa')] };
const all: Angka[] = [
  angka('2026-03', '2026-03-20'),
  angka('2026-12', '2026-12-20', { reporterId: 2 }),
  angka('2027-01', '2027-01-09', { reporterId: 2, butir: indikatorButirKey(1, 2026) }),
];
const other = { office, plan: makePlan([], [document]) };

test('the digest counts the desa that have done the year’s document, not last year’s', () => {
  const finished = (month: Month, allAngka: Angka[]) =>
    snapshotOf(
      { ...other, month, angka: allAngka } as unknown as MonthState,
      { serapan: { withoutGaji: {} }, fisik: {} } as Parameters<typeof snapshotOf>[1],
    ).finished;
  expect(finished('2026-12', all.slice(0, 2))).toEqual({ 'desa/lpj': 2 });
  expect(finished('2027-01', all)).toEqual({ 'desa/lpj': 0 });
  expect(finished('2027-02', [...all, angka('2027-02', '2027-02-02')])).toEqual({ 'desa/lpj': 1 });
});

test('a desa that did last year’s document has not answered for this year’s', () => {
  const sheet = (month: Month, allAngka: Angka[]) =>
    ({ ...other, month, angka: allAngka }) as unknown as Sheet;
  const unit = indikator({ key: 'x/1' });
  expect(desaOfMonth(sheet('2027-02', all), unit)).toEqual({ done: 0, from: 2 });
  const januari = angka('2027-01', '2027-01-15');
  expect(desaOfMonth(sheet('2027-02', [...all, januari]), unit)).toEqual({ done: 1, from: 2 });
});
