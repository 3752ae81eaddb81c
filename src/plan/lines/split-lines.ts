import type { DraftLevel, Finding } from '../draft/draft.ts';

/** Where people find a line in a file that has no lines: on a sheet, on a page, in a table of a Word document. */
export interface LineOrigin {
  kind: 'lembar' | 'halaman' | 'tabel';
  /** Name of the sheet, number of the page or table. */
  name: string;
  /** Line of the document before the first one there; its own lines count from 1. */
  before: number;
}

/** One line of a document. */
export interface Line {
  /** From 1, and unique in the document: it goes on over sheets, pages and tables. */
  line: number;
  /** Cells of a table's line; one cell for a line of prose. */
  cells: string[];
  /** Only in files of several sheets, in PDF and in Word. */
  origin?: LineOrigin;
  /** Level of what it names, where its column says so. */
  level?: DraftLevel;
  /** What reading the file has shown already. */
  findings?: Finding[];
}

/** A run of table lines without an empty line between them, as one page of a table is copied. */
export interface LineBlock {
  line: Line[];
  /** Lines of prose between the block before and this one, without empty lines and page numbers. */
  before: Line[];
}

const CLOSING_SIGN = /^[\s\-–|]*$/;

/**
 * The blocks of a document's table lines, each with the prose that stands before it.
 * @param lines in their order; a line of one cell is prose
 */
export function splitBlocks(lines: readonly Line[]): LineBlock[] {
  const blocks: LineBlock[] = [];
  let prose: Line[] = [];
  let open: LineBlock | undefined;
  for (const line of lines) {
    if (line.cells.length > 1) {
      if (open === undefined) {
        open = { line: [], before: prose };
        blocks.push(open);
        prose = [];
      }
      // A row of nothing but dashes rules a table off (Balapulang 1714).
      if (
        !line.cells.every((cell) => CLOSING_SIGN.test(cell)) ||
        line.cells.every((cell) => cell.trim() === '')
      )
        open.line.push(line);
      continue;
    }
    open = undefined;
    // Page numbers are no prose.
    if (!/^[\s\d-]*$/.test(line.cells[0] ?? '')) prose.push(line);
  }
  return blocks.filter(({ line }) => line.length > 0);
}
