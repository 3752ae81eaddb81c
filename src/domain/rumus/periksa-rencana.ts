import type { Indikator } from '../rencana.ts';
import type { PenolakanRumus } from './penolakan.ts';
import { periksaRumus } from './periksa.ts';

/** The first formula of a plan that does not fit it, in the plan's order, and why; undefined when all do. */
export function rumusKeliru(
  indikators: readonly Indikator[],
): { indikator: Indikator; sebab: PenolakanRumus } | undefined {
  for (const indikator of indikators) {
    if (indikator.pelapor !== 'rumus') continue;
    const sah = periksaRumus(indikator.rumus ?? '', indikator, indikators);
    if (!sah.ok) return { indikator, sebab: sah.refusal };
  }
  return undefined;
}
