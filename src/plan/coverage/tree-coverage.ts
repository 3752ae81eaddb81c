import { levelOfGeneralKode } from '../cells/code.ts';
import { looksLikeMoney } from '../cells/money.ts';
import type { PlanCoverage } from '../draft/coverage.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import type { DraftTree } from '../tree/read-tree.ts';
import { amountsIn, hasKode } from './printed-figures.ts';

/** Lines of a tree by what became of them. */
interface ReadLines {
  /** Lines that belong to a node or a total, with how many of their amounts were read. */
  inNodes: Map<number, number>;
  /** Those of them whose code was understood. */
  named: Set<number>;
}

function amountsRead(row: WholeRow, { placement, separate }: DraftTree): number {
  const { pagu = {}, target = {} } = placement.chosen.get(row) ?? {};
  const torn = separate.filter((cell) => cell.row === row).length;
  return torn + [...Object.values(pagu), ...Object.values(target)].filter(looksLikeMoney).length;
}

function readLines(trees: readonly DraftTree[]): ReadLines {
  const read: ReadLines = { inNodes: new Map(), named: new Set() };
  for (const tree of trees) {
    for (const { rows, kode, printedKode, level } of tree.skeleton) {
      const known = kode !== null || levelOfGeneralKode(printedKode) !== undefined || level === 'jumlah';
      for (const { row } of rows) {
        read.inNodes.set(row.line, (read.inNodes.get(row.line) ?? 0) + amountsRead(row, tree));
        if (known) read.named.add(row.line);
      }
    }
  }
  return read;
}

/** Lines that print a code which entered no node. */
export function lostKodeLines(trees: readonly DraftTree[]): number[] {
  const { named } = readLines(trees);
  return (trees[0]?.rows ?? []).flatMap((row) => (hasKode(row) && !named.has(row.line) ? [row.line] : []));
}

const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);

/**
 * What the rows of a table print, and what of it entered a node.
 * @param trees all that were read from the one table: two plans may stand side by side in it
 */
export function treeCoverage(trees: readonly DraftTree[]): PlanCoverage {
  const { inNodes, named } = readLines(trees);
  const rows = (trees[0]?.rows ?? []).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const withKode = rows.filter(hasKode);
  return {
    rows: { printed: rows.length, read: rows.filter(({ line }) => inNodes.has(line)).length },
    kode: { printed: withKode.length, read: withKode.filter(({ line }) => named.has(line)).length },
    amounts: {
      printed: sum(rows.map(amountsIn)),
      read: sum(rows.map((row) => Math.min(amountsIn(row), inNodes.get(row.line) ?? 0))),
    },
  };
}
