import type { RencanaContoh } from '../../app/contoh/contoh-data.ts';
import { baselineFindings, ikuFindings, indicatorFindings } from './findings-indikator.ts';
import { nameFindings, periodFindings } from './findings-nama.ts';
import { brokenCellFindings, paguFindings, paguFormFindings } from './findings-pagu.ts';
import { readRencana } from './read-rencana.ts';

/**
 * The plan of Kecamatan Perak with every place where the document contradicts itself.
 * Throws when the document is another one, or when a figure that had to be joined cannot be proven.
 * @param document sumber.txt
 */
export function transcribe(document: string): RencanaContoh {
  const rencana = readRencana(document);
  return {
    ...rencana,
    temuan: [
      ...periodFindings(document, rencana),
      ...brokenCellFindings(rencana),
      ...paguFormFindings(rencana),
      ...paguFindings(rencana),
      ...indicatorFindings(rencana),
      ...nameFindings(document, rencana),
      ...baselineFindings(document, rencana),
      ...ikuFindings(document, rencana),
    ],
  };
}
