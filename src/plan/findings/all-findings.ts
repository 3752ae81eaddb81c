import type { DraftTable, Finding } from '../draft/draft.ts';
import type { Line } from '../lines/split-lines.ts';
import type { DraftTree } from '../tree/read-tree.ts';
import { periodFindings, tablePeriodFindings } from './document/period.ts';
import { acrossTablesFindings } from './figures/across-tables.ts';
import { columnFindings } from './figures/columns.ts';
import { differingRealisasiFindings } from './figures/differing-realisasi.ts';
import { listFindings } from './figures/list-notes.ts';
import { otherPaguFindings } from './figures/other-pagu.ts';
import { scaleFindings } from './figures/scale.ts';
import { sumFindings } from './figures/sums.ts';
import { thousandsFindings } from './figures/thousands.ts';
import { indikatorFindings } from './indikators/indikators.ts';
import { traitFindings } from './indikators/traits.ts';
import { kodeFindings } from './kode/kode.ts';
import { rowKodeFindings } from './kode/row-kode.ts';

/** Everything that a person should know about a document, in the order of its lines. */
export function allFindings(
  lines: readonly Line[],
  tables: readonly DraftTable[],
  trees: readonly DraftTree[],
): Finding[] {
  const found = [
    ...periodFindings(lines, tables),
    ...trees.flatMap((tree) => [
      ...kodeFindings(tree),
      ...columnFindings(tree),
      ...sumFindings(tree),
      ...thousandsFindings(tree),
    ]),
    ...tables.flatMap((table) => [
      ...tablePeriodFindings(table),
      ...otherPaguFindings(table),
      ...indikatorFindings(table),
      ...listFindings(table),
      ...differingRealisasiFindings(table),
      ...scaleFindings(table),
    ]),
    ...traitFindings(tables),
    ...rowKodeFindings(tables),
    ...acrossTablesFindings(tables),
  ];
  // Two plans side by side over one column of codes tell the same about a code twice.
  const once = new Map(found.map((one) => [JSON.stringify([one.kode, one.line, one.data]), one]));
  return [...once.values()].sort((a, b) => a.line - b.line);
}
