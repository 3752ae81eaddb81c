/**
 * Why a printed ratio differs from the recomputed one, or why there is nothing to recompute:
 * - `dibulatkan`: rounded or cut at fewer decimals than two
 * - `dibatasi-100`: more than the target was reached and 100 is printed (Perak 778: 24 → 30)
 * - `0-dari-0`: target and realisasi are 0, which cannot be judged (Perak 605 prints 100,00, 652 prints N/A)
 * - `target-0`: something was achieved where the target is 0, which cannot be judged
 * - `skala`: a share of 1 stands where a percentage belongs, in the ratio (Randuagung 536: 0,86) or in its cells
 *   (Randuagung 517: 0,83 of 94,44), or thousands beside units (Balapulang 1018: 61,320)
 * - `terbalik`: target divided by realisasi
 * - `makin-kecil`: computed as an indicator of which less is better, (2 × target − realisasi) / target
 * - `jumlah-rasio`: sum or mean of the ratios of the rows it covers (Randuagung 562: 3,83; Perak 1066: 99,4)
 * - `rentang`: the target is a threshold range and the ratio follows its rule (Kemangkon 282)
 * - `sel-bergeser`: a cell stands in another column or row than its figure belongs to
 * - `tanpa-angka`: a ratio is printed where target or realisasi is no figure
 * - `tidak-dihitung`: target and realisasi are figures, and no ratio is printed (`N/A`, `-`)
 * - `galat-hitung`: a spreadsheet's error is printed (`#DIV/0!`, Perak 912)
 */
export const REASONS = [
  'dibulatkan',
  'dibatasi-100',
  '0-dari-0',
  'target-0',
  'skala',
  'terbalik',
  'makin-kecil',
  'jumlah-rasio',
  'rentang',
  'sel-bergeser',
  'tanpa-angka',
  'tidak-dihitung',
  'galat-hitung',
] as const;

/** One of the reasons. */
export type RatioReason = (typeof REASONS)[number];

/** A printed ratio beside the one that follows from its row. */
export interface RecomputedRow {
  /** Line of its row in the file, from 1. */
  line: number;
  /** Name of the row; of a growth with `(rata-rata pertumbuhan …)` behind it. */
  name: string;
  /** Year that is judged, such as `2024`; `akhir` for the end of the Renstra, `rata-rata` for a growth, empty where none is named. */
  year: string;
  /** Exact figure, `30-44` for a range, null where no one figure is printed. */
  target: string | null;
  realisasi: string | null;
  /** The ratio's cell as printed. */
  printed: string;
  /** Percent, two decimals and a point, rounded half up; null where it cannot be judged. */
  counted: string | null;
  /**
   * Whether the printed ratio equals the recomputed one at its own decimals. Where nothing can be judged: whether the
   * document says so too (`N/A`, `-`).
   */
  same: boolean;
  /** null where it is the same without a remark, or differs and no reason was found. */
  reason: RatioReason | null;
}
