import type { Shape, Span, Tone } from './block.ts';
import { textWidth, type Weight } from './fonts.ts';
import { printable } from './printable.ts';

/** Type sizes of a medium, in its own unit (points on paper, pixels on a screen). */
export type TypeScale = { small: number; body: number; large: number; huge: number; lineHeight: number };

/** Text in one style on one line, `x` from the line's left edge. */
export type Run = {
  text: string;
  x: number;
  width: number;
  size: number;
  weight: Weight;
  tone: Tone;
  shape?: Shape;
};

/** One finished line; `height` includes the leading, `size` is its largest type. */
export type LaidLine = { runs: Run[]; width: number; height: number; size: number };

type Style = { size: number; weight: Weight; tone: Tone };
type Piece = { text: string; style: Style; width: number; shape?: Shape; breakBefore: boolean };

const SHAPE_EM = 0.62;
const SHAPE_GAP_EM = 0.28;
const HARD_BREAK = '\n';

/** Side of a mark beside text of this size. */
export const shapeSide = (size: number): number => size * SHAPE_EM;

/** Room that a mark takes before its text. */
export const shapeAdvance = (size: number): number => size * (SHAPE_EM + SHAPE_GAP_EM);

const visible = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function styleOf(span: Span, scale: TypeScale): Style {
  return { size: scale[span.size ?? 'body'], weight: span.weight ?? 'regular', tone: span.tone ?? 'ink' };
}

/** Words with their following space; a newline is a piece of its own. */
function wordsOf(text: string): string[] {
  return text.match(/\n|[^ \n]+ *| +/g) ?? [];
}

function piecesOf(spans: Span[], scale: TypeScale): Piece[] {
  const pieces: Piece[] = [];
  for (const span of spans) {
    const style = styleOf(span, scale);
    wordsOf(printable(span.text)).forEach((word, index) => {
      const shape = index === 0 ? span.shape : undefined;
      const lead = shape ? shapeAdvance(style.size) : 0;
      const width = word === HARD_BREAK ? 0 : textWidth(word, style.weight, style.size) + lead;
      const breakBefore = pieces.length === 0 || (pieces.at(-1)?.text.endsWith(' ') ?? true) || index > 0;
      pieces.push({ text: word, style, width, shape, breakBefore });
    });
  }
  return pieces;
}

/** Cuts a word that is wider than a whole line into parts that fit. */
function chop(piece: Piece, width: number): Piece[] {
  const { style } = piece;
  const parts: Piece[] = [];
  let text = '';
  let used = piece.shape ? shapeAdvance(style.size) : 0;
  const close = (): void => {
    parts.push({
      text,
      style,
      width: used,
      shape: parts.length === 0 ? piece.shape : undefined,
      breakBefore: true,
    });
    text = '';
    used = 0;
  };
  for (const character of piece.text) {
    const advance = textWidth(character, style.weight, style.size);
    if (text !== '' && used + advance > width) close();
    text += character;
    used += advance;
  }
  if (text !== '') close();
  return parts;
}

const trimmedWidth = (piece: Piece): number => {
  const bare = piece.text.trimEnd();
  if (bare === piece.text) return piece.width;
  return (
    piece.width - textWidth(' ', piece.style.weight, piece.style.size) * (piece.text.length - bare.length)
  );
};

function lineOf(pieces: Piece[], scale: TypeScale, fallback: number): LaidLine {
  const runs: Run[] = [];
  let x = 0;
  pieces.forEach((piece, index) => {
    const last = index === pieces.length - 1;
    const text = visible(last ? piece.text.trimEnd() : piece.text);
    const width = last ? trimmedWidth(piece) : piece.width;
    const before = runs.at(-1);
    const { size, weight, tone } = piece.style;
    if (before && !piece.shape && before.weight === weight && before.tone === tone && before.size === size) {
      before.text += text;
      before.width += width;
    } else {
      runs.push({ text, x, width, size, weight, tone, shape: piece.shape });
    }
    x += width;
  });
  const size = Math.max(fallback, ...runs.map((run) => run.size));
  return { runs, width: x, size, height: size * scale.lineHeight };
}

/** Where a full line is best broken so that pieces without a space between them stay together; 0 for nowhere. */
function lastBreak(line: Piece[]): number {
  for (let index = line.length - 1; index > 0; index -= 1) {
    if (line[index]!.breakBefore) return index;
  }
  return 0;
}

const widthOf = (pieces: Piece[]): number => pieces.reduce((sum, piece) => sum + piece.width, 0);

/** Moves what cannot stand on the line any more; the returned pieces begin the next line. */
function overflow(line: Piece[], next: Piece, width: number): Piece[] {
  const at = next.breakBefore ? 0 : lastBreak(line);
  if (at === 0) return [];
  const carried = line.slice(at);
  if (widthOf(carried) + trimmedWidth(next) > width) return [];
  line.length = at;
  return carried;
}

/**
 * Sets text in lines no wider than `width`: breaks at spaces, never at a no-break space, and inside a word only when
 * the word alone is too wide.
 * @returns at least one line; an empty text gives one empty line
 */
export function wrap(spans: Span[], width: number, scale: TypeScale): LaidLine[] {
  const fallback = spans[0] ? styleOf(spans[0], scale).size : scale.body;
  const lines: LaidLine[] = [];
  let line: Piece[] = [];
  const close = (carried: Piece[] = []): void => {
    lines.push(lineOf(line, scale, line.length > 0 ? 0 : fallback));
    line = carried;
  };
  for (const piece of piecesOf(spans, scale)) {
    if (piece.text === HARD_BREAK) {
      close();
      continue;
    }
    for (const part of trimmedWidth(piece) > width ? chop(piece, width) : [piece]) {
      if (line.length > 0 && widthOf(line) + trimmedWidth(part) > width) close(overflow(line, part, width));
      line.push(part);
    }
  }
  if (line.length > 0 || lines.length === 0) close();
  return lines;
}

/** Keeps the first lines, the last of them ending in "…" when something was left out. */
export function clip(lines: LaidLine[], most: number, width: number): LaidLine[] {
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  const last = kept[most - 1]!;
  const run = last.runs.at(-1);
  if (!run) return kept;
  const room = width - textWidth('…', run.weight, run.size);
  let text = run.text.trimEnd();
  const measure = (): number =>
    wordsOf(text).reduce((sum, word) => sum + textWidth(word, run.weight, run.size), 0);
  const lead = run.shape ? shapeAdvance(run.size) : 0;
  while (text !== '' && run.x + lead + measure() > room) text = [...text].slice(0, -1).join('');
  const shortened = { ...run, text: `${text.trimEnd()}…`, width: lead + measure() };
  return [...kept.slice(0, -1), { ...last, runs: [...last.runs.slice(0, -1), shortened] }];
}
