import { operationsOf, type Picture } from './operations.ts';
import type { Matrix } from './shapes.ts';

/**
 * How much of a page its pictures cover, 0 to 1 and more. The PDF reader drops pictures before it unpacks them, so what
 * is left of one is its place: a transformation with nothing drawn in it.
 * @param area of the page, in square points
 */
export function coveredByPictures(picture: Picture, begin: Matrix, area: number): number {
  const { ops } = picture;
  const quiet = new Set([ops.dependency, ops.setGState, ops.beginMarkedContentProps, ops.endMarkedContent]);
  const painted = new Set([ops.paintImageXObject, ops.paintInlineImageXObject, ops.paintImageMaskXObject]);
  let covered = 0;
  let placed: Matrix | undefined;
  const size = ([a = 0, b = 0, c = 0, d = 0]: Matrix) => Math.abs(a * d - b * c);
  for (const { op, now } of operationsOf(picture, begin)) {
    if (op === ops.transform) placed = now;
    else if (painted.has(op)) covered += size(now);
    else if (op === ops.restore || op === ops.paintFormXObjectEnd) {
      if (placed !== undefined) covered += size(placed);
      placed = undefined;
    } else if (!quiet.has(op)) placed = undefined;
  }
  return covered / area;
}
