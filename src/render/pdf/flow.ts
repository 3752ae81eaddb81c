import { heightOf, type LaidCell, splitCell } from '../layout/cell.ts';
import { newPage, PAPER_SCALE, type PdfPage } from './sheet.ts';

/** Something lower than this share of a page is not split but moved to the next page. */
const KEPT_WHOLE = 0.3;
/** Fewer lines than this are not left alone at a page's end. */
const LEAST_LINES = 3;

/** Draws cells side by side from `top`; `height` includes the padding. */
export type PaintChunk = (cells: LaidCell[], top: number, height: number) => void;

/** How a row of cells behaves at a page's end. */
export type FlowOptions = {
  padding: number /** Called on every new page, before going on. */;
  onNewPage?: () => void;
};

const lineHeight = PAPER_SCALE.body * PAPER_SCALE.lineHeight;

function rowHeight(cells: LaidCell[], padding: number): number {
  return Math.max(...cells.map((cell) => heightOf(cell.parts))) + 2 * padding;
}

function breakPage(sheet: PdfPage, options: FlowOptions): void {
  newPage(sheet);
  options.onNewPage?.();
}

/**
 * Places cells that stand side by side, on as many pages as they need: whole on this page, or whole on the next when
 * they are low, else split between lines.
 */
export function flow(sheet: PdfPage, cells: LaidCell[], options: FlowOptions, paint: PaintChunk): void {
  const { padding } = options;
  const pageHeight = sheet.bottom - sheet.top;
  let rest = cells;
  let fresh = false;
  for (;;) {
    const height = rowHeight(rest, padding);
    const room = sheet.bottom - sheet.y;
    if (height <= room) {
      paint(rest, sheet.y, height);
      sheet.y += height;
      return;
    }
    const moves = height <= pageHeight * KEPT_WHOLE || room < LEAST_LINES * lineHeight + 2 * padding;
    if (moves && !fresh) {
      breakPage(sheet, options);
      fresh = true;
      continue;
    }
    const parts = rest.map((cell) => splitCell(cell, room - 2 * padding));
    const heads = parts.map(([head]) => head);
    paint(heads, sheet.y, rowHeight(heads, padding));
    rest = parts.map(([, tail]) => tail);
    breakPage(sheet, options);
    fresh = true;
  }
}

/** Moves to the next page unless so much room is left. */
export function need(sheet: PdfPage, height: number): void {
  if (sheet.bottom - sheet.y < height) newPage(sheet);
}
