/** Text without the mark-up that a copy from a PDF leaves: `<i>Persen</i>` is `Persen` (Randuagung 1009). */
export function withoutMarkup(text: string): string {
  // Nearly every cell is plain already, and all of them are asked.
  if (!/[<*]|\s\s|[\t\n\r\u00a0]/.test(text)) return text.trim();
  return text
    .replace(/<\/?[a-z]+\d?>/gi, ' ')
    .replace(/\*\*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names compared without case, spaces and punctuation: page breaks put spaces anywhere. */
export function foldedName(text: string): string {
  return withoutMarkup(text)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** Whether a cell prints nothing at all; `-`, `0` and `N/A` print something. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

/** The two halves of a text that a page break cut: one space between them. */
export function join(before: string, after: string): string {
  return [before.trim(), after.trim()].filter((part) => part !== '').join(' ');
}
