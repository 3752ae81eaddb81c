import { Decimal } from 'decimal.js';

/**
 * The numbers of the rules that look at more than one figure; those about a single figure are asked about while it is
 * typed and stand in `anomali.ts`. All are conventions of this program, no regulation: they decide what is shown to a
 * verifier, never a figure.
 */
export const ATURAN_MUTU = {
  /** Serapan that is this many percentage points above the physical progress is worth a look. */
  uangDiDepanPoin: new Decimal(25),
  /** So many months in a row with one and the same figure. */
  bulanSama: 3,
  /** Counts below this repeat honestly (one laporan every month) and are left alone. */
  jumlahKecil: new Decimal(10),
  /** So many desa, typed by one person … */
  desaSerentak: 3,
  /** … within so many minutes … */
  serentakMenit: 15,
  /** … in the last so many minutes of the due day. */
  akhirHariMenit: 60,
  /** Bits of 64 in which the hashes of two pictures may differ and still look alike. */
  fotoMiripBit: 6,
} as const;
