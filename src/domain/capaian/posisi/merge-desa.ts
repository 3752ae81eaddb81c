import { Decimal } from 'decimal.js';
import type { AcrossDesa, Indikator, ValueKind } from '../../rencana/plan.ts';
import type { DesaAngka } from './desa-angka.ts';
import type { NoValueReason } from './reasons.ts';
import { pairPercent } from './value-posisi.ts';

/** The figure of an office out of those of its desa; `reason` where there is none. */
export interface Merged {
  value?: Decimal;
  numerator?: Decimal;
  denominator?: Decimal;
  reason?: NoValueReason;
}

type Way = (desa: readonly DesaAngka[], indikator: Indikator) => Merged;

const NO_RULE: Merged = { reason: 'tanpa_aturan' };

const jumlah: Way = (desa) => {
  const present = desa.flatMap((one) => one.worth ?? []);
  return { value: Decimal.sum(...present) };
};

/** Σ numerators / Σ denominators: Kemangkon's stunting is 214/3350 = 6,39 %, the mean of its desa 6,29 % and wrong. */
const rasio: Way = (desa) => {
  const pairs = desa.flatMap(({ posisi: { numerator, denominator } }) =>
    numerator === undefined || denominator === undefined ? [] : [{ numerator, denominator }],
  );
  if (pairs.length === 0) return NO_RULE;
  const numerator = Decimal.sum(...pairs.map((one) => one.numerator));
  const denominator = Decimal.sum(...pairs.map((one) => one.denominator));
  return { value: pairPercent(numerator, denominator), numerator, denominator };
};

const mean: Way = (desa) => {
  const present = desa.flatMap((one) => one.worth ?? []);
  return { value: Decimal.sum(...present).div(present.length) };
};

const compute: Way = (desa) => {
  const judged = desa.filter((one) => one.meets !== undefined);
  if (judged.length === 0) return NO_RULE;
  return { value: new Decimal(judged.filter((one) => one.meets).length) };
};

/**
 * Which kinds of value can be joined how; a pair absent here has no rule. Scores, percentages and categories are not
 * added up, percentages not averaged (Kemangkon 492: 6,39 %; docs/sources.md#desa).
 */
const WAYS: Record<Exclude<AcrossDesa, 'none'>, Partial<Record<ValueKind, Way>>> = {
  sum: { jumlah, kuantitas: jumlah, tanggal: jumlah },
  ratio: { rasio },
  mean: { jumlah: mean, kuantitas: mean, indeks: mean },
  count: { jumlah: compute, kuantitas: compute, rasio: compute, indeks: compute, tanggal: compute },
};

/** Whether a rule joins such values of the desa to a figure of the office. */
export function hasMergeWay({ antarDesa, jenisNilai }: Pick<Indikator, 'antarDesa' | 'jenisNilai'>): boolean {
  return antarDesa === 'none' || WAYS[antarDesa][jenisNilai] !== undefined;
}

/**
 * Figure of the office out of the desa that have an observation, unrounded: Σ (done dated events: their number) ·
 * Σ numerators / Σ denominators × 100 · plain mean · number of desa that satisfy (`conditionState`) · none.
 * A desa without an observation enters on no side and is never 0.
 * @returns `reason` where no desa has an observation, the desa make no figure of the office, or no rule joins them
 */
export function mergeDesa(indikator: Indikator, all: readonly DesaAngka[]): Merged {
  const { antarDesa, jenisNilai } = indikator;
  if (antarDesa === 'none') return { reason: 'tidak_digabung' };
  const way = WAYS[antarDesa][jenisNilai];
  if (way === undefined) return NO_RULE;
  // A sum of those that report in the present unit would pass for a sum of all.
  if (all.some(({ posisi }) => posisi.reason === 'satuan_berganti')) return { reason: 'satuan_berganti' };
  const observed = all.filter((one) => one.worth !== undefined);
  return observed.length > 0 ? way(observed, indikator) : { reason: reasonOfAll(all) };
}

/** Why no desa has an observation: the first reason of those who reported, else that nobody did. */
function reasonOfAll(all: readonly DesaAngka[]): NoValueReason {
  const report = all.find((one) => one.posisi.state !== 'kosong');
  return report?.posisi.reason ?? all.find((one) => one.posisi.reason)?.posisi.reason ?? 'belum_lapor';
}
