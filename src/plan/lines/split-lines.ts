/** One line of a document. */
export interface Baris {
  /** From 1. */
  baris: number;
  /** Cells of a table's line; one cell for a line of prose. */
  sel: string[];
}

/** A run of table lines without an empty line between them, as one page of a table is copied. */
export interface Blok {
  baris: Baris[];
  /** Lines of prose between the block before and this one, without empty lines and page numbers. */
  sebelum: Baris[];
}

const TABEL_KOSONG = /^[\s\-–|]*$/;

/**
 * The blocks of tab-separated lines in a document, each with the prose that stands before it.
 * @param text as copied from a PDF, Word or Excel; its first line is number 1
 */
export function splitBlok(text: string): Blok[] {
  const blocks: Blok[] = [];
  let prose: Baris[] = [];
  let open: Blok | undefined;
  for (const [index, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const sel = line.split('\t');
    if (sel.length > 1) {
      if (open === undefined) {
        open = { baris: [], sebelum: prose };
        blocks.push(open);
        prose = [];
      }
      // A row of nothing but dashes rules a table off (Balapulang 1714).
      if (!TABEL_KOSONG.test(line) || sel.every((cell) => cell.trim() === ''))
        open.baris.push({ baris: index + 1, sel });
      continue;
    }
    open = undefined;
    // Page numbers are no prose.
    if (!/^[\s\d-]*$/.test(line)) prose.push({ baris: index + 1, sel });
  }
  return blocks.filter(({ baris }) => baris.length > 0);
}
