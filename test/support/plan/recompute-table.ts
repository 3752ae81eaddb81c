import type { RecomputedRow } from '../../../src/plan/recompute/ratio/recomputed-row.ts';
import { recomputeDocument } from '../../../src/plan/recompute/recompute-document.ts';
import { linesOfText } from '../../../src/plan/sources/lines-of-text.ts';

/** Cells of a table's line. */
export const tab = (...cells: string[]): string => cells.join('\t');

/** The recomputed ratios of a document of these lines. */
export const readRows = (...lines: string[]): RecomputedRow[] =>
  recomputeDocument(linesOfText(lines.join('\n')));

/** A row in short: year, printed, recomputed, verdict, reason. */
export const decision = ({ year, printed, counted, same, reason }: RecomputedRow): string =>
  [year, printed, counted ?? '-', same ? 'sama' : 'beda', reason ?? '-'].join(' ');
