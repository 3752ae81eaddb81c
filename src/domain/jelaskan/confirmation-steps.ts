import { confirmedFigure, type Suggestion } from '../capaian/posisi/confirmed-figure.ts';
import { desaPosisi } from '../capaian/posisi/desa-posisi.ts';
import type { Indikator } from '../rencana/plan.ts';
import { desaOf, type ExplainInput } from './explain-input.ts';
import type { ExplanationStep, FigurePart } from './explanation.ts';

/**
 * Where a section's figure was given beside what the desa reports suggested: that it was so, and that they suggest
 * something else by now. Empty for other figures, and where the desa's figures may not be told.
 */
export function confirmationSteps(input: ExplainInput, indikator: Indikator): ExplanationStep[] {
  if (indikator.pelapor !== 'konfirmasi_desa' || desaOf(input).length === 0) return [];
  const { plan, reporter, angka, month } = input;
  const found = confirmedFigure(plan, indikator, reporter, angka, month);
  if (found === undefined) return [];
  const { former, current, changed } = found;
  const data = { ...named('former', former), ...(current && named('current', current)) };
  const kind = former.denominator === undefined && current?.denominator === undefined ? 'angka' : 'rasio';
  if (!changed) return [{ kode: `konfirmasi-${kind}`, form: 'hitungan', data }];
  const kode = current === undefined ? 'konfirmasi-tanpa-desa' : `konfirmasi-berubah-${kind}`;
  return [{ kode, form: 'hitungan', data }];
}

function named(name: 'former' | 'current', { value, denominator }: Suggestion): Record<string, string> {
  return { [name]: value.toFixed(), [`${name}Denominator`]: denominator?.toFixed() ?? '' };
}

/** The desa reports behind a section's figure: each desa's own figure of everything that feeds it. */
export function confirmationParts(input: ExplainInput, indikator: Indikator): FigurePart[] {
  if (indikator.pelapor !== 'konfirmasi_desa') return [];
  const source = input.plan.indikators.filter(
    (one) => one.pelapor === 'desa' && one.feedsKunci === indikator.key,
  );
  return source.flatMap((one) => {
    const owned = input.angka.filter((a) => a.indikatorId === one.id);
    return desaPosisi(one, desaOf(input), owned, input.month).perDesa.map(
      ({ reporter, worth, posisi }): FigurePart => ({
        figure: { kind: 'indikator', indikatorId: one.id, reporterId: reporter.id },
        name: source.length === 1 ? reporter.name : `${reporter.name} · ${one.namaPendek}`,
        value: posisi.state === 'kosong' ? undefined : worth,
        form: one.jenisNilai === 'rasio' ? 'persen' : 'satuan',
      }),
    );
  });
}
