import { judgeCapaian, type Observed } from '../capaian/judge-capaian.ts';
import { desaPosisi, posisiValue } from '../capaian/posisi/desa-posisi.ts';
import { posisi } from '../capaian/posisi/posisi.ts';
import type { NoCapaianReason } from '../capaian/posisi/reasons.ts';
import { allDesaTarget, oneReporterTarget, targetOutcomeToDate } from '../capaian/target/target.ts';
import type { TargetOutcome } from '../capaian/target/target-outcome.ts';
import { type Month, yearOf } from '../kalender/month.ts';
import { missingBefore } from '../progres/indikator-progress.ts';
import { indikatorButirKey } from '../realisasi/butir.ts';
import { eventTimeliness } from '../rencana/event-deadline.ts';
import type { Angka, Indikator, Reporter } from '../rencana/plan.ts';
import { capaianSteps, predikatStep } from './capaian-steps.ts';
import { confirmationParts, confirmationSteps } from './confirmation-steps.ts';
import { deadlineSteps } from './deadline-steps.ts';
import { desaSteps } from './desa-steps.ts';
import { desaOf, type ExplainInput, notCounted } from './explain-input.ts';
import type { Explanation, ExplanationStep } from './explanation.ts';
import { monthSteps } from './month-steps.ts';
import { targetSource } from './target-source.ts';
import { targetSteps } from './target-steps.ts';

/** What was found of an indicator before it is judged. */
type Found = Pick<
  Explanation,
  'reported' | 'setAside' | 'notYet' | 'provisional' | 'part' | 'rumus' | 'coverage'
> & {
  observed?: Observed;
  reason?: NoCapaianReason;
  step: ExplanationStep[];
  /** Months before the office's first one that a sum lacks. */
  beforeStart: Month[];
  /** Done after its deadline. */
  late?: boolean;
};

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
  const found =
    indikator.pelapor === 'rumus'
      ? fromRumus(input, indikator)
      : reporter === undefined && indikator.pelapor === 'desa'
        ? fromDesa(input, indikator)
        : fromReporter(input, indikator, reporter, year);
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
  { observed, late }: Found,
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
function comparableTarget(toDate: TargetOutcome, { beforeStart }: Found): TargetOutcome {
  if (beforeStart.length === 0 || toDate.size === undefined) return toDate;
  return { line: toDate.line, reason: 'bulan_sebelum_mulai' };
}

const NO_RUMUS = { rumus: undefined, part: [], coverage: undefined };

function fromReporter(
  input: ExplainInput,
  indikator: Indikator,
  reporter: Reporter | undefined,
  year: number,
): Found {
  const desa = new Set(desaOf(input).map((one) => one.id));
  const owned = (a: Angka) =>
    a.indikatorId === indikator.id &&
    (reporter?.kind === 'desa' ? a.reporterId === reporter.id : !desa.has(a.reporterId));
  const p = posisi(indikator, input.angka.filter(owned), input.month, year);
  const value = posisiValue(p);
  return {
    ...NO_RUMUS,
    reported: p.basis,
    setAside: [...p.setAside, ...notCounted(input, indikatorButirKey(indikator.id))],
    notYet: p.emptyMonths.length === 0 ? [] : [{ reporter, month: p.emptyMonths }],
    provisional: p.provisional,
    part: confirmationParts(input, indikator),
    step: [
      ...monthSteps(indikator, p),
      ...deadlineSteps(indikator, p, year),
      ...confirmationSteps(input, indikator),
    ],
    beforeStart: missingBefore(indikator, p.basis, input.month),
    late: p.date !== undefined && eventTimeliness(indikator, p.date, year) === 'terlambat',
    observed: value === undefined && p.category === undefined ? undefined : { value, category: p.category },
    reason: p.reason,
  };
}

function fromDesa(input: ExplainInput, indikator: Indikator): Found {
  const owned = input.angka.filter((a) => a.indikatorId === indikator.id);
  const all = desaPosisi(indikator, desaOf(input), owned, input.month);
  return {
    ...NO_RUMUS,
    reported: all.perDesa.flatMap((one) => one.posisi.basis),
    setAside: all.perDesa.flatMap((one) => one.posisi.setAside),
    notYet: all.perDesa
      .filter((one) => one.posisi.emptyMonths.length > 0)
      .map(({ reporter, posisi: { emptyMonths } }) => ({ reporter, month: emptyMonths })),
    provisional: all.provisional,
    coverage: { from: all.coverage.done, total: all.coverage.from },
    part: all.perDesa.map(({ reporter, worth, posisi: { state } }) => ({
      figure: { kind: 'indikator', indikatorId: indikator.id, reporterId: reporter.id },
      name: reporter.name,
      value: state === 'kosong' ? undefined : worth,
      form: indikator.jenisNilai === 'rasio' ? 'persen' : 'satuan',
    })),
    step: desaSteps(indikator, all, yearOf(input.month)),
    beforeStart: all.perDesa
      .filter((one) => one.posisi.state !== 'kosong')
      .flatMap((one) => missingBefore(indikator, one.posisi.basis, input.month)),
    observed: all.value && { value: all.value },
    reason: all.reason,
  };
}

function fromRumus({ progress }: ExplainInput, indikator: Indikator): Found {
  const all = [...progress.officeIndikator, ...progress.node.flatMap((one) => one.indikator)];
  const p = all.find((one) => one.indikator.id === indikator.id);
  const outcome = p?.rumus?.ok ? p.rumus.value : undefined;
  const step: ExplanationStep[] =
    p?.value === undefined ? [] : [{ kode: 'rumus', outcome: p.value, form: 'satuan' }];
  return {
    reported: [],
    setAside: [],
    notYet: [],
    part: [],
    provisional: p?.provisional ?? false,
    beforeStart: [],
    rumus: outcome?.step,
    coverage: outcome?.coverage && { from: outcome.coverage.done, total: outcome.coverage.from },
    step,
    observed: p?.value && { value: p.value },
    reason: p?.value === undefined ? 'rumus_tanpa_hasil' : undefined,
  };
}
