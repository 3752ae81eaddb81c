import { Decimal } from 'decimal.js';
import { readMoney } from '../cells/money.ts';
import type { SkeletonNode } from '../skeleton/skeleton.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import type { RowReading } from './readings.ts';

/** The chosen reading of every row. */
export type ChosenReadings = Map<WholeRow, RowReading>;

/** The first amount that the node's rows print for a year: in Balapulang 1679–1680 it is spread over two rows. */
export function paguNode(
  node: SkeletonNode,
  year: string,
  chosen: ChosenReadings,
  readAmount: (text: string) => Decimal | undefined = money,
): Decimal | undefined {
  for (const { row } of node.rows) {
    const text = chosen.get(row)?.pagu[year] ?? '';
    if (text === '') continue;
    const value = readAmount(text);
    if (value !== undefined) return value;
    if (/\d/.test(text)) return undefined;
  }
  return undefined;
}

function money(text: string): Decimal | undefined {
  const value = readMoney(text);
  return value === null ? undefined : new Decimal(value);
}

/** Sums of a table, asked again and again while readings are tried. */
export class TableSums {
  readonly #children = new Map<number, number[]>();
  readonly #nodes: readonly SkeletonNode[];
  readonly #years: readonly string[];
  /** Amounts by their text: each is asked for hundreds of times. */
  readonly #amounts = new Map<string, Decimal | undefined>();

  constructor(nodes: readonly SkeletonNode[], year: readonly string[]) {
    this.#nodes = nodes;
    this.#years = year;
    for (const [at, { parent }] of nodes.entries()) {
      if (parent === null || nodes[parent]!.level === 'tujuan' || nodes[parent]!.level === 'sasaran')
        continue;
      const children = this.#children.get(parent);
      if (children === undefined) this.#children.set(parent, [at]);
      else children.push(at);
    }
  }

  readonly #amountOf = (text: string): Decimal | undefined => {
    if (!this.#amounts.has(text)) this.#amounts.set(text, money(text));
    return this.#amounts.get(text);
  };

  /** Parents whose sums hang on these nodes: the nodes and the parents of them. */
  around(nodes: Iterable<number>): Set<number> {
    const around = new Set<number>();
    for (const at of nodes) {
      if (this.#children.has(at)) around.add(at);
      const parent = this.#nodes[at]!.parent;
      if (parent !== null) around.add(parent);
    }
    return around;
  }

  /** Amounts that are looked at to tell how many of these parents' years add up. */
  looks(parents: Iterable<number>): number {
    let nodes = 0;
    for (const at of parents) nodes += 1 + (this.#children.get(at)?.length ?? 0);
    return nodes * this.#years.length;
  }

  /** How many of these parents' years add up. */
  fitting(parents: Iterable<number>, chosen: ChosenReadings): number {
    let met = 0;
    for (const at of parents) for (const year of this.#years) if (this.#pas(at, year, chosen)) met += 1;
    return met;
  }

  /**
   * Whether sums prove a node's amounts of these years: those of its parent, or of itself over its children.
   * @param shared nodes that move together with it: a sum among them alone proves nothing
   */
  proven(
    node: number,
    year: readonly string[],
    chosen: ChosenReadings,
    shared: ReadonlySet<number>,
  ): boolean {
    const outside = (at: number) => [at, ...(this.#children.get(at) ?? [])].some((one) => !shared.has(one));
    const parents = [...this.around([node])].filter(outside);
    return year.length > 0 && year.every((year) => parents.some((at) => this.#pas(at, year, chosen)));
  }

  #pas(at: number, year: string, chosen: ChosenReadings): boolean {
    const own = paguNode(this.#nodes[at]!, year, chosen, this.#amountOf);
    if (own === undefined || own.isZero()) return false;
    const parts = (this.#children.get(at) ?? []).map(
      (child) => paguNode(this.#nodes[child]!, year, chosen, this.#amountOf) ?? new Decimal(0),
    );
    return own.equals(Decimal.sum(0, ...parts));
  }
}
