import type { PdfLine } from './lines-of-page.ts';

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

const lineKey = ({ cells, y }: PdfLine) =>
  `${Math.round(y / MOVE_MAX)} ${cells.join(' ').replace(/\d+/g, '#')}`;

function edgeLines({ lines }: PdfSheet): PdfLine[] {
  const few = lines.length <= EDGE * 2 ? lines : [...lines.slice(0, EDGE), ...lines.slice(-EDGE)];
  return few.filter(({ prose, cells }) => prose && cells[0] !== '');
}

/**
 * Takes out what is printed on every page, above or below its text: the same prose, but for its figures, at the same
 * place on three pages or more. Between the pages of a table it would part them.
 */
export function withoutRunningHeads(pages: readonly PdfSheet[]): PdfSheet[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(edgeLines(page).map(lineKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page) => {
    const running = new Set(edgeLines(page).filter((line) => (counts.get(lineKey(line)) ?? 0) >= PAGES_MIN));
    return { ...page, lines: page.lines.filter((line) => !running.has(line)) };
  });
}
