import { printsDay } from '../cells/figure.ts';
import { looksLikeMoney, readMoney } from '../cells/money.ts';
import { areFiguresBeside } from '../cells/paragraphs.ts';
import type { Column } from '../headings/column.ts';
import type { WholeRow } from '../tables/join-rows.ts';

/** One way to read a row's figures: which cell stands for which year. */
export interface RowReading {
  /** Texts as printed, by year; blank cells are ''. */
  pagu: Record<string, string>;
  target: Record<string, string>;
  /** Columns that its money was moved by, together; 0 when every figure stands under its own heading. */
  shift: number;
  /** Years whose column of money the row's page lost. */
  lost?: string[];
  /** Whether an amount that stands under a heading of money was moved away from it. */
  movedExact?: boolean;
}

type Meaning = 'pagu' | 'target';

/** Asked for every row and every reading of it, and the same for a whole table. */
const INDEXED = new WeakMap<readonly Column[], Record<Meaning, number[]>>();

/** Columns of pagu and of target, in printed order, as indexes. */
function indexesOf(columns: readonly Column[], role: Meaning): number[] {
  const known = INDEXED.get(columns);
  if (known !== undefined) return known[role];
  const of = (meaning: Meaning) => columns.flatMap((one, i) => (one.role === meaning ? [i] : []));
  const both = { pagu: of('pagu'), target: of('target') };
  INDEXED.set(columns, both);
  return both[role];
}

/**
 * The row as its headings say.
 * @param move where column i of the row stands among the headings, when its page lost columns
 */
export function readStraight(
  row: WholeRow,
  columns: readonly Column[],
  move?: readonly number[],
): RowReading {
  const at = (i: number) => (move === undefined ? i : move.indexOf(i));
  const read = (role: Meaning) => {
    const cells: Record<string, string> = {};
    for (const i of indexesOf(columns, role)) cells[columns[i]!.year] = (row.cells[at(i)] ?? '').trim();
    return cells;
  };
  const lost =
    move === undefined
      ? []
      : indexesOf(columns, 'pagu').flatMap((i) => (move.includes(i) ? [] : [columns[i]!.year]));
  return { pagu: read('pagu'), target: read('target'), shift: 0, ...(lost.length > 0 && { lost }) };
}

/** Whether the money stands under the headings of money, and nothing else does. */
export function fitting(reading: RowReading): boolean {
  const fits = (text: string) =>
    text === '' ||
    !/\d/.test(text) ||
    readMoney(text) !== null ||
    /^\d[\d.,]*$/.test(text) ||
    areFiguresBeside(text) ||
    printsDay(text);
  return (
    Object.values(reading.pagu).every(fits) &&
    Object.values(reading.target).every((text) => !looksLikeMoney(text))
  );
}

/** A target may be printed in thousands (`1.157`); an amount of Rupiah is hardly below this. */
const AMOUNT_MIN = 100_000;

/**
 * Whether a row is as wide as its heading and all its amounts stand under headings of money, although a target looks
 * like an amount too: `1.157` of a sub kegiatan that some years leave blank.
 */
export function standsStraight(
  row: WholeRow,
  columns: readonly Column[],
  { pagu, target }: RowReading,
): boolean {
  const amounts = Object.values(pagu).filter((text) => /\d/.test(text));
  return (
    row.cells.length === columns.length &&
    amounts.length > 0 &&
    amounts.every((text) => Number(readMoney(text) ?? 0) >= AMOUNT_MIN) &&
    Object.values(target).every((text) => !looksLikeMoney(text) || Number(readMoney(text)) < AMOUNT_MIN)
  );
}

/** Whether every amount in the row stands under some heading of money. */
export function allRead(row: WholeRow, columns: readonly Column[], reading: RowReading): boolean {
  const from = Math.min(...indexesOf(columns, 'target'), ...indexesOf(columns, 'pagu'));
  const amounts = row.cells.filter((cell, i) => i >= from && looksLikeMoney(cell)).length;
  return Object.values(reading.pagu).filter(looksLikeMoney).length >= amounts;
}

/** Money is never further from its heading than this. */
const FARTHEST = 2;

/** Ways to place a row's amounts that are tried; six years of a plan have some hundreds at most. */
const ARRANGEMENTS_MAX = 3000;

/** How many ways there are to place amounts under headings, counted without making one. */
function countArrangements(tokens: readonly number[], slots: readonly number[]): number {
  // ways[i]: how many ways the tokens so far can stand under the first i headings.
  let ways = Array.from({ length: slots.length + 1 }, () => 1);
  for (const token of tokens) {
    const next = [0];
    for (const [i, slot] of slots.entries())
      next.push(next[i]! + (Math.abs(slot - token) > FARTHEST ? 0 : ways[i]!));
    ways = next;
  }
  return ways.at(-1)!;
}

function arrangements(tokens: readonly number[], slots: readonly number[], from = 0): number[][] {
  const [token, ...rest] = tokens;
  if (token === undefined) return [[]];
  return slots.flatMap((slot, i) =>
    i < from || Math.abs(slot - token) > FARTHEST
      ? []
      : arrangements(rest, slots, i + 1).map((tail) => [slot, ...tail]),
  );
}

/**
 * Every way to put the row's amounts, in their order, under the headings of money, none further than two columns away
 * (Balapulang 6.3 has rows of 18 to 21 cells); the least moved first.
 * @returns undefined where there are more ways than are tried
 */
export function readShifted(row: WholeRow, columns: readonly Column[]): RowReading[] | undefined {
  const slots = indexesOf(columns, 'pagu');
  const from = Math.min(...indexesOf(columns, 'target'), ...slots) - 1;
  const tokens = row.cells.flatMap((cell, i) => (i >= from && looksLikeMoney(cell) ? [i] : []));
  if (tokens.length === 0 || tokens.length > slots.length) return [];
  if (countArrangements(tokens, slots) > ARRANGEMENTS_MAX) return undefined;
  const blank = (role: Meaning) =>
    Object.fromEntries(indexesOf(columns, role).map((i) => [columns[i]!.year, '']));
  return arrangements(tokens, slots)
    .map((places): RowReading => {
      const others = moveAlong(row, columns, tokens, places);
      const pagu: RowReading['pagu'] = { ...blank('pagu'), ...others.pagu };
      for (const [n, slot] of places.entries()) pagu[columns[slot]!.year] = row.cells[tokens[n]!]!.trim();
      const target = { ...blank('target'), ...others.target };
      const movedExact = tokens.some((token, n) => slots.includes(token) && places[n] !== token);
      return {
        pagu,
        target,
        movedExact,
        shift: places.reduce((sum, slot, n) => sum + Math.abs(slot - tokens[n]!), 0),
      };
    })
    .sort((a, b) => a.shift - b.shift);
}

/** Targets and dashes move with the amount behind them, the last ones with the amount before. */
function moveAlong(
  row: WholeRow,
  columns: readonly Column[],
  tokens: readonly number[],
  places: readonly number[],
): Pick<RowReading, 'pagu' | 'target'> {
  const moved: Pick<RowReading, 'pagu' | 'target'> = { pagu: {}, target: {} };
  const first = indexesOf(columns, 'target')[0]! - 1;
  for (const [i, cell] of row.cells.entries()) {
    if (i < first || looksLikeMoney(cell) || !/\d|^\s*(?:-+|n\/?a)\s*$/i.test(cell)) continue;
    const behind = tokens.findIndex((token) => token > i);
    const n = behind < 0 ? tokens.length - 1 : behind;
    const column = columns[i + places[n]! - tokens[n]!];
    if (column?.role === 'target' || (column?.role === 'pagu' && !/\d/.test(cell))) {
      moved[column.role][column.year] = cell.trim();
    }
  }
  return moved;
}

/**
 * Headings of a page that lost columns: for every choice of lost columns among the figures, where the page's columns
 * stand. Balapulang 1655–1662 has 18 cells where the heading has 21.
 */
export function narrowPages(columns: readonly Column[], width: number): number[][] {
  const figures = columns.flatMap(({ role }, i) => (role === 'target' || role === 'pagu' ? [i] : []));
  const most = Math.min(columns.length - width, 3);
  const choices = most <= 0 ? [] : lost(figures, most);
  return choices.map((lost) => columns.map((_, i) => i).filter((i) => !lost.includes(i)));
}

/** How many choices `narrowPages` makes. */
export function countNarrowPages(columns: readonly Column[], width: number): number {
  const n = columns.filter(({ role }) => role === 'target' || role === 'pagu').length;
  const most = Math.min(columns.length - width, 3);
  if (most <= 0) return 0;
  const ways = [1, n, (n * (n - 1)) / 2, (n * (n - 1) * (n - 2)) / 6];
  return ways.slice(0, most + 1).reduce((sum, count) => sum + count, 0);
}

function lost(from: readonly number[], most: number): number[][] {
  const [first, ...rest] = from;
  if (first === undefined || most === 0) return [[]];
  return [...lost(rest, most), ...lost(rest, most - 1).map((tail) => [first, ...tail])];
}
