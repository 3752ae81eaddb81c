import { looksLikeMoney } from '../cells/money.ts';
import type { Counted, PlanCoverage } from '../draft/coverage.ts';
import type { Line } from '../lines/split-lines.ts';
import { levelOfRow } from '../tables/plan-rows.ts';

/** Nothing printed, nothing read. */
export const NOTHING: PlanCoverage = {
  rows: { printed: 0, read: 0 },
  kode: { printed: 0, read: 0 },
  amounts: { printed: 0, read: 0 },
};

const plus = (a: Counted, b: Counted): Counted => ({ printed: a.printed + b.printed, read: a.read + b.read });

/** Both together. */
export function addCoverage(a: PlanCoverage, b: PlanCoverage): PlanCoverage {
  return { rows: plus(a.rows, b.rows), kode: plus(a.kode, b.kode), amounts: plus(a.amounts, b.amounts) };
}

/** How many cells of a row look like an amount. */
export function amountsIn({ cells }: Line): number {
  return cells.filter(looksLikeMoney).length;
}

/** Whether a row prints a code of the nomenclature, from the program's on. */
export function hasKode(row: Line): boolean {
  return levelOfRow(row) !== undefined;
}
