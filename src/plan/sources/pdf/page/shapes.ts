/** A piece of text on a page; points from the page's upper left corner. */
export interface TextPiece {
  text: string;
  x: number;
  /** Base line. */
  y: number;
  width: number;
  /** Height of its letters. */
  height: number;
}

/** A piece that stands on its side, as the headings of narrow columns do. */
export interface SidewaysPiece {
  /** As it would stand if the page were turned for it. */
  own: TextPiece;
  /** Its middle on the page. */
  x: number;
  y: number;
}

/** A ruling line, horizontal or vertical; points from the upper left corner. */
export interface Ruling {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** What a page shows. */
export interface Page {
  number: number;
  height: number;
  pieces: TextPiece[];
  sideways: SidewaysPiece[];
  /** Text that runs along the sheet's own edges where the rest of the page stands on its side: its head and foot. */
  edges: { above: TextPiece[]; below: TextPiece[] };
  rulings: Ruling[];
  /** Whether it is a picture of paper: nothing, or next to nothing, of it is text. */
  picture: boolean;
  /** Whether its text lies unseen over such a picture, as a scanner's program reads it. */
  readByScanner: boolean;
}

/** A transformation of the plane: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly number[];

/** First `inner`, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A point under a transformation. */
export function point([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}
