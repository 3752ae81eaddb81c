import { Decimal } from 'decimal.js';
import type { DraftNode, DraftTable, Finding, YearCells } from '../../draft/draft.ts';
import { shorten, writtenRupiah } from '../../draft/finding-words.ts';
import type { DraftTree } from '../../tree/read-tree.ts';
import { unreadableYears } from './unreadable-years.ts';

/** In Perak's 2028 three doubled figures are one rupiah off, as if their halves had been rounded apart. */
const ROUNDING = 1;

function value(pagu: YearCells, year: string): Decimal | undefined {
  const read = pagu[year]?.value;
  return typeof read === 'string' ? new Decimal(read) : undefined;
}

/** Children by parent's id; ids are unique in a table. */
function children(nodes: readonly DraftNode[]): Map<string, DraftNode[]> {
  const byParent = new Map<string, DraftNode[]>();
  for (const node of nodes) {
    if (node.parent === null) continue;
    const list = byParent.get(node.parent);
    if (list === undefined) byParent.set(node.parent, [node]);
    else list.push(node);
  }
  return byParent;
}

type Children = ReturnType<typeof children>;

/** Sum of the sub kegiatan below, or of the lowest level that is printed; undefined when none has a figure. */
function sumBelow(node: DraftNode, year: string, byParent: Children): Decimal | undefined {
  const below = byParent.get(node.id);
  if (below === undefined) return value(node.pagu, year);
  return sumKnown(below.map((child) => sumBelow(child, year, byParent)));
}

function sumKnown(parts: readonly (Decimal | undefined)[]): Decimal | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : Decimal.sum(0, ...known);
}

/** What is printed for a parent in a year, beside the sums of what stands below it. */
interface Comparison {
  kode: string;
  name: string;
  line: number;
  year: string;
  pagu: YearCells;
  /** Sum of the printed children, and of the sub kegiatan at the bottom; undefined when none has a figure. */
  children: Decimal | undefined;
  sub: Decimal | undefined;
  /** Lines below whose figure of the year cannot be read. */
  unreadable: readonly number[];
  /** Where the outcome's row prints the single sum (Perak 4.2), its line. */
  outcomeLine: number | undefined;
  /** Whether no parent of the table prints a pagu, so that none is missing. */
  withoutPagu: boolean;
}

function differenceCode(own: Decimal, children: Decimal, sub: Decimal): string {
  if (!sub.isZero() && own.minus(sub.times(2)).abs().lte(ROUNDING)) return 'pagu-ganda';
  return own.equals(children) ? 'jumlah-sub-beda' : 'jumlah-beda';
}

/** A parent without a figure above children that have some; nothing when its own cell is only unread. */
function parentWithoutPagu({
  line,
  year,
  pagu,
  kode,
  name,
  children,
  sub,
  unreadable,
  withoutPagu,
}: Comparison): Finding[] {
  if (children === undefined || children.isZero() || unreadable.length > 0 || withoutPagu) return [];
  const printed = pagu[year]?.printed ?? '';
  const data = {
    kode,
    name: shorten(name),
    year,
    printed,
    count: writtenRupiah(children),
    subSum: writtenRupiah(sub ?? children),
  };
  return [{ kode: 'jumlah-tanpa-induk', line, data, suggestion: 'pakai-jumlah' }];
}

function comparison(one: Comparison): Finding[] {
  const { kode, name, line, year, pagu, children, sub, unreadable } = one;
  const own = value(pagu, year);
  if (own === undefined) return parentWithoutPagu(one);
  const data = { kode, name: shorten(name), year, printed: pagu[year]!.printed.replace('\t', ' | ') };
  if (unreadable.length > 0) {
    const read = children ?? new Decimal(0);
    if (own.equals(read)) return [];
    const difference = writtenRupiah(own.minus(read));
    const lines = unreadable.join(', ');
    return [
      { kode: 'jumlah-tak-lengkap', line, data: { ...data, count: writtenRupiah(read), difference, lines } },
    ];
  }
  if (children === undefined || sub === undefined) {
    return own.isZero() ? [] : [{ kode: 'jumlah-tanpa-anak', line, data }];
  }
  if (own.equals(children) && own.equals(sub)) return [];
  const kind = differenceCode(own, children, sub);
  const sums = { count: writtenRupiah(children), subSum: writtenRupiah(sub) };
  const outcome = kind === 'pagu-ganda' && { outcomeLine: one.outcomeLine ?? 'tidak' };
  return [{ kode: kind, line, data: { ...data, ...sums, ...outcome }, suggestion: 'pakai-jumlah' }];
}

/** Line of the outcome's row that prints half of the node's pagu, as it does in all of Perak 4.2 from 2027 on. */
function outcomeLine({ pagu, otherPagu }: DraftNode, year: string): number | undefined {
  const own = value(pagu, year);
  const half = (other: YearCells) =>
    value(other, year)
      ?.times(2)
      .minus(own ?? 0)
      .abs()
      .lte(ROUNDING);
  return own === undefined ? undefined : otherPagu.find((other) => half(other.pagu))?.line;
}

/**
 * Printed pagu that are not the sum of what stands below them, per parent and year, and totals of the table that are
 * not the sum of its programs. `pagu-ganda`: exactly twice the sub kegiatan (all of Perak 4.2 from 2027 on). Where
 * something below has no figure that can be read, the difference is told and no sum is proposed.
 */
export function sumFindings(tree: DraftTree): Finding[] {
  const { table } = tree;
  const nodes = table.nodes ?? [];
  const byParent = children(nodes);
  const unread = unreadableYears(tree);
  const label = (name: string) => (table.part === undefined ? name : `${shorten(name)} (${table.part})`);
  const parents = nodes.filter(
    ({ id, level }) => level !== 'tujuan' && level !== 'sasaran' && byParent.has(id),
  );
  const withoutPagu = parents.every(({ pagu }) =>
    table.year.every((year) => value(pagu, year) === undefined),
  );
  return [
    ...parents.flatMap((node) => {
      const below = byParent.get(node.id) ?? [];
      return table.year.flatMap((year) =>
        comparison({
          ...{ kode: node.kode ?? '', name: label(node.name), line: node.line, year, pagu: node.pagu },
          children: sumKnown(below.map((child) => value(child.pagu, year))),
          sub: sumKnown(below.map((child) => sumBelow(child, year, byParent))),
          unreadable: below.filter(({ id }) => unread(id, year)).map(({ line }) => line),
          outcomeLine: outcomeLine(node, year),
          withoutPagu,
        }),
      );
    }),
    ...tableSums(table, byParent, label),
  ];
}

function tableSums(table: DraftTable, byParent: Children, label: (name: string) => string): Finding[] {
  const programs = (table.nodes ?? []).filter(({ level }) => level === 'program');
  return table.count.flatMap((total) =>
    table.year.flatMap((year) => {
      const own = sumKnown(programs.map(({ pagu }) => value(pagu, year)));
      const sub = sumKnown(programs.map((one) => sumBelow(one, year, byParent)));
      if (own === undefined || value(total.pagu, year) === undefined) return [];
      const nothing = { kode: '', unreadable: [], outcomeLine: undefined, withoutPagu: false };
      return comparison({ ...total, ...nothing, name: label(total.name), year, children: own, sub });
    }),
  );
}
