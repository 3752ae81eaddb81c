import { refuse } from '../../domain/result.ts';

/*
 * What one document may have. Numbers that stand in a document (widths, spans, positions, counts) are only believed up
 * to these bounds: none of them drives a loop or an allocation by itself.
 */

/** Lines of a document at most: the longest of the four examples has 1,900, and 100,000 rows are read. */
export const LINES_MAX = 150_000;

/** Columns of a table that are read; the widest of the four examples has 29, and Word itself has at most 63. */
export const COLUMNS_MAX = 60;

/** Row numbers of a sheet (Excel: 1,048,576). What claims to stand further down is not there. */
export const ROW_NUMBER_MAX = 1_048_576;

/** Rows that a sheet's XML may list, those without cells among them. */
export const FILE_ROWS_MAX = 400_000;

/** Letters of one cell or paragraph that are read; Excel keeps 32,767 at most, a long paragraph has 3,000. */
export const CELL_LETTERS_MAX = 32_767;

/** Tables inside cells of tables, one in the other. */
export const TABLE_DEPTH_MAX = 8;

/** Letters of a number format (Excel: 255). */
export const FORMAT_LETTERS_MAX = 255;

/** Letters of all cells of a document together; a hundred times the longest of the four examples has 23 million. */
export const DOCUMENT_LETTERS_MAX = 48_000_000;

/** Texts that the cells of a workbook share. */
export const SHARED_TEXTS_MAX = 500_000;

/** Sheets of a workbook, and bytes that the parts of an archive unpack to, each as often as it is read. */
export const SHEETS_MAX = 250;
export const ARCHIVE_BYTES_MAX = 600 * 1024 * 1024;

/** Elements of an XML part, one in the other; Word and Excel need 30. */
export const ELEMENT_DEPTH_MAX = 200;

/** Digits before the decimal comma of a cell's number: a kabupaten's budget has 13. */
export const DIGIT_MAX = 24;

/** Pages of a PDF. */
export const PAGES_MAX = 2000;

/** Pieces of text on one page; a page full of small print has 5,000. */
export const PAGE_PIECES_MAX = 50_000;

/** Rows of a ruled table on one page. */
export const PAGE_ROWS_MAX = 500;

/** Bytes that the streams of a PDF unpack to, together. */
export const PDF_BYTES_MAX = 512 * 1024 * 1024;

/** Thrown while something is read that is bigger than any document of people. */
export class TooBig extends Error {}

/** A whole number of 0 or more that a document gives, believed up to `max`; `otherwise` for what is none. */
export function boundedNumber(text: string, max: number, { otherwise = 0 } = {}): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) return otherwise;
  return Math.min(number, max);
}

/** A cell's text up to the letters that are read. */
export function boundedText(text: string): string {
  return text.length <= CELL_LETTERS_MAX ? text : text.slice(0, CELL_LETTERS_MAX);
}

/** The letters of lines together. */
export function lettersOfLines(lines: readonly { cells: readonly string[] }[]): number {
  return lines.reduce((sum, { cells }) => sum + cells.reduce((own, cell) => own + cell.length, 0), 0);
}

/** Lines between two words of progress. */
const NOTICE_EVERY = 5000;

/** What a person who waits is told while a long file is read. */
export interface ReadOptions {
  /** Called every few thousand lines with how many were read; never for a short file. */
  onProgress?: (line: number) => void;
}

/** More lines than any plan has. */
export type TooLong = { code: 'dokumen-terlalu-panjang'; limit: number };

/** The refusal of a document with too many lines. */
export const tooLong = () => refuse<TooLong>({ code: 'dokumen-terlalu-panjang', limit: LINES_MAX });

/** Counts lines, tells progress, and says when there are too many. */
export class LineCounter {
  #lines = 0;
  #letters = 0;
  #nextNotice = NOTICE_EVERY;
  readonly #options: ReadOptions;

  constructor(options: ReadOptions) {
    this.#options = options;
  }

  /**
   * @param letters letters of these lines
   * @returns whether the document is still short enough
   * @throws TooBig where its letters are too many: one long text may stand in every cell
   */
  add(lines: number, letters = 0): boolean {
    this.#lines += lines;
    this.#letters += letters;
    if (this.#letters > DOCUMENT_LETTERS_MAX) throw new TooBig();
    if (this.#lines >= this.#nextNotice) {
      this.#options.onProgress?.(this.#lines);
      this.#nextNotice = this.#lines + NOTICE_EVERY;
    }
    return this.#lines <= LINES_MAX;
  }
}
