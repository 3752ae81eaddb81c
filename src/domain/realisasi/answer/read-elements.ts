import { Decimal } from 'decimal.js';
import { singleSpaced } from '../../linear-text.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Answer } from './answer.ts';

/** Why a text was not taken as a list of names. */
export type ElementRefusal =
  /** A bare number: without names the same thing would be counted twice over the months. */
  { code: 'unsur-nama' } | { code: 'unsur-terlalu-banyak'; limit: number };

const AT_MOST = 100;
const LENGTH = 80;
const NUMBER = /^\s*(?:\d{1,3}[.)]|[-•*])\s+/;

/**
 * Names of what was counted, one per line or separated by commas: their number is the figure, and over the months each
 * counts once. A name given twice is kept once; a line's number is taken off.
 */
export function readElements(text: string): Result<Answer, ElementRefusal> {
  const name = text
    .split(/[\n;,]/)
    .map((one) => one.replace(NUMBER, '').replace(/\s+/g, ' ').trim().slice(0, LENGTH))
    .filter((one) => one !== '');
  if (name.length === 0 || name.every((one) => /^[\d.]+$/.test(one))) return refuse({ code: 'unsur-nama' });
  const elements = [...new Map(name.map((one) => [foldName(one), one])).values()];
  if (elements.length > AT_MOST) return refuse({ code: 'unsur-terlalu-banyak', limit: AT_MOST });
  return ok({ value: new Decimal(elements.length), elements });
}

/** The form in which two names are the same: `Karang  Taruna` and `karang taruna`. */
export function foldName(name: string): string {
  return singleSpaced(name).toLowerCase();
}
