import { Decimal } from 'decimal.js';
import {
  deviasiPoints,
  type PaguInForce,
  plannedKas,
  type Spent,
  serapanPercent,
} from '../capaian/serapan.ts';
import type { Month } from '../kalender/month.ts';
import type { AnggaranKas, PaguKind, PlanNode } from '../rencana/plan.ts';
import type { Money, SeparateMoney } from './figures.ts';

/** Money of one sub kegiatan before it is added up. */
export interface SubKegiatanMoney {
  node: PlanNode;
  spent: Spent;
  pagu?: PaguInForce;
  /** Anggaran kas in force, where there is one. */
  kas?: AnggaranKas;
}

/**
 * Money of a sub kegiatan, or of all below a kegiatan, program or office; Rupiah exact, percent unrounded. Serapan
 * rests on the sub kegiatan whose money was reported and whose pagu is known: one that did not report is unknown, not
 * 0, so its pagu is not in the base, and what was spent without a pagu stands apart (`withoutPagu`, `deleted`); `coverage` says how many are. `fullPaguSerapan` divides by the whole pagu.
 * Sums are computed from the sub kegiatan, never taken from the printed pagu of the parents.
 * @returns members absent where nothing was reported, or no pagu is in force
 */
export function mergedMoney(all: readonly SubKegiatanMoney[], untilMonth: Month): Money {
  const report = all.filter((s) => s.spent.value !== undefined);
  const withPagu = all.filter((s) => s.pagu !== undefined);
  const basis = report.filter((s) => s.pagu?.value.gt(0));
  const realisasi = sum(report.map((s) => s.spent.value!));
  const againstPagu = sum(report.filter((s) => s.pagu !== undefined).map((s) => s.spent.value!));
  const fixed = all.filter((s) => s.node.deleted === undefined);
  const pagu = sum(withPagu.map((s) => s.pagu!.value));
  return {
    realisasi,
    pagu,
    paguKind: kind(withPagu.map((s) => s.pagu!.kind)),
    remaining: pagu?.minus(againstPagu ?? 0),
    fullPaguSerapan: againstPagu && pagu && serapanPercent(againstPagu, pagu),
    withoutPagu: separate(fixed.filter((s) => !s.pagu?.value.gt(0))),
    deleted: separate(all.filter((s) => s.node.deleted !== undefined)),
    ...serapan(basis, untilMonth),
    coverage: { from: basis.length, total: fixed.length },
    beforeStart: monthsOf(basis),
    withEmptyMonths: report.filter((s) => s.spent.emptyMonths.length > 0).length,
    provisional: report.some((s) => s.spent.provisional),
  };
}

function serapan(
  basis: readonly SubKegiatanMoney[],
  untilMonth: Month,
): Pick<Money, 'realisasiBasis' | 'paguBasis' | 'serapan' | 'plan' | 'deviasi'> {
  const paguBasis = sum(basis.map((s) => s.pagu!.value));
  const value = sum(basis.map((s) => s.spent.value!));
  if (paguBasis === undefined || value === undefined) return {};
  const percent = serapanPercent(value, paguBasis)!;
  const kas = basis.map((s) => plannedKas(s.pagu!.value, untilMonth, s.kas));
  const plan = {
    percent: serapanPercent(sum(kas.map((k) => k.value))!, paguBasis)!,
    evenly: kas.some((k) => k.evenly),
    kas: { from: kas.filter((k) => !k.evenly).length, total: kas.length },
  };
  const deviasi = monthsOf(basis).length > 0 ? undefined : deviasiPoints(percent, plan.percent);
  return { realisasiBasis: value, paguBasis, serapan: percent, plan, ...(deviasi && { deviasi }) };
}

/** Months before the office's first one that one of them lacks; the plan to date counts them. */
function monthsOf(all: readonly SubKegiatanMoney[]): Month[] {
  return [...new Set(all.flatMap((s) => s.spent.beforeStart))].sort();
}

/** What was spent of sub kegiatan without a pagu; undefined where that is nothing. */
function separate(all: readonly SubKegiatanMoney[]): SeparateMoney | undefined {
  const value = all.flatMap((s) => (s.spent.value?.isZero() === false ? [s.spent.value] : []));
  return value.length === 0 ? undefined : { value: Decimal.sum(...value), count: value.length };
}

function sum(value: readonly Decimal[]): Decimal | undefined {
  return value.length === 0 ? undefined : Decimal.sum(...value);
}

function kind(all: readonly PaguKind[]): PaguKind | 'campuran' | undefined {
  return new Set(all).size > 1 ? 'campuran' : all[0];
}
