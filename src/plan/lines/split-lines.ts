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

const PENUTUP = /^[\s\-–|]*$/;

/**
 * The blocks of a document's table lines, each with the prose that stands before it.
 * @param lines in their order; a line of one cell is prose
 */
export function splitBlok(lines: readonly Baris[]): Blok[] {
  const blocks: Blok[] = [];
  let prose: Baris[] = [];
  let open: Blok | undefined;
  for (const line of lines) {
    if (line.sel.length > 1) {
      if (open === undefined) {
        open = { baris: [], sebelum: prose };
        blocks.push(open);
        prose = [];
      }
      // A row of nothing but dashes rules a table off (Balapulang 1714).
      if (!line.sel.every((cell) => PENUTUP.test(cell)) || line.sel.every((cell) => cell.trim() === ''))
        open.baris.push(line);
      continue;
    }
    open = undefined;
    // Page numbers are no prose.
    if (!/^[\s\d-]*$/.test(line.sel[0] ?? '')) prose.push(line);
  }
  return blocks.filter(({ baris }) => baris.length > 0);
}
