import { Decimal } from 'decimal.js';
import { readUang } from '../cells/money.ts';
import type { BarisUtuh } from '../lines/join-rows.ts';
import type { Kerangka } from '../tree/skeleton.ts';
import type { Bacaan } from './readings.ts';

/** The chosen reading of every row. */
export type Pilihan = Map<BarisUtuh, Bacaan>;

/** The first amount that the node's rows print for a year: in Balapulang 1679–1680 it is spread over two rows. */
export function paguNode(
  node: Kerangka,
  tahun: string,
  pilihan: Pilihan,
  baca: (text: string) => Decimal | undefined = uang,
): Decimal | undefined {
  for (const { row } of node.rows) {
    const text = pilihan.get(row)?.pagu[tahun] ?? '';
    if (text === '') continue;
    const nilai = baca(text);
    if (nilai !== undefined) return nilai;
    if (/\d/.test(text)) return undefined;
  }
  return undefined;
}

function uang(text: string): Decimal | undefined {
  const nilai = readUang(text);
  return nilai === null ? undefined : new Decimal(nilai);
}

/** Sums of a table, asked again and again while readings are tried. */
export class Jumlahan {
  readonly #anak = new Map<number, number[]>();
  readonly #nodes: readonly Kerangka[];
  readonly #tahun: readonly string[];
  /** Amounts by their text: each is asked for hundreds of times. */
  readonly #dibaca = new Map<string, Decimal | undefined>();

  constructor(nodes: readonly Kerangka[], tahun: readonly string[]) {
    this.#nodes = nodes;
    this.#tahun = tahun;
    for (const [at, { induk }] of nodes.entries()) {
      if (induk === null || nodes[induk]!.level === 'tujuan' || nodes[induk]!.level === 'sasaran') continue;
      const children = this.#anak.get(induk);
      if (children === undefined) this.#anak.set(induk, [at]);
      else children.push(at);
    }
  }

  readonly #baca = (text: string): Decimal | undefined => {
    if (!this.#dibaca.has(text)) this.#dibaca.set(text, uang(text));
    return this.#dibaca.get(text);
  };

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
    for (const at of parents) for (const tahun of this.#tahun) if (this.#pas(at, tahun, pilihan)) met += 1;
    return met;
  }

  /**
   * Whether sums prove a node's amounts of these years: those of its parent, or of itself over its children.
   * @param bersama nodes that move together with it: a sum among them alone proves nothing
   */
  terbukti(node: number, tahun: readonly string[], pilihan: Pilihan, bersama: ReadonlySet<number>): boolean {
    const outside = (at: number) => [at, ...(this.#anak.get(at) ?? [])].some((one) => !bersama.has(one));
    const parents = [...this.sekitar([node])].filter(outside);
    return tahun.length > 0 && tahun.every((year) => parents.some((at) => this.#pas(at, year, pilihan)));
  }

  #pas(at: number, tahun: string, pilihan: Pilihan): boolean {
    const own = paguNode(this.#nodes[at]!, tahun, pilihan, this.#baca);
    if (own === undefined || own.isZero()) return false;
    const parts = (this.#anak.get(at) ?? []).map(
      (child) => paguNode(this.#nodes[child]!, tahun, pilihan, this.#baca) ?? new Decimal(0),
    );
    return own.equals(Decimal.sum(0, ...parts));
  }
}
