import type { ExampleName } from '../../../src/app/example/load-example.ts';
import type { Month } from '../../../src/domain/kalender/month.ts';
import { DEFAULT_PROFIL } from '../../../src/domain/progres/figures.ts';
import { indikatorReader, type LastYearValue } from '../../../src/domain/progres/indikator-reader.ts';
import { indikatorButirKey } from '../../../src/domain/realisasi/butir.ts';
import type { Angka, AngkaContent, Plan } from '../../../src/domain/rencana/plan.ts';
import { exampleReporters } from './example-plans.ts';

/** An answer of a desa; without `month` and `year` those of the whole set of reports. */
export type Content = Partial<AngkaContent> & { month?: Month; year?: number };

/** Invented reports of an office's desa: for each kunci what the desa at a place in the official list answers. */
export function report(
  office: ExampleName,
  plan: Plan,
  month: Month,
  answer: Record<string, (desa: number, kode: string) => Content | Content[] | undefined>,
): Angka[] {
  const desa = exampleReporters(office).filter(({ kind }) => kind === 'desa');
  return Object.entries(answer).flatMap(([key, answer]) => {
    const { id } = plan.indikators.find((one) => one.key === key)!;
    return desa.flatMap((reporter, at) =>
      [answer(at, reporter.kode) ?? []].flat().map(
        ({ year, ...content }): Angka => ({
          reporterId: reporter.id,
          month,
          butir: indikatorButirKey(id, year),
          indikatorId: id,
          state: content.date === undefined ? 'nilai' : 'tanggal',
          status: 'diverifikasi',
          revision: 1,
          enteredById: 1,
          enteredAt: '2026-01-01T00:00:00Z',
          ...content,
        }),
      ),
    );
  });
}

/** Figures of the office at the end of a year, or of a month of it, by kunci, in percent or in the satuan, two decimals. */
export function officeAngka(
  office: ExampleName,
  plan: Plan,
  angka: readonly Angka[],
  until: number | Month,
  lastYear?: LastYearValue,
) {
  const { office: read } = indikatorReader({
    plan,
    reporter: exampleReporters(office),
    angka,
    month: typeof until === 'number' ? (`${until}-12` as Month) : until,
    profil: DEFAULT_PROFIL,
    lastYear,
  });
  return (key: string) => {
    const { value, capaian } = read(plan.indikators.find((one) => one.key === key)!);
    return { value: value?.toFixed(2), capaian: capaian?.toFixed(2) };
  };
}
