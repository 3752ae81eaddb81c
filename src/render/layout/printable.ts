import { cleanText } from '../../domain/clean-text.ts';
import { sharedFont } from './fonts.ts';

/** Format characters, variation selectors and skin tones: they change how others look and have no look of their own. */
const INVISIBLE = /\p{Cf}|[\u{fe00}-\u{fe0f}]|\p{Emoji_Modifier}/gu;
/** What people type on a phone and no text font has, by what it stands for. */
const STANDS_FOR: Record<string, string> = {
  '✅': '✔',
  '☑': '✔',
  '❌': 'x',
  '✖': 'x',
  '⚠': '▲',
  '❗': '!',
  '‼': '!!',
  '❓': '?',
  '➡': '→',
  '⬆': '↑',
  '⬇': '↓',
  '🔴': '●',
  '🟡': '●',
  '🟢': '●',
};
const NO_GLYPH = '□';

/**
 * The text as the document's font can print it: newlines are kept, other control and invisible characters go, and a
 * character without a glyph becomes □ (PDF/UA forbids a missing glyph, and a picture would show nothing at all).
 */
export function printable(text: string): string {
  const font = sharedFont('regular');
  const clean = cleanText(text).replace(INVISIBLE, '');
  let out = '';
  for (const character of clean) {
    const known = STANDS_FOR[character] ?? character;
    const has = known === '\n' || [...known].every((one) => font.hasGlyphForCodePoint(one.codePointAt(0)!));
    out += has ? known : NO_GLYPH;
  }
  return out;
}
