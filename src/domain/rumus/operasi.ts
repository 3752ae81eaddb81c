import { Decimal } from 'decimal.js';
import type { Operator, Simpul } from './simpul.ts';

const OPERASI: Record<Operator, (a: Decimal, b: Decimal) => Decimal> = {
  '+': (a, b) => a.plus(b),
  '-': (a, b) => a.minus(b),
  '*': (a, b) => a.times(b),
  '/': (a, b) => a.div(b),
};

/**
 * One operation in exact decimals, of 20 significant digits where a quotient does not end; not rounded otherwise.
 * @returns undefined for a division by 0: there is no such number, and nothing is thrown
 */
export function hitungDua(op: Operator, a: Decimal, b: Decimal): Decimal | undefined {
  return op === '/' && b.isZero() ? undefined : OPERASI[op](a, b);
}

/** Plain mean, unrounded, in the unit of the values; there is at least one. */
export function rataRata(nilai: readonly Decimal[]): Decimal {
  return Decimal.sum(...nilai).div(nilai.length);
}

/** Value of a part that is made of numbers only; undefined for every other, and for a division by 0. */
export function nilaiTetap(simpul: Simpul): Decimal | undefined {
  if (simpul.jenis === 'angka') return simpul.nilai;
  if (simpul.jenis !== 'hitung') return undefined;
  const kiri = nilaiTetap(simpul.kiri);
  const kanan = nilaiTetap(simpul.kanan);
  return kiri && kanan && hitungDua(simpul.op, kiri, kanan);
}
