import type { Decimal } from 'decimal.js';
import type { Akumulasi, Arah, Pertanyaan } from './rencana.ts';

/** What makes a typed figure worth one question. */
export type KodeAnomali =
  | 'uang_kembali'
  | 'posisi_turun'
  | 'mirip_kumulatif'
  | 'lompat_1000'
  | 'di_atas_sisa_pagu'
  | 'lompat_10'
  | 'melebihi_target_jauh'
  | 'rasio_terbalik';

/** How a typed figure can be read; `nilai` of the reading is what is stored when its button is pressed. */
export type ArtiBacaan =
  /** as typed */
  | 'sesuai'
  /** the typed figure is the position to date: stored is the addition that leads there */
  | 'posisi'
  /** the typed figure is this month's addition: stored is the position that it leads to */
  | 'tambahan'
  | 'kali_1000'
  | 'bagi_10'
  | 'bagi_1000'
  /** numerator and denominator were typed the other way round */
  | 'tertukar'
  /** the minus was a slip */
  | 'positif';

/** One reading, for one button. */
export interface Bacaan {
  arti: ArtiBacaan;
  nilai: Decimal;
  /** Denominator of a ratio. */
  penyebut?: Decimal;
}

/** A soft question: never a refusal, `sesuai` is always the first reading. */
export interface Anomali {
  kode: KodeAnomali;
  bacaan: Bacaan[];
  /** The numbers that raised it, for the sentence. */
  data: { posisiSebelumnya?: Decimal; pagu?: Decimal; sisaPagu?: Decimal; target?: Decimal; biasa?: Decimal };
}

/** A figure just typed, with what is known beside it. Money in Rupiah, figures in the indicator's satuan. */
export interface AngkaKetikan {
  jenis: 'keuangan' | 'indikator';
  pertanyaan: Pertanyaan;
  /** For indicators; money is added up and has none. */
  arah?: Arah;
  akumulasi?: Akumulasi;
  nilai: Decimal;
  /** Decimals that the item allows; 0 for counts, and by default. */
  desimal?: number;
  /** Position up to the month before; absent when nothing was reported. */
  posisiSebelumnya?: Decimal;
  pagu?: Decimal;
  /** Pagu minus what was spent before this figure. */
  sisaPagu?: Decimal;
  /** Additions of earlier months (for positions: earlier positions), nihil left out or 0, in any order. */
  riwayat: readonly Decimal[];
  /** Target of the year for this reporter. */
  target?: Decimal;
}

/**
 * Builds the question: as typed first, then the other readings.
 * @param biasa what an ordinary answer would be, where that was compared
 */
export function anomali(
  kode: KodeAnomali,
  k: AngkaKetikan,
  lain: readonly Bacaan[],
  biasa?: Decimal,
): Anomali {
  const { posisiSebelumnya, pagu, sisaPagu, target } = k;
  return {
    kode,
    bacaan: [{ arti: 'sesuai', nilai: k.nilai }, ...lain],
    data: { posisiSebelumnya, pagu, sisaPagu, target, biasa },
  };
}

/** Whether a reading could have been meant: it has no more decimals than the item allows. */
export function mungkin(k: AngkaKetikan, bacaan: Bacaan): boolean {
  return bacaan.nilai.decimalPlaces() <= (k.desimal ?? 0);
}
