import { groupBy } from '../../domain/angka/group-by.ts';
import type { Column } from '../headings/column.ts';
import type { SkeletonNode } from '../skeleton/skeleton.ts';
import type { WholeRow } from '../tables/join-rows.ts';
import { choosePage, filled } from './page-readings.ts';
import { allRead, fitting, type RowReading, readShifted, readStraight, standsStraight } from './readings.ts';
import { type ChosenReadings, TableSums } from './sums.ts';
import {
  afford,
  blankReading,
  LOOKS_MAX,
  MOVE_PRICE,
  type ReadingWork,
  sameReading,
  whileRead,
} from './try-readings.ts';

/** A row whose figures do not all stand under their own headings. */
export interface MovedRow {
  row: WholeRow;
  node: number;
  reading: RowReading;
  /** Other readings that are as good: when there are any, the years on which they differ are undecided. */
  equallyGood: RowReading[];
  /** Whether sums chose the reading, or only the fewest columns to move by. */
  bukti: 'jumlah' | 'jarak';
  /** Whether there were more ways to read it than are tried: its figures are undecided. */
  givenUp?: true;
}

/** Placed figures of a table. */
export interface Placement {
  chosen: ChosenReadings;
  moved: MovedRow[];
}

/** A row that does not fit its headings, or whose page is narrow: the reading that makes the most sums right. */
function chooseRow(row: WholeRow, work: ReadingWork): MovedRow | undefined {
  const now = work.chosen.get(row)!;
  const whole = (fitting(now) && allRead(row, work.columns, now)) || standsStraight(row, work.columns, now);
  const node = work.nodeOf.get(row)!;
  const shifted = readShifted(row, work.columns);
  const around = work.summation.around([node]);
  if (
    shifted === undefined ||
    !afford(work, (shifted.length + 1) * (work.summation.looks(around) + work.columns.length))
  ) {
    // What stands under its headings is only not looked at once more.
    return whole ? undefined : giveUp(row, node, now);
  }
  const options = [...(whole ? [now] : []), ...shifted];
  const scored = options.map((reading) => ({
    reading,
    met:
      whileRead(work.chosen, [row], [reading], () => work.summation.fitting(around, work.chosen)) -
      (reading.movedExact ? MOVE_PRICE : 0),
  }));
  const most = Math.max(...scored.map(({ met }) => met));
  const best = scored.filter(({ met }) => met === most);
  if (best.some(({ reading }) => reading === now)) return undefined;
  const nearest = Math.min(...best.map(({ reading }) => reading.shift));
  const [first, ...others] = best.filter(({ reading }) => reading.shift === nearest);
  if (first === undefined) return undefined;
  work.chosen.set(row, first.reading);
  const bukti = scored.some(({ met }) => met < most) ? 'jumlah' : 'jarak';
  const equallyGood = others.map(({ reading }) => reading).filter((one) => !sameReading(one, first.reading));
  return { row, node, reading: first.reading, equallyGood, bukti };
}

function giveUp(row: WholeRow, node: number, now: RowReading): MovedRow {
  return { row, node, reading: now, equallyGood: [blankReading(now)], bukti: 'jarak', givenUp: true };
}

/**
 * Puts every figure under the year it belongs to. A row as wide as its heading whose money stands under money is read
 * as it stands; others are placed by content, and among several ways by the sums of the nodes around them.
 */
export function placeFigures(
  rows: readonly WholeRow[],
  nodes: readonly SkeletonNode[],
  columns: readonly Column[],
): Placement {
  const year = columns.filter(({ role }) => role === 'pagu').map((one) => one.year);
  const nodeOf = new Map(nodes.flatMap((node, at) => node.rows.map(({ row }) => [row, at] as const)));
  const chosen: ChosenReadings = new Map(rows.map((row) => [row, readStraight(row, columns)]));
  const full = filled([...nodeOf.keys()], chosen);
  const work: ReadingWork = {
    columns,
    summation: new TableSums(nodes, year),
    chosen,
    nodeOf,
    full,
    left: LOOKS_MAX,
  };
  if (year.length === 0) return { chosen, moved: [] };
  const perPage = new Map<WholeRow, MovedRow>();
  const perRow = new Map<WholeRow, MovedRow>();
  const fullWidth = columns.findLastIndex(({ role }) => role === 'pagu' || role === 'target');
  for (let round = 0; round < 2; round += 1) {
    for (const page of groupBy(rows, ({ page }) => page).values()) {
      for (const [row, one] of choosePage(page, work)) {
        perPage.set(row, { ...one, row, node: nodeOf.get(row)!, bukti: 'jumlah' });
      }
    }
    for (const row of rows) {
      const narrow = row.cells.length < columns.length && row.cells.length > fullWidth - 3;
      if (
        !nodeOf.has(row) ||
        (!narrow && fitting(chosen.get(row)!) && allRead(row, columns, chosen.get(row)!))
      )
        continue;
      const found = chooseRow(row, work);
      if (found !== undefined) perRow.set(row, found);
    }
  }
  const moved = [...new Map([...perPage, ...perRow]).values()]
    .map((one) => ({ ...one, reading: chosen.get(one.row)! }))
    .filter(
      ({ row, reading, equallyGood }) =>
        equallyGood.length > 0 || !sameReading(reading, readStraight(row, columns)),
    );
  return { chosen, moved };
}
