import type { Observed } from '../capaian/judge-capaian.ts';
import { desaPosisi, posisiValue } from '../capaian/posisi/desa-posisi.ts';
import { posisi } from '../capaian/posisi/posisi.ts';
import type { NoCapaianReason } from '../capaian/posisi/reasons.ts';
import { type Month, yearOf } from '../kalender/month.ts';
import { missingBefore } from '../progres/indikator-progress.ts';
import { eventTimeliness } from '../rencana/event-deadline.ts';
import type { Angka, Indikator, Reporter } from '../rencana/plan.ts';
import { confirmationParts, confirmationSteps } from './confirmation-steps.ts';
import { deadlineSteps } from './deadline-steps.ts';
import { desaSteps } from './desa-steps.ts';
import { desaOf, type ExplainInput, sentTwice } from './explain-input.ts';
import type { Explanation, ExplanationStep } from './explanation.ts';
import { monthSteps } from './month-steps.ts';

/** What was found of an indicator before it is judged. */
export type FoundIndikator = Pick<
  Explanation,
  'reported' | 'setAside' | 'takeovers' | 'notYet' | 'provisional' | 'part' | 'rumus' | 'coverage'
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
 * What was reported of an indicator at one reporter or at the office, how the months and the desa become one value, and
 * why there is none.
 */
export function findIndikator(
  input: ExplainInput,
  indikator: Indikator,
  reporter: Reporter | undefined,
  year: number,
): FoundIndikator {
  if (indikator.pelapor === 'rumus') return fromRumus(input, indikator);
  if (reporter === undefined && indikator.pelapor === 'desa') return fromDesa(input, indikator);
  return fromReporter(input, indikator, reporter, year);
}

const NO_RUMUS = { rumus: undefined, part: [], coverage: undefined };

function fromReporter(
  input: ExplainInput,
  indikator: Indikator,
  reporter: Reporter | undefined,
  year: number,
): FoundIndikator {
  const desa = new Set(desaOf(input).map((one) => one.id));
  const owned = (a: Angka) =>
    a.indikatorId === indikator.id &&
    (reporter?.kind === 'desa' ? a.reporterId === reporter.id : !desa.has(a.reporterId));
  const p = posisi(indikator, input.angka.filter(owned), input.month, year);
  const value = posisiValue(p);
  const { notCounted, takeovers } = sentTwice(input, year, owned);
  return {
    ...NO_RUMUS,
    reported: p.basis,
    setAside: [...p.setAside, ...notCounted],
    takeovers,
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

function fromDesa(input: ExplainInput, indikator: Indikator): FoundIndikator {
  const owned = input.angka.filter((a) => a.indikatorId === indikator.id);
  const all = desaPosisi(indikator, desaOf(input), owned, input.month);
  return {
    ...NO_RUMUS,
    reported: all.perDesa.flatMap((one) => one.posisi.basis),
    setAside: all.perDesa.flatMap((one) => one.posisi.setAside),
    takeovers: [],
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

function fromRumus({ progress }: ExplainInput, indikator: Indikator): FoundIndikator {
  const all = [...progress.officeIndikator, ...progress.node.flatMap((one) => one.indikator)];
  const p = all.find((one) => one.indikator.id === indikator.id);
  const outcome = p?.rumus?.ok ? p.rumus.value : undefined;
  const step: ExplanationStep[] =
    p?.value === undefined ? [] : [{ kode: 'rumus', outcome: p.value, form: 'satuan' }];
  return {
    reported: [],
    setAside: [],
    takeovers: [],
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
