import { judgeCapaian } from '../capaian/judge-capaian.ts';
import { allDesaTarget, oneReporterTarget, targetOutcomeToDate } from '../capaian/target/target.ts';
import type { TargetOutcome } from '../capaian/target/target-outcome.ts';
import { yearOf } from '../kalender/month.ts';
import type { Indikator, Reporter } from '../rencana/plan.ts';
import { capaianSteps, predikatStep } from './capaian-steps.ts';
import { desaOf, type ExplainInput } from './explain-input.ts';
import type { Explanation } from './explanation.ts';
import { type FoundIndikator, findIndikator } from './find-indikator.ts';
import { targetSource } from './target-source.ts';
import { targetSteps } from './target-steps.ts';

/**
 * An indicator at one reporter or at the office, taken apart: what was reported and by whom, how the months and the
 * desa become one value, the target with its source, the capaian and its word. Unrounded; the result of the last step
 * with a percentage is the capaian against the year's target.
 * @param reporter a desa or unit; absent: the office's figure
 * @param year reporting year; another than that of the month only for a reporter's dated event (`reporterProgress`)
 */
export function explainIndikator(
  input: ExplainInput,
  indikator: Indikator,
  reporter?: Reporter,
  year: number = yearOf(input.month),
): Explanation {
  const found = findIndikator(input, indikator, reporter, year);
  const other = year !== yearOf(input.month);
  const desa = reporter === undefined && indikator.pelapor === 'desa' ? desaOf(input).length : undefined;
  const ofYear =
    desa === undefined ? oneReporterTarget(indikator, year) : allDesaTarget(indikator, year, desa);
  const judgements = judge(
    input,
    indikator,
    found,
    ofYear,
    other ? ofYear : comparableTarget(targetOutcomeToDate(indikator, input.month, desa), found),
    desa,
  );
  const { observed: _, beforeStart: __, late: ___, step, reason, ...findings } = found;
  return {
    ...findings,
    figure: {
      kind: 'indikator',
      indikatorId: indikator.id,
      reporterId: reporter?.id,
      ...(other && { year }),
    },
    indikator,
    reporter,
    month: input.month,
    moneyBasis: [],
    pagu: [],
    target: ofYear.line && targetSource(input, indikator, ofYear.line),
    profil: input.profilVersion,
    step: [...step, ...judgements.step],
    outcome: judgements.percent,
    form: 'persen',
    reason: judgements.percent === undefined ? (reason ?? judgements.reason) : undefined,
  };
}

function judge(
  { profil }: ExplainInput,
  indikator: Indikator,
  { observed, late }: FoundIndikator,
  ofYear: TargetOutcome,
  toDate: TargetOutcome,
  desa: number | undefined,
) {
  const target = targetSteps(indikator, ofYear, toDate, desa);
  if (observed === undefined || ofYear.size === undefined) {
    return { step: target, reason: ofYear.reason };
  }
  const outcome = judgeCapaian(indikator, observed, ofYear.size, profil.rumusLower);
  const current = toDate.size && judgeCapaian(indikator, observed, toDate.size, profil.rumusLower);
  const compute = (size: TargetOutcome['size'], against: 'tahun' | 'sampai') =>
    size === undefined ? [] : capaianSteps(indikator, observed, size, profil.rumusLower, against);
  return {
    percent: outcome.percent,
    reason: outcome.reason,
    step: [
      ...target,
      ...compute(ofYear.size, 'tahun'),
      ...compute(toDate.size, 'sampai'),
      ...(current?.percent === undefined || late ? [] : [predikatStep(current.percent, profil.predikat)]),
    ],
  };
}

/** The target to date; none where the figure lacks months that it counts (`reporterProgress`). */
function comparableTarget(toDate: TargetOutcome, { beforeStart }: FoundIndikator): TargetOutcome {
  if (beforeStart.length === 0 || toDate.size === undefined) return toDate;
  return { line: toDate.line, reason: 'bulan_sebelum_mulai' };
}
