import type { TextPiece } from '../page/shapes.ts';

/** Pieces of text on one base line, from the left. */
export interface BaseLine {
  y: number;
  height: number;
  pieces: TextPiece[];
}

/** Pieces sorted into lines as the eye sees them. */
export function baseLines(pieces: readonly TextPiece[]): BaseLine[] {
  const lines: BaseLine[] = [];
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last !== undefined && piece.y - last.y < Math.min(piece.height, last.height) * 0.5) {
      last.pieces.push(piece);
      last.height = Math.max(last.height, piece.height);
    } else lines.push({ y: piece.y, height: piece.height, pieces: [piece] });
  }
  for (const line of lines) line.pieces.sort((a, b) => a.x - b.x);
  return lines;
}

/** Pieces of a line as text: a space where they stand apart, none where only a letter's form parted them. */
export function baseLineText(pieces: readonly TextPiece[]): string {
  let text = '';
  let end: number | undefined;
  for (const piece of pieces) {
    if (end !== undefined && piece.x - end > piece.height * 0.15) text += ' ';
    text += piece.text;
    end = piece.x + piece.width;
  }
  return text;
}

/** Two lines of a cell as one text; a line that ends in a hyphen or stroke was broken behind it (`undang-`, `Kota/`). */
export function joinWrapped(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return /[^\s-][-/]$/.test(before) ? before + after : `${before} ${after}`;
}

/** All lines of a cell as one text. */
export function cellText(pieces: readonly TextPiece[]): string {
  return baseLines(pieces)
    .map(({ pieces }) => baseLineText(pieces))
    .reduce(joinWrapped, '');
}

/** A line's words in groups that stand further apart than words do. */
export function wordGroups({ pieces, height }: BaseLine): TextPiece[][] {
  const groups: TextPiece[][] = [];
  let end: number | undefined;
  for (const piece of pieces) {
    if (end !== undefined && piece.x - end < height * 1.1) groups.at(-1)!.push(piece);
    else groups.push([piece]);
    end = piece.x + piece.width;
  }
  return groups;
}
