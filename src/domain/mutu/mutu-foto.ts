import { Decimal } from 'decimal.js';
import type { Bulan } from '../bulan.ts';
import { ATURAN_MUTU } from './aturan-mutu.ts';
import type { TemuanMutu } from './temuan-mutu.ts';

/** A kept file of a sent report. */
export interface FotoBukti {
  id: number;
  pelaporId: number;
  bulan: Bulan;
  /** SHA-256 of the original, hex. */
  sha256: string;
  /** Perceptual hash, 16 hex digits; absent for what is no picture, or one without anything to tell it by. */
  sidik?: string;
  oleh: number;
  /** ISO instant */
  pada: string;
}

/** How many bits of a hex digit are 1. */
const BIT_DIGIT = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/** Bits in which two perceptual hashes of 16 hex digits differ, 0 to 64. */
export function bedaSidik(a: string, b: string): number {
  let count = 0;
  // Digit by digit: a month's photos are held against all of the years before, and a BigInt costs ten times that.
  for (let at = 0; at < a.length; at++) {
    count += BIT_DIGIT[Number.parseInt(a.charAt(at), 16) ^ Number.parseInt(b.charAt(at), 16)] ?? 0;
  }
  return count;
}

interface Kembar {
  kode: 'foto_sama' | 'foto_mirip';
  lain: FotoBukti;
  beda: number;
}

/** The earlier file that is the same, or else that of another report which looks most alike. */
function kembaran(foto: FotoBukti, lebihDulu: readonly FotoBukti[]): Kembar | undefined {
  const sama = lebihDulu.find((one) => one.sha256 === foto.sha256);
  if (sama !== undefined) return { kode: 'foto_sama', lain: sama, beda: 0 };
  const { sidik } = foto;
  if (sidik === undefined) return undefined;
  // Two photos of one event in one report are ordinary.
  const near = lebihDulu
    .filter((lain) => lain.pelaporId !== foto.pelaporId || lain.bulan !== foto.bulan)
    .flatMap((lain) => (lain.sidik === undefined ? [] : [{ lain, beda: bedaSidik(sidik, lain.sidik) }]))
    .sort((a, b) => a.beda - b.beda)[0];
  if (near === undefined || near.beda > ATURAN_MUTU.fotoMiripBit) return undefined;
  return { kode: 'foto_mirip', ...near };
}

/**
 * Files of a month that were handed in before, with whatever report: the same bytes, or a picture that looks alike.
 * @param semua files of the office; only those of `bulan` are looked at, each against all that came before it
 */
export function mutuFoto(semua: readonly FotoBukti[], bulan: Bulan): TemuanMutu[] {
  const urut = [...semua].sort((a, b) => a.id - b.id);
  return urut.flatMap((foto, at): TemuanMutu[] => {
    if (foto.bulan !== bulan) return [];
    const found = kembaran(foto, urut.slice(0, at));
    if (found === undefined) return [];
    const { kode, lain, beda } = found;
    const masukan = [lain, foto].map(({ pelaporId, bulan: of, oleh, pada }) => ({
      pelaporId,
      bulan: of,
      oleh,
      pada,
    }));
    const pelaporIds = [...new Set([foto.pelaporId, ...(lain.bulan === bulan ? [lain.pelaporId] : [])])];
    return [{ kode, bulan, pelaporIds, angka: { bit: new Decimal(beda) }, masukan }];
  });
}
