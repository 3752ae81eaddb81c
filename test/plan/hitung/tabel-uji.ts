import type { BarisHitung } from '../../../src/plan/hitung/baris-hitung.ts';
import { hitungDokumen } from '../../../src/plan/hitung/hitung-dokumen.ts';
import { barisTeks } from '../../../src/plan/masukan/sel-pemisah.ts';

/** Cells of a table's line. */
export const tab = (...cells: string[]): string => cells.join('\t');

/** The recomputed ratios of a document of these lines. */
export const baca = (...lines: string[]): BarisHitung[] => hitungDokumen(barisTeks(lines.join('\n')));

/** A row in short: year, printed, recomputed, verdict, reason. */
export const putusan = ({ tahun, tercetak, dihitung, sama, alasan }: BarisHitung): string =>
  [tahun, tercetak, dihitung ?? '-', sama ? 'sama' : 'beda', alasan ?? '-'].join(' ');
