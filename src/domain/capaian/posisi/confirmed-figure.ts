import type { Decimal } from 'decimal.js';
import type { Month } from '../../kalender/month.ts';
import type { Angka, Indikator, Plan, Reporter } from '../../rencana/plan.ts';
import { suggestFromDesa } from './desa-posisi.ts';
import { posisiBefore } from './posisi.ts';

/** One number, or numerator and denominator of a ratio. */
export interface Suggestion {
  value: Decimal;
  denominator?: Decimal;
}

/** What the desa reports suggested when a section gave its figure, and what they suggest now. */
export interface ConfirmedFigure {
  angka: Angka;
  former: Suggestion;
  current?: Suggestion;
  /** The desa reports say something else now: one was corrected, or came later. */
  changed: boolean;
}

/**
 * The figure that a section gave for a month beside a suggestion of the desa reports, with what they suggest now.
 * @param all figures of the office's year, those of the desa among them
 * @returns undefined where the section has no figure for the month, or nothing was suggested to it
 */
export function confirmedFigure(
  plan: Plan,
  indikator: Indikator,
  reporter: readonly Reporter[],
  all: readonly Angka[],
  month: Month,
): ConfirmedFigure | undefined {
  const desa = new Set(reporter.filter((one) => one.kind === 'desa').map((one) => one.id));
  const owned = all.filter((one) => one.indikatorId === indikator.id && !desa.has(one.reporterId));
  const angka = owned.find((one) => one.month === month);
  if (angka?.suggestion === undefined || desa.size === 0) return undefined;
  const before = indikator.pertanyaan === 'tambahan' ? posisiBefore(indikator, owned, month) : undefined;
  const { suggestion, denominator } = suggestFromDesa(plan, indikator, reporter, all, month, before);
  const former = { value: angka.suggestion, denominator: angka.suggestedDenominator };
  const current = suggestion === undefined ? undefined : { value: suggestion, denominator };
  return { angka, former, current, changed: current === undefined || !same(former, current) };
}

/** A ratio that was stored without the denominator of its suggestion is compared by its numerator. */
function same(a: Suggestion, b: Suggestion): boolean {
  if (!a.value.eq(b.value)) return false;
  return a.denominator === undefined || b.denominator === undefined || a.denominator.eq(b.denominator);
}
