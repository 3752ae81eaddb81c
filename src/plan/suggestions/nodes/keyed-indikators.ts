import type { DraftIndikator, DraftLevel, DraftRow, PrintedCell } from '../../draft/draft.ts';

import type { TableReference } from '../decisions/plan-decisions.ts';
import type { Reason } from '../decisions/suggested-plan.ts';
import type { ReferencedTable } from './choose-tables.ts';
import { isSameIndikator, type KeyedNode } from './keyed-nodes.ts';

/** An indicator of the chosen tables with its kunci, before anybody decides about it. */
export interface KeyedIndikator {
  key: string;
  nodeKey?: string;
  level?: DraftLevel;
  table: TableReference;
  line: DraftIndikator;
  /** Another table that prints other targets for it, with one of them. */
  difference?: { table: TableReference; line: number; year: string; cells: PrintedCell };
  /** Why it is no part of the plan, where the text itself shows it. */
  ignored?: Reason;
}

/** Heading of the column with what was achieved before the plan. */
const BASELINE = /baseline|\bawal\b/i;

const WITH_KODE: readonly DraftLevel[] = ['program', 'kegiatan', 'sub_kegiatan'];

/** A kegiatan's indicator is printed again on the sub kegiatan that it belongs to (Perak Tabel 4.2 throughout). */
function repeated(node: KeyedNode, all: readonly KeyedNode[], name: string): Reason | undefined {
  if (node.node.level !== 'kegiatan') return undefined;
  const below = all.filter((one) => one.parentKey === node.key).flatMap(({ indikator }) => indikator);
  const same = name.trim() === '' ? undefined : below.find((one) => isSameIndikator(one.name, name));
  return same === undefined ? undefined : { kode: 'indikator-berulang', data: { line: same.line } };
}

function indikatorsOfNodes(nodes: readonly KeyedNode[]): KeyedIndikator[] {
  return nodes.flatMap((node) =>
    node.indikator.map(({ table, ...line }, at) => ({
      key: `${node.key}/${at + 1}`,
      nodeKey: node.key,
      level: node.node.level,
      table,
      // A target beside a program without any indicator (Kemangkon 1160) is called by the program's name.
      line: { ...line, name: line.name.trim() === '' ? node.node.name : line.name },
      ignored: repeated(node, nodes, line.name),
    })),
  );
}

/** Headings inside an IKU table (`SASARAN`, `Indikator Program:`) have neither unit nor target; some rows have no name. */
const hasContent = ({ name, satuan, target }: DraftRow) =>
  name.trim() !== '' && (satuan !== '' || Object.values(target).some(({ printed }) => printed !== ''));

function asIndikator({ name, satuan, line, formula, target, cells }: DraftRow): DraftIndikator {
  const begin = Object.entries(cells).find(([heading]) => BASELINE.test(heading))?.[1];
  return { name, satuan, line, formula, target, baseline: begin ?? { printed: '', value: null } };
}

/** First year for which two rows print different figures. */
function targetDifference(
  a: DraftIndikator,
  b: DraftIndikator,
): { year: string; cells: PrintedCell } | undefined {
  for (const [year, cells] of Object.entries(b.target)) {
    const own = a.target[year];
    if (!own || !/^\d{4}$/.test(year) || own.value === null || cells.value === null) continue;
    if (JSON.stringify(own.value) !== JSON.stringify(cells.value)) return { year, cells };
  }
  return undefined;
}

/** One indicator that two tables print: the more binding one's targets, and what only the other has. */
function merge(primary: DraftIndikator, other: DraftIndikator): DraftIndikator {
  return {
    ...primary,
    satuan: primary.satuan === '' ? other.satuan : primary.satuan,
    formula: primary.formula === '' ? other.formula : primary.formula,
    baseline: primary.baseline.printed === '' ? other.baseline : primary.baseline,
    target: { ...other.target, ...primary.target },
  };
}

interface IkuRow {
  key: string;
  table: TableReference;
  line: DraftIndikator;
}

/** What an IKU row and the indicator of a node say together; `iku/<n>` only for those of tujuan and sasaran. */
function mergeIku(one: KeyedIndikator, iku: IkuRow, ikuFirst: boolean): KeyedIndikator {
  const [primary, other] = ikuFirst ? [iku, one] : [one, iku];
  const difference = targetDifference(primary.line, other.line);
  return {
    ...one,
    key: WITH_KODE.includes(one.level!) ? one.key : iku.key,
    table: primary.table,
    line: merge(primary.line, other.line),
    difference: difference && { ...difference, table: other.table, line: other.line.line },
  };
}

/**
 * Indicators of the chosen tables, each once, in printed order with those of tujuan, sasaran and IKU last. A row of the
 * IKU table that has the name of a node's indicator is that indicator; targets come from the more binding table.
 */
export function keyedIndikators(
  tables: readonly ReferencedTable[],
  nodes: readonly KeyedNode[],
): KeyedIndikator[] {
  const order = tables.map(({ reference }) => reference);
  const rows = tables.flatMap(({ reference, table }) =>
    (table.rows ?? []).filter(hasContent).map((row) => ({ table: reference, line: asIndikator(row) })),
  );
  const left: IkuRow[] = rows.map((row, at) => ({ key: `iku/${at + 1}`, ...row }));
  const own = indikatorsOfNodes(nodes);
  const merged = own.map((one) => {
    if (one.ignored !== undefined) return one;
    const at = left.findIndex(({ line }) => isSameIndikator(line.name, one.line.name));
    if (at < 0) return one;
    const iku = left.splice(at, 1)[0]!;
    return mergeIku(one, iku, order.indexOf(iku.table) < order.indexOf(one.table));
  });
  const alone = left.map(({ key, table, line }) => ({ key, table, line }));
  const above = merged.filter(({ level }) => !WITH_KODE.includes(level!));
  const below = merged.filter(({ level }) => WITH_KODE.includes(level!));
  const number = ({ key }: KeyedIndikator) => Number(/^iku\/(\d+)$/.exec(key)?.[1] ?? 0);
  return [...below, ...[...above, ...alone].sort((a, b) => number(a) - number(b))];
}
