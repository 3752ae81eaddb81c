import { saysNotAvailable } from '../../domain/linear-text.ts';
import { angkaCell, moneyCell, satuanTarget } from '../cells/figure.ts';
import { withoutMarkup } from '../cells/printed.ts';
import type { DraftIndikator, DraftLevel, DraftNode, YearCells } from '../draft/draft.ts';
import type { Column } from '../headings/column.ts';
import type { MovedRow, Placement } from '../place/place-figures.ts';
import { EMPTY, type Leading } from '../skeleton/leading.ts';
import type { SkeletonNode } from '../skeleton/skeleton.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import type { SplitCell } from './broken-cells.ts';

/** What figures of a table are taken from. */
export interface FigureInput {
  columns: readonly Column[];
  placement: Placement;
  separate: readonly SplitCell[];
}

/** Pagu of one row. Figures on which two readings differ, and joined ones without proof, have no value. */
export function rowPagu(row: WholeRow, { placement, separate, columns }: FigureInput): YearCells {
  const pagu = Object.entries(placement.chosen.get(row)!.pagu).map(([year, text]) => {
    const broken = separate.find((cell) => cell.row === row && cell.year === year);
    if (broken !== undefined) {
      return [year, { printed: broken.printed, value: broken.bukti === undefined ? null : broken.reading }];
    }
    const cells = moneyCell(text, columns.find((one) => one.role === 'pagu' && one.year === year)?.scale);
    return [year, isDoubtfulRow(row, year, 'pagu', placement) ? { ...cells, value: null } : cells];
  });
  return Object.fromEntries(pagu);
}

/** Moved rows by row: every cell of a table asks for its own. */
const MOVED = new WeakMap<Placement, ReadonlyMap<WholeRow, MovedRow>>();

function movedByRow(placed: Placement): ReadonlyMap<WholeRow, MovedRow> {
  const known = MOVED.get(placed) ?? new Map(placed.moved.map((one) => [one.row, one]));
  MOVED.set(placed, known);
  return known;
}

/** Whether readings that are as good as the chosen one print another figure for the year. */
function isDoubtfulRow(row: WholeRow, year: string, what: 'pagu' | 'target', placed: Placement): boolean {
  const moved = movedByRow(placed).get(row);
  return moved?.equallyGood.some((other) => other[what][year] !== moved.reading[what][year]) ?? false;
}

function rowIndikators(row: WholeRow, heading: Leading, input: FigureInput): DraftIndikator[] {
  if (heading === EMPTY) return [];
  const texts = input.placement.chosen.get(row)!.target;
  // A target without an indicator is printed all the same (Kemangkon 1212: `12 Dok`).
  const printedTarget = Object.values(texts).some(
    (text) => /[0-9a-z]/i.test(text) && !saysNotAvailable(text),
  );
  if (heading.indikator === '' && !printedTarget) return [];
  const target = Object.fromEntries(
    Object.entries(texts).map(([year, text]) => {
      const cells = angkaCell(text);
      return [year, isDoubtfulRow(row, year, 'target', input.placement) ? { ...cells, value: null } : cells];
    }),
  );
  const printed = Object.values(texts).map(satuanTarget);
  const baseline = row.cells[input.columns.findIndex(({ role }) => role === 'baseline')];
  return [
    {
      name: heading.indikator,
      satuan: heading.satuan || (printed.find((unit) => unit !== '') ?? ''),
      line: row.line,
      formula: heading.formula,
      baseline: angkaCell(withoutMarkup(baseline ?? '')),
      target,
    },
  ];
}

const hasContent = (pagu: YearCells) => Object.values(pagu).some(({ printed }) => printed !== '');

/**
 * Pagu of a node from its rows. The first row's cells count; a year that it leaves blank is taken from a further row
 * (Randuagung 1083–1084), and what further rows print beside that is kept apart.
 */
function nodePagu(rows: { line: number; pagu: YearCells }[], separateRows: boolean) {
  const [first, ...others] = rows;
  const pagu: YearCells = { ...first?.pagu };
  const otherPagu: DraftNode['otherPagu'] = [];
  for (const other of others) {
    if (!hasContent(other.pagu)) continue;
    const blanks = Object.keys(other.pagu).filter((year) => (pagu[year]?.printed ?? '') === '');
    // A form that prints its pagu only beside outcome and output has it nowhere else (Inmendagri 2/2025).
    const apart = separateRows && hasContent(first?.pagu ?? {});
    if (apart || blanks.length === 0) otherPagu.push(other);
    else for (const year of blanks) pagu[year] = other.pagu[year]!;
  }
  return { pagu, otherPagu };
}

function idOf(node: SkeletonNode, used: Set<string>): string {
  const line = node.rows[0]?.row.line ?? 0;
  const plain = node.kode ?? `${node.level}@${line}`;
  const id = used.has(plain) ? `${plain}@${line}` : plain;
  used.add(id);
  return id;
}

/** The nodes of a tree with their figures, and the totals that stand above or below it. */
export function buildNodes(nodes: readonly SkeletonNode[], input: FigureInput, separateOutcome: boolean) {
  const used = new Set<string>();
  const ids = nodes.map((node) => idOf(node, used));
  const built: DraftNode[] = [];
  const count: { name: string; line: number; pagu: YearCells }[] = [];
  for (const [at, node] of nodes.entries()) {
    const rows = node.rows.map(({ row, heading }) => ({
      row,
      heading,
      line: row.line,
      pagu: rowPagu(row, input),
    }));
    const first = rows[0]!;
    const { pagu, otherPagu } = nodePagu(rows, separateOutcome);
    if (node.level === 'jumlah') {
      count.push({ name: node.name, line: first.line, pagu });
      continue;
    }
    const withoutMoney = node.level === 'tujuan' || node.level === 'sasaran';
    built.push({
      id: ids[at]!,
      kode: node.kode,
      printedKode: node.printedKode,
      level: node.level as DraftLevel,
      name: node.name,
      parent: node.parent === null ? null : ids[node.parent]!,
      line: first.line,
      pagu: withoutMoney ? {} : pagu,
      otherPagu: withoutMoney ? [] : otherPagu,
      outcome: rows.map(({ heading }) => heading.outcome).find((text) => text !== '') ?? '',
      location: first.heading.location,
      owner: first.heading.owner,
      indikator: rows.flatMap(({ row, heading }) => rowIndikators(row, heading, input)),
    });
  }
  return { built, count, ids };
}
