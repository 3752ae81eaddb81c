import type { Month } from '../../../domain/kalender/month.ts';

/** Which sheet and item a button is about: `12.2026-03`, `12.2026-03.i7.nihil` or `12.2027-01.i7/2026.sudah`. */
export interface SheetAddress {
  reporterId: number;
  month: Month;
  /** Key of the item, where the button is about one. */
  key?: string;
  action?: string;
}

/** Id part of a payload. */
export function encodeSheetAddress({ reporterId, month, key, action }: SheetAddress): string {
  return [reporterId, month, key, action].filter((part) => part !== undefined).join('.');
}

const ADDRESS =
  /^(\d{1,9})\.(20\d\d-(?:0[1-9]|1[0-2]))(?:\.(i\d{1,9}(?:\/20\d\d)?|k\d{1,9}))?(?:\.([a-z][a-z0-9:-]*))?$/;

/** Reads it back; undefined when it is forged or of another form. */
export function decodeSheetAddress(id: string): SheetAddress | undefined {
  const match = ADDRESS.exec(id);
  if (match === null) return undefined;
  return { reporterId: Number(match[1]), month: match[2] as Month, key: match[3], action: match[4] };
}
