import { confirmedFigure, type Suggestion } from '../capaian/posisi/confirmed-figure.ts';
import type { Month } from '../kalender/month.ts';
import type { Angka, Plan, Reporter } from '../rencana/plan.ts';
import { reportedAngka } from './angka-mutu.ts';
import type { MutuFinding } from './finding.ts';

/**
 * Figures of sections that were given beside what the desa reports suggested, where these suggest something else by
 * now: a desa corrected its report or reported later. Asking the section again is its own matter.
 * @param angka figures of the office's year
 */
export function desaMutu(
  plan: Plan | undefined,
  reporter: readonly Reporter[],
  angka: readonly Angka[],
  month: Month,
): MutuFinding[] {
  const all = plan?.indikators.filter((one) => one.pelapor === 'konfirmasi_desa') ?? [];
  return all.flatMap((indikator): MutuFinding[] => {
    const confirmed = confirmedFigure(plan!, indikator, reporter, angka, month);
    if (confirmed === undefined || !confirmed.changed || confirmed.current === undefined) return [];
    const { angka: figure, former, current } = confirmed;
    return [
      {
        kode: 'desa_berubah',
        month,
        reporterIds: [figure.reporterId],
        butir: figure.butir,
        angka: { ...named('former', former), ...named('current', current) },
        reported: [reportedAngka(figure)],
      },
    ];
  });
}

function named(name: 'former' | 'current', { value, denominator }: Suggestion) {
  return { [name]: value, ...(denominator && { [`${name}Denominator`]: denominator }) };
}
