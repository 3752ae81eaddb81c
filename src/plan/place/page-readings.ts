import { looksLikeMoney } from '../cells/money.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import { countNarrowPages, fitting, narrowPages, type RowReading, readStraight } from './readings.ts';
import type { ChosenReadings } from './sums.ts';
import {
  afford,
  blankReading,
  type FilledRows,
  MOVE_PRICE,
  type ReadingWork,
  sameReading,
  whileRead,
} from './try-readings.ts';

/** How often a column is filled elsewhere for a page that leaves it wholly blank to have lost it. */
const USUALLY_FILLED = 0.5;

/**
 * Whether a page that is narrower than the heading leaves a column of money blank that other pages fill: read as it
 * stands, it would have lost that one, but it may as well have lost another.
 */
function hasLostColumn(page: readonly WholeRow[], work: ReadingWork): boolean {
  if (page.some(({ cells }) => cells.length >= work.columns.length)) return false;
  const own = filled(page, work.chosen);
  const others = work.full.line - own.line;
  return (
    own.line > 1 &&
    [...work.full.year].some(([year, all]) => !own.year.has(year) && all > others * USUALLY_FILLED)
  );
}

/** Counts the rows that print money, by year. */
export function filled(rows: readonly WholeRow[], chosen: ChosenReadings): FilledRows {
  const year = new Map<string, number>();
  let line = 0;
  for (const row of rows) {
    const { pagu } = chosen.get(row)!;
    if (!Object.values(pagu).some(looksLikeMoney)) continue;
    line += 1;
    for (const [eachYear, text] of Object.entries(pagu))
      if (text !== '') year.set(eachYear, (year.get(eachYear) ?? 0) + 1);
  }
  return { line, year };
}

/** How the rows of a page are read, and what else they can be. */
type RowReadings = Map<WholeRow, { reading: RowReading; equallyGood: RowReading[]; givenUp?: true }>;

/**
 * A page narrower than the heading: the lost columns that make the most sums right, if any do better than none. Where
 * the page has lost a column and sums prove none, every choice that is as good stays open.
 */
export function choosePage(page: readonly WholeRow[], work: ReadingWork): RowReadings {
  const width = Math.min(...page.map(({ cells }) => cells.length));
  const rows = page.filter((row) => work.nodeOf.has(row));
  const many = countNarrowPages(work.columns, width);
  if (many === 0) return new Map();
  const shared = new Set(rows.map((row) => work.nodeOf.get(row)!));
  const around = work.summation.around(shared);
  if (!afford(work, many * (work.summation.looks(around) + rows.length))) return giveUpPage(page, rows, work);
  const choices = narrowPages(work.columns, width);
  const score = () => {
    const fits = rows.filter((row) => fitting(work.chosen.get(row)!)).length;
    return fits * 0.5 + work.summation.fitting(around, work.chosen);
  };
  const before = rows.map((row) => work.chosen.get(row)!);
  const lost = hasLostColumn(page, work);
  /** Whether an amount that stands under a heading of money would leave it. */
  const leaves = (one: RowReading, n: number) =>
    Object.entries(readStraight(rows[n]!, work.columns).pagu).some(
      ([year, text]) => looksLikeMoney(text) && one.pagu[year] !== text,
    );
  let reached = score();
  let best = [before];
  for (const move of choices) {
    const tried = rows.map((row) => readStraight(row, work.columns, move));
    const now = whileRead(work.chosen, rows, tried, score);
    const price = tried.some(leaves) ? MOVE_PRICE : 0;
    if (now - price > reached) [reached, best] = [now - price, [tried]];
    else if (lost && now >= reached) best.push(tried);
  }
  const [chosen = before, ...others] = best;
  for (const [n, row] of rows.entries()) work.chosen.set(row, chosen[n]!);
  const moved: RowReadings = new Map();
  for (const [n, row] of rows.entries()) {
    const reading = chosen[n]!;
    const equallyGood = proven(row, reading, shared, work)
      ? []
      : different(
          reading,
          others.map((tried) => tried[n]!),
        );
    moved.set(row, { reading, equallyGood });
  }
  return moved;
}

/** A page that could have lost more columns than are tried: where it has lost one, its figures are undecided. */
function giveUpPage(page: readonly WholeRow[], rows: readonly WholeRow[], work: ReadingWork): RowReadings {
  if (!hasLostColumn(page, work)) return new Map();
  return new Map(
    rows.map((row) => {
      const reading = work.chosen.get(row)!;
      return [row, { reading, equallyGood: [blankReading(reading)], givenUp: true }];
    }),
  );
}

/** Whether sums prove every amount of a row. */
function proven(
  row: WholeRow,
  { pagu }: RowReading,
  shared: ReadonlySet<number>,
  work: ReadingWork,
): boolean {
  const printed = Object.keys(pagu).filter((year) => looksLikeMoney(pagu[year]!));
  return work.summation.proven(work.nodeOf.get(row)!, printed, work.chosen, shared);
}

/** The readings that differ from the chosen one, each once. */
function different(chosen: RowReading, readings: readonly RowReading[]): RowReading[] {
  return readings.filter(
    (one, i) => !sameReading(one, chosen) && readings.findIndex((other) => sameReading(one, other)) === i,
  );
}
