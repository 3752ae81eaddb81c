import type { Decimal } from 'decimal.js';
import type { Accumulation, AskedAs, Direction } from '../../rencana/plan.ts';

/** What makes a typed figure worth one question. */
export type AnomalyCode =
  | 'uang_kembali'
  | 'posisi_turun'
  | 'mirip_kumulatif'
  | 'lompat_1000'
  | 'di_atas_sisa_pagu'
  | 'lompat_10'
  | 'melebihi_target_jauh'
  | 'rasio_terbalik';

/** How a typed figure can be read; `value` of the reading is what is stored when its button is pressed. */
export type ReadingMeaning =
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
export interface Reading {
  meaning: ReadingMeaning;
  value: Decimal;
  /** Denominator of a ratio. */
  denominator?: Decimal;
}

/** A soft question: never a refusal, `sesuai` is always the first reading. */
export interface Anomaly {
  kode: AnomalyCode;
  reading: Reading[];
  /** The numbers that raised it, for the sentence. */
  data: { previousPosisi?: Decimal; pagu?: Decimal; paguLeft?: Decimal; target?: Decimal; usual?: Decimal };
}

/** A figure just typed, with what is known beside it. Money in Rupiah, figures in the indicator's satuan. */
export interface TypedAngka {
  kind: 'keuangan' | 'indikator';
  question: AskedAs;
  /** For indicators; money is added up and has none. */
  arah?: Direction;
  akumulasi?: Accumulation;
  value: Decimal;
  /** Decimals that the item allows; 0 for counts, and by default. */
  desimal?: number;
  /** Position up to the month before; absent when nothing was reported. */
  previousPosisi?: Decimal;
  pagu?: Decimal;
  /** Pagu minus what was spent before this figure. */
  paguLeft?: Decimal;
  /** Additions of earlier months (for positions: earlier positions), nihil left out or 0, in any order. */
  history: readonly Decimal[];
  /** Target of the year for this reporter. */
  target?: Decimal;
}

/**
 * Builds the question: as typed first, then the other readings.
 * @param usual what an ordinary answer would be, where that was compared
 */
export function anomaly(
  kode: AnomalyCode,
  k: TypedAngka,
  other: readonly Reading[],
  usual?: Decimal,
): Anomaly {
  const { previousPosisi, pagu, paguLeft, target } = k;
  return {
    kode,
    reading: [{ meaning: 'sesuai', value: k.value }, ...other],
    data: { previousPosisi, pagu, paguLeft, target, usual },
  };
}

/** Whether a reading could have been meant: it has no more decimals than the item allows. */
export function isPossible(k: TypedAngka, reading: Reading): boolean {
  return reading.value.decimalPlaces() <= (k.desimal ?? 0);
}
