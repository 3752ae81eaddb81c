import { refuse } from '../../domain/result.ts';

/** Lines of a document at most: the longest of the four examples has 1,900, and 100,000 rows are read. */
export const BARIS_MAX = 150_000;

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
  #kabar = KABAR_SETIAP;
  readonly #pilihan: PilihanBaca;

  constructor(pilihan: PilihanBaca) {
    this.#pilihan = pilihan;
  }

  /** @returns whether the document is still short enough */
  tambah(lines: number): boolean {
    this.#baris += lines;
    if (this.#baris >= this.#kabar) {
      this.#pilihan.onProgress?.(this.#baris);
      this.#kabar = this.#baris + KABAR_SETIAP;
    }
    return this.#baris <= BARIS_MAX;
  }
}
