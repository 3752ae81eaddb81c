import type { Temporal } from 'temporal-polyfill';
import { dateIn, monthStatus } from '../../domain/kalender/calendar.ts';
import { monthOf } from '../../domain/kalender/month.ts';
import { isOpen, officeSchedule } from '../../domain/kantor/months/open-months.ts';
import { type Office, planInForce } from '../../domain/kantor/office.ts';
import type { Plan } from '../../domain/rencana/plan.ts';

/** Month from which next year's budget is offered by itself: the DPA of a year is made at the end of the year before. */
const NEXT_YEAR_FROM = 10;

/** A budget year as it is worked on today. */
export interface BudgetYear {
  year: number;
  /** ISO date that decides which plan version and which pagu are meant: today, or the last day of another year. */
  day: string;
}

/** The day of a budget year that is looked at. */
export function budgetDay(year: number, today: Temporal.PlainDate): string {
  return year === today.year ? today.toString() : `${year}-12-31`;
}

/** Whether a plan says anything of a year: a pagu, or a target. */
function covers({ nodes, indikators }: Plan, year: number): boolean {
  const rows = [...nodes.flatMap(({ pagu }) => pagu), ...indikators.flatMap(({ target }) => target)];
  return rows.some((row) => row.year === year);
}

/** Whether a DPA of a year can be entered at all: the office has a plan that covers it. */
export function hasBudgetYear(office: Office, year: number, today: Temporal.PlainDate): boolean {
  const plan = planInForce(office, budgetDay(year, today));
  return plan !== undefined && (year === today.year || covers(plan, year));
}

/** Whether somebody may still report December of a year. */
function decemberOpen(office: Office, year: number, now: Temporal.Instant): boolean {
  const december = monthOf(year, 12);
  const today = dateIn(now, office.zone);
  const status = monthStatus(officeSchedule(office, december), today);
  return status !== 'tutup' || office.reporters.some(({ id }) => isOpen(office, id, december, now));
}

/**
 * The budget years that an office works on: last year's while its December is open, this year's, and next year's from
 * October on where the plan covers it.
 */
export function budgetYears(office: Office, now: Temporal.Instant): number[] {
  const today = dateIn(now, office.zone);
  const current = today.year;
  const lastYear = hasBudgetYear(office, current - 1, today) && decemberOpen(office, current - 1, now);
  const later = today.month >= NEXT_YEAR_FROM && hasBudgetYear(office, current + 1, today);
  return [...(lastYear ? [current - 1] : []), current, ...(later ? [current + 1] : [])];
}

/**
 * The years that a list without a year in its heading may be of: around the turn of the year two, else this one.
 * In December it may be next year's, in January last year's.
 */
export function likelyYears(office: Office, now: Temporal.Instant): number[] {
  const { month, year } = dateIn(now, office.zone);
  const near = month === 12 ? [year, year + 1] : month === 1 ? [year - 1, year] : [year];
  return budgetYears(office, now).filter((year) => near.includes(year));
}

/** The year that is meant, or this one; undefined for one that cannot be worked on. @param text as typed, or empty */
export function chosenYear(office: Office, text: string, now: Temporal.Instant): BudgetYear | undefined {
  const today = dateIn(now, office.zone);
  const words = text.trim();
  const year = words === '' ? today.year : /^\d{4}$/.test(words) ? Number(words) : Number.NaN;
  const usable = year === today.year || (Number.isInteger(year) && hasBudgetYear(office, year, today));
  return usable ? { year, day: budgetDay(year, today) } : undefined;
}

/** From when a DPA of a year is in force unless a person says otherwise: today, or the nearest day of its own year. */
export function firstDay(year: number, kind: 'dpa' | 'dppa', today: Temporal.PlainDate): string {
  if (year === today.year) return today.toString();
  return year > today.year || kind === 'dpa' ? `${year}-01-01` : `${year}-12-31`;
}
