import { Decimal } from 'decimal.js';
import type { RumusLower } from '../capaian/capaian-percent.ts';
import { round } from '../capaian/capaian-percent.ts';
import type { Observed } from '../capaian/judge-capaian.ts';
import { judgeCapaian } from '../capaian/judge-capaian.ts';
import { type ProfilPredikat, predikat } from '../capaian/predikat.ts';
import type { TargetSize } from '../capaian/target/target-outcome.ts';
import type { Indikator } from '../rencana/plan.ts';
import { type Computation, computation, percentOf } from './computation.ts';
import { computedStep } from './computed-step.ts';
import type { ExplanationStep } from './explanation.ts';

/**
 * How a figure is judged against a target, as `judgeCapaian` does it.
 * @param against the year's target, or the target to date
 * @returns no step where there is no percentage
 */
export function capaianSteps(
  indikator: Indikator,
  observed: Observed,
  target: TargetSize,
  rumusLower: RumusLower,
  against: 'tahun' | 'sampai',
): ExplanationStep[] {
  const { percent } = judgeCapaian(indikator, observed, target, rumusLower);
  if (percent === undefined || observed.value === undefined) return [];
  const { kode, content } = capaianComputation(indikator, observed.value, target, rumusLower);
  const data = { against };
  if (content === undefined) return [{ kode: `capaian-${kode}`, outcome: percent, form: 'persen', data }];
  return [computedStep(`capaian-${kode}`, content, 'persen', data)];
}

function capaianComputation(
  { arah }: Indikator,
  value: Decimal,
  { value: target, range }: TargetSize,
  rumusLower: RumusLower,
): { kode: string; content?: Computation } {
  if (arah === 'pita' || arah === 'ambang') {
    const { min, max } = range ?? { min: target!, max: target! };
    if (value.gte(min) && value.lte(max)) return { kode: 'dalam-rentang' };
    return { kode: 'ambang', content: percentOf(value, value.gt(max) ? max : min) };
  }
  if (arah === 'higher') return { kode: 'higher', content: percentOf(value, target!) };
  if (target!.isZero()) return { kode: 'lower-nol' };
  if (rumusLower === 'target_per_realisasi')
    return { kode: 'lower-bagi', content: percentOf(target!, value) };
  const difference = computation('kurang', computation('kali', target!, new Decimal(2)), value);
  return {
    kode: 'lower-dua',
    content: computation('terbesar', new Decimal(0), percentOf(difference, target!)),
  };
}

/** How a percentage gets its word: rounded first as the profile says, then compared with its bands. */
export function predikatStep(percent: Decimal, profil: ProfilPredikat): ExplanationStep {
  const words = predikat(percent, profil);
  const band = profil.band.find((one) => one.predikat === words);
  const label = profil.words?.[words];
  return {
    kode: band === undefined ? 'predikat-bawah' : 'predikat',
    outcome: round(percent, profil.desimal),
    form: 'persen',
    data: {
      predikat: words,
      ...(label !== undefined && { label }),
      desimal: profil.desimal,
      start: (band ?? profil.band.at(-1)!).start.toFixed(),
    },
  };
}
