import type { Bar, Cell, Span } from './block.ts';
import { clip, type LaidLine, type TypeScale, wrap } from './wrap.ts';

/** A part of a cell that is drawn as one: a line of text or a bar. */
export type LaidPart = { height: number; line?: LaidLine; bar?: Bar };

/** A cell ready to draw, its parts from top to bottom. */
export type LaidCell = { parts: LaidPart[]; height: number; align: NonNullable<Cell['align']> };

const isBar = (line: Span[] | Bar): line is Bar => !Array.isArray(line);

/** A bar alone takes the height of a line, so that it stands level with the text beside it. */
const barHeight = (cell: Cell, scale: TypeScale): number =>
  cell.lines.length === 1 ? scale.body * scale.lineHeight : scale.body;

/**
 * Sets a cell in a column.
 * @param mostLines of one text of the cell; the rest is cut with "…"
 */
export function layCell(
  cell: Cell,
  width: number,
  scale: TypeScale,
  mostLines = Number.POSITIVE_INFINITY,
): LaidCell {
  const parts = cell.lines.flatMap((line): LaidPart[] => {
    if (isBar(line)) return [{ height: barHeight(cell, scale), bar: line }];
    return clip(wrap(line, width, scale), mostLines, width).map((laid) => ({
      height: laid.height,
      line: laid,
    }));
  });
  return { parts, height: heightOf(parts), align: cell.align ?? 'left' };
}

/** Sum of the heights. */
export function heightOf(parts: LaidPart[]): number {
  return parts.reduce((sum, part) => sum + part.height, 0);
}

/** A part of at least so many lines gives one of them to a last line that would stand alone overleaf. */
const LEAST_TO_LEND = 4;

/**
 * Splits a cell at a page's end.
 * @param room height that is left; at least one part is kept so that drawing always gets on
 */
export function splitCell(cell: LaidCell, room: number): [LaidCell, LaidCell] {
  let used = 0;
  let count = 0;
  for (const part of cell.parts) {
    if (count > 0 && used + part.height > room) break;
    used += part.height;
    count += 1;
  }
  const lonely = cell.parts.length - count === 1 && count >= LEAST_TO_LEND;
  const cut = lonely ? count - 1 : count;
  const [head, tail] = [cell.parts.slice(0, cut), cell.parts.slice(cut)];
  return [
    { ...cell, parts: head, height: heightOf(head) },
    { ...cell, parts: tail, height: heightOf(tail) },
  ];
}
