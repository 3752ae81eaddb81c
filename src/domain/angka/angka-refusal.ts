/** Why a text was not accepted as a number; each is also the Fluent key `refusal-<code>`. */
export type AngkaRefusalCode =
  /** Nothing was typed. */
  | 'angka-kosong'
  /** No digit, an emoji, or far too long to be a number. */
  | 'bukan-angka'
  /** Several numbers, a range or a date: which one is meant? */
  | 'lebih-dari-satu'
  /** A word beside the number that is not the satuan of this item, or Rp where no money is asked. */
  | 'satuan-lain'
  /** `12.5`: English twelve and a half, or a mistyped 125? */
  | 'titik-desimal'
  /** `1,234,567`: English thousands. */
  | 'koma-ribuan'
  /** Dots that separate no groups of three, such as `1.25.000`. */
  | 'kelompok-ribuan'
  /** A fraction where whole things are counted. */
  | 'desimal-untuk-jumlah'
  /** More decimals than are kept. */
  | 'desimal-terlalu-banyak'
  /** Below zero; only money can be (a refund). */
  | 'angka-negatif'
  /** Beyond what is stored: 16 digits before the comma. */
  | 'angka-terlalu-besar';

/** A refused number. Every candidate, typed as it stands, is accepted by the same question. */
export type AngkaRefusal = {
  code: AngkaRefusalCode;
  /** The part that was not understood, at most 40 characters. */
  text: string;
  /** Readings to offer as buttons, most likely first; empty when there is none. */
  candidates: readonly string[];
  /** The satuan of the item, '' when it has none. */
  satuan: string;
  /** How many decimals the item keeps. */
  desimal: number;
};
