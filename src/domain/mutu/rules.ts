import { Decimal } from 'decimal.js';

/**
 * The numbers of the rules that look at more than one figure; those about a single figure are asked about while it is
 * typed and stand in `anomaly.ts`. All are conventions of this program, no regulation: they decide what is shown to a
 * verifier, never a figure.
 */
export const MUTU_RULES = {
  /** Serapan that is this many percentage points above the physical progress is worth a look. */
  moneyAheadPoints: new Decimal(25),
  /** So many months in a row with one and the same figure. */
  sameMonths: 3,
  /** Counts below this repeat honestly (one laporan every month) and are left alone. */
  smallCount: new Decimal(10),
  /** So many desa, typed by one person … */
  simultaneousDesa: 3,
  /** … within so many minutes … */
  simultaneousMinutes: 15,
  /** … in the last so many minutes of the due day. */
  endOfDayMinutes: 60,
  /** Bits of 64 in which the hashes of two pictures may differ and still look alike. */
  similarPhotoBits: 6,
} as const;
