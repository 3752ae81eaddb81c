import type { Indikator } from '../rencana/plan.ts';
import { type Result, refuse } from '../result.ts';
import { computeRumus } from './compute-rumus.ts';
import { cyclePath } from './cycle-path.ts';
import { parsedRumus } from './language/parsed-rumus.ts';
import type { RumusRefusal } from './language/refusal.ts';
import type { RumusOutcome, RumusSource } from './outcome.ts';

/**
 * The value of a computed indicator: see `computeRumus`.
 * @returns refusal for a stored formula that cannot be read or needs itself: it was not checked when it was stored, or
 *   the plan around it changed. It has no value then, and nothing else breaks.
 */
export function computeIndikator(
  indikator: Indikator,
  source: RumusSource,
): Result<RumusOutcome, RumusRefusal> {
  const parsed = parsedRumus(indikator);
  if (parsed === undefined) throw new Error(`${indikator.key} is not computed`);
  if (!parsed.ok) return parsed;
  const path = cyclePath(indikator.key, parsed.value, source.indikators);
  if (path !== undefined) return refuse({ code: 'rumus-siklus', path: path.join(' → ') });
  return { ok: true, value: computeRumus(parsed.value, source) };
}
