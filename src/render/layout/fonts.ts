import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import { projectFile } from '../../project-root.ts';

/** The cuts of Source Sans that documents use. */
export type Weight = 'regular' | 'semibold' | 'bold' | 'italic';

const FILE: Record<Weight, string> = {
  regular: 'SourceSans3-Regular.ttf',
  semibold: 'SourceSans3-Semibold.ttf',
  bold: 'SourceSans3-Bold.ttf',
  italic: 'SourceSans3-It.ttf',
};

const opened = new Map<Weight, Font>();
const widths = new Map<string, number>();
const WIDTHS_KEPT = 20_000;

/** Absolute path of a cut's TTF file (WOFF2 renders blank in pdfkit). */
export function fontFile(weight: Weight): string {
  return createRequire(projectFile('package.json')).resolve(`source-sans/TTF/${FILE[weight]}`);
}

/**
 * The cut, opened once per process and shared by every document: parsing it for each would cost seconds.
 * Sharing is safe because pdfkit keeps its subset of glyphs beside the font, not in it.
 */
export function sharedFont(weight: Weight): Font {
  let font = opened.get(weight);
  if (!font) {
    font = openSync(fontFile(weight)) as Font;
    nameGlyphs(font);
    opened.set(weight, font);
  }
  return font;
}

/**
 * Gives every glyph the character that it stands for before any document is drawn. fontkit keeps the first glyph object
 * that it made: one that was first met as a part of another (the minus in "÷" and "=") has no character, and every later
 * document of the process would lose that minus when its text is copied or read aloud.
 */
function nameGlyphs(font: Font): void {
  for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
}

/**
 * Width of a text set in `size`, in the unit of `size`, kerning included.
 * @param text no longer than a word and its space: longer ones are shaped as pdfkit does, word by word
 */
export function textWidth(text: string, weight: Weight, size: number): number {
  const key = `${weight}\u0000${text}`;
  let perUnit = widths.get(key);
  if (perUnit === undefined) {
    const font = sharedFont(weight);
    perUnit = font.layout(text).advanceWidth / font.unitsPerEm;
    if (widths.size >= WIDTHS_KEPT) widths.clear();
    widths.set(key, perUnit);
  }
  return perUnit * size;
}
