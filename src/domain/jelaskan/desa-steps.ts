import type { Decimal } from 'decimal.js';
import type { DesaAngka } from '../capaian/posisi/desa-angka.ts';
import { COMPARISON_WORD } from '../capaian/posisi/desa-condition.ts';
import type { DesaPosisi } from '../capaian/posisi/desa-posisi.ts';
import { deadlineDate } from '../rencana/event-deadline.ts';
import type { Indikator } from '../rencana/plan.ts';
import { computation, percentOf } from './computation.ts';
import { computedStep } from './computed-step.ts';
import type { ExplanationStep } from './explanation.ts';

/** How the desa's values become the office's figure, as `mergeDesa` does it; empty where they make none. */
export function desaSteps(indikator: Indikator, all: DesaPosisi, year: number): ExplanationStep[] {
  if (all.value === undefined) return [];
  const { done, from } = all.coverage;
  const data = { done, from };
  switch (indikator.antarDesa) {
    case 'ratio':
      return [computedStep('desa-rasio', percentOf(all.numerator!, all.denominator!), 'persen', data)];
    case 'count':
      return [countedDesaStep(indikator, all.perDesa, all.value, { ...data, ...condition(indikator, year) })];
    case 'mean':
      return [merge('rerata', all.perDesa, data)];
    default:
      return indikator.jenisNilai === 'tanggal'
        ? [finished(all.perDesa, all.value, data)]
        : [merge('tambah', all.perDesa, data)];
  }
}

function merge(
  op: 'tambah' | 'rerata',
  desa: readonly DesaAngka[],
  data: Record<string, number>,
): ExplanationStep {
  const content = computation(op, ...desa.flatMap((one) => one.worth ?? []));
  return computedStep(`desa-${op}`, content, 'satuan', data);
}

/** Desa that satisfy what is counted: what that is, or by which day, and who they are. */
function countedDesaStep(
  indikator: Indikator,
  desa: readonly DesaAngka[],
  value: Decimal,
  data: Record<string, string | number>,
): ExplanationStep {
  const name = desa.filter((one) => one.meets).map((one) => one.reporter.namaPendek);
  const date = indikator.tenggat === undefined ? 'desa-selesai' : 'desa-hitung-tanggal';
  const kode = indikator.jenisNilai === 'tanggal' ? date : 'desa-hitung';
  return { kode, outcome: value, form: 'hitungan', data: { ...data, name: name.join(', ') || '–' } };
}

/** Documents that came in, each by its desa; those after the deadline are named as such and counted all the same. */
function finished(
  desa: readonly DesaAngka[],
  value: Decimal,
  data: Record<string, string | number>,
): ExplanationStep {
  const arrived = desa.filter((one) => one.posisi.state === 'tanggal');
  const name = (all: readonly DesaAngka[]) => all.map((one) => one.reporter.namaPendek).join(', ') || '–';
  const late = arrived.filter((one) => one.timeliness === 'terlambat');
  const kode = late.length === 0 ? 'desa-selesai' : 'desa-selesai-terlambat';
  return {
    kode,
    outcome: value,
    form: 'hitungan',
    data: { ...data, name: name(arrived), late: name(late) },
  };
}

/** What a desa must satisfy to be counted, for the sentence; a dated event its deadline, empty without one. */
function condition({ syaratDesa, tenggat, satuan }: Indikator, year: number): Record<string, string> {
  if (syaratDesa !== undefined)
    return { comparison: COMPARISON_WORD[syaratDesa.banding], due: syaratDesa.nilai.toFixed(), satuan };
  return tenggat === undefined ? {} : { date: deadlineDate(tenggat, year) };
}
