import { Decimal } from 'decimal.js';
import type { Month } from '../kalender/month.ts';
import type { MutuFinding } from './finding.ts';
import { MUTU_RULES } from './rules.ts';

/** A kept file of a sent report. */
export interface BuktiPhoto {
  id: number;
  reporterId: number;
  month: Month;
  /** SHA-256 of the original, hex. */
  sha256: string;
  /** Perceptual hash, 16 hex digits; absent for what is no picture, or one without anything to tell it by. */
  fingerprint?: string;
  by: number;
  /** ISO instant */
  at: string;
}

/** How many bits of a hex digit are 1. */
const BIT_DIGIT = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** Bits in which two perceptual hashes of 16 hex digits differ, 0 to 64. */
export function fingerprintDifference(a: string, b: string): number {
  let count = 0;
  // Digit by digit: a month's photos are held against all of the years before, and a BigInt costs ten times that.
  for (let at = 0; at < a.length; at++) {
    count += BIT_DIGIT[Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16)] ?? 0;
  }
  return count;
}

interface Twin {
  kode: 'foto_sama' | 'foto_mirip';
  other: BuktiPhoto;
  difference: number;
}

/** The earlier file that is the same, or else that of another report which looks most alike. */
function twinOf(photo: BuktiPhoto, earlier: readonly BuktiPhoto[]): Twin | undefined {
  const same = earlier.find((one) => one.sha256 === photo.sha256);
  if (same !== undefined) return { kode: 'foto_sama', other: same, difference: 0 };
  const { fingerprint } = photo;
  if (fingerprint === undefined) return undefined;
  // Two photos of one event in one report are ordinary.
  const near = earlier
    .filter((other) => other.reporterId !== photo.reporterId || other.month !== photo.month)
    .flatMap((other) =>
      other.fingerprint === undefined
        ? []
        : [{ other, difference: fingerprintDifference(fingerprint, other.fingerprint) }],
    )
    .sort((a, b) => a.difference - b.difference)[0];
  if (near === undefined || near.difference > MUTU_RULES.similarPhotoBits) return undefined;
  return { kode: 'foto_mirip', ...near };
}

/**
 * Files of a month that were handed in before, with whatever report: the same bytes, or a picture that looks alike.
 * @param all files of the office; only those of `month` are looked at, each against all that came before it
 */
export function photoMutu(all: readonly BuktiPhoto[], month: Month): MutuFinding[] {
  const byId = [...all].sort((a, b) => a.id - b.id);
  return byId.flatMap((photo, at): MutuFinding[] => {
    if (photo.month !== month) return [];
    const found = twinOf(photo, byId.slice(0, at));
    if (found === undefined) return [];
    const { kode, other, difference } = found;
    const reported = [other, photo].map(({ reporterId, month: of, by, at }) => ({
      reporterId,
      month: of,
      by,
      at,
    }));
    const reporterIds = [
      ...new Set([photo.reporterId, ...(other.month === month ? [other.reporterId] : [])]),
    ];
    return [{ kode, month, reporterIds, angka: { bit: new Decimal(difference) }, reported }];
  });
}
