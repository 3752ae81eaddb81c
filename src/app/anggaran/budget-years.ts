import type { Temporal } from 'temporal-polyfill';
import { bulanOf } from '../../domain/bulan.ts';
import { statusBulan, tanggalDi } from '../../domain/kalender.ts';
import { type Kantor, rencanaBerlaku } from '../../domain/kantor.ts';
import type { Rencana } from '../../domain/rencana.ts';
import { isTerbuka, jadwalKantor } from '../realisasi/bulan-terbuka.ts';

/** Month from which next year's budget is offered by itself: the DPA of a year is made at the end of the year before. */
const NEXT_YEAR_FROM = 10;

/** A budget year as it is worked on today. */
export interface BudgetYear {
  tahun: number;
  /** ISO date that decides which plan version and which pagu are meant: today, or the last day of another year. */
  hari: string;
}

/** The day of a budget year that is looked at. */
export function budgetDay(tahun: number, today: Temporal.PlainDate): string {
  return tahun === today.year ? today.toString() : `${tahun}-12-31`;
}

/** Whether a plan says anything of a year: a pagu, or a target. */
function covers({ nodes, indikators }: Rencana, tahun: number): boolean {
  const rows = [...nodes.flatMap(({ pagu }) => pagu), ...indikators.flatMap(({ target }) => target)];
  return rows.some((row) => row.tahun === tahun);
}

/** Whether a DPA of a year can be entered at all: the office has a plan that covers it. */
export function hasBudgetYear(kantor: Kantor, tahun: number, today: Temporal.PlainDate): boolean {
  const plan = rencanaBerlaku(kantor, budgetDay(tahun, today));
  return plan !== undefined && (tahun === today.year || covers(plan, tahun));
}

/** Whether somebody may still report December of a year. */
function decemberOpen(kantor: Kantor, tahun: number, now: Temporal.Instant): boolean {
  const desember = bulanOf(tahun, 12);
  const today = tanggalDi(now, kantor.zona);
  const status = statusBulan(jadwalKantor(kantor, desember), today);
  return status !== 'tutup' || kantor.pelapor.some(({ id }) => isTerbuka(kantor, id, desember, now));
}

/**
 * The budget years that an office works on: last year's while its December is open, this year's, and next year's from
 * October on where the plan covers it.
 */
export function budgetYears(kantor: Kantor, now: Temporal.Instant): number[] {
  const today = tanggalDi(now, kantor.zona);
  const kini = today.year;
  const lalu = hasBudgetYear(kantor, kini - 1, today) && decemberOpen(kantor, kini - 1, now);
  const nanti = today.month >= NEXT_YEAR_FROM && hasBudgetYear(kantor, kini + 1, today);
  return [...(lalu ? [kini - 1] : []), kini, ...(nanti ? [kini + 1] : [])];
}

/**
 * The years that a list without a year in its heading may be of: around the turn of the year two, else this one.
 * In December it may be next year's, in January last year's.
 */
export function likelyYears(kantor: Kantor, now: Temporal.Instant): number[] {
  const { month, year } = tanggalDi(now, kantor.zona);
  const near = month === 12 ? [year, year + 1] : month === 1 ? [year - 1, year] : [year];
  return budgetYears(kantor, now).filter((tahun) => near.includes(tahun));
}

/** The year that is meant, or this one; undefined for one that cannot be worked on. @param teks as typed, or empty */
export function chosenYear(kantor: Kantor, teks: string, now: Temporal.Instant): BudgetYear | undefined {
  const today = tanggalDi(now, kantor.zona);
  const kata = teks.trim();
  const tahun = kata === '' ? today.year : /^\d{4}$/.test(kata) ? Number(kata) : Number.NaN;
  const dapat = tahun === today.year || (Number.isInteger(tahun) && hasBudgetYear(kantor, tahun, today));
  return dapat ? { tahun, hari: budgetDay(tahun, today) } : undefined;
}

/** From when a DPA of a year is in force unless a person says otherwise: today, or the nearest day of its own year. */
export function firstDay(tahun: number, jenis: 'dpa' | 'dppa', today: Temporal.PlainDate): string {
  if (tahun === today.year) return today.toString();
  return tahun > today.year || jenis === 'dpa' ? `${tahun}-01-01` : `${tahun}-12-31`;
}
