import { Decimal } from 'decimal.js';
import { potonganUang, readUang } from '../cells/money.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Pilihan } from '../place/sums.ts';
import { paguNode } from '../place/sums.ts';
import type { Kolom } from '../tables/columns.ts';
import type { Kerangka } from './skeleton.ts';

/** A figure that stands in two cells. */
export interface SelTerpisah {
  row: BarisUtuh;
  node: number;
  tahun: string;
  /** Both cells, a tab between them. */
  tercetak: string;
  /** The joined figure, and the first cell read alone. */
  bacaan: string;
  sendiri: string | null;
  /** What proves the joined figure: `jumlah` = `kali` × it; undefined when nothing does. */
  bukti: { kali: 1 | 2; baris: number } | undefined;
}

/**
 * Rows where a narrow last column cut a figure and its end slid into the cell before: `41,00` and `19.071.8` on Perak
 * 1914 are 19.071.841,00. Only where the cell behind the last pagu cannot be a figure by itself.
 */
export function cariTerpisah(nodes: readonly Kerangka[], kolom: readonly Kolom[]): SelTerpisah[] {
  const last = kolom.findLastIndex(({ peran }) => peran === 'pagu');
  if (last < 0) return [];
  return nodes.flatMap((node, at) =>
    node.rows.flatMap(({ row }) => {
      const [end = '', start = ''] = [row.sel[last]?.trim(), row.sel[last + 1]?.trim()];
      if (!potonganUang(start) || readUang(start) !== null) return [];
      const bacaan = readUang(`${start}${end}`);
      if (bacaan === null) return [];
      const tercetak = `${end}\t${start}`;
      return [
        {
          row,
          node: at,
          tahun: kolom[last]!.tahun,
          tercetak,
          bacaan,
          sendiri: readUang(end),
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
 * @param pilihan holds the joined figures already
 */
export function buktikan(
  cells: readonly SelTerpisah[],
  nodes: readonly Kerangka[],
  pilihan: Pilihan,
): SelTerpisah[] {
  const children = new Map<number, number[]>();
  for (const [at, { induk }] of nodes.entries()) {
    if (induk === null) continue;
    const list = children.get(induk);
    if (list === undefined) children.set(induk, [at]);
    else list.push(at);
  }
  const ratio = (parent: number, tahun: string): 1 | 2 | undefined => {
    const own = paguNode(nodes[parent]!, tahun, pilihan);
    const parts = (children.get(parent) ?? []).map((at) => paguNode(nodes[at]!, tahun, pilihan));
    if (own === undefined || parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
    const sum = Decimal.sum(0, ...parts.map((part) => part!));
    if (sum.isZero()) return undefined;
    return own.equals(sum) ? 1 : own.equals(sum.times(2)) ? 2 : undefined;
  };
  const years = Object.keys(pilihan.values().next().value?.pagu ?? {});
  return cells.map((cell) => {
    const parents = [cell.node, nodes[cell.node]!.induk].filter((at) => at !== null);
    for (const parent of parents) {
      const kali = ratio(parent, cell.tahun);
      const usual = years.filter((year) => year !== cell.tahun).some((year) => ratio(parent, year) === 2);
      if (kali === 1 || (kali === 2 && usual)) {
        return { ...cell, bukti: { kali, baris: nodes[parent]!.rows[0]!.row.baris } };
      }
    }
    return cell;
  });
}
