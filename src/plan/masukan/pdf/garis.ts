import { type Garis, kali, type Matriks, titik } from './bentuk.ts';

/** A filled box thinner than this is a line, in points. */
const TIPIS = 2.5;
/** A line shorter than this is part of a letter or sign. */
const PENDEK = 4;
/** Lines of a page at most: beyond it they are a drawing, no table. */
const GARIS_MAX = 6000;

/** What a page's list of drawing operations is made of; numbers of operations by their names. */
export interface Gambar {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
  ops: Readonly<Record<string, number>>;
}

interface Kotak {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Numbers behind each sign of a path: moveTo, lineTo, curveTo, closePath. */
const PANJANG = [2, 2, 6, 0, 4];

type Ruas = [{ x: number; y: number }, { x: number; y: number }];

/** Straight pieces of a path, by its closed or open parts. */
function ruasJalur(data: ArrayLike<number>, at: Matriks): Ruas[][] {
  const parts: Ruas[][] = [];
  let [start, now] = [titik(at, 0, 0), titik(at, 0, 0)];
  for (let i = 0; i < data.length; ) {
    const sign = data[i] ?? 3;
    const length = PANJANG[sign] ?? 0;
    const to = length === 0 ? start : titik(at, data[i + length - 1] ?? 0, data[i + length] ?? 0);
    if (sign === 0) {
      parts.push([]);
      start = to;
    } else if (sign === 1 || sign === 3) parts.at(-1)?.push([now, to]);
    now = to;
    i += length + 1;
  }
  return parts;
}

function lurus({ x1, y1, x2, y2 }: Kotak): Garis[] {
  const [width, height] = [x2 - x1, y2 - y1];
  if (height <= TIPIS && width >= PENDEK) return [{ x1, y1: (y1 + y2) / 2, x2, y2: (y1 + y2) / 2 }];
  if (width <= TIPIS && height >= PENDEK) return [{ x1: (x1 + x2) / 2, y1, x2: (x1 + x2) / 2, y2 }];
  return [];
}

function kotak(points: readonly { x: number; y: number }[]): Kotak {
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
export function garisHalaman({ fnArray, argsArray, ops }: Gambar, awal: Matriks): Garis[] {
  const stroke = new Set([
    ops.stroke,
    ops.closeStroke,
    ops.fillStroke,
    ops.eoFillStroke,
    ops.closeFillStroke,
  ]);
  const fill = new Set([ops.fill, ops.eoFill]);
  const found: Garis[] = [];
  const stack: Matriks[] = [];
  let now = awal;
  for (const [i, op] of fnArray.entries()) {
    const args = argsArray[i] as readonly unknown[] | null;
    if (op === ops.save) stack.push(now);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) now = stack.pop() ?? awal;
    else if (op === ops.transform) now = kali(now, args as Matriks);
    else if (op === ops.paintFormXObjectBegin) {
      stack.push(now);
      if (Array.isArray(args?.[0])) now = kali(now, args[0] as Matriks);
    } else if (op === ops.constructPath) {
      const [paint, [data]] = args as [number, [ArrayLike<number> | null]];
      if (data === null || !(stroke.has(paint) || fill.has(paint))) continue;
      for (const part of ruasJalur(data, now)) {
        if (part.length === 0) continue;
        const boxes = stroke.has(paint) ? part.map(kotak) : [kotak(part.flat())];
        for (const box of boxes.slice(0, GARIS_MAX + 1)) found.push(...lurus(box));
      }
      if (found.length > GARIS_MAX) return [];
    }
  }
  return found;
}
