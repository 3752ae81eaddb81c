import { Decimal } from 'decimal.js';
import { endOfMonth, type Month, monthNumber, yearOf } from '../kalender/month.ts';
import { moneyButirKey } from '../realisasi/butir.ts';
import { oneReporter } from '../realisasi/choose-angka.ts';
import {
  type AnggaranKas,
  type Angka,
  isProvisional,
  type Pagu,
  type PaguKind,
  type PlanNode,
} from '../rencana/plan.ts';
import { angkaOfYear, emptyMonthsOf, monthsBeforeStart } from './posisi/posisi.ts';
import { sumTambahan } from './posisi/settled-posisi.ts';

/** The pagu that serapan is judged against, and of which kind it is: shown with its name. */
export interface PaguInForce {
  /** Rupiah */
  value: Decimal;
  kind: PaguKind;
  /** ISO date from which it is in force. */
  validFrom: string;
}

/**
 * Pagu of a node in force on a day, in Rupiah: the newest DPA or DPPA that has begun; before any has, the newest pagu
 * indikatif. On one day a DPPA precedes a DPA, and of two alike the one entered last.
 * @param year budget year
 * @param onDate ISO date in the office's time zone
 * @returns undefined when none has begun; unknown is not 0
 * Source: docs/sources.md#money (Permendagri 77/2020).
 */
export function paguInForce(node: PlanNode, year: number, onDate: string): PaguInForce | undefined {
  const start = node.pagu.filter((p) => p.year === year && p.validFrom <= onDate);
  const dpa = start.filter((p) => p.kind !== 'indikatif');
  const choices = (dpa.length > 0 ? dpa : start).reduce<Pagu | undefined>(newer, undefined);
  return choices && { value: choices.value, kind: choices.kind, validFrom: choices.validFrom };
}

/**
 * Pagu by which a month is judged: the one in force on its last day, whatever came later. On a plan taken for a month
 * (`monthPlan`) a verified month knows only what had been entered by then.
 */
export function paguOfMonth(node: PlanNode, month: Month): PaguInForce | undefined {
  return paguInForce(node, yearOf(month), endOfMonth(month).toString());
}

function newer(a: Pagu | undefined, b: Pagu): Pagu {
  if (a === undefined || b.validFrom > a.validFrom) return b;
  if (b.validFrom < a.validFrom) return a;
  return a.kind === 'dppa' && b.kind !== 'dppa' ? a : b;
}

/** Money spent of one sub kegiatan within the year. */
export interface Spent {
  state: 'kosong' | 'nihil' | 'nilai';
  /** Rupiah, exact; 0 for nihil, absent when nothing was reported. */
  value?: Decimal;
  provisional: boolean;
  latestMonth?: Month;
  basis: Angka[];
  /** Months, January to `untilMonth`, without a figure: money is asked every month. */
  emptyMonths: Month[];
  /** Months of the year before the office's first one that nobody reported. */
  beforeStart: Month[];
}

/**
 * Money spent of a sub kegiatan from January to `untilMonth`: Σ of the months' additions in Rupiah, exact. Money that
 * was returned is a negative addition. Figures of other items are left out.
 * @param angka in any order, with whose figure counts settled (`chooseAngka`): a month is never counted twice
 * @returns `state` 'kosong' and no value where nothing was reported; nihil is 0
 */
export function spent(node: PlanNode, angka: readonly Angka[], untilMonth: Month): Spent {
  const key = moneyButirKey(node.id);
  const basis = angkaOfYear(oneReporter(angka.filter((a) => a.butir === key)), untilMonth);
  const value = sumTambahan(basis);
  return {
    state: value === undefined ? 'kosong' : basis.some((a) => a.state === 'nilai') ? 'nilai' : 'nihil',
    value,
    provisional: basis.some((a) => isProvisional(a.status)),
    latestMonth: basis.at(-1)?.month,
    basis,
    emptyMonths: emptyMonthsOf(
      { diminta: { jenis: 'bulanan' }, startMonth: node.startMonth },
      basis,
      untilMonth,
    ),
    beforeStart: monthsBeforeStart(
      { diminta: { jenis: 'bulanan' }, startMonth: node.startMonth },
      basis,
      untilMonth,
    ),
  };
}

/**
 * Serapan in percent: spent / pagu × 100, raw, neither rounded nor capped; negative after more was returned than spent.
 * @returns undefined for a pagu of 0 or less: there is nothing to judge
 */
export function serapanPercent(value: Decimal, pagu: Decimal): Decimal | undefined {
  return pagu.gt(0) ? value.times(100).div(pagu) : undefined;
}

/** Remaining pagu in Rupiah: pagu − what was reported as spent; negative when it is overspent. */
export function paguLeft(pagu: Decimal, spent: Spent): Decimal {
  return spent.value === undefined ? pagu : pagu.minus(spent.value);
}

/** Money planned to be spent of a sub kegiatan by the end of a month. */
export interface KasPlan {
  /** Rupiah, unrounded */
  value: Decimal;
  /** true: no anggaran kas is known and the year's pagu was spread evenly; to be said beside the figure. */
  evenly: boolean;
}

/**
 * Anggaran kas of a node in force on a day for a budget year: the newest that has begun, of two of one day the one
 * entered last.
 * @param onDate ISO date in the office's time zone
 * @returns undefined when none has begun
 */
export function kasInForce(node: PlanNode, year: number, onDate: string): AnggaranKas | undefined {
  const start = node.kas.filter((kas) => kas.year === year && kas.validFrom <= onDate);
  return start.reduce<AnggaranKas | undefined>(
    (a, b) => (a === undefined || b.validFrom >= a.validFrom ? b : a),
    undefined,
  );
}

/**
 * Planned spending to date in Rupiah: Σ of the anggaran kas from January to the month, as it is written, or for want of
 * one pagu × month / 12. Gaji is paid 14 times a year (THR and the 13th besides 12 months); without an anggaran kas the
 * documents give no months for the two: it is spread evenly like the rest, and shown apart.
 * Source: docs/sources.md#money (Permendagri 77/2020); even without an anggaran kas is this program's choice.
 */
export function plannedKas(pagu: Decimal, untilMonth: Month, kas?: AnggaranKas): KasPlan {
  const number = monthNumber(untilMonth);
  if (kas === undefined) return { value: pagu.times(number).div(12), evenly: true };
  const value = kas.month.slice(0, number).reduce((sum, one) => sum.plus(one), new Decimal(0));
  return { value, evenly: false };
}

/** Deviasi in percentage points: realised − planned, both in percent of the same base; negative is behind. */
export function deviasiPoints(realisasi: Decimal, plan: Decimal): Decimal {
  return realisasi.minus(plan);
}
