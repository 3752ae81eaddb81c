import { operationsOf, type Picture } from './operations.ts';
import { type Matrix, point, type Ruling } from './shapes.ts';

/** A filled box thinner than this is a line, in points. */
const THIN = 2.5;
/** A line shorter than this is part of a letter or sign. */
const SHORT = 4;
/** Lines of a page at most: beyond it they are a drawing, no table. */
const RULINGS_MAX = 6000;

interface Box {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Numbers behind each sign of a path: moveTo, lineTo, curveTo, closePath. */
const LENGTH = [2, 2, 6, 0, 4];

type Segment = [{ x: number; y: number }, { x: number; y: number }];

/** Straight pieces of a path, by its closed or open parts. */
function pathSegments(data: ArrayLike<number>, at: Matrix): Segment[][] {
  const parts: Segment[][] = [];
  let [start, now] = [point(at, 0, 0), point(at, 0, 0)];
  for (let i = 0; i < data.length; ) {
    const sign = data[i] ?? 3;
    const length = LENGTH[sign] ?? 0;
    const to = length === 0 ? start : point(at, data[i + length - 1] ?? 0, data[i + length] ?? 0);
    if (sign === 0) {
      parts.push([]);
      start = to;
    } else if (sign === 1 || sign === 3) parts.at(-1)?.push([now, to]);
    now = to;
    i += length + 1;
  }
  return parts;
}

function rulingsOfBox({ x1, y1, x2, y2 }: Box): Ruling[] {
  const [width, height] = [x2 - x1, y2 - y1];
  if (height <= THIN && width >= SHORT) return [{ x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2 }];
  if (width <= THIN && height >= SHORT) return [{ x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2 }];
  return [];
}

function boxOf(points: readonly { x: number; y: number }[]): Box {
  const box = { x1: Infinity, y1: Infinity, x2: -Infinity, y2: -Infinity };
  for (const { x, y } of points) {
    box.x1 = Math.min(box.x1, x);
    box.y1 = Math.min(box.y1, y);
    box.x2 = Math.max(box.x2, x);
    box.y2 = Math.max(box.y2, y);
  }
  return box;
}

/** Horizontal and vertical lines that a page draws, as strokes or as thin filled boxes. */
export function rulingsOfPage(picture: Picture, begin: Matrix): Ruling[] {
  const { ops } = picture;
  const stroke = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
  ]);
  const fill = new Set([ops.fill, ops.eoFill]);
  const found: Ruling[] = [];
  for (const { op, args, now } of operationsOf(picture, begin)) {
    if (op !== ops.constructPath) continue;
    const [paint, [data]] = args as unknown as [number, [ArrayLike<number> | null]];
    if (data === null || !(stroke.has(paint) || fill.has(paint))) continue;
    for (const part of pathSegments(data, now)) {
      if (part.length === 0) continue;
      const boxes = stroke.has(paint) ? part.map(boxOf) : [boxOf(part.flat())];
      for (const box of boxes.slice(0, RULINGS_MAX + 1)) found.push(...rulingsOfBox(box));
    }
    if (found.length > RULINGS_MAX) return [];
  }
  return found;
}
