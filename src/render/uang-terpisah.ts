import type { Decimal } from 'decimal.js';
import type { Uang } from '../domain/progres-figur.ts';
import { rupiah } from '../text/format.ts';
import type { Say } from '../text/translator.ts';

/** Money beside a serapan, which it is no part of. */
export type UangLain = Pick<Uang, 'tanpaPagu' | 'dihapus'>;

/**
 * What was spent beside a serapan, one sentence for each kind: without a pagu, and on what the plan no longer has.
 * @param show how an amount is written: exact on paper, short on a card
 * @returns empty where there is none
 */
export function kataUangLain(
  say: Say,
  { tanpaPagu, dihapus }: UangLain,
  show: (value: Decimal) => string = rupiah,
): string[] {
  return [
    ...(tanpaPagu === undefined
      ? []
      : [say('uang-lain-tanpa-pagu', { nilai: show(tanpaPagu.nilai), jumlah: tanpaPagu.jumlah })]),
    ...(dihapus === undefined
      ? []
      : [say('uang-lain-dihapus', { nilai: show(dihapus.nilai), jumlah: dihapus.jumlah })]),
  ];
}
