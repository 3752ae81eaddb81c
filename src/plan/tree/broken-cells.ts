import { Decimal } from 'decimal.js';
import { looksLikeMoneyPiece, readMoney } from '../cells/money.ts';
import type { Column } from '../headings/column.ts';
import type { ChosenReadings } from '../place/sums.ts';
import { paguNode } from '../place/sums.ts';
import type { SkeletonNode } from '../skeleton/skeleton.ts';
import type { WholeRow } from '../tables/join-rows.ts';

/** A figure that stands in two cells. */
export interface SplitCell {
  row: WholeRow;
  node: number;
  year: string;
  /** Both cells, a tab between them. */
  printed: string;
  /** The joined figure, and the first cell read alone. */
  reading: string;
  own: string | null;
  /** What proves the joined figure: `jumlah` = `times` × it; undefined when nothing does. */
  bukti: { times: 1 | 2; line: number } | undefined;
}

/**
 * Rows where a narrow last column cut a figure and its end slid into the cell before: `41,00` and `19.071.8` on Perak
 * 1914 are 19.071.841,00. Only where the cell behind the last pagu cannot be a figure by itself.
 */
export function findSplitCells(nodes: readonly SkeletonNode[], columns: readonly Column[]): SplitCell[] {
  const last = columns.findLastIndex(({ role }) => role === 'pagu');
  if (last < 0) return [];
  return nodes.flatMap((node, at) =>
    node.rows.flatMap(({ row }) => {
      const [end = '', start = ''] = [row.cells[last]?.trim(), row.cells[last + 1]?.trim()];
      if (!looksLikeMoneyPiece(start) || readMoney(start) !== null) return [];
      const reading = readMoney(`${start}${end}`);
      if (reading === null) return [];
      const printed = `${end}\t${start}`;
      return [
        {
          row,
          node: at,
          year: columns[last]!.year,
          printed,
          reading,
          own: readMoney(end),
          bukti: undefined,
        },
      ];
    }),
  );
}

/**
 * Proves joined figures by sums: of the node over its children, of the parent over the node and its siblings, or of the
 * node's first row over its outcome's row. Where a parent prints twice its sum in another year too (Perak), twice is
 * proof.
 * @param chosen holds the joined figures already
 */
export function proveCells(
  cells: readonly SplitCell[],
  nodes: readonly SkeletonNode[],
  chosen: ChosenReadings,
): SplitCell[] {
  const children = new Map<number, number[]>();
  for (const [at, { parent }] of nodes.entries()) {
    if (parent === null) continue;
    const list = children.get(parent);
    if (list === undefined) children.set(parent, [at]);
    else list.push(at);
  }
  const ratio = (parent: number, year: string): 1 | 2 | undefined => {
    const own = paguNode(nodes[parent]!, year, chosen);
    const parts = (children.get(parent) ?? []).map((at) => paguNode(nodes[at]!, year, chosen));
    if (own === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
    const sum = Decimal.sum(0, ...parts.map((part) => part!));
    if (sum.isZero()) return undefined;
    return own.equals(sum) ? 1 : own.equals(sum.times(2)) ? 2 : undefined;
  };
  const years = Object.keys(chosen.values().next().value?.pagu ?? {});
  return cells.map((cell) => {
    const parents = [cell.node, nodes[cell.node]!.parent].filter((at) => at !== null);
    for (const parent of parents) {
      const times = ratio(parent, cell.year);
      const usual = years.filter((year) => year !== cell.year).some((year) => ratio(parent, year) === 2);
      if (times === 1 || (times === 2 && usual)) {
        return { ...cell, bukti: { times, line: nodes[parent]!.rows[0]!.row.line } };
      }
    }
    return cell;
  });
}
