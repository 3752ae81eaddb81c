import type { Decimal } from 'decimal.js';
import { tambahanValue } from '../capaian/posisi/settled-posisi.ts';
import type { Month } from '../kalender/month.ts';
import type { DoubleAngka } from '../realisasi/choose-angka.ts';
import type { Angka } from '../rencana/plan.ts';
import { reportedAngka } from './angka-mutu.ts';
import type { MutuFinding } from './finding.ts';

/** What a figure adds, where it is a number at all. */
function value(angka: Angka): Decimal | undefined {
  return angka.state === 'nihil' || angka.value !== undefined ? tambahanValue(angka) : undefined;
}

/**
 * Items of a month of which two units sent a figure: the finding belongs to both reports, names both figures and which of
 * them counts, one finding for each that does not.
 */
export function doubleMutu(doubles: readonly DoubleAngka[], month: Month): MutuFinding[] {
  return doubles
    .filter((one) => one.month === month)
    .flatMap(({ butir, counted, other }) =>
      other.map((one): MutuFinding => {
        const both = { counted: value(counted), notCounted: value(one) };
        const angka = Object.entries(both).flatMap(([name, content]) =>
          content === undefined ? [] : [[name, content]],
        );
        return {
          kode: 'dua_pelapor',
          month,
          reporterIds: [one.reporterId, counted.reporterId],
          butir,
          angka: Object.fromEntries(angka),
          reported: [reportedAngka(counted), reportedAngka(one)],
        };
      }),
    );
}
