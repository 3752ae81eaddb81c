import { Decimal } from 'decimal.js';
import { readUang } from '../cells/money.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import type { Bacaan } from './readings.ts';

/** The chosen reading of every row. */
export type Pilihan = Map<BarisUtuh, Bacaan>;

/** The first amount that the node's rows print for a year: in Balapulang 1679–1680 it is spread over two rows. */
export function paguNode(node: Kerangka, tahun: string, pilihan: Pilihan): Decimal | undefined {
  for (const { row } of node.rows) {
    const text = pilihan.get(row)?.pagu[tahun] ?? '';
    const nilai = readUang(text);
    if (nilai !== null) return new Decimal(nilai);
    if (/\d/.test(text)) return undefined;
  }
  return undefined;
}

/** Sums of a table, asked again and again while readings are tried. */
export class Jumlahan {
  readonly #anak = new Map<number, number[]>();
  readonly #nodes: readonly Kerangka[];
  readonly #tahun: readonly string[];

  constructor(nodes: readonly Kerangka[], tahun: readonly string[]) {
    this.#nodes = nodes;
    this.#tahun = tahun;
    for (const [at, { induk }] of nodes.entries()) {
      if (induk === null || nodes[induk]!.level === 'tujuan' || nodes[induk]!.level === 'sasaran') continue;
      this.#anak.set(induk, [...(this.#anak.get(induk) ?? []), at]);
    }
  }

  /** Parents whose sums hang on these nodes: the nodes and the parents of them. */
  sekitar(nodes: Iterable<number>): Set<number> {
    const around = new Set<number>();
    for (const at of nodes) {
      if (this.#anak.has(at)) around.add(at);
      const induk = this.#nodes[at]!.induk;
      if (induk !== null) around.add(induk);
    }
    return around;
  }

  /** How many of these parents' years add up. */
  cocok(parents: Iterable<number>, pilihan: Pilihan): number {
    let met = 0;
    for (const at of parents) {
      const children = this.#anak.get(at) ?? [];
      for (const tahun of this.#tahun) {
        const own = paguNode(this.#nodes[at]!, tahun, pilihan);
        if (own === undefined || own.isZero()) continue;
        const parts = children.map(
          (child) => paguNode(this.#nodes[child]!, tahun, pilihan) ?? new Decimal(0),
        );
        if (own.equals(Decimal.sum(0, ...parts))) met += 1;
      }
    }
    return met;
  }
}
