import type { Indikator } from '../rencana.ts';
import type { PenolakanRumus } from './penolakan.ts';
import { periksaRumus } from './periksa.ts';

/** A formula that does not fit its plan, and why. */
export interface RumusKeliru {
  indikator: Indikator;
  sebab: PenolakanRumus;
}

/** Every formula of a plan that does not fit it (names, kinds, units, circles), in the plan's order. */
export function semuaRumusKeliru(indikators: readonly Indikator[]): RumusKeliru[] {
  return indikators
    .filter(({ pelapor }) => pelapor === 'rumus')
    .flatMap((indikator) => {
      const sah = periksaRumus(indikator.rumus ?? '', indikator, indikators);
      return sah.ok ? [] : [{ indikator, sebab: sah.refusal }];
    });
}

/** The first formula of a plan that does not fit it, in the plan's order, and why; undefined when all do. */
export function rumusKeliru(indikators: readonly Indikator[]): RumusKeliru | undefined {
  return semuaRumusKeliru(indikators)[0];
}
