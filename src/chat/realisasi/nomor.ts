import type { Bulan } from '../../domain/bulan.ts';

/** Which sheet and item a button is about: `12.2026-03`, `12.2026-03.i7.nihil` or `12.2027-01.i7/2026.sudah`. */
export interface Sasaran {
  pelaporId: number;
  bulan: Bulan;
  /** Key of the item, where the button is about one. */
  kunci?: string;
  aksi?: string;
}

/** Id part of a payload. */
export function encodeSasaran({ pelaporId, bulan, kunci, aksi }: Sasaran): string {
  return [pelaporId, bulan, kunci, aksi].filter((part) => part !== undefined).join('.');
}

const SASARAN =
  /^(\d{1,9})\.(20\d\d-(?:0[1-9]|1[0-2]))(?:\.(i\d{1,9}(?:\/20\d\d)?|k\d{1,9}))?(?:\.([a-z][a-z0-9:-]*))?$/;

/** Reads it back; undefined when it is forged or of another form. */
export function decodeSasaran(id: string): Sasaran | undefined {
  const match = SASARAN.exec(id);
  if (match === null) return undefined;
  return { pelaporId: Number(match[1]), bulan: match[2] as Bulan, kunci: match[3], aksi: match[4] };
}
