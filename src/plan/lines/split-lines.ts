import type { Temuan } from '../draf.ts';

/** Where people find a line in a file that has no lines: on a sheet, on a page, in a table of a Word document. */
export interface Asal {
  jenis: 'lembar' | 'halaman' | 'tabel';
  /** Name of the sheet, number of the page or table. */
  nama: string;
  /** Line of the document before the first one there; its own lines count from 1. */
  sebelum: number;
}

/** One line of a document. */
export interface Baris {
  /** From 1, and unique in the document: it goes on over sheets, pages and tables. */
  baris: number;
  /** Cells of a table's line; one cell for a line of prose. */
  sel: string[];
  /** Only in files of several sheets, in PDF and in Word. */
  asal?: Asal;
  /** What reading the file has shown already. */
  temuan?: Temuan[];
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
