import { Decimal } from 'decimal.js';
import type { Operator, RumusNode } from './language/node.ts';

const OPERATIONS: Record<Operator, (a: Decimal, b: Decimal) => Decimal> = {
  '+': (a, b) => a.plus(b),
  '-': (a, b) => a.minus(b),
  '*': (a, b) => a.times(b),
  '/': (a, b) => a.div(b),
};

/**
 * One operation in exact decimals, of 20 significant digits where a quotient does not end; not rounded otherwise.
 * @returns undefined for a division by 0: there is no such number, and nothing is thrown
 */
export function computeTwo(op: Operator, a: Decimal, b: Decimal): Decimal | undefined {
  return op === '/' && b.isZero() ? undefined : OPERATIONS[op](a, b);
}

/** Plain mean, unrounded, in the unit of the values; there is at least one. */
export function plainMean(value: readonly Decimal[]): Decimal {
  return Decimal.sum(...value).div(value.length);
}

/** Value of a part that is made of numbers only; undefined for every other, and for a division by 0. */
export function fixedValue(node: RumusNode): Decimal | undefined {
  if (node.kind === 'angka') return node.value;
  if (node.kind !== 'hitung') return undefined;
  const left = fixedValue(node.left);
  const right = fixedValue(node.right);
  return left && right && computeTwo(node.op, left, right);
}
