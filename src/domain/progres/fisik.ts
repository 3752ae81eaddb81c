import { Decimal } from 'decimal.js';
import { limitPercent, mean } from '../capaian/capaian-percent.ts';
import { predikat } from '../capaian/predikat.ts';
import { deviasiPoints } from '../capaian/serapan.ts';
import type { Month } from '../kalender/month.ts';
import type {
  Coverage,
  Fisik,
  IndikatorProgress,
  JudgedPercent,
  NoFisikReason,
  PlanComparison,
  ProgressProfil,
} from './figures.ts';

const ONE = new Decimal(1);

/** An item of an average: what is averaged and what it weighs. */
type Weighted = { value: Decimal; weight: Decimal | undefined };

/**
 * Physical progress of a sub kegiatan or a desa: plain mean of the capaian of its indicators that can be judged, each
 * held down to the profile's cap; percent, unrounded. `total` counts its indicators with a target for the year.
 * An indicator that nobody reported, or that has no percentage (a category, outside a band), does not enter and is
 * never 0; it is in `total` all the same.
 * Source: docs/sources.md#averages (the cap); the plain mean is this program's choice, as the
 * documents state none.
 */
export function indikatorFisik(all: readonly IndikatorProgress[], profil: ProgressProfil): Fisik {
  const judged = all.filter((i) => i.capaian !== undefined);
  const limit = (value: Decimal): Decimal => limitPercent(value, profil.meanLimit);
  const same = (value: Decimal): Weighted => ({ value: limit(value), weight: ONE });
  const planned = judged.filter((i) => i.plan !== undefined);
  const total = all.filter(hasTarget).length;
  return compose({
    total,
    year: judged.map((i) => same(i.capaian!)),
    toDate: all.flatMap((i) => (i.capaianToDate === undefined ? [] : [same(i.capaianToDate)])),
    realisasi: planned.map((i) => same(i.capaian!)),
    plan: planned.map((i) => same(i.plan!)),
    provisional: judged.some((i) => i.provisional),
    reason: indikatorReason(all, total),
    beforeStart: judged.flatMap((i) => i.beforeStart),
    profil,
  });
}

/** Why no indicator enters the mean: none has a target, none was observed, or none of those observed has a percentage. */
function indikatorReason(all: readonly IndikatorProgress[], total: number): NoFisikReason {
  if (total === 0) return 'tanpa_target';
  const observed = all.some((i) => hasTarget(i) && (i.value !== undefined || i.category !== undefined));
  return observed ? 'tidak_dirata' : 'belum_lapor';
}

/** The same of what lies below: a part with a figure and no weight rests on no pagu. */
function mergedReason(all: readonly Fisik[]): NoFisikReason {
  if (all.some((one) => one.year !== undefined)) return 'tanpa_pagu';
  const present = (reason: NoFisikReason) => all.some((one) => one.reason === reason);
  return (['tidak_dirata', 'belum_lapor', 'tanpa_target'] as const).find(present) ?? 'belum_lapor';
}

/** Whether the part that has a plan to date is all of the figure, so that the two are one and the same. */
export function isWholeFisik({ year, comparison }: Fisik): boolean {
  return year !== undefined && comparison !== undefined && comparison.coverage.from === year.coverage.from;
}

/** Whether the plan names a target that the indicator can be judged against, of whatever kind. */
export function hasTarget({ target, range, targetCategory }: IndikatorProgress): boolean {
  return target !== undefined || range !== undefined || targetCategory !== undefined;
}

/**
 * Physical progress of a kegiatan, program or office: mean of the figures of its sub kegiatan, weighted by pagu in
 * force (or each the same, by profile); percent, unrounded. Only sub kegiatan that have a figure and a weight enter;
 * `coverage` says how many of all these are. Weighting by pagu is this program's default; the profile may differ.
 * @param all every sub kegiatan below the node, with its pagu in Rupiah where one is known
 */
export function mergedFisik(
  all: readonly { fisik: Fisik; pagu: Decimal | undefined }[],
  profil: ProgressProfil,
): Fisik {
  const weight = (pagu: Decimal | undefined): Decimal | undefined => (profil.weight === 'sama' ? ONE : pagu);
  const take = (choose: (fisik: Fisik) => Decimal | undefined): Weighted[] =>
    all.flatMap(({ fisik, pagu }) => {
      const value = choose(fisik);
      return value === undefined ? [] : [{ value, weight: weight(pagu) }];
    });
  return compose({
    total: all.length,
    year: take((f) => f.year?.percent),
    toDate: take((f) => f.toDate?.percent),
    realisasi: take((f) => f.comparison?.realisasi),
    plan: take((f) => f.comparison?.plan),
    provisional: all.some((s) => s.fisik.year !== undefined && s.fisik.provisional),
    reason: mergedReason(all.map((s) => s.fisik)),
    beforeStart: all.flatMap((s) => s.fisik.beforeStart),
    profil,
  });
}

interface Input {
  total: number;
  year: Weighted[];
  toDate: Weighted[];
  realisasi: Weighted[];
  plan: Weighted[];
  provisional: boolean;
  /** Why there is no mean, should there be none. */
  reason: NoFisikReason;
  beforeStart: Month[];
  profil: ProgressProfil;
}

function compose(input: Input): Fisik {
  const year = judgements(input.year, input);
  const coverage: Coverage = year?.coverage ?? { from: 0, total: input.total };
  return {
    year,
    toDate: judgements(input.toDate, input),
    comparison: compare(input),
    coverage,
    provisional: input.provisional,
    ...(year === undefined && { reason: input.reason }),
    beforeStart: [...new Set(input.beforeStart)].sort(),
  };
}

function judgements(butir: Weighted[], { total, profil }: Input): JudgedPercent | undefined {
  const average = mean(butir);
  if (average === undefined) return undefined;
  const { value, from } = average;
  return { percent: value, predikat: predikat(value, profil.predikat), coverage: { from, total } };
}

function compare(input: Input): PlanComparison | undefined {
  const realisasi = mean(input.realisasi);
  const plan = mean(input.plan);
  if (realisasi === undefined || plan === undefined) return undefined;
  return {
    realisasi: realisasi.value,
    plan: plan.value,
    deviasi: deviasiPoints(realisasi.value, plan.value),
    coverage: { from: realisasi.from, total: input.total },
  };
}
