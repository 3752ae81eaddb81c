import { yearOf } from '../../domain/kalender/month.ts';
import { countedAngka } from '../../domain/kantor/months/counted-angka.ts';
import type { Angka } from '../../domain/rencana/plan.ts';
import type { Tx } from '../../store/database/tx.ts';
import { figuresOfYear } from '../../store/realisasi/figures.ts';
import type { MonthState } from './compose-month-state.ts';

/**
 * Figures of the month's year and of the year before, with the ids of the month's plan: what a forecast is made from. One
 * round trip, and none where a formula had last year's figures read with the month.
 * @param state the whole office's month
 */
export async function angkaOfTwoYears(tx: Tx, state: MonthState): Promise<Angka[]> {
  const { office, month, plan, angka, read } = state;
  if (plan === undefined) return angka;
  const all = office.reporters.map((one) => one.id);
  const lastYear = read.lastYearAngka ?? (await figuresOfYear(tx, String(yearOf(month) - 1), all));
  return [...angka, ...countedAngka(office, plan, lastYear).angka];
}
