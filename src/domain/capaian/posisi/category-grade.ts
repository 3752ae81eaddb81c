import type { Decimal } from 'decimal.js';
import { foldName } from '../../realisasi/answer/read-elements.ts';

/**
 * Place of a category on a scale, 0 for the best; capitals and spaces do not matter.
 * @param skala best first
 * @returns undefined for a category that is not on the scale
 */
export function grade(category: string, skala: readonly string[]): number | undefined {
  const place = skala.findIndex((one) => foldName(one) === foldName(category));
  return place < 0 ? undefined : place;
}

/** Categories of a SAKIP evaluation, best first, each above its bound; below them all is D. */
const SAKIP = [
  ['AA', 90],
  ['A', 80],
  ['BB', 70],
  ['B', 60],
  ['CC', 50],
  ['C', 30],
] as const;

/** Scale of a SAKIP evaluation, best first. */
export const SAKIP_SCALE: readonly string[] = [...SAKIP.map(([category]) => category), 'D'];

/**
 * Category of a SAKIP score: AA > 90, A > 80, BB > 70, B > 60, CC > 50, C > 30, D. A score exactly on a bound has the
 * category below it (80 is BB). Compared unrounded.
 * Source: PermenPAN-RB 88/2021; Kemangkon 259 prints 57,16 (CC).
 */
export function sakipCategory(value: Decimal): string {
  return SAKIP.find(([, limit]) => value.gt(limit))?.[0] ?? 'D';
}
