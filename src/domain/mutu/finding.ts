import type { Decimal } from 'decimal.js';
import type { Month } from '../kalender/month.ts';

/**
 * What about reported data is worth a look by whoever verifies it. None says that anybody did wrong: each names a rule
 * and the numbers that met it, and an honest reason may well exist.
 */
export const MUTU_CODES = [
  /** A position to date below the one before it. */
  'kumulatif_turun',
  /** Ten or a thousand times what is usual, or money a thousand times too small. */
  'lompat_satuan',
  /** An addition that reads like the position to date. */
  'mirip_kumulatif',
  /** More money than the pagu in force. */
  'di_atas_pagu',
  /** More money came back than was ever spent. */
  'uang_kembali',
  /** Far beyond the year's target: the target may be wrong. */
  'di_atas_target',
  /** A numerator above its denominator. */
  'rasio_terbalik',
  /** Desa reports say something else than when a section confirmed its figure. */
  'desa_berubah',
  /** The same figure three months in a row. */
  'tiga_bulan_sama',
  /** Two units sent a figure of one item and month: one counts. */
  'dua_pelapor',
  /** Money is far ahead of the physical progress. */
  'uang_di_depan',
  /** The same photo twice. */
  'foto_sama',
  /** Two photos that look alike. */
  'foto_mirip',
  /** One person typed the figures of several desa in the last hour of the due day. */
  'ketik_serentak',
] as const;

/** One of the rules. */
export type MutuCode = (typeof MUTU_CODES)[number];

/** One of the reported things that met a rule: whose, of which month, what, typed by whom and when. */
export interface MutuInput {
  reporterId: number;
  month: Month;
  /** Key of the item; absent for a photo. */
  butir?: string;
  /** As reported, in the item's satuan or in Rupiah; the numerator of a ratio. */
  value?: Decimal;
  /** Id of the person. */
  by: number;
  /** ISO instant */
  at: string;
}

/** Something that a verifier should look at. */
export interface MutuFinding {
  kode: MutuCode;
  /** Month that is looked at. */
  month: Month;
  /** Reporters whose report of that month it belongs to; the first one is the one that it is about. */
  reporterIds: number[];
  /** Key of the item that it is about; absent for photos and times. */
  butir?: string;
  /** The numbers that met the rule, beside the reported ones: figures, Rupiah, percent, percentage points, counts. */
  angka: Record<string, Decimal>;
  /** Reported things that met it, the newest last. */
  reported: MutuInput[];
}
