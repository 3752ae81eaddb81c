import { lineTexts, type PdfLine } from './lines-of-page.ts';

/** Lines from the top and from the bottom of a page that may be its running head or foot. */
const EDGE = 3;
/** On so many pages at least the same line stands before it is one. */
const PAGES_MIN = 3;
/** A running line moves by less than this, in points. */
const MOVE_MAX = 6;

/** A page's lines with its height. */
export interface PdfSheet {
  number: number;
  lines: PdfLine[];
}

const textOf = (line: PdfLine) => lineTexts(line).join(' ');
const lineKey = (line: PdfLine) => `${Math.round(line.y / MOVE_MAX)} ${textOf(line).replace(/\d+/g, '#')}`;

function edgeLines({ lines }: PdfSheet): PdfLine[] {
  const few = lines.length <= EDGE * 2 ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  return few.filter((line) => line.prose && textOf(line) !== '');
}

/** A title, though it may be printed on every page, says which table goes on. */
const TITLE = /^\W*tabel\b/i;

const numbers = (line: PdfLine) => (textOf(line).match(/\d+/g) ?? []).map(Number);

/** Whether a line of the page before is printed once more, its page number one higher. */
function isRepeated(line: PdfLine, before: PdfLine): boolean {
  if (TITLE.test(textOf(line)) || lineKey(line) !== lineKey(before)) return false;
  const [own, former] = [numbers(line), numbers(before)];
  return own.every((number, i) => number === former[i] || number === former[i]! + 1);
}

/**
 * Takes out what is printed on every page, above or below its text: the same prose, but for its figures, at the same
 * place on three pages or more; on two the very same, which stays on the first. Between the pages of a table it would
 * part them.
 */
export function withoutRunningHeads(pages: readonly PdfSheet[]): PdfSheet[] {
  const counts = new Map<string, number>();
  const edges = pages.map(edgeLines);
  for (const lines of edges) {
    for (const key of new Set(lines.map(lineKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page, i) => {
    const running = edges[i]!.filter(
      (line) =>
        (counts.get(lineKey(line)) ?? 0) >= PAGES_MIN ||
        edges[i - 1]?.some((before) => isRepeated(line, before)),
    );
    return { ...page, lines: page.lines.filter((line) => !running.includes(line)) };
  });
}
