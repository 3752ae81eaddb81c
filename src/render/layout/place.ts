import type { Bar } from './block.ts';
import type { LaidCell } from './cell.ts';
import { COLOUR, isStroked, SHAPE_PATH } from './look.ts';
import { type LaidLine, type Run, shapeAdvance, shapeSide } from './wrap.ts';

/** Source Sans: capitals are 0.66 of the type size. */
const CAP_HEIGHT_EM = 0.66;

/** Text at its final place; `y` is the baseline. */
export type PlacedText = {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: Run['weight'];
  colour: string;
};

/** A mark at its final place, in a square of `side`. */
export type PlacedShape = {
  path: string;
  x: number;
  y: number;
  side: number;
  colour: string;
  stroked: boolean;
};

/** A bar's frame and its filled part; `plan` is the x of the tick. */
export type PlacedBar = {
  x: number;
  y: number;
  width: number;
  height: number;
  filled: number | undefined;
  plan?: number;
  colour: string;
};

/** All that a cell draws, in absolute coordinates, y downward. */
export type Placed = { texts: PlacedText[]; shapes: PlacedShape[]; bars: PlacedBar[] };

/** Baseline of a line whose box begins at `top`: capitals stand in the middle of the box. */
export function baselineOf(line: LaidLine, top: number): number {
  return top + line.height / 2 + (line.size * CAP_HEIGHT_EM) / 2;
}

function placeLine(line: LaidLine, x: number, top: number, into: Placed): void {
  const y = baselineOf(line, top);
  for (const run of line.runs) {
    const colour = COLOUR[run.tone];
    let textX = x + run.x;
    if (run.shape) {
      const side = shapeSide(run.size);
      const shapeY = y - (run.size * CAP_HEIGHT_EM + side) / 2;
      into.shapes.push({
        path: SHAPE_PATH[run.shape],
        x: textX,
        y: shapeY,
        side,
        colour,
        stroked: isStroked(run.shape),
      });
      textX += shapeAdvance(run.size);
    }
    if (run.text.trim() !== '') {
      into.texts.push({ text: run.text, x: textX, y, size: run.size, weight: run.weight, colour });
    }
  }
}

const share = (percent: number): number => Math.min(Math.max(percent, 0), 100) / 100;

function placeBar(bar: Bar, x: number, top: number, width: number, height: number): PlacedBar {
  const thick = height * 0.52;
  return {
    x,
    y: top + (height - thick) / 2,
    width,
    height: thick,
    filled: bar.percent && width * share(bar.percent.toNumber()),
    plan: bar.planPercent && x + width * share(bar.planPercent.toNumber()),
    colour: COLOUR[bar.tone],
  };
}

/** Which share of the free room stands left of a line. */
const LEAD = { left: 0, center: 0.5, right: 1 };

/** Places a cell with its left upper corner at (x, top) in a column of `width`. */
export function placeCell(cell: LaidCell, x: number, top: number, width: number): Placed {
  const placed: Placed = { texts: [], shapes: [], bars: [] };
  let y = top;
  for (const part of cell.parts) {
    if (part.bar) placed.bars.push(placeBar(part.bar, x, y, width, part.height));
    if (part.line) placeLine(part.line, x + (width - part.line.width) * LEAD[cell.align], y, placed);
    y += part.height;
  }
  return placed;
}
