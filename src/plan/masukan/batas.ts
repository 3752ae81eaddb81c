import { refuse } from '../../domain/result.ts';

/*
 * What one document may have. Numbers that stand in a document (widths, spans, positions, counts) are only believed up
 * to these bounds: none of them drives a loop or an allocation by itself.
 */

/** Lines of a document at most: the longest of the four examples has 1,900, and 100,000 rows are read. */
export const BARIS_MAX = 150_000;

/** Columns of a table that are read; the widest of the four examples has 29, and Word itself has at most 63. */
export const KOLOM_MAX = 60;

/** Row numbers of a sheet (Excel: 1,048,576). What claims to stand further down is not there. */
export const NOMOR_BARIS_MAX = 1_048_576;

/** Rows that a sheet's XML may list, those without cells among them. */
export const BARIS_BERKAS_MAX = 400_000;

/** Letters of one cell or paragraph that are read; Excel keeps 32,767 at most, a long paragraph has 3,000. */
export const HURUF_SEL_MAX = 32_767;

/** Tables inside cells of tables, one in the other. */
export const TABEL_DALAM_MAX = 8;

/** Letters of a number format (Excel: 255). */
export const HURUF_FORMAT_MAX = 255;

/** Letters of all cells of a document together; a hundred times the longest of the four examples has 23 million. */
export const HURUF_MAX = 48_000_000;

/** Texts that the cells of a workbook share. */
export const TEKS_BERSAMA_MAX = 500_000;

/** Sheets of a workbook, and bytes that the parts of an archive unpack to, each as often as it is read. */
export const LEMBAR_MAX = 250;
export const BITA_ARSIP_MAX = 600 * 1024 * 1024;

/** Elements of an XML part, one in the other; Word and Excel need 30. */
export const UNSUR_DALAM_MAX = 200;

/** Digits before the decimal comma of a cell's number: a kabupaten's budget has 13. */
export const DIGIT_MAX = 24;

/** Pages of a PDF. */
export const HALAMAN_MAX = 2000;

/** Pieces of text on one page; a page full of small print has 5,000. */
export const POTONGAN_HALAMAN_MAX = 50_000;

/** Rows of a ruled table on one page. */
export const BARIS_HALAMAN_MAX = 500;

/** Bytes that the streams of a PDF unpack to, together. */
export const BITA_PDF_MAX = 512 * 1024 * 1024;

/** Thrown while something is read that is bigger than any document of people. */
export class Membengkak extends Error {}

/** A whole number of 0 or more that a document gives, believed up to `max`; `selain` for what is none. */
export function angkaTerbatas(text: string, max: number, { selain = 0 } = {}): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 0) return selain;
  return Math.min(number, max);
}

/** A cell's text up to the letters that are read. */
export function teksTerbatas(text: string): string {
  return text.length <= HURUF_SEL_MAX ? text : text.slice(0, HURUF_SEL_MAX);
}

/** The letters of lines together. */
export function hurufBaris(lines: readonly { sel: readonly string[] }[]): number {
  return lines.reduce((sum, { sel }) => sum + sel.reduce((own, cell) => own + cell.length, 0), 0);
}

/** Lines between two words of progress. */
const KABAR_SETIAP = 5000;

/** What a person who waits is told while a long file is read. */
export interface PilihanBaca {
  /** Called every few thousand lines with how many were read; never for a short file. */
  onProgress?: (baris: number) => void;
}

/** More lines than any plan has. */
export type TerlaluPanjang = { code: 'dokumen-terlalu-panjang'; batas: number };

/** The refusal of a document with too many lines. */
export const terlaluPanjang = () =>
  refuse<TerlaluPanjang>({ code: 'dokumen-terlalu-panjang', batas: BARIS_MAX });

/** Counts lines, tells progress, and says when there are too many. */
export class Penghitung {
  #baris = 0;
  #huruf = 0;
  #kabar = KABAR_SETIAP;
  readonly #pilihan: PilihanBaca;

  constructor(pilihan: PilihanBaca) {
    this.#pilihan = pilihan;
  }

  /**
   * @param huruf letters of these lines
   * @returns whether the document is still short enough
   * @throws Membengkak where its letters are too many: one long text may stand in every cell
   */
  tambah(lines: number, huruf = 0): boolean {
    this.#baris += lines;
    this.#huruf += huruf;
    if (this.#huruf > HURUF_MAX) throw new Membengkak();
    if (this.#baris >= this.#kabar) {
      this.#pilihan.onProgress?.(this.#baris);
      this.#kabar = this.#baris + KABAR_SETIAP;
    }
    return this.#baris <= BARIS_MAX;
  }
}
