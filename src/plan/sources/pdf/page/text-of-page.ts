import { type Matrix, multiply, type Page, point, type TextPiece } from './shapes.ts';

/** A piece of text as the PDF reader tells it. */
export interface TextItem {
  str: string;
  transform: Matrix;
  width: number;
  height: number;
}

/** Quarter turns that text runs in: 0 to the right, 1 downwards, 3 upwards. */
type Quarter = 0 | 1 | 2 | 3;

/** Which way text of each quarter runs. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1],
] as const;

/** Text further off a quarter turn than this part of its length is a watermark. */
const SLANT_MAX = 0.1;

/** A sheet with its transformation from the PDF's points to its own. */
interface Sheet {
  view: Matrix;
  width: number;
  height: number;
}

function quarterOf({ transform }: TextItem, { view }: Sheet): Quarter | undefined {
  const [a = 0, b = 0] = multiply(view, transform);
  const [long, short] = [Math.max(Math.abs(a), Math.abs(b)), Math.min(Math.abs(a), Math.abs(b))];
  if (long === 0 || short > long * SLANT_MAX) return undefined;
  if (Math.abs(a) >= Math.abs(b)) return a > 0 ? 0 : 2;
  return b > 0 ? 1 : 3;
}

/** The sheet turned so that text of this quarter runs to the right. */
function turned({ view, width, height }: Sheet, quarter: Quarter): Sheet {
  const [ux, uy] = STEPS[quarter];
  const turn = [ux, -uy, uy, ux, 0, 0];
  const corners = [point(turn, 0, 0), point(turn, width, 0), point(turn, 0, height)];
  const shift = [
    1,
    0,
    0,
    1,
    -Math.min(...corners.map(({ x }) => x)),
    -Math.min(...corners.map(({ y }) => y)),
  ];
  const sides = quarter % 2 === 0 ? { width, height } : { width: height, height: width };
  return { view: multiply(shift, multiply(turn, view)), ...sides };
}

function pieceOf({ str, transform, width, height }: TextItem, { view }: Sheet): TextPiece {
  const [a = 0, b = 0, , , x = 0, y = 0] = multiply(view, transform);
  const scale = Math.hypot(view[0] ?? 1, view[1] ?? 0);
  const lead = str.length - str.trimStart().length;
  const letter = (width * scale) / str.length;
  return {
    text: str.trim(),
    x: x + lead * letter,
    y,
    width: letter * str.trim().length,
    height: (height || Math.hypot(a, b) / scale) * scale,
  };
}

/** Where the middle of a piece stands on a sheet on which it does not run to the right. */
function middleOn(sheet: Sheet, item: TextItem, { width }: TextPiece): { x: number; y: number } {
  const [dx, dy] = STEPS[quarterOf(item, sheet) ?? 0];
  const [, , , , x = 0, y = 0] = multiply(sheet.view, item.transform);
  return { x: x + (dx * width) / 2, y: y + (dy * width) / 2 };
}

/**
 * The text of a page, turned so that most of it runs to the right: a wide table may be printed on its side without the
 * page saying so. Slanted text is a watermark.
 */
export function textOfPage(
  items: readonly object[],
  sheet: Sheet,
): Pick<Page, 'pieces' | 'sideways' | 'edges'> & { sheet: Sheet } {
  const letters = [0, 0, 0, 0];
  const told = items.flatMap((one) => {
    if (!('str' in one) || !('transform' in one) || (one as TextItem).str.trim() === '') return [];
    const item = one as TextItem;
    const quarter = quarterOf(item, sheet);
    if (quarter === undefined) return [];
    letters[quarter]! += item.str.length;
    return [{ item, quarter }];
  });
  const main = letters.indexOf(Math.max(...letters)) as Quarter;
  const own = turned(sheet, main);
  const of = (quarter: Quarter, from: Sheet) =>
    told.flatMap((one) => (one.quarter === quarter ? [pieceOf(one.item, from)] : []));
  const aside = told.flatMap(({ item, quarter }) => {
    if (quarter === main) return [];
    const piece = pieceOf(item, turned(sheet, quarter));
    return [{ own: piece, ...middleOn(own, item, piece) }];
  });
  const edge = main === 0 ? [] : of(0, sheet);
  return {
    pieces: of(main, own),
    sideways: aside,
    edges: {
      above: edge.filter(({ y }) => y < sheet.height / 2),
      below: edge.filter(({ y }) => y >= sheet.height / 2),
    },
    sheet: own,
  };
}
