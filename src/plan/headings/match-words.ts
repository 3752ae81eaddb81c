import { holdsInOrder } from '../../domain/linear-text.ts';
import { foldedName } from '../cells/printed.ts';

type Pattern = { begins: string; within: readonly string[]; ends: string; whole: boolean };

/** Patterns by their words: every heading is asked for all of them. */
const KNOWN = new Map<string, Pattern>();

function patternOf(words: string): Pattern {
  const known = KNOWN.get(words);
  if (known !== undefined) return known;
  const parts = words.split('…').map(foldedName);
  const pattern = {
    begins: parts[0]!,
    within: parts.slice(1, -1),
    ends: parts.at(-1)!,
    whole: parts.length === 1,
  };
  KNOWN.set(words, pattern);
  return pattern;
}

/**
 * Whether a heading is one of these words.
 * @param folded the heading without case, spaces and signs
 * @param words as `words.ts` writes them, `…` for any words
 */
export function isOneOf(folded: string, words: readonly string[]): boolean {
  return words.some((one) => {
    const { begins, within, ends, whole } = patternOf(one);
    if (whole) return folded === begins;
    if (!folded.startsWith(begins) || !folded.endsWith(ends)) return false;
    const rest = folded.slice(begins.length, folded.length - ends.length);
    return begins.length + ends.length <= folded.length && holdsInOrder(rest, ...within);
  });
}
