import { endOfMonth, type Month, yearOf } from '../kalender/month.ts';
import { type ButirOptions, indikatorButirKey, yearOfAngka } from '../realisasi/butir.ts';
import { chooseAngka, holdersOfMonth } from '../realisasi/choose-angka.ts';
import { reportingStart } from '../realisasi/reporting-start.ts';
import type { Angka, Plan, PlanNode } from '../rencana/plan.ts';
import { planWithOwners } from '../unit/owner-change.ts';
import { moneyFromOf } from './dated-settings.ts';
import { type Office, officeReporter, planInForce } from './office.ts';

/** Whose sheet of which month, by which plan. */
export interface AskedSheet {
  /** The version by which the reporter is asked. */
  plan: Plan;
  reporterId: number;
  month: Month;
  /** Keys that the reporter has begun to answer. */
  filled?: ReadonlySet<string>;
}

/**
 * What decides beside the plan what a reporter is asked for in a month: who reports money in it, which dated events are
 * done, since when the office's plans know an indicator, and since when it reports at all. What others have sent is not
 * looked at: `sheetOptions` does.
 * @param angka figures with the ids of the plan version that asks, of the reporter and, for a unit, of the other units;
 *   those before the month's calendar year are needed for events that were reported early
 */
export function butirOptions(
  office: Office,
  reporterId: number,
  angka: readonly Angka[],
  month: Month,
): ButirOptions {
  const desa = officeReporter(office, reporterId)?.kind === 'desa';
  return {
    month,
    moneyFrom: moneyFromOf(office, month),
    finished: finishedBefore(
      desa ? angka.filter((one) => one.reporterId === reporterId) : unitAngka(office, angka),
      month,
    ),
    sinceYear: (key) => sinceYear(office, key),
    startMonth: reportingStart(office),
  };
}

/** The same for a reporter's sheet: with who has sent what of the month already, and who owns it now. */
export function sheetOptions(office: Office, sheets: AskedSheet, angka: readonly Angka[]): ButirOptions {
  const { plan, reporterId, month, filled } = sheets;
  const options = butirOptions(office, reporterId, angka, month);
  if (officeReporter(office, reporterId)?.kind === 'desa') return options;
  return {
    ...options,
    holders: holders(office, plan, angka, month),
    owner: owner(office, plan, month),
    ...(filled && { filled }),
  };
}

function unitAngka(office: Office, angka: readonly Angka[]): Angka[] {
  const desa = new Set(office.reporters.flatMap(({ id, kind }) => (kind === 'desa' ? [id] : [])));
  return angka.filter(({ reporterId }) => !desa.has(reporterId));
}

function holders(
  office: Office,
  plan: Plan,
  angka: readonly Angka[],
  month: Month,
): ReadonlyMap<string, number> {
  const thisMonth = unitAngka(office, angka).filter((one) => one.month === month);
  const counted = holdersOfMonth(chooseAngka(office, plan, thisMonth).angka, month);
  return new Map([...counted].map(([key, { reporterId }]) => [key, reporterId]));
}

/** Owners by the version in force at the month's end: a sheet that was begun under another one follows them. */
function owner(
  office: Office,
  plan: Plan,
  month: Month,
): ((node: PlanNode) => number | undefined) | undefined {
  const inForce = planInForce(office, endOfMonth(month).toString());
  if (inForce === undefined || inForce.id === plan.id) return undefined;
  const current = new Map(
    planWithOwners(inForce, office.owners, month).nodes.map(({ key, ownerId }) => [key, ownerId]),
  );
  return ({ key, ownerId }) => (current.has(key) ? current.get(key) : ownerId);
}

/** Dated events, each of its reporting year, that were reported as done before the month. */
function finishedBefore(angka: readonly Angka[], month: Month): Set<string> {
  const done = angka.filter((one) => one.month < month && one.state === 'tanggal');
  return new Set(
    done.flatMap((one) =>
      one.indikatorId === undefined ? [] : indikatorButirKey(one.indikatorId, yearOfAngka(one)),
    ),
  );
}

/** Year in which the oldest plan version that has the indicator came into force; Infinity where none has. */
function sinceYear({ plans: plan }: Office, key: string): number {
  const first = plan.find((one) => one.indikators.some((i) => i.key === key));
  return first === undefined ? Number.POSITIVE_INFINITY : yearOf(first.validFrom.slice(0, 7) as Month);
}
