import { looksLikeMoney } from '../../../cells/money.ts';
import { COLUMNS_MAX } from '../../../files/limits.ts';
import type { TextPiece } from '../page/shapes.ts';
import { rowsOfBand, type TableRow } from './bands.ts';
import { type BaseLine, wordGroups } from './base-lines.ts';
import { cellOf } from './cell-lines.ts';
import { unruledHeading } from './unruled-heading.ts';

/** Groups of words side by side that make a line one of a table; prose of two columns has two. */
const GROUPS_MIN = 3;
/** Lines of a table at least. */
const LINES_MIN = 3;
/** White so wide, in points, parts two columns. */
const RIVER_WIDTH = 3;

/** A single group of words wider than this part of the page is prose. */
const PROSE_WIDTH = 0.45;
/** Lines of one table stand no further apart than this many heights of their letters. */
const LINE_DISTANCE_MAX = 3.5;

const NOTHING_KNOWN: ReadonlySet<string> = new Set();

const width = (group: readonly TextPiece[]) => group.at(-1)!.x + group.at(-1)!.width - group[0]!.x;

/** Whether a line may be the rest of a table's cell: few words, in a column's width, and no table's title. */
function isRestOfCell(groups: readonly (readonly TextPiece[])[], whole: number): boolean {
  if (groups.length > 1) return true;
  const [group] = groups;
  return group !== undefined && width(group) < whole * PROSE_WIDTH && !/^tabel\b/i.test(group[0]!.text);
}

/** Runs of lines that stand in columns, with the wrapped rest of their cells. */
export function tableParts(lines: readonly BaseLine[]): { from: number; until: number }[] {
  const groups = lines.map(wordGroups);
  const [left, right] = groups
    .flat()
    .reduce(
      ([low, high], group) => [Math.min(low, group[0]!.x), Math.max(high, group[0]!.x + width(group))],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] as [number, number],
    );
  const whole = right - left;
  const runs: { from: number; until: number; content: number }[] = [];
  for (const [i, line] of lines.entries()) {
    const own = groups[i]!.length >= GROUPS_MIN;
    const last = runs.at(-1);
    const near = last?.until === i - 1 && line.y - lines[i - 1]!.y < line.height * LINE_DISTANCE_MAX;
    if (near && (own || isRestOfCell(groups[i]!, whole))) {
      Object.assign(last, { until: i, content: last.content + (own ? 1 : 0) });
    } else if (own) runs.push({ from: i, until: i, content: 1 });
  }
  return runs.filter(({ content }) => content >= LINES_MIN);
}

interface Span {
  from: number;
  to: number;
}

function spanOf(group: readonly TextPiece[]): Span {
  const to = group.reduce((end, { x, width }) => Math.max(end, x + width), Number.NEGATIVE_INFINITY);
  return { from: group[0]!.x, to };
}

/** A line of a table's body: it has a code or an amount. The lines above the first one are its heading. */
const isBodyLine = ({ pieces }: BaseLine) =>
  pieces.some(({ text }) => /^\d\.\d\d/.test(text) || looksLikeMoney(text));

/**
 * The groups of words that show the columns: those of the body, since a heading spans several columns, and what the
 * heading says where the body says nothing.
 */
function columnSpans(lines: readonly BaseLine[]): Span[] {
  const spans = lines.map((line) => wordGroups(line).map(spanOf)).filter((groups) => groups.length > 1);
  const first = lines.filter((line) => wordGroups(line).length > 1).findIndex(isBodyLine);
  const body = spans.slice(Math.max(first, 0)).flat();
  const alone = (one: Span) => body.every(({ from, to }) => to < one.from || from > one.to);
  const heading = spans.slice(0, Math.max(first, 0)).flat().filter(alone);
  return [...body, ...heading].sort((a, b) => a.from - b.from);
}

/** Left borders of the columns: behind white that runs down through all lines but those of one group. */
function columnBorders(lines: readonly BaseLine[]): number[] {
  const borders: number[] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { from, to } of columnSpans(lines)) {
    if (from - end >= RIVER_WIDTH && borders.length < COLUMNS_MAX) borders.push(from);
    end = Math.max(end, to);
  }
  return borders;
}

/** Rows of lines that stand in columns without ruling lines. */
export function unruledRows(lines: readonly BaseLine[]): TableRow[] {
  const borders = columnBorders(lines);
  const columnOf = (piece: TextPiece) =>
    Math.max(
      0,
      borders.findLastIndex((border) => border <= piece.x + RIVER_WIDTH / 2),
    );
  const first = lines.findIndex(isBodyLine);
  // A row of a title alone has no columns to stand above.
  const heading = first > 1 ? unruledHeading(lines.slice(0, first), borders) : [];
  const body = heading.length > 0 ? lines.slice(first) : lines;
  const rows = rowsOfBand(
    body.flatMap(({ pieces }) => pieces),
    // Nothing shows how much room a column has.
    {
      width: borders.length,
      columnOf,
      cell: (pieces) => cellOf(pieces, Number.POSITIVE_INFINITY, NOTHING_KNOWN),
    },
  );
  return [...heading, ...rows];
}
