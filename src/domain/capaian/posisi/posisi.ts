import { Decimal } from 'decimal.js';
import { type Month, monthNumber, yearOf } from '../../kalender/month.ts';
import { isAskedIn, yearOfAngka } from '../../realisasi/butir.ts';
import type { Asked } from '../../rencana/indikator/property-values.ts';
import { type Angka, type Indikator, isProvisional } from '../../rencana/plan.ts';
import type { Posisi } from './posisi-state.ts';
import type { SettledPosisi } from './settled-posisi.ts';
import { valuePosisi } from './value-posisi.ts';

/**
 * Position to date of one indicator at one reporter, within the calendar year of `untilMonth`, both ends included.
 * - dated event: the date of the newest month that names one; a later "belum" does not take it back. Its figures are
 *   those of its reporting year, in whichever month they were reported (APBDes 2026 may be done in December 2025)
 * - every other value: see `valuePosisi`
 * @param angka of one reporter and one indicator, in any order; other years and later months are left out
 * @param year reporting year; another than that of `untilMonth` only for dated events
 * @returns `state` 'kosong' and no value where nothing was reported; never 0 for it. Nothing is rounded.
 * Source: docs/sources.md#nihil, #properties (addition or position).
 */
export function posisi(
  indikator: Indikator,
  angka: readonly Angka[],
  untilMonth: Month,
  year: number = yearOf(untilMonth),
): Posisi {
  const dated = indikator.jenisNilai === 'tanggal';
  const all = dated
    ? angka.filter((a) => a.month <= untilMonth && yearOfAngka(a) === year).sort(order)
    : angkaOfYear(angka, untilMonth);
  const emptyMonths = emptyMonthsOf(indikator, all, untilMonth, year);
  if (all.length === 0) {
    const reason = emptyMonths.length === 0 ? 'belum_diminta' : 'belum_lapor';
    return { state: 'kosong', reason, provisional: false, basis: [], setAside: [], emptyMonths };
  }
  const settled = dated ? datePosisi(all) : oneSatuanPosisi(indikator, all);
  const { basis } = settled;
  return {
    ...settled,
    provisional: basis.some((a) => isProvisional(a.status)),
    latestMonth: basis.at(-1)?.month,
    emptyMonths,
  };
}

/**
 * Figures of different units are never joined: where some were reported in another unit than the indicator has now, the
 * latest value is taken if it is in the present one, and everything else has no value.
 */
function oneSatuanPosisi(indikator: Indikator, all: Angka[]): SettledPosisi {
  const current = all.filter(({ otherSatuan }) => otherSatuan === undefined);
  if (current.length === all.length) return valuePosisi(indikator, all);
  const latest = all.at(-1)?.otherSatuan === undefined;
  if (indikator.akumulasi === 'latest' && latest) return valuePosisi(indikator, current);
  return { state: 'nilai', reason: 'satuan_berganti', basis: all, setAside: [] };
}

/**
 * Position within the calendar year before a month, with the months before it that have no figure; January has none
 * before it.
 */
export function posisiBefore(indikator: Indikator, angka: readonly Angka[], month: Month): Posisi {
  const before = posisi(
    indikator,
    angka.filter((one) => one.month < month),
    month,
  );
  return { ...before, emptyMonths: before.emptyMonths.filter((one) => one < month) };
}

/**
 * State under which a typed number is stored: a 0 typed for a count of this month is nihil (nothing happened). A 0 in
 * a position or a quantity is a measured value and stays one. Source: docs/sources.md#nihil
 */
export function typedState(indikator: Indikator, value: Decimal): 'nilai' | 'nihil' {
  const computation = indikator.jenisNilai === 'jumlah' && indikator.pertanyaan === 'tambahan';
  return computation && value.isZero() ? 'nihil' : 'nilai';
}

/** Figures of the calendar year of `untilMonth` up to it, oldest first; the order given does not matter. */
export function angkaOfYear(angka: readonly Angka[], untilMonth: Month): Angka[] {
  const begin = `${yearOf(untilMonth)}-01`;
  return angka.filter((a) => a.month >= begin && a.month <= untilMonth).sort(order);
}

/**
 * Months of the calendar year, January to `untilMonth`, in which an item is asked and has no figure.
 * @param item with the office's first month, before which nothing is missing
 * @param angka of one reporter and item
 * @param year reporting year of the item
 */
export function emptyMonthsOf(
  { diminta, startMonth }: { diminta: Asked; startMonth?: Month },
  angka: readonly Angka[],
  untilMonth: Month,
  year: number = yearOf(untilMonth),
): Month[] {
  const filled = new Set(angka.map((a) => a.month));
  const finished = angka.find((a) => a.state === 'tanggal')?.month;
  return monthsUntil(untilMonth).filter(
    (month) =>
      !filled.has(month) &&
      (startMonth === undefined || month >= startMonth) &&
      isAskedIn(diminta, month, finished !== undefined && finished < month, year),
  );
}

/**
 * Months of the calendar year before the office's first month that would have been asked and have no figure: a sum over
 * the year does not have them, while the year's target and plan count them. Empty where the office began in January.
 * @param item with the office's first month
 * @param angka of one reporter and item
 */
export function monthsBeforeStart(
  { diminta, startMonth }: { diminta: Asked; startMonth?: Month },
  angka: readonly Angka[],
  untilMonth: Month,
): Month[] {
  if (startMonth === undefined || startMonth <= `${yearOf(untilMonth)}-01`) return [];
  return emptyMonthsOf({ diminta }, angka, untilMonth).filter((month) => month < startMonth);
}

/** As monthsSoFar, built as text: date arithmetic for every item of an office took most of the time of its figures. */
function monthsUntil(untilMonth: Month): Month[] {
  const year = untilMonth.slice(0, 5);
  return Array.from(
    { length: monthNumber(untilMonth) },
    (_, i) => `${year}${String(i + 1).padStart(2, '0')}` as Month,
  );
}

function datePosisi(all: Angka[]): Pick<Posisi, 'state' | 'date' | 'basis' | 'setAside'> {
  const finished = all.filter((a) => a.date !== undefined).at(-1);
  const setAside: Angka[] = [];
  if (finished === undefined) return { state: 'belum', basis: [all.at(-1)!], setAside };
  return { state: 'tanggal', date: finished.date, basis: [finished], setAside };
}

/** A whole order, so that two figures of one month come out alike however they were handed over. */
function order(a: Angka, b: Angka): number {
  const zero = new Decimal(0);
  return (
    compareText(a.month, b.month) ||
    a.revision - b.revision ||
    compareText(a.enteredAt, b.enteredAt) ||
    (a.value ?? zero).comparedTo(b.value ?? zero) ||
    (a.denominator ?? zero).comparedTo(b.denominator ?? zero) ||
    compareText(a.date ?? a.category ?? '', b.date ?? b.category ?? '') ||
    compareText((a.elements ?? []).join('|'), (b.elements ?? []).join('|'))
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
