/*
 * Reading of text that came from outside, in time that grows as its length does, where the regular expression that says
 * the same would try every beginning against every end.
 */

/** A text without the signs at its end. @param signs a class of one sign, such as `/[.!]/` */
export function withoutEnd(text: string, signs: RegExp): string {
  let end = text.length;
  while (end > 0 && signs.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

/** A text whose line breaks, with the spaces around them, are one space. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
}

/** Whether a text holds the words one behind the other, whatever stands between them. */
export function holdsInOrder(text: string, ...words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const at = text.indexOf(word, from);
    if (at < 0) return false;
    from = at + word.length;
  }
  return true;
}

/** Whether a text is `N/A`, however it is spaced. */
export function saysNotAvailable(text: string): boolean {
  return /^n\/?a$/i.test(text.replace(/\s+/g, ''));
}

/** Digits in groups of three from the right: `1234567` is `1.234.567`. */
export function groupByThree(digits: string): string {
  const first = digits.length % 3 || 3;
  const groups = [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join('.');
}

/** A text on one line, its words one space apart. */
export function singleSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Letters of a text that a sentence repeats to whoever wrote it. */
const QUOTED_LETTERS = 40;

/** The beginning of what somebody wrote, as sentences about it quote it: whole letters, none cut in half. */
export function beginningOf(text: string, letters = QUOTED_LETTERS): string {
  return [...text].slice(0, letters).join('');
}
