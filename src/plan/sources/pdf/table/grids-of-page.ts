import { COLUMNS_MAX, PAGE_ROWS_MAX } from '../../../files/limits.ts';
import type { Ruling, TextPiece } from '../page/shapes.ts';

/** Lines so near to each other are one, in points. */
const TOUCH = 3;
/** A column narrower than this in which no text begins is a border that two rows draw at different places. */
const NARROW = 9;

/** The ruled grid of one table. */
export interface Grid {
  /** Borders of its columns and rows, from the left and from the top. */
  xs: number[];
  ys: number[];
  /** Whether a line is drawn left of column `columns` on row `line`, and above it. */
  left: (line: number, columns: number) => boolean;
  above: (line: number, columns: number) => boolean;
}

const isFlat = ({ y1, y2 }: Ruling) => y1 === y2;

/** Values that are nearly the same, as one: the first of each group. */
function mergeNear(values: readonly number[], distance: number): number[] {
  const groups: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    const last = groups.at(-1);
    if (last === undefined || value - last > distance) groups.push(value);
  }
  return groups;
}

function meet(a: Ruling, b: Ruling): boolean {
  return a.x1 - TOUCH <= b.x2 && b.x1 - TOUCH <= a.x2 && a.y1 - TOUCH <= b.y2 && b.y1 - TOUCH <= a.y2;
}

/** Lines that touch each other, directly or over others. */
function groups(lines: readonly Ruling[]): Ruling[][] {
  // From the top, only the groups that reach down to a line can touch it.
  const open: { lines: Ruling[]; below: number }[] = [];
  const done: Ruling[][] = [];
  for (const line of [...lines].sort((a, b) => a.y1 - b.y1)) {
    const touching = open.filter((group) => group.lines.some((one) => meet(one, line)));
    const [first, ...others] = touching;
    if (first === undefined) open.push({ lines: [line], below: line.y2 });
    else {
      first.lines.push(line, ...others.flatMap((other) => other.lines));
      first.below = Math.max(first.below, line.y2, ...others.map(({ below }) => below));
      for (const other of others) open.splice(open.indexOf(other), 1);
    }
    for (const group of open.filter(({ below }) => below < line.y1 - TOUCH)) {
      done.push(group.lines);
      open.splice(open.indexOf(group), 1);
    }
  }
  return [...done, ...open.map((group) => group.lines)];
}

/** Whether some line at this place covers the middle of a cell's side. */
function covering(lines: readonly Ruling[], at: (line: Ruling) => number, from: 'x' | 'y') {
  const low = (line: Ruling) => (from === 'x' ? line.x1 : line.y1);
  const high = (line: Ruling) => (from === 'x' ? line.x2 : line.y2);
  return (place: number, middle: number, distance: number) =>
    lines.some(
      (line) => Math.abs(at(line) - place) <= distance && low(line) <= middle && middle <= high(line),
    );
}

function gridOf(lines: readonly Ruling[], pieces: readonly TextPiece[]): Grid | undefined {
  const flat = lines.filter(isFlat);
  const upright = lines.filter((line) => !isFlat(line));
  const ys = mergeNear(
    flat.map(({ y1 }) => y1),
    TOUCH,
  );
  const all = mergeNear(
    upright.map(({ x1 }) => x1),
    TOUCH,
  );
  const xs = all.filter((x, i) => {
    const before = all[i - 1];
    if (before === undefined || x - before >= NARROW) return true;
    return pieces.some((piece) => piece.x >= before && piece.x < x && piece.width < x - before + TOUCH);
  });
  // So many are a drawing, no table.
  if (xs.length > COLUMNS_MAX + 1 || ys.length > PAGE_ROWS_MAX) return undefined;
  if (xs.length < 2 || ys.length < 2 || (xs.length === 2 && ys.length === 2)) return undefined;
  const uprightAt = covering(upright, ({ x1 }) => x1, 'y');
  const flatAt = covering(flat, ({ y1 }) => y1, 'x');
  const middle = (values: number[], i: number) => (values[i]! + values[i + 1]!) / 2;
  const remember = (ask: (line: number, columns: number) => boolean) => {
    const known = new Map<number, boolean>();
    return (line: number, columns: number) => {
      const key = line * 1000 + columns;
      if (!known.has(key)) known.set(key, ask(line, columns));
      return known.get(key)!;
    };
  };
  return {
    xs,
    ys,
    left: remember((line, columns) => uprightAt(xs[columns]!, middle(ys, line), NARROW)),
    above: remember((line, columns) => flatAt(ys[line]!, middle(xs, columns), TOUCH)),
  };
}

/** The grids of a page, from the top. A single box around text is none. */
export function gridsOfPage(lines: readonly Ruling[], pieces: readonly TextPiece[]): Grid[] {
  return groups(lines)
    .flatMap((group) => gridOf(group, pieces) ?? [])
    .sort((a, b) => a.ys[0]! - b.ys[0]!);
}
