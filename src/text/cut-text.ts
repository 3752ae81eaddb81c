import { singleSpaced } from '../domain/linear-text.ts';

/**
 * The beginning of a text, at most `limit` UTF-16 units long (so does Telegram count). A letter of two units, such as
 * an emoji, is never cut in half: Telegram refuses the whole message then.
 */
export function cutText(text: string, limit: number): string {
  return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
}

/** A text of at most so many letters; of a longer one "…" takes the place of the rest. */
export function shortened(text: string, letters: number): string {
  const all = [...text];
  return all.length <= letters ? text : `${all.slice(0, letters - 1).join('')}…`;
}

/** As `shortened`, on one line. */
export function shortenedLine(text: string, letters: number): string {
  return shortened(singleSpaced(text), letters);
}
