import type { BarisPdf } from './baris-halaman.ts';

/** Lines from the top and from the bottom of a page that may be its running head or foot. */
const TEPI = 3;
/** On so many pages at least the same line stands before it is one. */
const HALAMAN_MIN = 3;
/** A running line moves by less than this, in points. */
const GESER = 6;

/** A page's lines with its height. */
export interface LembarPdf {
  nomor: number;
  lines: BarisPdf[];
}

const kunci = ({ sel, y }: BarisPdf) => `${Math.round(y / GESER)} ${sel.join(' ').replace(/\d+/g, '#')}`;

function tepi({ lines }: LembarPdf): BarisPdf[] {
  const few = lines.length <= TEPI * 2 ? lines : [...lines.slice(0, TEPI), ...lines.slice(-TEPI)];
  return few.filter(({ prosa, sel }) => prosa && sel[0] !== '');
}

/**
 * Takes out what is printed on every page, above or below its text: the same prose, but for its figures, at the same
 * place on three pages or more. Between the pages of a table it would part them.
 */
export function tanpaKepalaKaki(pages: readonly LembarPdf[]): LembarPdf[] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const key of new Set(tepi(page).map(kunci))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((page) => {
    const running = new Set(tepi(page).filter((line) => (counts.get(kunci(line)) ?? 0) >= HALAMAN_MIN));
    return { ...page, lines: page.lines.filter((line) => !running.has(line)) };
  });
}
